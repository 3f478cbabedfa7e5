// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/changewords.h"
#include "app/report/pdf.h"
#include "app/report/reportwords.h"
#include "core/reporting/figures.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <algorithm>

// The comparison report on pages, and what other programs read out of its PDF.

namespace psirt::test {

using namespace report;

namespace {

void expectBlocksInside(const ReportDocument &report)
{
    for (int page = 0; page < report.pageCount(); ++page) {
        qreal bottom = 0;
        for (const QRectF &block : report.blocks(page)) {
            EXPECT_TRUE(report.body().adjusted(-0.1, -0.1, 0.1, 0.1).contains(block)) << "page " << page;
            EXPECT_GE(block.top(), bottom - 0.1) << "page " << page;  // none over another
            bottom = block.bottom();
        }
        EXPECT_FALSE(report.blocks(page).empty()) << "page " << page;
    }
}

void expectGoodFile(const QByteArray &pdf)
{
    const PdfTools tools(pdf);
    for (const QString &font : tools.fonts())
        EXPECT_TRUE(font.contains(QStringLiteral("BIZUDPGothic"))) << font.toStdString();
    EXPECT_EQ(tools.imageCount(), 0);
}

void expectText(const QString &haystack, const QString &text)
{
    EXPECT_TRUE(haystack.contains(withoutSpaces(text))) << text.toStdString();
}

QString textOf(const SamplePair &pair, ReportOptions options = {})
{
    return PdfTools(renderPdf(documentOf(pair, options))).bodyText();
}

std::vector<SamplePair> extremes()
{
    return {{emptyAssessment(), emptyAssessment()},
            {emptyAssessment(), assessmentAt(3)},
            {assessmentAt(3), emptyAssessment()},
            {assessmentAt(2), assessmentAt(2)},
            {everythingExcluded(), assessmentAt(2)},
            {halfAssessment(), everythingExcluded()},
            changedPair()};
}

/// The page on which the text comes last; -1 when there is none.
qsizetype lastPageWith(const QStringList &pages, const QString &text)
{
    for (qsizetype page = pages.size() - 1; page >= 0; --page) {
        if (pages[page].contains(text))
            return page;
    }
    return -1;
}

}  // namespace

TEST(ComparisonDocument, KeepsEveryBlockWithinTheMargins)
{
    for (const SamplePair &pair : extremes()) {
        expectBlocksInside(documentOf(pair));
        expectBlocksInside(documentOf(pair, {Language::English, true}));
        expectBlocksInside(documentOf(pair, {Language::Japanese, false, QPageSize(QPageSize::A5)}));
    }
    expectBlocksInside(documentOf(extremePair()));
}

TEST(ComparisonDocument, OfEverySizeIsAGoodFile)
{
    for (const SamplePair &pair : extremes()) {
        const QByteArray pdf = bytesOf(renderPdf(documentOf(pair)));
        expectGoodFile(pdf);
        PdfTools(pdf).expectNoWarnings();
        expectGoodFile(bytesOf(renderPdf(documentOf(pair, {Language::English, true}))));
    }
}

TEST(ComparisonDocument, GivesTheTextsOfEveryChangeBack)
{
    const SamplePair pair = changedPair();
    const ComparisonReport report = buildComparisonReport(sheet(), pair.baseline, pair.current);
    const QString text = textOf(pair);
    ASSERT_EQ(report.records.size(), 25U);  // 4.4 and 5.4 stay at 4, the lowest that the sheet describes there
    for (const ChangeRecord &record : report.records) {
        for (const ChangeSide *side : {&record.baseline, &record.current}) {
            if (side->levelText)
                expectText(text, side->levelText->japanese);
            expectText(text, side->exclusionReason);
            expectText(text, side->note);
            for (const QString &evidence : side->evidence)
                expectText(text, evidence);
        }
        expectText(text, record.reason);
    }
    EXPECT_EQ(text.count(QStringLiteral("夜間当番を決める")), 27);  // done in between, each
}

TEST(ComparisonDocument, GivesTheEnglishRenderingBackToo)
{
    const SamplePair pair = changedPair();
    const QString text = textOf(pair, {Language::English, true});
    for (const ChangeRecord &record : buildComparisonReport(sheet(), pair.baseline, pair.current).records) {
        if (record.current.levelText)
            expectText(text, record.current.levelText->english);
        if (record.baseline.levelText)
            expectText(text, record.baseline.levelText->english);
    }
}

TEST(ComparisonDocument, SaysTheSentenceAndFiguresThatAddUp)
{
    const SamplePair pair = changedPair();
    const ComparisonReport report = buildComparisonReport(sheet(), pair.baseline, pair.current);
    for (const Language language : {Language::Japanese, Language::English}) {
        const QString text = textOf(pair, {language});
        const ReportWords words(language);
        expectText(text, sentenceOf(report.overall, words));
        int sum = 0;
        for (const CausePart &part : report.overall.parts) {
            sum += part.hundredths;
            expectText(text,
                       titleOf(part.cause, words) + QString::number(part.frameworks) + formatDifference(part.hundredths));
        }
        EXPECT_EQ(report.overall.parts.size(), 5U);
        EXPECT_EQ(sum, report.overall.hundredths);
        expectText(text, words[Word::Total] + formatDifference(sum));
        expectText(text, words[Word::ComparisonExplained]);
    }
}

TEST(ComparisonDocument, SaysWhereNoReasonIsGiven)
{
    const QString text = textOf(changedPair(), {Language::English});
    // 5.1 was lowered without a word; every other change is explained.
    EXPECT_EQ(text.count(QStringLiteral("WhatchangedNoreasongiven")), 1);
    expectText(text, QStringLiteral("Excluded last time because: 製品を出荷していなかった。"));
}

TEST(ComparisonDocument, OfNothingChangedSaysSo)
{
    const QString text = textOf({assessmentAt(2), assessmentAt(2)}, {Language::English});
    expectText(text, QStringLiteral("Both assessments say the same, to the letter."));
    expectText(text, QStringLiteral("No level rose."));
    expectText(text, QStringLiteral("No level fell."));
    expectText(text, QStringLiteral("No framework changed in its level or its state."));
    expectText(text, QStringLiteral("None: both sides rate and exclude the same frameworks."));
}

TEST(ComparisonDocument, BearsTheLongestTexts)
{
    const ReportDocument report = documentOf(extremePair());
    const QByteArray pdf = bytesOf(renderPdf(report));
    expectGoodFile(pdf);
    // Two notes, two texts of evidence and a reason of 10,000 characters on 1.1 and 2.2; the reason in the table of the
    // scope on 2.2 again; a note on 23 others that changed. Side by side lines alternate, so a character is counted that
    // stands nowhere else but where it stood without them.
    const QString character = QStringLiteral("夜");
    const qsizetype inOne = extremePair().current.entry(framework("1.1")).note.count(character);
    EXPECT_GT(inOne, 300);
    EXPECT_EQ(PdfTools(pdf).bodyText().count(character) - textOf(changedPair()).count(character), inOne * (5 + 5 + 1 + 23));
}

TEST(ComparisonDocument, KeepsHeadingsWithWhatFollows)
{
    for (const bool showsEnglish : {false, true}) {
        const SamplePair pair = changedPair();
        const Language language = showsEnglish ? Language::English : Language::Japanese;
        const QStringList pages = PdfTools(renderPdf(documentOf(pair, {language, showsEnglish}))).pages();
        const ReportWords words(language);
        for (const ChangeRecord &record : buildComparisonReport(sheet(), pair.baseline, pair.current).records) {
            const QString title = withoutSpaces(record.line.change.id.text() + record.line.title.japanese);
            const QString rendering = withoutSpaces(showsEnglish ? record.line.title.english : QString());
            const QString kind = withoutSpaces(wordOf(record.line.change.kind, words));
            const QString heading = title + rendering + withoutSpaces(words[Word::Change]) + kind;
            const auto page = std::ranges::find_if(pages, [&](const QString &text) { return text.contains(heading); });
            ASSERT_NE(page, pages.end()) << title.toStdString();
            EXPECT_GT(page->indexOf(withoutSpaces(words[Word::Level]), page->indexOf(heading)), 0)  // the first row's label
                << title.toStdString();
        }
    }
}

TEST(ComparisonDocument, KeepsItsSummaryOnOnePage)
{
    for (const bool showsEnglish : {false, true}) {
        const Language language = showsEnglish ? Language::English : Language::Japanese;
        const ReportWords words(language);
        const QStringList pages = PdfTools(renderPdf(documentOf(changedPair(), {language, showsEnglish}))).pages();
        EXPECT_TRUE(pages[2].contains(withoutSpaces(words[Word::WholeSheet]))) << showsEnglish;
        EXPECT_TRUE(pages[3].contains(withoutSpaces(words[Word::Movers]))) << showsEnglish;
    }
}

TEST(ComparisonDocument, KeepsItsTitlePageOnOnePage)
{
    SamplePair pair = changedPair();
    for (Assessment *side : {&pair.baseline, &pair.current}) {
        Properties properties = side->properties();
        properties.scope = QString(300, u'広');
        side->setProperties(properties);
    }
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        const ReportDocument report = documentOf(pair, {Language::English, true, QPageSize(size)});
        for (const PlacedBookmark &placed : report.bookmarks())
            EXPECT_EQ(placed.page == 2, placed.bookmark.place == QStringLiteral("comparison")) << size;
    }
}

