// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowsections.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

using Kind = TableBlock::Kind;

FactsBlock factsOf(const FlowWriter &flow, const FrameworkRecord &record)
{
    FactsBlock block;
    const auto add = [&block](const QString &name, const QString &value, const QString &rendering = {}) {
        if (!value.trimmed().isEmpty())
            block.facts.push_back({name, value, rendering});
    };
    add(flow[Word::Purpose], record.purpose.japanese, flow.rendering(record.purpose));
    block.facts.push_back(flow.levelFact(record.score, record.levelText));
    if (record.score.state == FrameworkState::OutOfScope)
        block.facts.back().value += QLatin1Char('\n') + flow[Word::OutOfScopeHint];
    if (record.score.state == FrameworkState::Excluded)
        add(flow[Word::Reason], record.exclusionReason.trimmed().isEmpty() ? flow[Word::NoReason] : record.exclusionReason);
    if (record.score.target)
        add(flow[Word::Target], formatLevel(record.score.target));
    if (record.score.gap)
        add(flow[Word::Gap], formatNumber(record.score.gap));
    add(flow[Word::Note], record.note);
    add(flow[Word::WhatChanged], record.changeReason);
    return block;
}

void addActions(FlowWriter &flow, const std::vector<Action> &actions)
{
    if (actions.empty())
        return;
    flow.heading(4, flow[Word::Actions]);
    TableBlock table{flow[Word::Actions],
                     {{flow[Word::What], Kind::Prose},
                      {flow[Word::Who]},
                      {flow[Word::Due], Kind::Short},
                      {flow[Word::State], Kind::Short}},
                     {},
                     false};
    for (const Action &action : actions) {
        table.rows.push_back({{FlowWriter::orAbsent(action.what)},
                              {FlowWriter::orAbsent(action.who)},
                              {flow.words().date(action.due)},
                              {flow.words().actionState(action.state)}});
    }
    flow.add(std::move(table));
}

void addOpinions(FlowWriter &flow, const std::vector<Opinion> &opinions)
{
    if (opinions.empty())
        return;
    flow.heading(4, flow[Word::WhoSaidWhat]);
    TableBlock table{flow[Word::WhoSaidWhat],
                     {{flow[Word::Assessors]}, {flow[Word::Level]}, {flow[Word::Note], Kind::Prose}, {flow[Word::Evidence]}},
                     {},
                     false};
    for (const Opinion &opinion : opinions) {
        QStringList notes{opinion.rating.exclusionReason().trimmed(), opinion.note.trimmed()};
        notes.removeAll(QString());
        table.rows.push_back({{FlowWriter::orAbsent(opinion.who)},
                              {flow.words().rating(opinion.rating)},
                              {FlowWriter::orAbsent(notes.join(QLatin1Char('\n')))},
                              {FlowWriter::orAbsent(opinion.evidence.join(QLatin1Char('\n')))}});
    }
    flow.add(std::move(table));
}

}  // namespace

void addRecords(FlowWriter &flow, const ReportContent &content)
{
    flow.heading(2, flow[Word::Records], QStringLiteral("records"));
    for (const FrameworkRecord &record : content.records) {
        const QString id = record.score.id.text();
        flow.heading(3, id, record.title, QStringLiteral("framework-") + id);
        flow.add(factsOf(flow, record));
        if (!record.evidence.isEmpty())
            flow.add(ListBlock{flow[Word::Evidence], record.evidence});
        addActions(flow, record.actions);
        addOpinions(flow, record.opinions);
    }
}

}  // namespace psirt
