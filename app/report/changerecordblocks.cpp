// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"
#include "app/report/reportsections.h"
#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;

bool isExcluded(const FrameworkScore &score)
{
    return score.state == FrameworkState::Excluded;
}

/// The sign, the word and both levels: "▲ Raised  2 → 3 (+1)".
FactsBlock::Fact kindFact(const BlockWriter &writer, const ChangeLine &line)
{
    const FrameworkChange &change = line.change;
    FactsBlock::Fact fact{.name = writer[Word::Change],
                          .value = wordOf(change.kind, writer.words()),
                          .tone = Tone::Strong,
                          .sign = signOfChange(change.kind)};
    QString levels;
    if (change.from || change.to)
        levels = formatLevel(line.baseline) + QStringLiteral(" → ") + formatLevel(line.current);
    if (change.from && change.to)
        levels += QStringLiteral("  (") + formatLevels(change.difference()) + QLatin1Char(')');
    if (!levels.isEmpty())
        fact.asides = {{levels}};
    return fact;
}

FactsBlock changeFacts(const BlockWriter &writer, const ChangeRecord &record)
{
    FactsBlock block{.facts = {kindFact(writer, record.line)}, .keepsWithNext = true};
    // A reader outside is not told that there is no reason: it has been left out.
    const bool hasReason = !record.reason.trimmed().isEmpty();
    if (hasReason || (!writer.isForOutside() && record.isUnexplained()))
        block.facts.push_back({.name = writer[Word::WhatChanged],
                               .value = hasReason ? record.reason : writer[Word::NoReason],
                               .tone = hasReason ? Tone::Body : Tone::Muted});
    if (!record.done.empty()) {
        FactsBlock::Fact done{.name = writer[Word::ActionsDone]};
        for (const Action &action : record.done)
            done.items << actionText(writer.words(), action, false);
        block.facts.push_back(std::move(done));
    }
    return block;
}

Cell sideLevel(const BlockWriter &writer, const FrameworkScore &score)
{
    if (score.level)
        return {.text = formatLevel(score), .tone = Tone::Strong};
    return {.text = wordOf(score.state, writer.words()), .tone = Tone::Strong, .sign = signOfState(score.state)};
}

Cell descriptionCell(const BlockWriter &writer, const FrameworkScore &score, const ChangeSide &side)
{
    if (!score.level)
        return textCell({});
    if (!side.levelText)
        return {.text = writer[Word::NoDescription], .tone = Tone::Muted};
    return {.text = side.levelText->japanese, .rendering = writer.rendering(*side.levelText)};
}

Cell exclusionCell(const BlockWriter &writer, const FrameworkScore &score, const ChangeSide &side)
{
    if (!isExcluded(score))
        return textCell({});
    if (side.exclusionReason.trimmed().isEmpty())
        return {.text = writer[Word::NoReason], .tone = Tone::Muted};
    return {.text = side.exclusionReason};
}

/// What both sides say, a row for each kind of text that one of them has.
TableBlock bothSides(const BlockWriter &writer, const ChangeRecord &record)
{
    const FrameworkScore &before = record.line.baseline;
    const FrameworkScore &now = record.line.current;
    const ChangeSide &baseline = record.baseline;
    const ChangeSide &current = record.current;
    TableBlock table{.name = numbered(record.line.change.id.text(), record.line.title),
                     .columns = {{QString(), Kind::Text, 0.16},
                                 {writer[Word::LastTime], Kind::Prose, 0.4},
                                 {writer[Word::ThisTime], Kind::Prose}},
                     .keepsEnds = false};  // its rows are high, and each stands for itself
    const auto addRow = [&](Word label, Cell left, Cell right) {
        table.rows.push_back({{{.text = writer[label], .tone = Tone::Muted}, std::move(left), std::move(right)}});
    };
    const auto addTexts = [&](Word label, const QString &left, const QString &right) {
        if (!left.trimmed().isEmpty() || !right.trimmed().isEmpty())
            addRow(label, textCell(left), textCell(right));
    };
    addRow(Word::Level, sideLevel(writer, before), sideLevel(writer, now));
    if (before.level || now.level)
        addRow(Word::Description, descriptionCell(writer, before, baseline), descriptionCell(writer, now, current));
    if (isExcluded(before) || isExcluded(now))
        addRow(Word::ExclusionReason, exclusionCell(writer, before, baseline), exclusionCell(writer, now, current));
    addTexts(Word::Note, baseline.note, current.note);
    const QChar newline = QLatin1Char('\n');
    addTexts(Word::Evidence, baseline.evidence.join(newline), current.evidence.join(newline));
    return table;
}

