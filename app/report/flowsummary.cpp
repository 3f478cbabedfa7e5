// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowsections.h"
#include "app/report/sections.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

using Kind = TableBlock::Kind;

QString belowTargetOf(const Totals &totals)
{
    return totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure();
}

QString differenceOf(const AverageChange *change)
{
    return change ? formatDifference(*change) : absentFigure();
}

void addFigures(FlowWriter &flow, const Totals &totals, const AverageChange *change)
{
    const ReportWords &words = flow.words();
    const QString rated = words.ratedCount(totals);
    FiguresBlock block{
        {{flow[Word::Average], formatAverage(totals.average), bandWord(words, totals) + QLatin1Char('\n') + rated},
         {flow[Word::AverageTarget], formatAverage(totals.averageTarget)},
         {flow[Word::TargetsReached], words.percent(totals.targetShare)},
         {flow[Word::BelowTarget], belowTargetOf(totals), totals.rated > 0 ? flow[Word::OfRatedOnes] : QString()}}};
    if (totals.excluded > 0)
        block.figures.push_back({flow[Word::Excluded], QString::number(totals.excluded)});
    if (change && change->difference) {
        block.figures.push_back({flow[Word::ChangeSinceLast], differenceOf(change),
                                 formatAverage(change->baseline) + QStringLiteral(" → ") + formatAverage(change->current)});
    }
    flow.add(std::move(block));
    if (totals.range)
        flow.text(words.unsure(totals.unsure, *totals.range), TextBlock::Kind::Remark);
}

/// What became of the average, in a sentence with the day of last time.
void addChange(FlowWriter &flow, const SincePrevious &since)
{
    const QString side = flow.words().side(Word::LastTime, since.date);
    if (const AverageChange *change = since.average())
        flow.text(side + QStringLiteral(" — ") + FlowWriter::orAbsent(flow.words().changes().sentence(*change)));
    else
        flow.text(side + QStringLiteral(" — ") + flow.words().hiddenBefore(since.hidden()));
}

void addAreaTable(FlowWriter &flow, const ReportContent &content)
{
    TableBlock table;
    table.name = flow[Word::ServiceArea];
    table.columns = {{flow[Word::ServiceArea]},
                     {flow[Word::Average], Kind::Figure},
                     {flow[Word::AverageTarget], Kind::Figure},
                     {flow[Word::Lowest], Kind::Figure},
                     {flow[Word::BelowTarget], Kind::Figure},
                     {flow[Word::Rated], Kind::Figure}};
    if (content.since) {
        table.columns.insert(table.columns.begin() + 2,
                             {{flow[Word::LastTime], Kind::Figure}, {flow[Word::Difference], Kind::Figure}});
    }
    for (const AreaLine &area : content.summary.areas) {
        const Totals &totals = area.totals;
        std::vector<FlowCell> row{flow.areaCell(area.id, area.title),
                                  {formatAverage(totals.average)},
                                  {formatAverage(totals.averageTarget)},
                                  {formatLevel(area.lowest)},
                                  {belowTargetOf(totals)},
                                  {flow.words().ratedOf(totals.rated, totals.ratable)}};
        if (content.since) {
            const AverageChange *change = content.since->average(area.id);
            row.insert(row.begin() + 2,
                       {{change ? formatAverage(change->baseline) : absentFigure()}, {differenceOf(change)}});
        }
        table.rows.push_back(std::move(row));
    }
    flow.add(std::move(table));
}

void addExtremes(FlowWriter &flow, Word title, const ReportExtremes &extremes)
{
    if (extremes.lines.empty())
        return;
    flow.heading(3, flow[title]);
    TableBlock table;
    table.name = flow[title];
    table.columns = {{flow[Word::Framework]}, {flow[Word::Level], Kind::Figure}, {flow[Word::Target], Kind::Figure}};
    for (const FrameworkLine &line : extremes.lines) {
        table.rows.push_back(
            {flow.frameworkCell(line.score.id, line.title), {formatLevel(line.score)}, {formatLevel(line.score.target)}});
    }
    flow.add(std::move(table));
    if (extremes.ties > 0)
        flow.text(flow.words().moreAt(extremes.ties, extremes.lines.back().score.level), TextBlock::Kind::Remark);
}

