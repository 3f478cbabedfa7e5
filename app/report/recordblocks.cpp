// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportsections.h"

#include "app/messages/statewords.h"
#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;

/// The level with its description, or the state.
FactsBlock::Fact levelFact(const BlockWriter &writer, const FrameworkRecord &record)
{
    const FrameworkScore &score = record.score;
    if (!score.level)
        return {.name = writer[Word::Level],
                .value = writer.words().state(score),
                .tone = Tone::Strong,
                .sign = signOf(score),
                .hint = score.state == FrameworkState::OutOfScope ? writer[Word::OutOfScopeHint] : QString()};
    if (!record.levelText)
        return {.name = writer[Word::Level],
                .value = writer[Word::NoDescription],
                .tone = Tone::Muted,
                .level = formatLevel(score)};
    return {.name = writer[Word::Level],
            .value = record.levelText->japanese,
            .rendering = writer.rendering(*record.levelText),
            .level = formatLevel(score),
            .links = markLinks(record.levelText->japanese)};
}

/// What the sheet says, and how the framework stands.
FactsBlock factsOfSheet(const BlockWriter &writer, const FrameworkRecord &record)
{
    const FrameworkScore &score = record.score;
    FactsBlock block{
        {{.name = writer[Word::Purpose], .value = record.purpose.japanese, .rendering = writer.rendering(record.purpose)},
         levelFact(writer, record)}};
    if (score.state == FrameworkState::Excluded)
        block.facts.push_back({.name = writer[Word::Reason], .value = writer.orNoReason(record.exclusionReason)});
    if (score.target) {
        FactsBlock::Fact target{.name = writer[Word::Target], .value = formatLevel(score.target), .tone = Tone::Strong};
        if (score.gap)
            target.asides = {{writer[Word::Gap] + QLatin1Char(' ') + formatNumber(score.gap)},
                             {writer.words().state(score), signOf(score)}};
        block.facts.push_back(std::move(target));
    }
    return block;
}

/// What the assessors wrote.
FactsBlock ownFacts(const BlockWriter &writer, const FrameworkRecord &record)
{
    FactsBlock block;
    if (!record.note.trimmed().isEmpty())
        block.facts.push_back({.name = writer[Word::Note], .value = record.note});
    if (!record.changeReason.trimmed().isEmpty())
        block.facts.push_back({.name = writer[Word::WhatChanged], .value = record.changeReason});
    if (!record.evidence.isEmpty())
        block.facts.push_back({.name = writer[Word::Evidence], .items = record.evidence});
    return block;
}

TableBlock actionTable(const BlockWriter &writer, const std::vector<Action> &actions)
{
    TableBlock table{.name = writer[Word::Actions],
                     .columns = {{writer[Word::What], Kind::Prose},
                                 {writer[Word::Who], Kind::Text, 72},
                                 {writer[Word::Due], Kind::Short, 88},
                                 {writer[Word::State], Kind::Short, 50}},
                     .isOfRecord = true};
    for (const Action &action : actions)
        table.rows.push_back({{{.text = orAbsent(action.what)},
                               {.text = orAbsent(action.who)},
                               {.text = writer.words().date(action.due)},
                               {.text = wordOf(action.state, writer.words())}}});
    return table;
}

/// What each of the assessors said before they agreed.
TableBlock opinionTable(const BlockWriter &writer, const std::vector<Opinion> &opinions)
{
    TableBlock table{.name = writer[Word::WhoSaidWhat],
                     .columns = {{writer[Word::Assessors], Kind::Text, 104},
                                 {writer[Word::Level], Kind::Text, 50},
                                 {writer[Word::Note] + QStringLiteral(" / ") + writer[Word::Evidence], Kind::Prose}},
                     .isOfRecord = true};
    for (const Opinion &opinion : opinions) {
        QStringList texts{opinion.rating.exclusionReason().trimmed(), opinion.note.trimmed()};
        texts.append(opinion.evidence);
        texts.removeAll(QString());
        table.rows.push_back({{{.text = orAbsent(opinion.who)},
                               {.text = levelOrState(opinion.rating, writer.words())},
                               {.text = orAbsent(texts.join(QLatin1Char('\n')))}}});
    }
    return table;
}

void addRecord(BlockWriter &writer, const FrameworkRecord &record)
{
    const QString id = record.score.id.text();
    writer.add(HeadingBlock{.level = 4,
                            .text = numbered(id, record.title),
                            .rank = Rank::Record,
                            .rendering = writer.rendering(record.title),
                            .anchor = recordPlace(id),
                            .outline = 2});
    writer.add(factsOfSheet(writer, record));
    if (FactsBlock own = ownFacts(writer, record); !own.facts.empty())
        writer.add(std::move(own));
    if (!record.actions.empty())
        writer.add(actionTable(writer, record.actions));
    if (!record.opinions.empty())
        writer.add(opinionTable(writer, record.opinions));
}

}  // namespace

void addRecords(BlockWriter &writer, const ReportContent &content)
{
    writer.part(Word::Records, "records");
    for (const ReportArea &area : content.areas) {
        writer.add(HeadingBlock{.level = 3,
                                .text = numbered(area.id.text(), area.title),
                                .rank = Rank::Group,
                                .rendering = writer.rendering(area.title),
                                .anchor = QStringLiteral("records-") + area.id.text(),
                                .outline = 1});
        for (const FrameworkRecord &record : content.records) {
            if (record.area == area.id)
                addRecord(writer, record);
        }
    }
}

}  // namespace psirt::report