void addChangeRecord(BlockWriter &writer, const ChangeRecord &record, int level)
{
    const QString id = record.line.change.id.text();
    writer.add(HeadingBlock{.level = level,
                            .text = numbered(id, record.line.title),
                            .rank = Rank::Record,
                            .rendering = writer.rendering(record.line.title),
                            .anchor = QStringLiteral("change-") + id,
                            .outline = 2});
    writer.add(changeFacts(writer, record));
    writer.add(bothSides(writer, record));
}

void addDoneElsewhere(BlockWriter &writer, const std::vector<DoneLine> &lines, int level)
{
    if (lines.empty())
        return;
    writer.add(HeadingBlock{.level = level, .text = writer[Word::DoneElsewhere]});
    TableBlock table{.name = writer[Word::DoneElsewhere],
                     .columns = {{writer[Word::Framework], Kind::Text, 0.38}, {writer[Word::What], Kind::Prose}}};
    for (const DoneLine &line : lines) {
        QStringList texts;
        for (const Action &action : line.actions)
            texts << actionText(writer.words(), action, false);
        table.rows.push_back({{writer.frameworkCell(line.id, line.title), {.text = texts.join(QLatin1Char('\n'))}}});
    }
    writer.add(std::move(table));
}

/// Why the framework counts on one side alone: the reason of the exclusion, then what was said of the change.
QString scopeReason(const BlockWriter &writer, const ChangeRecord &record)
{
    QStringList reasons;
    if (record.line.change.kind == ChangeKind::NewlyExcluded)
        reasons << record.current.exclusionReason;
    else if (record.line.change.kind == ChangeKind::IncludedAgain && !record.baseline.exclusionReason.trimmed().isEmpty())
        reasons << writer[Word::ExcludedBefore].arg(record.baseline.exclusionReason);
    reasons << record.reason;
    reasons.removeIf([](const QString &reason) { return reason.trimmed().isEmpty(); });
    // A reader outside is not told that there is no reason: it may have been left out.
    if (reasons.isEmpty())
        return writer.isForOutside() ? absentFigure() : writer[Word::NoReason];
    return reasons.join(QLatin1Char('\n'));
}

}  // namespace

void addChangeRecords(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place)
{
    writer.part(Word::ChangeRecords, "change-records", place);
    if (report.records.empty())
        writer.text(writer[Word::NoRecords]);
    for (const ChangeRecord &record : report.records)
        addChangeRecord(writer, record, place.level + 1);
    addDoneElsewhere(writer, report.doneElsewhere, place.level + 1);
}

void addScopeChanges(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place)
{
    writer.add(HeadingBlock{.level = place.level,
                            .text = writer[Word::ScopeChanges],
                            .anchor = QStringLiteral("scope-changes"),
                            .outline = place.outline});
    const auto changes = report.scopeChanges();
    if (changes.empty()) {
        writer.text(writer[Word::NoScopeChanges]);
        return;
    }
    TableBlock table{.name = writer[Word::ScopeChanges],
                     .columns = {{writer[Word::Framework], Kind::Text, 0.34},
                                 {writer[Word::Change], Kind::Short, 92},
                                 {writer[Word::Reason], Kind::Prose}}};
    for (const ChangeRecord *record : changes)
        table.rows.push_back({{writer.frameworkCell(record->line.change.id, record->line.title),
                               changeCell(writer.words(), record->line.change),
                               {.text = scopeReason(writer, *record)}}});
    writer.add(std::move(table));
}

}  // namespace psirt::report
