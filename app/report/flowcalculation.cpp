// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowsections.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

/// What the signs of charts and tables mean, each with its word.
void addLegend(FlowWriter &flow, bool hasBaseline)
{
    const ReportWords &words = flow.words();
    const ChangeWords changes = words.changes();
    FactsBlock legend;
    const auto add = [&](const QString &name, FlowWord meaning) { legend.facts.push_back({name, flow[meaning]}); };
    const auto kind = [&changes](ChangeKind kind) {
        return ChangeWords::sign(kind) + QLatin1Char(' ') + changes.kind(kind);
    };
    add(flow[Word::Level], FlowWord::LevelSign);
    add(words.chartSign(ChartSign::Provisional, RadarBaseline::None), FlowWord::ProvisionalSign);
    add(flow[Word::Target], FlowWord::TargetSign);
    if (hasBaseline)
        add(flow[Word::LastTime], FlowWord::BaselineSign);
    add(words.band(), FlowWord::BandSign);
    add(QStringLiteral("3 (4?)"), FlowWord::UnsureSign);
    add(absentFigure(), FlowWord::AbsentSign);
    if (hasBaseline) {
        add(kind(ChangeKind::Raised), FlowWord::RaisedSign);
        add(kind(ChangeKind::Lowered), FlowWord::LoweredSign);
    }
    add(kind(ChangeKind::Unrated), FlowWord::NotRatedSign);
    add(kind(ChangeKind::Excluded), FlowWord::ExcludedSign);
    add(kind(ChangeKind::OutOfScope), FlowWord::OutOfScopeSign);
    flow.heading(3, flow[FlowWord::Legend]);
    flow.add(std::move(legend));
}

}  // namespace

void addCalculation(FlowWriter &flow, const ReportContent &content)
{
    flow.heading(2, flow[Word::Calculation], QStringLiteral("calculation"));
    for (const FlowWord rule : {FlowWord::AverageRule, FlowWord::BandRule, FlowWord::GapRule, FlowWord::TargetsRule})
        flow.text(flow[rule]);
    if (content.summary.path && !content.summary.path->steps.empty())
        flow.text(flow[FlowWord::WayRule]);
    if (content.since)
        flow.text(flow.words().calculation());
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
