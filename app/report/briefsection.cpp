// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal whoWidth = 80;
constexpr qreal dueWidth = 92;
constexpr qreal levelsWidth = 58;
constexpr qreal gap = 12;

/// How much of it there is room for.
struct Brevity {
    bool hasRenderings;  ///< on a line of their own, and titles beside all numbers
    std::size_t rows;    ///< of each table, at most
};

class BriefSetter {
public:
    BriefSetter(const SectionContext &context, const ReportContent &content, const Brevity &brevity)
        : m_context(context), m_content(content), m_brevity(brevity), m_galley(context.galley),
          m_style(context.galley.style()), m_words(context.words), m_text(m_style.small.colored(m_style.colors.text))
    {
    }

    void set() const
    {
        if (m_content.summary.overall.rated > 0)
            setGaps();
        setExcluded();
        setUnrated();
        setRemarks();
    }

private:
    void setTitle(Word word) const
    {
        m_galley.space(18);
        m_galley.heading(m_words[word], {}, m_style.strong());
        m_galley.space(3);
    }

    [[nodiscard]] Table compactTable() const
    {
        Table table;
        table.padding = 1.6;
        table.gap = gap;
        return table;
    }

    /// The title on one line. In English its rendering goes beneath, or beside it where there is less room.
    [[nodiscard]] Cell shortTitle(const FrameworkId &id, const BilingualText &title, qreal width,
                                  Sign sign = Sign::None) const
    {
        const QString rendering = m_context.rendering(title);
        QString text = numbered(id.text(), title);
        if (!m_brevity.hasRenderings && !rendering.isEmpty())
            text += QStringLiteral(" / ") + rendering;
        return {elided(text, m_text, width), m_brevity.hasRenderings ? rendering : QString(), sign, m_text};
    }

    [[nodiscard]] Cell cell(const QString &text, qreal width) const
    {
        return {elided(text, m_text, width), {}, Sign::None, m_text};
    }

    /// Says how many rows were left out, and where they are.
    void setRest(std::size_t count) const
    {
        if (count <= m_brevity.rows)
            return;
        m_galley.space(3);
        m_galley.paragraph({m_words.moreInFullReport(static_cast<int>(count - m_brevity.rows)), m_style.small});
    }

    void setGaps() const
    {
        setTitle(Word::FrameworksBelowTarget);
        if (m_content.gaps.empty()) {
            m_galley.paragraph({m_words[Word::NoneBelowTarget], m_style.body});
            return;
        }
        const bool hasActions = !m_context.isForOutside();
        Table table = compactTable();
        table.columns = {{m_words[Word::Framework], 0}, {m_words[Word::LevelToTarget], levelsWidth, Qt::AlignRight}};
        if (hasActions) {
            table.columns.push_back({m_words[Word::Who], whoWidth});
            table.columns.push_back({m_words[Word::Due], dueWidth});
        }
        const qreal width = m_galley.width() - levelsWidth - gap - (hasActions ? whoWidth + dueWidth + 2 * gap : 0);
        for (std::size_t index = 0; index < std::min(m_content.gaps.size(), m_brevity.rows); ++index) {
            const GapLine &line = m_content.gaps[index];
            std::vector<Cell> cells{
                shortTitle(line.score.id, line.title, width),
                cell(QString::number(line.score.level->number()) + QStringLiteral(" → ") + formatLevel(line.score.target),
                     levelsWidth)};
            if (hasActions) {
                const bool isPlanned = !line.actions.empty();
                cells.push_back(cell(SectionContext::orAbsent(isPlanned ? line.actions.front().who : QString()), whoWidth));
                cells.push_back(cell(isPlanned ? m_words.date(line.actions.front().due) : absentFigure(), dueWidth));
            }
            table.rows.push_back(std::move(cells));
        }
        setTable(m_galley, table);
        setRest(m_content.gaps.size());
        if (hasActions) {
            m_galley.space(3);
            m_galley.paragraph({m_words[Word::FirstActionHint], m_style.small});
        }
    }

    void setExcluded() const
    {
        const std::vector<ExclusionLine> &excluded = m_content.summary.excluded;
        if (excluded.empty())
            return;
        constexpr qreal sign = 11;
        const qreal titleWidth = m_galley.width() * 0.45;
        const qreal reasonWidth = m_galley.width() - titleWidth - gap;
        setTitle(Word::ExcludedFrameworks);
        Table table = compactTable();
        table.columns = {{m_words[Word::Framework], titleWidth}, {m_words[Word::Reason], 0}};
        for (std::size_t index = 0; index < std::min(excluded.size(), m_brevity.rows); ++index) {
            const ExclusionLine &line = excluded[index];
            const bool hasReason = !line.reason.trimmed().isEmpty();
            table.rows.push_back({shortTitle(line.id, line.title, titleWidth - sign, Sign::Excluded),
                                  cell(hasReason ? line.reason : m_words[Word::NoReason], reasonWidth)});
        }
        setTable(m_galley, table);
        setRest(excluded.size());
    }

    /// One after the other; their numbers alone where there is less room.
    void setUnrated() const
    {
        QStringList names;
        for (const FrameworkLine &line : m_content.summary.unrated)
            names << (m_brevity.hasRenderings ? numbered(line.score.id.text(), line.title) : line.score.id.text());
        if (names.isEmpty())
            return;
        setTitle(Word::UnratedFrameworks);
        m_galley.paragraph({names.join(m_brevity.hasRenderings ? QStringLiteral(" · ") : QStringLiteral(", ")), m_text});
    }

    void setRemarks() const
    {
        const QString &remarks = m_content.cover.properties.remarks;
        if (remarks.trimmed().isEmpty())
            return;
        setTitle(Word::Remarks);
        m_galley.paragraph({elided(remarks, m_text, m_galley.width(), m_brevity.hasRenderings ? 6 : 2), m_text});
    }

    const SectionContext &m_context;
    const ReportContent &m_content;
    const Brevity &m_brevity;
    Galley &m_galley;
    const PaperStyle &m_style;
    const ReportWords &m_words;
    TextStyle m_text;
};

}  // namespace

void setBrief(const SectionContext &context, const ReportContent &content)
{
    constexpr std::size_t all = 100;  // more than there are frameworks
    context.galley.startPage();
    const qreal sources = heightOf(context, [&content](const SectionContext &other) { setCredits(other, content.credits); });
    std::vector<Brevity> brevities{{true, all}, {false, all}};
    for (std::size_t rows = 27; rows > 0; --rows)
        brevities.push_back({false, rows});
    std::vector<Way> ways;
    for (const Brevity &brevity : brevities)
        ways.emplace_back([&content, &brevity](const SectionContext &other) { BriefSetter(other, content, brevity).set(); });
    setFirstThatFits(context, context.galley.style().bodyHeight() - sources, ways);
}

}  // namespace psirt
