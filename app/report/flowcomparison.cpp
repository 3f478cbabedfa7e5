// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowsections.h"
#include "app/report/sections.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

using Kind = TableBlock::Kind;

void addSplit(FlowWriter &flow, const AverageChange &change)
{
    if (change.parts.empty())
        return;
    TableBlock table{
        flow[Word::DifferenceMadeOf],
        {{flow[Word::DifferenceMadeOf]}, {flow[Word::FrameworkCount], Kind::Figure}, {flow[Word::Difference], Kind::Figure}},
        {},
        true};
    for (const CausePart &part : change.parts) {
        table.rows.push_back({{flow.words().changes().causeTitle(part.cause)},
                              {QString::number(part.frameworks)},
                              {formatDifference(part.hundredths)}});
    }
    table.rows.push_back({{flow[Word::Total]}, {}, {formatDifference(change)}});
    flow.add(std::move(table));
}

void addAreaAverages(FlowWriter &flow, const ComparisonReport &report)
{
    TableBlock table{flow[Word::ServiceArea],
                     {{flow[Word::ServiceArea]},
                      {flow[Word::LastTime], Kind::Figure},
                      {flow[Word::ThisTime], Kind::Figure},
                      {flow[Word::Difference], Kind::Figure},
                      {flow[Word::LikeForLike], Kind::Figure}},
                     {},
                     true};
    const auto addRow = [&table](FlowCell title, const AverageChange &change) {
        table.rows.push_back({std::move(title),
                              {formatAverage(change.baseline)},
                              {formatAverage(change.current)},
                              {formatDifference(change)},
                              {formatLikeForLike(change)}});
    };
    for (const ChangeArea &area : report.areas)
        addRow(flow.areaCell(area.id, area.title), area.average);
    addRow({flow[Word::WholeSheet]}, report.overall);
    flow.add(std::move(table));
}

void addChangeTable(FlowWriter &flow, const QString &name, const std::vector<ChangeLine> &lines)
{
    TableBlock table{name,
                     {{flow[Word::Framework]},
                      {flow[Word::LastTime], Kind::Figure},
                      {flow[Word::ThisTime], Kind::Figure},
                      {flow[Word::Change], Kind::Short}},
                     {},
                     false};
    for (const ChangeLine &line : lines) {
        table.rows.push_back({flow.frameworkCell(line.change.id, line.title),
                              {formatLevel(line.baseline)},
                              {formatLevel(line.current)},
                              {flow.changeText(line.change)}});
    }
    flow.add(std::move(table));
}

void addMoved(FlowWriter &flow, int level, Word title, const std::vector<ChangeLine> &lines, Word none)
{
    flow.heading(level, flow[title]);
    if (lines.empty())
        flow.text(flow[none]);
    else
        addChangeTable(flow, flow[title], lines);
}

void addArea(FlowWriter &flow, int level, const ChangeArea &area)
{
    const ReportWords &words = flow.words();
    flow.heading(level, area.id.text(), area.title);
    flow.text(FlowWriter::orAbsent(words.changes().sentence(area.average)));
    if (area.average.common && area.average.baseline != area.average.common->baseline) {
        flow.text(flow[Word::LikeForLike] + QLatin1Char(' ') + formatLikeForLike(area.average) + QStringLiteral(" — ") +
                      words.likeForLike(area.average),
                  TextBlock::Kind::Remark);
    }
    const QString title = area.id.text() + QLatin1Char(' ') + area.title.japanese;
    flow.chart(area.radar, title);
    addChangeTable(flow, title, area.frameworks);
}

FlowCell descriptionCell(const FlowWriter &flow, const FrameworkScore &score, const ChangeSide &side)
{
    if (!score.level)
        return {absentFigure()};
    if (!side.levelText)
        return {flow[Word::NoDescription]};
    return {side.levelText->japanese, flow.rendering(*side.levelText)};
}

FlowCell exclusionCell(const FlowWriter &flow, const FrameworkScore &score, const ChangeSide &side)
{
    if (score.state != FrameworkState::Excluded)
        return {absentFigure()};
    return {side.exclusionReason.trimmed().isEmpty() ? flow[Word::NoReason] : side.exclusionReason};
}