TEST(ComparisonDocument, NamesBothAssessments)
{
    const ReportDocument report = documentOf(changedPair());
    EXPECT_EQ(report.title(),
              ReportWords(Language::Japanese)[Word::ComparisonOf].arg(QStringLiteral("2025 年度 下期 成熟度アセスメント"),
                                                                      QStringLiteral("2026 年度 上期 成熟度アセスメント")));
    const QStringList pages = PdfTools(renderPdf(report)).pages();
    EXPECT_TRUE(pages[1].contains(QStringLiteral("2025年9月30日→2026年3月31日")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("株式会社サンプル")));
    EXPECT_TRUE(pages[1].endsWith(QStringLiteral("2/%1").arg(report.pageCount())));
}

TEST(ComparisonDocument, GoesIntoTheReportOfAnAssessment)
{
    const SamplePair pair = changedPair();
    const ComparisonReport change = buildComparisonReport(sheet(), pair.baseline, pair.current);
    const ReportDocument report(reportOf(pair.current, &pair.baseline), {Language::English, true});
    expectBlocksInside(report);
    EXPECT_EQ(report.title(), QStringLiteral("2026 年度 上期 成熟度アセスメント"));
    const QStringList pages = PdfTools(renderPdf(report)).pages();
    const ReportWords words(Language::English);
    const QString sentence = withoutSpaces(sentenceOf(change.overall, words));
    EXPECT_TRUE(pages[2].contains(sentence)) << pages[2].toStdString();  // after cover and contents
    EXPECT_TRUE(pages[2].contains(QStringLiteral("Lasttime(30September2025)")));
    const qsizetype part = lastPageWith(pages, withoutSpaces(words[Word::ChangeSinceLast]));
    const qsizetype records = lastPageWith(pages, withoutSpaces(words[Word::Records]));
    EXPECT_GT(part, 3 + 6);  // cover, contents, summary, a page for each area
    EXPECT_GT(records, part);
    EXPECT_TRUE(pages[part].contains(sentence));
}

}  // namespace psirt::test
