// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/explanations.h"
#include "app/report/reportsections.h"
#include "app/report/textlinks.h"

#include <algorithm>

namespace psirt::report {

namespace {

using Kind = TableBlock::Kind;
using Rank = HeadingBlock::Rank;

LegendBlock legendOf(const BlockWriter &writer, bool hasChange)
{
    const ReportWords &words = writer.words();
    LegendBlock legend;
    for (const ExplainedSign &explained : explainedSigns)
        legend.items.push_back({explained.sign, words[explained.name], words[explained.text]});
    if (hasChange) {
        const ChangeWords changes = words.changes();
        for (const ExplainedChange &explained : explainedChanges)
            legend.items.push_back({signOfChange(explained.kind), changes.kind(explained.kind), words[explained.text]});
    }
    for (const ExplainedLine &line : explainedLines) {
        if (line.sign != drawings::ChartSign::Baseline || hasChange)
            legend.items.push_back({line.sign, words.chartSign(line.sign, RadarBaseline::None), words[line.text]});
    }
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
    const QString sentence =
        words.relation(reference.relation, reference.published ? reference.published->number : QString());
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

}  // namespace

void addCalculation(BlockWriter &writer, bool hasChange)
{
    writer.add(HeadingBlock{.level = 2,
                            .text = writer[Word::Calculation],
                            .rank = Rank::Part,
                            .anchor = QStringLiteral("calculation"),
                            .outline = 0,
                            .startsPage = true});
    FactsBlock rules{.facts = {}, .isSmall = true};
    for (const ExplainedFigure &explained : explainedFigures)
        rules.facts.push_back({.name = writer[explained.name], .value = writer[explained.text]});
    if (hasChange)
        rules.facts.push_back({.name = writer[Word::Difference], .value = writer.words().calculation()});
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
    const QString introduction = writer.words().referencesIntroduction(content.credits.framework);
    writer.add(HeadingBlock{.level = 2,
                            .text = writer[Word::References],
                            .rank = Rank::Part,
                            .anchor = QStringLiteral("references"),
                            .outline = 0,
                            .startsPage = true});
    writer.add(TextBlock{
        .text = introduction, .kind = TextBlock::Kind::Remark, .links = addressLinks(introduction), .keepsWithNext = true});
    writer.add(std::move(table));
}

void addCredits(BlockWriter &writer, const ReportCredits &credits)
{
    constexpr auto remark = TextBlock::Kind::Remark;
    const QString origin = writer.words().referencesFrom(credits.framework);
    writer.add(HeadingBlock{.level = 2, .text = writer[Word::Credits], .anchor = QStringLiteral("sources"), .outline = 0});
    writer.add(
        TextBlock{.text = writer.words().basedOn(credits.sheetTitle.japanese, credits.sheetVersion, credits.sheetPublisher),
                  .kind = remark,
                  .keepsWithNext = true});
    writer.add(
        TextBlock{.text = origin, .kind = remark, .links = addressLinks(origin), .keepsWithNext = writer.showsEnglish()});
    if (writer.showsEnglish())
        writer.text(writer[Word::UnofficialHint], remark);
}

}  // namespace psirt::report
