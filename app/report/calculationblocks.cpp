// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radartext.h"
#include "app/messages/statewords.h"
#include "app/report/reportsections.h"

#include <algorithm>
#include <array>

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;

LegendBlock legendOf(const BlockWriter &writer, bool hasChange)
{
    const ReportWords &words = writer.words();
    LegendBlock legend;
    const auto add = [&legend, &words](Sign sign, const QString &name, Word text) {
        legend.items.push_back({sign, name, words[text]});
    };
    const auto addLine = [&legend, &words](drawings::ChartSign sign, Word text) {
        legend.items.push_back({sign, drawings::signName(sign, RadarBaseline::None, words), words[text]});
    };
    add(Sign::Rated, words[Word::Rated], Word::RatedExplained);
    add(Sign::Target, words[Word::BelowTarget], Word::BelowTargetExplained);
    add(Sign::Unrated, words[Word::NotRated], Word::NotRatedExplained);
    add(Sign::Excluded, words[Word::Excluded], Word::ExcludedExplained);
    add(Sign::OutOfScope, words[Word::OutOfScope], Word::OutOfScopeHint);
    if (hasChange) {
        add(Sign::Raised, wordOf(ChangeKind::Raised, words), Word::RaisedExplained);
        add(Sign::Lowered, wordOf(ChangeKind::Lowered, words), Word::LoweredExplained);
        add(Sign::Unchanged, wordOf(ChangeKind::Unchanged, words), Word::UnchangedExplained);
    }
    addLine(drawings::ChartSign::Level, Word::LevelLine);
    addLine(drawings::ChartSign::Provisional, Word::ProvisionalLine);
    addLine(drawings::ChartSign::Range, Word::RangeLine);
    if (hasChange)
        addLine(drawings::ChartSign::Baseline, Word::BaselineLine);
    addLine(drawings::ChartSign::Target, Word::TargetLine);
    addLine(drawings::ChartSign::Band, Word::BandRing);
    return legend;
}

/// The frameworks in whose texts the parts that the report has cite it, each once, the present level before the next.
std::vector<ShownCitation> shownCitations(const BlockWriter &writer, const ReferenceLine &reference)
{
    std::vector<ShownCitation> shown;
    for (const ShownCitation &citation : reference.citations) {
        const bool isShown = writer.has(citation.isNext ? ReportPart::Gaps : ReportPart::Records);
        if (isShown && std::ranges::find(shown, citation.framework, &ShownCitation::framework) == shown.end())
            shown.push_back(citation);
    }
    return shown;
}

/// The frameworks that cite it, each leading to its record.
Cell citationCell(const BlockWriter &writer, const std::vector<ShownCitation> &citations)
{
    Cell cell;
    for (const ShownCitation &citation : citations) {
        if (!cell.text.isEmpty())
            cell.text += QStringLiteral("   ");
        const QString &id = citation.framework.text();
        cell.links.push_back({cell.text.size(), id.size(), recordPlace(id)});
        cell.text += id;
        if (citation.isNext)
            cell.text += QChar(QChar::Nbsp) + writer[Word::NextLevelMark];
    }
    return cell;
}

/// How the numbers differ, if they do.
QString differenceNote(const ReportWords &words, const ReferenceLine &reference)
{
    if (reference.relation == Relation::Same)
        return {};
    const QString published = reference.published ? reference.published->number : QString();
    const QString sentence = relationSentence(reference.relation, published, words);
    const bool isJapanese = words.language() == Language::Japanese;
    const QString &remark = isJapanese ? reference.remark.japanese : reference.remark.english;
    return remark.isEmpty() ? sentence : sentence + QLatin1Char('\n') + remark;
}

TableBlock::Row referenceRow(const BlockWriter &writer, const ReferenceLine &reference,
                             const std::vector<ShownCitation> &citations)
{
    const std::optional<PublishedItem> &published = reference.published;
    const bool isSame = reference.relation == Relation::Same;
    const QString before = published && !isSame ? published->number + QStringLiteral("  ") : QString();
    return {.cells = {{.text = QLatin1Char('[') + reference.number + QLatin1Char(']'), .tone = Tone::Strong},
                      {.text = orAbsent(published ? before + published->title.english : QString())},
                      {.text = orAbsent(published ? published->title.japanese : QString())},
                      citationCell(writer, citations)},
            .note = differenceNote(writer.words(), reference),
            .anchor = referencePlace(reference.number)};
}