/// What both sides say, a row for each kind of text that one of them has.
void addBothSides(FlowWriter &flow, const ChangeRecord &record)
{
    const FrameworkScore &before = record.line.baseline;
    const FrameworkScore &now = record.line.current;
    const auto levelText = [&flow](const FrameworkScore &score) {
        return score.level ? formatLevel(score) : flow.words().state(score.state);
    };
    TableBlock table{record.line.change.id.text() + QLatin1Char(' ') + record.line.title.japanese,
                     {{QString()}, {flow[Word::LastTime], Kind::Prose}, {flow[Word::ThisTime], Kind::Prose}},
                     {{{flow[Word::Level]}, {levelText(before)}, {levelText(now)}}},
                     false};
    if (before.level || now.level)
        table.rows.push_back({{flow[Word::Description]},
                              descriptionCell(flow, before, record.baseline),
                              descriptionCell(flow, now, record.current)});
    if (before.state == FrameworkState::Excluded || now.state == FrameworkState::Excluded)
        table.rows.push_back({{flow[Word::ExclusionReason]},
                              exclusionCell(flow, before, record.baseline),
                              exclusionCell(flow, now, record.current)});
    const auto addTexts = [&](Word label, const QString &baseline, const QString &current) {
        if (!baseline.trimmed().isEmpty() || !current.trimmed().isEmpty())
            table.rows.push_back({{flow[label]}, {FlowWriter::orAbsent(baseline)}, {FlowWriter::orAbsent(current)}});
    };
    const QChar newline = QLatin1Char('\n');
    addTexts(Word::Note, record.baseline.note, record.current.note);
    addTexts(Word::Evidence, record.baseline.evidence.join(newline), record.current.evidence.join(newline));
    flow.add(std::move(table));
}

void addRecord(FlowWriter &flow, int level, const ChangeRecord &record, bool mayExplain)
{
    flow.heading(level, record.line.change.id.text(), record.line.title);
    flow.text(flow.changeText(record.line.change), TextBlock::Kind::Strong);
    if (!record.reason.trimmed().isEmpty())
        flow.add(FactsBlock{{{flow[Word::WhatChanged], record.reason}}});
    else if (mayExplain && record.isUnexplained())
        flow.add(FactsBlock{{{flow[Word::WhatChanged], flow[Word::NoReason]}}});
    QStringList done;
    for (const Action &action : record.done)
        done << flow.actionLine(action, false);
    if (!done.isEmpty())
        flow.add(ListBlock{flow[Word::ActionsDone], done});
    addBothSides(flow, record);
}

void addDoneElsewhere(FlowWriter &flow, int level, const std::vector<DoneLine> &lines)
{
    if (lines.empty())
        return;
    flow.heading(level, flow[Word::DoneElsewhere]);
    TableBlock table{flow[Word::DoneElsewhere], {{flow[Word::Framework]}, {flow[Word::What], Kind::Prose}}, {}, false};
    for (const DoneLine &line : lines) {
        FlowCell actions;
        for (const Action &action : line.actions)
            actions.items << flow.actionLine(action, false);
        table.rows.push_back({flow.frameworkCell(line.id, line.title), std::move(actions)});
    }
    flow.add(std::move(table));
}

/// Why the framework counts on one side alone: the reason of the exclusion, then what was said of the change. Empty
/// where nothing says why.
QString scopeReason(const FlowWriter &flow, const ChangeRecord &record)
{
    QStringList reasons;
    if (record.line.change.kind == ChangeKind::NewlyExcluded)
        reasons << record.current.exclusionReason;
    else if (record.line.change.kind == ChangeKind::IncludedAgain && !record.baseline.exclusionReason.trimmed().isEmpty())
        reasons << flow.words().excludedBefore(record.baseline.exclusionReason);
    reasons << record.reason;
    reasons.removeIf([](const QString &reason) { return reason.trimmed().isEmpty(); });
    return reasons.join(QLatin1Char('\n'));
}

