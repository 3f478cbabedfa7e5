// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportsections.h"

#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;

constexpr double figureWidth = 42;

/// What is below its target has a sign of its own where no column of states says so.
Cell gapCell(const FrameworkScore &score, bool hasSign)
{
    if (!score.isBelowTarget())
        return {.text = formatNumber(score.gap)};
    return {.text = formatNumber(score.gap), .tone = Tone::Strong, .sign = hasSign ? Sign::Target : Sign::None};
}

std::vector<Cell> cellsOf(const BlockWriter &writer, const FrameworkLine &line, const std::optional<SincePrevious> &since)
{
    const FrameworkScore &score = line.score;
    std::vector<Cell> cells{writer.frameworkCell(score.id, line.title), levelCell(score)};
    if (since) {
        const FrameworkScore *before = since->comparison.baseline.framework(score.id);
        const FrameworkChange *change = since->comparison.framework(score.id);
        cells.push_back({.text = before ? formatLevel(*before) : absentFigure()});
        cells.push_back(change ? changeCell(writer.words(), *change) : textCell({}));
    }
    cells.push_back({.text = formatLevel(score.target)});
    cells.push_back(gapCell(score, since.has_value()));
    if (!since)
        cells.push_back({.text = writer.words().state(score),
                         .tone = score.state == FrameworkState::Rated ? Tone::Body : Tone::Muted,
                         .sign = signOf(score)});
    return cells;
}

/// The frameworks of an area: level, target and gap, and what they were last time where that is known.
TableBlock tableOf(const BlockWriter &writer, const ReportArea &area, const std::optional<SincePrevious> &since)
{
    constexpr double stateWidth = 92;
    constexpr double changeWidth = 112;
    const auto figure = [&writer](Word word) { return TableBlock::Column{writer[word], Kind::Figure, figureWidth}; };
    TableBlock table{.name = numbered(area.id.text(), area.title),
                     .columns = {{writer[Word::Framework]}, figure(Word::Level)}};
    if (since) {
        table.columns.push_back(figure(Word::LastTime));
        table.columns.push_back({writer[Word::Change], Kind::Short, changeWidth});
    }
    table.columns.push_back(figure(Word::Target));
    table.columns.push_back(figure(Word::Gap));
    if (!since)
        table.columns.push_back({writer[Word::State], Kind::Short, stateWidth});
    for (const FrameworkLine &line : area.frameworks)
        table.rows.push_back({cellsOf(writer, line, since)});
    return table;
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
        addSince(writer, *since, since->average(area.id));
    writer.chart({.radar = area.radar, .title = title, .least = lowestChart, .most = highestChart});
    writer.add(tableOf(writer.another(hasRenderings), area, since));
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
