// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/glancetext.h"
#include "app/report/reportsections.h"
#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;

constexpr double leastGlance = 430;

/// Composes the table row by row, with what the picture says.
class GlanceTable {
public:
    GlanceTable(const BlockWriter &writer, const SheetGlance &glance) : m_writer(writer), m_glance(glance)
    {
        m_table.name = writer[Word::Glance];
        m_table.spacing = TableBlock::Spacing::Tight;
        m_table.columns = {
            {writer[Word::Framework]}, {writer[Word::Level], Kind::Text, 0.16}, {writer[Word::Target], Kind::Text, 0.12}};
        if (glance.hasBefore())
            m_table.columns.push_back({writer[Word::LastTime], Kind::Text, 0.12});
        m_table.columns.push_back({writer[Word::Rated], Kind::Text, 0.12});
    }

    [[nodiscard]] TableBlock compose()
    {
        addTotals({.text = drawings::glanceStatus(m_glance.overall, m_writer.words()), .tone = Tone::Strong},
                  m_glance.overall, m_glance.beforeState, m_glance.before);
        for (const GlanceArea &area : m_glance.areas) {
            Cell title = m_writer.areaCell(area.id, area.title);
            title.tone = Tone::Strong;
            addTotals(std::move(title), area.totals, area.beforeState, area.before);
            for (const GlanceRow &row : area.rows)
                addFramework(row);
        }
        return std::move(m_table);
    }

private:
    void addRow(Cell title, Cell level, Cell target, Cell before, Cell rated)
    {
        std::vector<Cell> cells{std::move(title), std::move(level), std::move(target)};
        if (m_glance.hasBefore())
            cells.push_back(std::move(before));
        cells.push_back(std::move(rated));
        m_table.rows.push_back({std::move(cells)});
    }

    void addTotals(Cell title, const Totals &totals, GlanceBefore state, const std::optional<Average> &before)
    {
        addRow(std::move(title), {.text = formatAverage(totals.average), .tone = Tone::Strong},
               {.text = formatAverage(totals.averageTarget)},
               {.text = drawings::glanceBefore(state, before, m_writer.words())}, {.text = drawings::glanceCount(totals)});
    }

    void addFramework(const GlanceRow &row)
    {
        const FrameworkScore &score = row.score;
        Cell level{.text = drawings::glanceLevel(score, m_writer.words()), .tone = score.level ? Tone::Strong : Tone::Muted};
        if (!score.level)
            level.sign = signOfState(score.state);
        Cell target;
        if (score.isRatable())
            target = {.text = formatLevel(score.target), .sign = score.isBelowTarget() ? Sign::Target : Sign::None};
        addRow(m_writer.frameworkCell(score.id, row.title), std::move(level), std::move(target),
               {.text = drawings::glanceBefore(row, m_writer.words())}, {});
    }

    const BlockWriter &m_writer;
    const SheetGlance &m_glance;
    TableBlock m_table;
};

}  // namespace

bool isGlanceAlone(const BlockWriter &writer)
{
    return writer.parts() == ReportParts(ReportPart::Glance);
}

bool isGlanceLast(const BlockWriter &writer, const ReportContent &content)
{
    ReportParts after = ReportParts(ReportPart::Areas) | ReportPart::Gaps | ReportPart::NotCounted | ReportPart::Records |
                        ReportPart::Calculation;
    after.setFlag(ReportPart::Comparison, content.comparison.has_value());
    return writer.has(ReportPart::Glance) && !(writer.parts() & after);
}

void addGlance(BlockWriter &writer, const ReportContent &content)
{
    const bool isLast = isGlanceLast(writer, content);
    BlockWriter page = writer.another();
    page.part(Word::Glance, "glance");
    page.add(
        GlanceBlock{.glance = content.glance, .table = GlanceTable(writer, content.glance).compose(), .least = leastGlance});
    if (isLast)
        addCredits(page, content.credits);
    ReportBlocks blocks = page.take();
    if (isGlanceAlone(writer))  // the head says what it is
        std::get<HeadingBlock>(blocks.front()).rank = HeadingBlock::Rank::PlaceOnly;
    if (isLast)
        std::get<HeadingBlock>(blocks[2]).rank = HeadingBlock::Rank::Small;
    writer.add(FittingBlock{{std::move(blocks)}});
}

}  // namespace psirt::report