/// Nothing where the average is in the band already: the figures above say so.
void addPath(FlowWriter &flow, const std::optional<ReportPath> &path)
{
    if (!path || path->steps.empty())
        return;
    flow.heading(3, flow[Word::PathToBand]);
    flow.text(flow.words().path(path->raises, path->average));
    flow.text(flow[Word::PathRule], TextBlock::Kind::Remark);
    TableBlock table;
    table.name = flow[Word::PathToBand];
    table.columns = {{flow[Word::Framework]}, {flow[Word::Level], Kind::Figure}, {flow[Word::RaiseTo], Kind::Figure}};
    for (const PathLine &line : path->steps) {
        table.rows.push_back({flow.frameworkCell(line.step.framework, line.title),
                              {formatLevel(line.step.from)},
                              {formatLevel(line.step.to)}});
    }
    flow.add(std::move(table));
}

void addFrameworkTable(FlowWriter &flow, const ReportArea &area, const std::optional<SincePrevious> &since)
{
    TableBlock table;
    table.name = area.id.text() + QLatin1Char(' ') + area.title.japanese;
    table.columns = {{flow[Word::Framework]},
                     {flow[Word::Level], Kind::Figure},
                     {flow[Word::Target], Kind::Figure},
                     {flow[Word::Gap], Kind::Figure},
                     {flow[Word::State], Kind::Short}};
    if (since) {
        table.columns.push_back({flow[Word::LastTime], Kind::Figure});
        table.columns.push_back({flow[Word::Change], Kind::Short});
    }
    for (const FrameworkLine &line : area.frameworks) {
        std::vector<FlowCell> row{flow.frameworkCell(line.score.id, line.title),
                                  {formatLevel(line.score)},
                                  {formatLevel(line.score.target)},
                                  {formatNumber(line.score.gap)},
                                  {flow.words().state(line.score)}};
        if (since) {
            const FrameworkChange *change = since->comparison.framework(line.score.id);
            const bool isSaid = change && (isChange(change->kind) || change->kind == ChangeKind::Unchanged);
            row.push_back({change ? formatLevel(change->from) : absentFigure()});
            row.push_back({isSaid ? flow.changeText(*change) : absentFigure()});
        }
        table.rows.push_back(std::move(row));
    }
    flow.add(std::move(table));
}

}  // namespace

void addSummary(FlowWriter &flow, const ReportContent &content)
{
    const ReportSummary &summary = content.summary;
    const Properties &properties = content.cover.properties;
    flow.heading(2, flow[Word::Summary], QStringLiteral("summary"));
    addFigures(flow, summary.overall, content.since ? content.since->average() : nullptr);
    if (content.since)
        addChange(flow, *content.since);
    if (properties.nextDate)
        flow.add(FactsBlock{{{flow[Word::NextDate], flow.words().date(properties.nextDate)}}});
    flow.chart(summary.radar, flow[Word::ServiceArea]);
    addAreaTable(flow, content);
    addExtremes(flow, Word::Strongest, summary.strongest);
    addExtremes(flow, Word::Weakest, summary.weakest);
    addPath(flow, summary.path);
    if (!properties.remarks.trimmed().isEmpty()) {
        flow.heading(3, flow[Word::Remarks]);
        flow.text(properties.remarks);
    }
}

void addAreas(FlowWriter &flow, const ReportContent &content)
{
    for (const ReportArea &area : content.areas) {
        flow.heading(2, area.id.text(), area.title, QStringLiteral("area-") + area.id.text());
        const AverageChange *change = content.since ? content.since->average(area.id) : nullptr;
        addFigures(flow, area.totals, change);
        flow.chart(area.radar, area.id.text() + QLatin1Char(' ') + area.title.japanese);
        addFrameworkTable(flow, area, content.since);
    }
}

}  // namespace psirt