void addScopeChanges(FlowWriter &flow, int level, const ComparisonReport &report)
{
    flow.heading(level, flow[Word::ScopeChanges], QStringLiteral("scope-changes"));
    const auto changes = report.scopeChanges();
    if (changes.empty()) {
        flow.text(flow[Word::NoScopeChanges]);
        return;
    }
    TableBlock table{flow[Word::ScopeChanges],
                     {{flow[Word::Framework]}, {flow[Word::Change], Kind::Short}, {flow[Word::Reason], Kind::Prose}},
                     {},
                     false};
    // A reader outside is not told that there is no reason: it may have been left out.
    const QString none = report.depth == ReportDepth::External ? absentFigure() : flow[Word::NoReason];
    for (const ChangeRecord *record : changes) {
        const QString reason = scopeReason(flow, *record);
        table.rows.push_back({flow.frameworkCell(record->line.change.id, record->line.title),
                              {flow.changeText(record->line.change)},
                              {reason.isEmpty() ? none : reason}});
    }
    flow.add(std::move(table));
}

}  // namespace

void addSides(FlowWriter &flow, const ComparisonReport &report)
{
    const ReportWords &words = flow.words();
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    TableBlock table{words.comparison(flow.titleOf(before), flow.titleOf(now)),
                     {{QString()}, {flow[Word::LastTime], Kind::Prose}, {flow[Word::ThisTime], Kind::Prose}},
                     {},
                     false};
    const auto addRow = [&](Word label, const QString &baseline, const QString &current) {
        table.rows.push_back({{flow[label]}, {FlowWriter::orAbsent(baseline)}, {FlowWriter::orAbsent(current)}});
    };
    addRow(Word::Title, flow.titleOf(before), flow.titleOf(now));
    addRow(Word::Organization, before.organization, now.organization);
    addRow(Word::Date, words.date(before.date), words.date(now.date));
    addRow(Word::Occasion, words.occasion(before.occasion), words.occasion(now.occasion));
    addRow(Word::Scope, before.scope, now.scope);
    if (report.depth != ReportDepth::External)
        addRow(Word::Assessors, before.assessors.join(flow.words().separator()),
               now.assessors.join(flow.words().separator()));
    addRow(Word::Status, flow.statusOf(report.baseline.totals), flow.statusOf(report.current.totals));
    flow.add(std::move(table));
    for (const PairNotice notice : report.notices)
        flow.text(words.changes().notice(notice), TextBlock::Kind::Strong);
}

void addComparisonSummary(FlowWriter &flow, const ComparisonReport &report)
{
    const ReportWords &words = flow.words();
    const auto average = [&](Word side, const Totals &totals) {
        return FiguresBlock::Figure{flow[side], formatAverage(totals.average),
                                    bandWord(words, totals) + QLatin1Char('\n') + words.ratedCount(totals)};
    };
    flow.add(
        FiguresBlock{{average(Word::LastTime, report.baseline.totals),
                      average(Word::ThisTime, report.current.totals),
                      {flow[Word::Difference], formatDifference(report.overall)},
                      {flow[Word::LikeForLike], formatLikeForLike(report.overall), words.likeForLike(report.overall)}}});
    flow.text(words.changes().sentence(report.overall), TextBlock::Kind::Strong);
    addSplit(flow, report.overall);
    flow.chart(report.radar, flow[Word::ServiceArea]);
    addAreaAverages(flow, report);
}

void addChanges(FlowWriter &flow, const ComparisonReport &report, int headingLevel)
{
    flow.heading(headingLevel, flow[Word::Movers], QStringLiteral("movers"));
    addMoved(flow, headingLevel + 1, Word::RaisedFrameworks, report.raised, Word::NoneRaised);
    addMoved(flow, headingLevel + 1, Word::LoweredFrameworks, report.lowered, Word::NoneLowered);
    flow.heading(headingLevel, flow[Word::ChangeByArea], QStringLiteral("change-by-area"));
    for (const ChangeArea &area : report.areas)
        addArea(flow, headingLevel + 1, area);
    flow.heading(headingLevel, flow[Word::AllChanges], QStringLiteral("all-changes"));
    std::vector<ChangeLine> all;
    for (const ChangeArea &area : report.areas)
        all.insert(all.end(), area.frameworks.begin(), area.frameworks.end());
    addChangeTable(flow, flow[Word::AllChanges], all);
    flow.heading(headingLevel, flow[Word::ChangeRecords], QStringLiteral("change-records"));
    if (report.records.empty())
        flow.text(flow[Word::NoRecords]);
    for (const ChangeRecord &record : report.records)
        addRecord(flow, headingLevel + 1, record, report.depth != ReportDepth::External);
    addDoneElsewhere(flow, headingLevel + 1, report.doneElsewhere);
    addScopeChanges(flow, headingLevel, report);
}

}  // namespace psirt
