// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowsections.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

using Kind = TableBlock::Kind;

FlowCell actionsCell(const FlowWriter &flow, const std::vector<Action> &actions)
{
    FlowCell cell;
    for (const Action &action : actions)
        cell.items << flow.actionLine(action);
    if (actions.empty())
        cell.text = flow[Word::NoOpenAction];
    return cell;
}

void addGapTable(FlowWriter &flow, const ReportContent &content)
{
    // For readers outside there are no actions, and a column of "none" would be untrue.
    const bool showsActions = content.depth != ReportDepth::External;
    TableBlock table;
    table.name = flow[Word::FrameworksBelowTarget];
    table.columns = {{flow[Word::Framework]},
                     {flow[Word::Level], Kind::Figure},
                     {flow[Word::Target], Kind::Figure},
                     {flow[Word::Gap], Kind::Figure},
                     {flow[Word::NextLevel], Kind::Prose}};
    if (showsActions)
        table.columns.push_back({flow[Word::OpenActions], Kind::Prose});
    for (const GapLine &gap : content.gaps) {
        const QString next =
            flow[Word::Level] + QLatin1Char(' ') + formatLevel(gap.next) + QLatin1Char('\n') + gap.nextText.japanese;
        table.rows.push_back({flow.frameworkCell(gap.score.id, gap.title),
                              {formatLevel(gap.score)},
                              {formatLevel(gap.score.target)},
                              {formatNumber(gap.score.gap)},
                              {next, flow.rendering(gap.nextText)}});
        if (showsActions)
            table.rows.back().push_back(actionsCell(flow, gap.actions));
    }
    flow.add(std::move(table));
}

void addExcluded(FlowWriter &flow, const std::vector<ExclusionLine> &lines)
{
    if (lines.empty())
        return;
    flow.heading(3, flow[Word::ExcludedFrameworks]);
    TableBlock table{
        flow[Word::ExcludedFrameworks], {{flow[Word::Framework]}, {flow[Word::Reason], Kind::Prose}}, {}, false};
    for (const ExclusionLine &line : lines) {
        table.rows.push_back({flow.frameworkCell(line.id, line.title),
                              {line.reason.trimmed().isEmpty() ? flow[Word::NoReason] : line.reason}});
    }
    flow.add(std::move(table));
}

void addUnrated(FlowWriter &flow, const std::vector<FrameworkLine> &lines)
{
    if (lines.empty())
        return;
    flow.heading(3, flow[Word::UnratedFrameworks]);
    TableBlock table{
        flow[Word::UnratedFrameworks], {{flow[Word::Framework]}, {flow[Word::Target], Kind::Figure}}, {}, false};
    for (const FrameworkLine &line : lines)
        table.rows.push_back({flow.frameworkCell(line.score.id, line.title), {formatLevel(line.score.target)}});
    flow.add(std::move(table));
}

}  // namespace

void addGaps(FlowWriter &flow, const ReportContent &content)
{
    flow.heading(2, flow[Word::FrameworksBelowTarget], QStringLiteral("gaps"));
    if (content.summary.overall.rated == 0)
        flow.text(flow[Word::NothingRated]);
    else if (content.gaps.empty())
        flow.text(flow[Word::NoneBelowTarget]);
    else
        addGapTable(flow, content);
}

void addNotCounted(FlowWriter &flow, const ReportSummary &summary)
{
    flow.heading(2, flow[Word::NotCounted], QStringLiteral("not-counted"));
    if (summary.excluded.empty() && summary.unrated.empty())
        flow.text(flow[Word::NothingLeftOut]);
    addExcluded(flow, summary.excluded);
    addUnrated(flow, summary.unrated);
}

}  // namespace psirt
