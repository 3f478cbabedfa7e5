// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"
#include "app/report/reportsections.h"

namespace psirt::report {

namespace {

QString versionOf(const ReportWords &words, const SheetImprint &sheet)
{
    return words[Word::SheetVersion].arg(sheet.version, words.date(sheet.published));
}

FactsBlock sheetFacts(const BlockWriter &writer, const SheetImprint &sheet)
{
    return {.facts = {{.name = writer[Word::Sheet],
                       .value = sheet.title.japanese + QLatin1Char('\n') + versionOf(writer.words(), sheet),
                       .rendering = writer.rendering(sheet.title)},
                      {.name = writer[Word::Publisher], .value = sheet.publisher}},
            .isSmall = true};
}

/// Organization, day and occasion in a line, as far as they are known.
QString detailsOf(const ReportWords &words, const Properties &properties)
{
    QStringList details{properties.organization.trimmed(), properties.date ? words.date(properties.date) : QString(),
                        wordOf(properties.occasion, words)};
    details.removeAll(QString());
    return details.join(QStringLiteral(" · "));
}

/// Who the report is for, where it leaves something out.
void addEdition(const BlockWriter &writer, CoverBlock &cover)
{
    if (!writer.isForOutside())
        return;
    if (cover.isPage)
        cover.facts.facts.push_back({.name = writer[Word::Edition], .value = writer[Word::ExternalEdition]});
    else
        cover.edition = writer[Word::ExternalEdition];
}

TableBlock sidesOf(const BlockWriter &writer, const ComparisonReport &report)
{
    const ReportWords &words = writer.words();
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    TableBlock table{.name = words[Word::ComparisonOf].arg(titleOf(words, before), titleOf(words, now)),
                     .columns = {{QString(), TableBlock::Kind::Text, 0.16},
                                 {words[Word::LastTime], TableBlock::Kind::Prose, 0.4},
                                 {words[Word::ThisTime], TableBlock::Kind::Prose}}};
    const auto addRow = [&](Word label, const QString &baseline, const QString &current, Tone tone = Tone::Body) {
        table.rows.push_back({{{.text = words[label], .tone = Tone::Muted},
                               {.text = orAbsent(baseline), .tone = tone},
                               {.text = orAbsent(current), .tone = tone}}});
    };
    addRow(Word::Title, titleOf(words, before), titleOf(words, now), Tone::Strong);
    addRow(Word::Organization, before.organization, now.organization);
    addRow(Word::Date, words.date(before.date), words.date(now.date));
    addRow(Word::Occasion, wordOf(before.occasion, words), wordOf(now.occasion, words));
    addRow(Word::Scope, before.scope, now.scope);
    if (!writer.isForOutside())
        addRow(Word::Assessors, words.joined(before.assessors), words.joined(now.assessors));
    addRow(Word::Status, statusWord(words, report.baseline.totals), statusWord(words, report.current.totals));
    const QString version = versionOf(words, report.sheet);
    addRow(Word::Sheet, version, version);
    return table;
}

void addCutNotice(CoverBlock &cover, const ReportWords &words, int cutTexts, ReportDepth depth)
{
    if (cutTexts > 0 && depth == ReportDepth::Full)
        cover.notices << words.counted(Word::CutTexts, cutTexts);
}

}  // namespace

bool isOnCover(const BlockWriter &writer, const QString &remarks)
{
    constexpr int mostLines = 10;
    constexpr qsizetype charactersInLine = 40;
    if (!writer.has(ReportPart::Cover))
        return false;
    if (!writer.has(ReportPart::Summary))
        return true;  // there is no other place for them
    qsizetype lines = 0;
    for (const QString &line : remarks.split(QLatin1Char('\n')))
        lines += 1 + line.size() / charactersInLine;
    return lines <= mostLines;
}

void addCover(BlockWriter &writer, const ReportContent &content)
{
    const ReportWords &words = writer.words();
    const Properties &properties = content.cover.properties;
    const Totals &overall = content.summary.overall;
    CoverBlock cover{.isPage = writer.has(ReportPart::Cover),
                     .kind = words[Word::ReportKind],
                     .title = titleOf(words, properties),
                     .subtitle = properties.organization.trimmed()};
    if (cover.isPage) {
        std::vector<FactsBlock::Fact> &facts = cover.facts.facts;
        facts = {{.name = words[Word::Date], .value = words.date(properties.date)},
                 {.name = words[Word::Occasion], .value = wordOf(properties.occasion, words)},
                 {.name = words[Word::Scope], .value = orAbsent(properties.scope)}};
        if (!writer.isForOutside())
            facts.push_back({.name = words[Word::Assessors], .value = orAbsent(words.joined(properties.assessors))});
        facts.push_back({.name = words[Word::NextDate], .value = words.date(properties.nextDate)});
        facts.push_back({.name = words[Word::Status], .value = statusWord(words, overall), .tone = Tone::Strong});
        cover.sheet = sheetFacts(writer, content.cover.sheet);
    } else {
        cover.kind = isGlanceAlone(writer)                    ? words[Word::Glance]
                     : writer.depth() == ReportDepth::Summary ? words[Word::SummaryKind]
                                                              : words[Word::ReportKind];
        cover.subtitle = detailsOf(words, properties);
        if (!isGlanceAlone(writer))  // which has one page
            cover.scope = properties.scope.trimmed();
        cover.status = statusWord(words, overall);
    }
    if (content.comparison && content.depth != ReportDepth::Summary)
        cover.notices = subjectNotices(*content.comparison, words);
    addCutNotice(cover, words, content.cutTexts, content.depth);
    addEdition(writer, cover);
    if (!properties.remarks.trimmed().isEmpty() && isOnCover(writer, properties.remarks))
        cover.facts.facts.push_back({.name = words[Word::Remarks], .value = properties.remarks});
    writer.add(std::move(cover));
}

void addCover(BlockWriter &writer, const ComparisonReport &report)
{
    const ReportWords &words = writer.words();
    CoverBlock cover{.isPage = writer.has(ReportPart::Cover),
                     .kind = words[Word::ComparisonKind],
                     .title = titleOf(words, report.current.properties),
                     .subtitle = words[Word::ComparedWith].arg(titleOf(words, report.baseline.properties))};
    for (const PairNotice notice : report.notices)
        cover.notices << sentenceOf(notice, report.baseline.properties, report.current.properties, words);
    addCutNotice(cover, words, report.cutTexts, report.depth);
    if (cover.isPage) {
        cover.sides = sidesOf(writer, report);
        cover.sheet = sheetFacts(writer, report.sheet);
    } else {
        cover.status =
            detailsOf(words, report.current.properties) + QStringLiteral(" — ") + statusWord(words, report.current.totals);
    }
    addEdition(writer, cover);
    writer.add(std::move(cover));
}

}  // namespace psirt::report
