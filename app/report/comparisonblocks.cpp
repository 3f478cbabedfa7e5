// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"
#include "app/report/reportsections.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;
using Spacing = TableBlock::Spacing;

FiguresBlock::Figure averageFigure(const ReportWords &words, Word side, const Totals &totals)
{
    return {words[side], formatAverage(totals.average),
            bandWord(words, totals) + QLatin1Char('\n') + countSentence(totals, words)};
}

void addSplit(BlockWriter &writer, const AverageChange &change)
{
    if (change.parts.empty())
        return;
    TableBlock table{.name = writer[Word::DifferenceMadeOf],
                     .columns = {{writer[Word::DifferenceMadeOf]},
                                 {writer[Word::FrameworkCount], Kind::Figure, 70},
                                 {writer[Word::Difference], Kind::Figure, 60}},
                     .hasTotal = true,
                     .spacing = Spacing::Close};
    for (const CausePart &part : change.parts)
        table.rows.push_back({{{.text = titleOf(part.cause, writer.words())},
                               {.text = QString::number(part.frameworks)},
                               {.text = formatDifference(part.hundredths)}}});
    table.rows.push_back({{{.text = writer[Word::Total]}, {}, {.text = formatDifference(change)}}});
    writer.add(std::move(table));
}

/// Without renderings on paper where the chart above it has them, so that all of it stays on one page.
TableBlock areaAverages(const BlockWriter &writer, const ComparisonReport &report)
{
    constexpr double width = 54;
    TableBlock table{.name = writer[Word::ServiceArea],
                     .columns = {{writer[Word::ServiceArea]},
                                 {writer[Word::LastTime], Kind::Figure, width},
                                 {writer[Word::ThisTime], Kind::Figure, width},
                                 {writer[Word::Difference], Kind::Figure, width},
                                 {writer[Word::LikeForLike], Kind::Figure, 70}},
                     .hasTotal = true,
                     .isBeneathChart = hasFigures(report.radar),
                     .spacing = Spacing::Close};
    const auto addRow = [&table](Cell title, const AverageChange &change) {
        table.rows.push_back({{std::move(title),
                               {.text = formatAverage(change.baseline)},
                               {.text = formatAverage(change.current)},
                               {.text = formatDifference(change), .tone = Tone::Strong},
                               {.text = formatLikeForLike(change)}}});
    };
    for (const ChangeArea &area : report.areas)
        addRow(writer.areaCell(area.id, area.title), area.average);
    addRow({.text = writer[Word::WholeSheet]}, report.overall);
    return table;
}

/// A height of 0 leaves the chart out.
ReportBlocks comparisonSummaryOf(BlockWriter writer, const ComparisonReport &report, Word title, double chart, double most)
{
    const ReportWords &words = writer.words();
    const AverageChange &change = report.overall;
    writer.pagePart(title, "comparison");
    writer.add(FiguresBlock{{averageFigure(words, Word::LastTime, report.baseline.totals),
                             averageFigure(words, Word::ThisTime, report.current.totals),
                             {words[Word::Difference], formatDifference(change)},
                             {words[Word::LikeForLike], formatLikeForLike(change), words.likeForLike(change)}}});
    writer.text(sentenceOf(change, words), TextBlock::Kind::Strong);
    addSplit(writer, change);
    if (chart > 0)
        writer.chart({.radar = report.radar, .title = words[Word::ServiceArea], .least = chart, .most = most});
    writer.add(areaAverages(writer, report));
    return writer.take();
}

TableBlock changeTable(const BlockWriter &writer, const QString &name, const std::vector<ChangeLine> &lines,
                       const Brevity &brevity = {})
{
    constexpr double levelWidth = 46;
    constexpr double changeWidth = 108;
    TableBlock table{.name = name,
                     .columns = {{writer[Word::Framework]},
                                 {writer[Word::LastTime], Kind::Figure, levelWidth},
                                 {writer[Word::ThisTime], Kind::Figure, levelWidth},
                                 {writer[Word::Change], Kind::Short, changeWidth}},
                     .spacing = Spacing::Tight};
    for (std::size_t index = 0; index < std::min(lines.size(), brevity.rows); ++index) {
        const ChangeLine &line = lines[index];
        table.rows.push_back({{writer.frameworkCell(line.change.id, line.title), levelCell(line.baseline),
                               levelCell(line.current), changeCell(writer.words(), line.change)}});
    }
    return table;
}

