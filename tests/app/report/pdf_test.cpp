// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

using namespace report;

namespace {

void expectGoodPdf(const QByteArray &pdf)
{
    const PdfTools tools(pdf);
    EXPECT_TRUE(pdf.startsWith("%PDF-1."));
    EXPECT_LT(pdf.size(), 1024 * 1024);
    for (const QString &font : tools.fonts()) {
        EXPECT_TRUE(font.contains(QStringLiteral("BIZUDPGothic"))) << font.toStdString();
        EXPECT_EQ(font.indexOf(u'+'), 6) << font.toStdString();  // the six letters of a subset
    }
    EXPECT_EQ(tools.imageCount(), 0);
}

void expectText(const QString &haystack, const QString &text, const FrameworkId &framework)
{
    EXPECT_TRUE(haystack.contains(withoutSpaces(text))) << framework.text().toStdString() << ": " << text.toStdString();
}

}  // namespace

TEST(Pdf, OfEverySizeIsAGoodFile)
{
    for (const Assessment &assessment :
         {emptyAssessment(), halfAssessment(), assessmentAt(3), extremeAssessment(), everythingExcluded()}) {
        expectGoodPdf(bytesOf(renderPdf(documentOf(assessment))));
        expectGoodPdf(bytesOf(renderPdf(documentOf(assessment, {Language::English, true}))));
    }
}

TEST(Pdf, TellsWhoSaidWhat)
{
    const QString text = PdfTools(renderPdf(documentOf(extremeAssessment(), {Language::English, false}))).bodyText();
    for (const char *part : {"Who said what", "品質保証部", "2 (3?)", "規程.pdf", "伊藤", "販売していない"})
        EXPECT_TRUE(text.contains(withoutSpaces(QString::fromUtf8(part)))) << part;
    EXPECT_FALSE(PdfTools(renderPdf(documentOf(assessmentAt(3), {Language::English, false})))
                     .bodyText()
                     .contains(withoutSpaces(QStringLiteral("Who said what"))));
}

/// Title, purpose and all 151 descriptions: levels 0 to 5 in six reports.
TEST(Pdf, GivesEveryCharacterOfTheSheetBack)
{
    std::size_t descriptions = 0;
    for (const Level level : Level::all()) {
        const Assessment assessment = assessmentAt(level.number());
        const QString text = PdfTools(renderPdf(documentOf(assessment))).bodyText();
        for (const Framework *framework : sheet().frameworks()) {
            expectText(text, framework->title.japanese, framework->id);
            expectText(text, framework->purpose.japanese, framework->id);
            const std::optional<BilingualText> &description = framework->description(level);
            if (!description)
                continue;
            ++descriptions;
            expectText(text, description->japanese, framework->id);
        }
    }
    EXPECT_EQ(descriptions, 151U);  // 28 * 6 less the 17 dashes of 4.4, 5.2, 5.3, 5.4, 6.2 and 6.3
}

TEST(Pdf, GivesTheEnglishRenderingBackToo)
{
    const Assessment assessment = assessmentAt(3);
    const QString text = PdfTools(renderPdf(documentOf(assessment, {Language::English, true}))).bodyText();
    for (const Framework *framework : sheet().frameworks()) {
        expectText(text, framework->purpose.japanese, framework->id);
        expectText(text, framework->purpose.english, framework->id);
        if (const auto &description = framework->description(level(3)))
            expectText(text, description->english, framework->id);
    }
    EXPECT_TRUE(text.contains(QStringLiteral("Unofficialtranslation")));
}

TEST(Pdf, HoldsWhatWasWritten)
{
    const Assessment assessment = extremeAssessment();
    const QString text = PdfTools(renderPdf(documentOf(assessment))).bodyText();
    const Entry &entry = assessment.entry(framework("2.1"));
    expectText(text, entry.note, framework("2.1"));
    expectText(text, entry.evidence[1], framework("2.1"));
    expectText(text, assessment.entry(framework("2.2")).changeReason, framework("2.2"));
    for (int number = 0; number < 200; ++number)
        expectText(text, QStringLiteral("施策その%1").arg(number), framework("1.2"));
    // The note of 10,000 characters runs over pages, where heads stand between its lines: each sentence is whole or cut
    // once.
    const QString note = withoutSpaces(assessment.entry(framework("1.1")).note);
    const QString sentence = withoutSpaces(QStringLiteral("窓口は「受付」（夜間）、当番表のとおり。PSIRT 対応ー"));
    EXPECT_GE(text.count(sentence), note.count(sentence) - 12);
    EXPECT_EQ(text.count(QStringLiteral("夜間）")), note.count(QStringLiteral("夜間）")));
}

TEST(Pdf, NumbersItsPages)
{
    const ReportDocument report = documentOf(assessmentAt(2));
    const QStringList pages = PdfTools(renderPdf(report)).pages();
    ASSERT_EQ(pages.size(), report.pageCount());
    EXPECT_FALSE(pages[0].contains(QStringLiteral("1/%1").arg(report.pageCount())));  // the cover has none
    for (int page = 2; page <= report.pageCount(); ++page)
        EXPECT_TRUE(pages[page - 1].endsWith(QStringLiteral("%1/%2").arg(page).arg(report.pageCount()))) << page;
}

TEST(Pdf, NamesItsTitleAndItsCreator)
{
    const QString info = PdfTools(renderPdf(documentOf(assessmentAt(2)))).info();
    EXPECT_TRUE(info.contains(QStringLiteral("2026 年度 上期 成熟度アセスメント"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("PSIRT Maturity"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("595 x 842 pts (A4)"))) << info.toStdString();
}

TEST(Pdf, IsWrittenInOneStep)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("報告書.pdf"));
    const ReportDocument report = documentOf(halfAssessment());
    ASSERT_TRUE(writePdf(path, report, FixedClock()).hasValue());
    EXPECT_GT(QFile(path).size(), 10000);
    const Outcome outcome = writePdf(folder.filePath(QStringLiteral("missing/a.pdf")), report, FixedClock());
    ASSERT_FALSE(outcome.hasValue());
    EXPECT_EQ(outcome.error().code, ErrorCode::NotFound);
}

}  // namespace psirt::test
