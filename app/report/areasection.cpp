// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/radarfigure.h"

#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal figureWidth = 42;
constexpr qreal stateWidth = 92;
constexpr qreal changeWidth = 112;

/// The frameworks of an area: level, target and gap, and what they were last time where that is known.
class AreaTable {
public:
    AreaTable(const SectionContext &context, const std::optional<SincePrevious> &since, bool hasRenderings)
        : m_context(context), m_words(context.words), m_style(context.galley.style()), m_since(since),
          m_hasRenderings(hasRenderings)
    {
    }

    [[nodiscard]] Table tableOf(const ReportArea &area) const
    {
        Table table;
        table.gap = 8;
        table.columns = {{m_words[Word::Framework], 0}, {m_words[Word::Level], figureWidth, Qt::AlignRight}};
        if (m_since) {
            table.columns.push_back({m_words[Word::LastTime], figureWidth, Qt::AlignRight});
            table.columns.push_back({m_words[Word::Change], changeWidth});
        }
        table.columns.push_back({m_words[Word::Target], figureWidth, Qt::AlignRight});
        table.columns.push_back({m_words[Word::Gap], figureWidth, Qt::AlignRight});
        if (!m_since)
            table.columns.push_back({m_words[Word::State], stateWidth});
        for (const FrameworkLine &line : area.frameworks)
            table.rows.push_back(rowOf(line));
        return table;
    }

private:
    [[nodiscard]] std::vector<Cell> rowOf(const FrameworkLine &line) const
    {
        const FrameworkScore &score = line.score;
        const QString rendering = m_hasRenderings ? m_context.rendering(line.title) : QString();
        std::vector<Cell> cells{titleCell(score.id.text(), line.title, rendering), levelCell(m_style, score)};
        if (m_since) {
            const FrameworkScore *before = m_since->comparison.baseline.framework(score.id);
            cells.push_back({before ? formatLevel(*before) : absentFigure()});
            cells.push_back(changeCell(m_since->comparison.framework(score.id)));
        }
        cells.push_back({formatLevel(score.target)});
        cells.push_back(gapCell(score));
        if (!m_since)
            cells.push_back(stateCell(score));
        return cells;
    }

    [[nodiscard]] TextStyle muted() const { return m_style.body.colored(m_style.colors.muted); }

    /// What is below its target has a sign of its own where no column of states says so.
    [[nodiscard]] Cell gapCell(const FrameworkScore &score) const
    {
        if (!score.isBelowTarget())
            return {formatNumber(score.gap)};
        return {formatNumber(score.gap), {}, m_since ? Sign::Target : Sign::None, m_style.strong()};
    }

    [[nodiscard]] Cell stateCell(const FrameworkScore &score) const
    {
        return {m_words.state(score), {}, signOf(score), score.state == FrameworkState::Rated ? m_style.body : muted()};
    }

    [[nodiscard]] Cell changeCell(const FrameworkChange *change) const
    {
        if (!change)
            return {absentFigure(), {}, Sign::None, muted()};
        return {
            changeText(m_words, *change), {}, signOfChange(change->kind), isChange(change->kind) ? m_style.body : muted()};
    }

    const SectionContext &m_context;
    const ReportWords &m_words;
    const PaperStyle &m_style;
    const std::optional<SincePrevious> &m_since;
    bool m_hasRenderings;
};

/// What became of the area's average; nothing while something of it is hidden.
void setChange(const SectionContext &context, const SincePrevious &since, const ServiceAreaId &area)
{
    const AverageChange *change = since.average(area);
    const QString sentence = change ? context.words.changes().sentence(*change) : QString();
    if (sentence.isEmpty())
        return;
    context.galley.space(8);
    context.galley.paragraph(
        {context.words.side(Word::LastTime, since.date) + QStringLiteral(" — ") + sentence, context.galley.style().body});
}

}  // namespace

void setAreas(const SectionContext &context, const ReportContent &content)
{
    constexpr qreal smallestRadar = 190;
    constexpr qreal largestRadar = 330;
    Galley &galley = context.galley;
    for (const ReportArea &area : content.areas) {
        const qreal room = galley.roomOnNextPage();
        galley.startPage();
        const qreal before = galley.height();
        const QString title = numbered(area.id.text(), area.title);
        galley.setHeads({});
        if (area.id == content.areas.front().id)
            galley.bookmark(0, context.words[Word::ServiceAreas], QStringLiteral("areas"));
        galley.bookmark(1, title, QStringLiteral("area-") + area.id.text(), context.rendering(area.title));
        galley.heading(title, context.rendering(area.title), galley.style().pageTitle);
        galley.space(14);
        setTotals(context, area.totals);
        if (content.since)
            setChange(context, *content.since, area.id);
        galley.space(14);
        // What the chart may take so that the table after it stays on its page. The chart has the renderings too.
        const auto tableOf = [&](bool hasRenderings) {
            return AreaTable(context, content.since, hasRenderings).tableOf(area);
        };
        const auto rest = [&](const Table &table) {
            const qreal height = heightOf(context, [&table](const SectionContext &other) { setTable(other.galley, table); });
            return room - (galley.height() - before) - height - 40;
        };
        Table table = tableOf(true);
        if (hasFigures(area.radar) && rest(table) < smallestRadar)
            table = tableOf(false);
        setRadar(context, area.radar, std::clamp(rest(table), smallestRadar, largestRadar));
        galley.space(16);
        setTable(galley, table);
    }
}

}  // namespace psirt
