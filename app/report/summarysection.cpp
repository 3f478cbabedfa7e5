// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/radarfigure.h"

#include "core/reporting/figures.h"

#include <algorithm>
#include <array>

namespace psirt {

namespace {

constexpr qreal summaryFigureWidth = 42;
constexpr qreal summaryChangeWidth = 54;
constexpr qreal listWidth = 200;  ///< of the strongest and weakest frameworks
constexpr qreal betweenColumns = 14;
constexpr qreal narrowest = 380;  ///< below that, there are no columns

/// How much room the summary takes: it has to stay on one page whatever there is to say.
struct Density {
    qreal radar;             ///< the chart's height, its legend included
    bool hasRenderings;      ///< of the areas in their table, where the chart has them too
    bool hasListRenderings;  ///< of the strongest and weakest
    int listLines;           ///< of a title there
    int sentenceLines;       ///< of what became of the average, and of the path
};

constexpr std::array densities{
    Density{240, true, true, 2, 4},   Density{220, false, true, 2, 4},  Density{200, false, false, 2, 4},
    Density{160, false, false, 1, 4}, Density{140, false, false, 1, 3}, Density{120, false, false, 1, 2},
    Density{100, false, false, 1, 1},
};
constexpr qreal largestRadar = 255;

class SummarySetter {
public:
    SummarySetter(const SectionContext &context, const ReportContent &content, const Density &density)
        : m_context(context), m_content(content), m_density(density), m_galley(context.galley),
          m_style(context.galley.style()), m_words(context.words)
    {
    }

    void set() const
    {
        setTotals(m_context, m_content.summary.overall);
        setChange();
        m_galley.space(10);
        setChartAndLists();
        m_galley.space(12);
        setAreaTable();
        setPath();
        setNextDate();
    }

private:
    /// The average before, and what became of it. Nothing while something of it is hidden.
    void setChange() const
    {
        const AverageChange *change = m_content.since ? m_content.since->average() : nullptr;
        const QString sentence = change ? m_words.changes().sentence(*change) : QString();
        if (sentence.isEmpty())
            return;
        const QString text = m_words.side(Word::LastTime, m_content.since->date) + QStringLiteral(" — ") + sentence;
        m_galley.space(8);
        m_galley.paragraph({elided(text, m_style.body, m_galley.width(), m_density.sentenceLines), m_style.body});
    }

    void setChartAndLists() const
    {
        const ReportSummary &summary = m_content.summary;
        if (summary.strongest.lines.empty() || m_galley.width() < narrowest) {
            setRadar(m_context, summary.radar, m_density.radar);
            return;
        }
        Galley lists = m_galley.column(listWidth);
        setExtremes(lists, Word::Strongest, summary.strongest);
        lists.space(10);
        setExtremes(lists, Word::Weakest, summary.weakest);
        Galley chart = m_galley.column(m_galley.width() - listWidth - betweenColumns);
        setRadar(m_context.into(chart), summary.radar, std::max(m_density.radar, lists.height()));
        m_galley.columns({{0, chart}, {m_galley.width() - listWidth, lists}});
    }

    void setExtremes(Galley &galley, Word title, const ReportExtremes &extremes) const
    {
        constexpr qreal levelWidth = 38;
        const TextStyle text = m_style.small.colored(m_style.colors.text);
        const TextStyle strong{text.size, text.lineHeight, true, text.color};
        Table table;
        table.padding = 2;
        table.gap = 6;
        table.columns = {{m_words[title], 0}, {m_words[Word::Level], levelWidth, Qt::AlignRight}};
        for (const FrameworkLine &line : extremes.lines) {
            const QString name = numbered(line.score.id.text(), line.title);
            const qreal width = galley.width() - levelWidth - table.gap;
            table.rows.push_back(
                {{balanced(elided(name, text, width, m_density.listLines), text, width,
                           numberedBreaks(line.score.id.text(), line.title)),
                  m_density.hasListRenderings ? m_context.rendering(line.title) : QString(), Sign::None, text},
                 {formatLevel(line.score), {}, Sign::None, strong}});
        }
        if (extremes.lines.empty())
            table.rows.push_back({{m_words[Word::NothingToName], {}, Sign::None, m_style.small}, {}});
        setTable(galley, table);
        if (extremes.ties > 0) {
            galley.space(2);
            galley.paragraph({m_words.moreAt(extremes.ties, extremes.lines.back().score.level), m_style.small});
        }
    }

