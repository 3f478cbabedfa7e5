// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/explanations.h"
#include "app/report/flowsections.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

/// What the signs of charts and tables mean, each with its word.
void addLegend(FlowWriter &flow, bool hasChange)
{
    const ReportWords &words = flow.words();
    FactsBlock legend;
    for (const ExplainedSign &explained : explainedSigns)
        legend.facts.push_back({flow[explained.name], flow[explained.text]});
    if (hasChange) {
        const ChangeWords changes = words.changes();
        for (const ExplainedChange &explained : explainedChanges) {
            legend.facts.push_back(
                {ChangeWords::sign(explained.kind) + QLatin1Char(' ') + changes.kind(explained.kind), flow[explained.text]});
        }
    }
    for (const ExplainedLine &line : explainedLines) {
        if (line.sign != ChartSign::Baseline || hasChange)
            legend.facts.push_back({words.chartSign(line.sign, RadarBaseline::None), flow[line.text]});
    }
    flow.heading(3, flow[Word::Legend]);
    flow.add(std::move(legend));
}

}  // namespace

void addCalculation(FlowWriter &flow, const ReportContent &content)
{
    flow.heading(2, flow[Word::Calculation], QStringLiteral("calculation"));
    FactsBlock rules;
    for (const ExplainedFigure &explained : explainedFigures)
        rules.facts.push_back({flow[explained.name], flow[explained.text]});
    if (content.since)
        rules.facts.push_back({flow[Word::Difference], flow.words().calculation()});
    flow.add(std::move(rules));
    addLegend(flow, content.since.has_value());
}

void addCredits(FlowWriter &flow, const ReportCredits &credits)
{
    const auto remark = TextBlock::Kind::Remark;
    flow.heading(2, flow[Word::Credits], QStringLiteral("credits"));
    flow.text(flow.words().basedOn(credits.sheetTitle.japanese, credits.sheetVersion, credits.sheetPublisher), remark);
    flow.text(flow.words().referencesFrom(credits.framework), remark);
    if (flow.showsEnglish())
        flow.text(flow[Word::UnofficialHint], remark);
}

}  // namespace psirt
