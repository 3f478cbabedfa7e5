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

/// What both sides say, a row for each kind of text that one of them has.
class BothSides {
public:
    BothSides(const BlockWriter &writer, const ChangeRecord &record) : m_writer(writer), m_record(record) {}

    [[nodiscard]] TableBlock table() const
    {
        const FrameworkScore &before = m_record.line.baseline;
        const FrameworkScore &now = m_record.line.current;
        TableBlock table{.name = numbered(m_record.line.change.id.text(), m_record.line.title),
                         .columns = {{QString(), Kind::Text, 0.16},
                                     {m_writer[Word::LastTime], Kind::Prose, 0.4},
                                     {m_writer[Word::ThisTime], Kind::Prose}},
                         .keepsEnds = false};  // its rows are high, and each stands for itself
        const auto addRow = [&](Word label, Cell baseline, Cell current) {
            table.rows.push_back(
                {{{.text = m_writer[label], .tone = Tone::Muted}, std::move(baseline), std::move(current)}});
        };
        const auto addTexts = [&](Word label, const QString &baseline, const QString &current) {
            if (!baseline.trimmed().isEmpty() || !current.trimmed().isEmpty())
                addRow(label, textCell(baseline), textCell(current));
        };
        addRow(Word::Level, sideLevel(before), sideLevel(now));
        if (before.level || now.level)
            addRow(Word::Description, description(before, m_record.baseline), description(now, m_record.current));
        if (isExcluded(before) || isExcluded(now))
            addRow(Word::ExclusionReason, exclusion(before, m_record.baseline), exclusion(now, m_record.current));
        addTexts(Word::Note, m_record.baseline.note, m_record.current.note);
        const QChar newline = QLatin1Char('\n');
        addTexts(Word::Evidence, m_record.baseline.evidence.join(newline), m_record.current.evidence.join(newline));
        return table;
    }

private:
    [[nodiscard]] Cell sideLevel(const FrameworkScore &score) const
    {
        if (score.level)
            return {.text = formatLevel(score), .tone = Tone::Strong};
        return {.text = wordOf(score.state, m_writer.words()), .tone = Tone::Strong, .sign = signOfState(score.state)};
    }

    [[nodiscard]] Cell description(const FrameworkScore &score, const ChangeSide &side) const
    {
        if (!score.level)
            return textCell({});
        if (!side.levelText)
            return {.text = m_writer[Word::NoDescription], .tone = Tone::Muted};
        return {.text = side.levelText->japanese, .rendering = m_writer.rendering(*side.levelText)};
    }

    [[nodiscard]] Cell exclusion(const FrameworkScore &score, const ChangeSide &side) const
    {
        if (!isExcluded(score))
            return textCell({});
        if (side.exclusionReason.trimmed().isEmpty())
            return {.text = m_writer[Word::NoReason], .tone = Tone::Muted};
        return {.text = side.exclusionReason};
    }

    const BlockWriter &m_writer;
    const ChangeRecord &m_record;
};

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
    writer.add(BothSides(writer, record).table());
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