/// What stands for an empty list of movers.
Word noneOf(const ComparisonReport &report, Word none)
{
    return report.overall.isAcrossProducts ? Word::NoMoversAcross : none;
}

void addMoved(BlockWriter &writer, int level, Word title, const std::vector<ChangeLine> &lines, Word none,
              const Brevity &brevity = {})
{
    writer.add(HeadingBlock{.level = level, .text = writer[title]});
    if (lines.empty()) {
        writer.text(writer[none]);
        return;
    }
    writer.add(changeTable(writer.another(brevity.hasRenderings), writer[title], lines, brevity));
    if (lines.size() > brevity.rows)
        writer.text(writer[Word::MoreInFullReport].arg(lines.size() - brevity.rows), TextBlock::Kind::Remark);
}

void addChangeArea(BlockWriter &writer, const ChangeArea &area, int level)
{
    constexpr double chartHeight = 172;
    const ReportWords &words = writer.words();
    const QString title = numbered(area.id.text(), area.title);
    writer.add(HeadingBlock{.level = level,
                            .text = title,
                            .rank = Rank::Record,
                            .rendering = writer.rendering(area.title),
                            .anchor = QStringLiteral("change-area-") + area.id.text(),
                            .outline = 2,
                            .keeps = 0.5});
    writer.add(TextBlock{.text = orAbsent(sentenceOf(area.average, words)), .keepsWithNext = true});
    if (area.average.common && area.average.baseline != area.average.common->baseline) {
        writer.add(TextBlock{.text = words[Word::LikeForLike] + QLatin1Char(' ') + formatLikeForLike(area.average) +
                                     QStringLiteral(" — ") + words.likeForLike(area.average),
                             .kind = TextBlock::Kind::Remark,
                             .keepsWithNext = true});
    }
    writer.chart({.radar = area.radar, .title = title, .least = chartHeight, .most = chartHeight, .keepsWithNext = true});
    TableBlock table = changeTable(writer, title, area.frameworks);
    table.isBeneathChart = hasFigures(area.radar);
    writer.add(std::move(table));
}

}  // namespace

void addComparisonSummary(BlockWriter &writer, const ComparisonReport &report, Word title)
{
    constexpr double highestChart = 270;
    constexpr double chartOnPageAfter = 230;
    const bool isBrief = writer.depth() == ReportDepth::Summary;
    const double fewest = isBrief ? 110 : 150;
    const double otherwise = isBrief ? 0 : chartOnPageAfter;
    writer.add(FittingBlock{{comparisonSummaryOf(writer.another(), report, title, fewest, highestChart),
                             comparisonSummaryOf(writer.another(), report, title, otherwise, otherwise)}});
}

void addBriefMovers(BlockWriter &writer, const ComparisonReport &report, bool isLast)
{
    std::vector<Brevity> brevities{{}, {.hasRenderings = false}};
    for (std::size_t rows = 27; rows > 0; --rows)
        brevities.push_back({.hasRenderings = false, .rows = rows});
    FittingBlock block;
    for (const Brevity &brevity : brevities) {
        BlockWriter way = writer.another();
        addMoved(way, 3, Word::RaisedFrameworks, report.raised, noneOf(report, Word::NoneRaised), brevity);
        addMoved(way, 3, Word::LoweredFrameworks, report.lowered, noneOf(report, Word::NoneLowered), brevity);
        if (isLast)
            addCredits(way, report.credits);
        block.ways.push_back(way.take());
    }
    writer.add(std::move(block));
}

void addMovers(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place)
{
    writer.part(Word::Movers, "movers", place);
    addMoved(writer, place.level + 1, Word::RaisedFrameworks, report.raised, noneOf(report, Word::NoneRaised));
    addMoved(writer, place.level + 1, Word::LoweredFrameworks, report.lowered, noneOf(report, Word::NoneLowered));
}

void addChangeAreas(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place)
{
    writer.part(Word::ChangeByArea, "change-areas", place);
    for (const ChangeArea &area : report.areas)
        addChangeArea(writer, area, place.level + 1);
}

void addAllChanges(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place)
{
    std::vector<ChangeLine> all;
    for (const ChangeArea &area : report.areas)
        all.insert(all.end(), area.frameworks.begin(), area.frameworks.end());
    writer.part(Word::AllChanges, "all-changes", place);
    writer.add(changeTable(writer, writer[Word::AllChanges], all));
}

}  // namespace psirt::report