    void setAreaTable() const
    {
        const bool hasChange = m_content.since.has_value();
        Table table;
        table.padding = 2.5;
        table.gap = 6;
        table.columns = {{m_words[Word::ServiceArea], 0}, {m_words[Word::Average], summaryFigureWidth, Qt::AlignRight}};
        if (hasChange) {
            table.columns.push_back({m_words[Word::LastTime], summaryFigureWidth, Qt::AlignRight});
            table.columns.push_back({m_words[Word::Change], summaryChangeWidth, Qt::AlignRight});
        }
        table.columns.push_back({m_words[Word::AverageTarget], summaryFigureWidth, Qt::AlignRight});
        table.columns.push_back({m_words[Word::Lowest], summaryFigureWidth, Qt::AlignRight});
        if (!hasChange)
            table.columns.push_back({m_words[Word::BelowTarget], summaryFigureWidth, Qt::AlignRight});
        table.columns.push_back({m_words[Word::Rated], summaryFigureWidth, Qt::AlignRight});
        for (const AreaLine &area : m_content.summary.areas)
            table.rows.push_back(areaRow(area));
        setTable(m_galley, table);
    }

    [[nodiscard]] std::vector<Cell> areaRow(const AreaLine &area) const
    {
        const Totals &totals = area.totals;
        std::vector<Cell> cells{
            titleCell(area.id.text(), area.title, m_density.hasRenderings ? m_context.rendering(area.title) : QString()),
            {formatAverage(totals.average), {}, Sign::None, m_style.strong()}};
        if (m_content.since) {
            const AverageChange *change = m_content.since->average(area.id);
            cells.push_back({formatAverage(change ? change->baseline : std::nullopt)});
            cells.push_back(differenceCell(change));
        }
        cells.push_back({formatAverage(totals.averageTarget)});
        cells.push_back({formatLevel(area.lowest)});
        if (!m_content.since)
            cells.push_back({totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure()});
        cells.push_back({m_words.ratedOf(totals.rated, totals.ratable)});
        return cells;
    }

    [[nodiscard]] static Cell differenceCell(const AverageChange *change)
    {
        if (!change || !change->difference)
            return {absentFigure()};
        const Sign sign = change->hundredths > 0 ? Sign::Raised : change->hundredths < 0 ? Sign::Lowered : Sign::Unchanged;
        return {formatDifference(change->hundredths), {}, sign};
    }

    void setRow(const QString &label, const QString &text, int lines) const
    {
        const qreal width = m_galley.width() - m_style.labelWidth;
        m_galley.space(6);
        m_galley.paragraph({elided(text, m_style.body, width, lines), m_style.body, m_style.labelWidth, label});
    }

    void setPath() const
    {
        const std::optional<ReportPath> &path = m_content.summary.path;
        if (!path || path->steps.empty())
            return;
        QStringList steps;
        for (const PathLine &line : path->steps)
            steps << m_words.step(line.step);
        setRow(m_words[Word::PathToBand],
               m_words.path(path->raises, path->average) + QLatin1Char('\n') + steps.join(m_words.separator()),
               m_density.sentenceLines);
    }

    void setNextDate() const
    {
        const Properties &properties = m_content.cover.properties;
        setRow(m_words[Word::NextDate], m_words.date(properties.nextDate), 1);
    }

    const SectionContext &m_context;
    const ReportContent &m_content;
    const Density &m_density;
    Galley &m_galley;
    const PaperStyle &m_style;
    const ReportWords &m_words;
};

/// The first that fits, or the last; the chart takes what is left.
Density densityFor(const SectionContext &context, const ReportContent &content, qreal room)
{
    for (Density density : densities) {
        const qreal height =
            heightOf(context, [&](const SectionContext &other) { SummarySetter(other, content, density).set(); });
        if (height > room)
            continue;
        density.radar = std::min(density.radar + room - height, largestRadar);
        return density;
    }
    return densities.back();
}

}  // namespace

void setSummary(const SectionContext &context, const ReportContent &content)
{
    Galley &galley = context.galley;
    const qreal room = galley.roomOnNextPage();
    const bool isAlone = content.depth == ReportDepth::Summary;
    galley.startPage();
    const qreal before = galley.height();
    if (isAlone) {
        galley.bookmark(0, context.words[Word::Summary], QStringLiteral("summary"));
    } else {
        setPartTitle(context, Word::Summary, QStringLiteral("summary"));
        galley.space(10);
    }
    const Density density = densityFor(context, content, room - (galley.height() - before) - 10);
    SummarySetter(context, content, density).set();
    const QString &remarks = content.cover.properties.remarks;
    if (isAlone || remarks.trimmed().isEmpty() || (context.has(ReportPart::Cover) && fitsOnCover(context, remarks)))
        return;
    setHeading(context, Word::Remarks);
    galley.paragraph({remarks, galley.style().body});
}

}  // namespace psirt