/// "…, Inc" out of "…, Inc.": a sentence that ends with it has a stop of its own.
QString withoutStop(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

/// By number (core/scoring/README.md, "What the levels mean, in short").
constexpr std::array meanings{Word::LevelMeaning0, Word::LevelMeaning1, Word::LevelMeaning2,
                              Word::LevelMeaning3, Word::LevelMeaning4, Word::LevelMeaning5};
static_assert(meanings.size() == Level::count);

}  // namespace

FactsBlock::Fact levelMeanings(const ReportWords &words, bool hasLines)
{
    QStringList sentences;
    for (std::size_t level = 0; level < meanings.size(); ++level)
        sentences << QString::number(level) + QStringLiteral("  ") + words[meanings[level]];
    return {.name = words[Word::LevelMeanings],
            .value = words[Word::LevelMeaningsHint] + QLatin1Char('\n') +
                     sentences.join(hasLines ? QStringLiteral("\n") : QStringLiteral("   "))};
}

void addCalculation(BlockWriter &writer, bool hasChange)
{
    writer.part(Word::Calculation, "calculation");
    FactsBlock rules{.facts = {levelMeanings(writer.words(), true),
                               {writer[Word::Average], writer[Word::AverageExplained]},
                               {writer[Word::TargetBand], writer[Word::BandExplained]},
                               {writer[Word::Provisional], writer[Word::ProvisionalExplained]},
                               {writer[Word::Gap], writer[Word::GapExplained]},
                               {writer[Word::TargetsReached], writer[Word::TargetsReachedExplained]},
                               {writer[Word::Unsure], writer[Word::UnsureExplained]}},
                     .isSmall = true};
    if (hasChange)
        rules.facts.push_back({writer[Word::Difference], writer[Word::ComparisonExplained]});
    writer.add(std::move(rules));
    writer.add(HeadingBlock{.level = 3, .text = writer[Word::Legend]});
    writer.add(legendOf(writer, hasChange));
}

void addReferences(BlockWriter &writer, const ReportContent &content)
{
    TableBlock table{.name = writer[Word::References],
                     .columns = {{writer[Word::ReferenceNumber], Kind::Text, 46},
                                 {writer[Word::PublishedItem], Kind::Prose},
                                 {writer[Word::OwnRendering], Kind::Prose, 0.338},
                                 {writer[Word::CitedBy], Kind::Text, 84}},
                     .isSmall = true};
    for (const ReferenceLine &reference : content.references) {
        const std::vector<ShownCitation> citations = shownCitations(writer, reference);
        if (!citations.empty())
            table.rows.push_back(referenceRow(writer, reference, citations));
    }
    if (table.rows.empty())
        return;
    const ReferenceCatalogue::Source &source = content.credits.framework;
    const QString introduction =
        writer[Word::ReferencesIntroduction].arg(source.framework, source.citedVersion, source.publishedVersion, source.url);
    writer.part(Word::References, "references");
    writer.add(TextBlock{
        .text = introduction, .kind = TextBlock::Kind::Remark, .links = addressLinks(introduction), .keepsWithNext = true});
    writer.add(std::move(table));
}

void addCredits(BlockWriter &writer, const ReportCredits &credits)
{
    constexpr auto remark = TextBlock::Kind::Remark;
    const ReferenceCatalogue::Source &source = credits.framework;
    const QString origin =
        writer[Word::ReferencesFrom].arg(source.framework, source.citedVersion, withoutStop(source.copyright), source.url);
    writer.add(HeadingBlock{.level = 2,
                            .text = writer[Word::Credits],
                            .rank = writer.depth() == ReportDepth::Summary ? Rank::Small : Rank::Section,
                            .anchor = QStringLiteral("sources"),
                            .outline = 0});
    writer.add(TextBlock{
        .text = writer[Word::BasedOn].arg(credits.sheetTitle.japanese, credits.sheetVersion, credits.sheetPublisher),
        .kind = remark,
        .keepsWithNext = true});
    writer.add(
        TextBlock{.text = origin, .kind = remark, .links = addressLinks(origin), .keepsWithNext = writer.showsEnglish()});
    if (writer.showsEnglish())
        writer.text(writer[Word::UnofficialHint], remark);
}

}  // namespace psirt::report
