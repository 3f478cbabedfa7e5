// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportsections.h"

#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;

constexpr double figureWidth = 42;

/// The frameworks of an area: level, target and gap, and what they were last time where that is known.
class AreaTable {
public:
    AreaTable(const BlockWriter &writer, const std::optional<SincePrevious> &since, bool hasRenderings)
        : m_writer(writer), m_since(since), m_hasRenderings(hasRenderings)
    {
    }

    [[nodiscard]] TableBlock tableOf(const ReportArea &area) const
    {
        constexpr double stateWidth = 92;
        constexpr double changeWidth = 112;
        const auto figure = [this](Word word) { return TableBlock::Column{m_writer[word], Kind::Figure, figureWidth}; };
        TableBlock table{.name = numbered(area.id.text(), area.title),
                         .columns = {{m_writer[Word::Framework]}, figure(Word::Level)}};
        if (m_since) {
            table.columns.push_back(figure(Word::LastTime));
            table.columns.push_back({m_writer[Word::Change], Kind::Short, changeWidth});
        }
        table.columns.push_back(figure(Word::Target));
        table.columns.push_back(figure(Word::Gap));
        if (!m_since)
            table.columns.push_back({m_writer[Word::State], Kind::Short, stateWidth});
        for (const FrameworkLine &line : area.frameworks)
            table.rows.push_back({rowOf(line)});
        return table;
    }

private:
    [[nodiscard]] std::vector<Cell> rowOf(const FrameworkLine &line) const
    {
        const FrameworkScore &score = line.score;
        Cell name = m_writer.frameworkCell(score.id, line.title);
        if (!m_hasRenderings)
            name.rendering.clear();
        std::vector<Cell> cells{std::move(name), levelCell(score)};
        if (m_since) {
            const FrameworkScore *before = m_since->comparison.baseline.framework(score.id);
            const FrameworkChange *change = m_since->comparison.framework(score.id);
            cells.push_back({.text = before ? formatLevel(*before) : absentFigure()});
            cells.push_back(change ? changeCell(m_writer.words(), *change) : textCell({}));
        }
        cells.push_back({.text = formatLevel(score.target)});
        cells.push_back(gapCell(score));
        if (!m_since)
            cells.push_back({.text = m_writer.words().state(score),
                             .tone = score.state == FrameworkState::Rated ? Tone::Body : Tone::Muted,
                             .sign = signOf(score)});
        return cells;
    }

    /// What is below its target has a sign of its own where no column of states says so.
    [[nodiscard]] Cell gapCell(const FrameworkScore &score) const
    {
        if (!score.isBelowTarget())
            return {.text = formatNumber(score.gap)};
        return {.text = formatNumber(score.gap), .tone = Tone::Strong, .sign = m_since ? Sign::Target : Sign::None};
    }

    const BlockWriter &m_writer;
    const std::optional<SincePrevious> &m_since;
    bool m_hasRenderings;
};

/// What became of the area's average; nothing while something of it is hidden.
void addSinceOfArea(BlockWriter &writer, const SincePrevious &since, const ServiceAreaId &area)
{
    const AverageChange *change = since.average(area);
    const QString sentence = change ? sentenceOf(*change, writer.words()) : QString();
    if (!sentence.isEmpty())
        writer.text(writer.words().side(Word::LastTime, since.date) + QStringLiteral(" — ") + sentence);
}

ReportBlocks areaOf(BlockWriter writer, const ReportArea &area, const std::optional<SincePrevious> &since,
                    bool hasRenderings)
{
    constexpr double lowestChart = 190;
    constexpr double highestChart = 330;
    const QString title = numbered(area.id.text(), area.title);
    writer.add(HeadingBlock{.level = 2,
                            .text = title,
                            .rank = HeadingBlock::Rank::Part,
                            .rendering = writer.rendering(area.title),
                            .anchor = QStringLiteral("area-") + area.id.text(),
                            .outline = 1,
                            .startsPage = true});
    addTotals(writer, area.totals);
    if (since)
        addSinceOfArea(writer, *since, area.id);
    writer.chart({.radar = area.radar, .title = title, .least = lowestChart, .most = highestChart});
    writer.add(AreaTable(writer, since, hasRenderings).tableOf(area));
    return writer.take();
}

}  // namespace

void addAreas(BlockWriter &writer, const ReportContent &content)
{
    writer.add(PlaceBlock{writer[Word::ServiceAreas], QStringLiteral("areas"), 0});
    for (const ReportArea &area : content.areas) {
        FittingBlock block{{areaOf(writer.another(), area, content.since, true)}};
        // The chart has the renderings too.
        if (hasFigures(area.radar))
            block.ways.push_back(areaOf(writer.another(), area, content.since, false));
        writer.add(std::move(block));
    }
}

}  // namespace psirt::report
