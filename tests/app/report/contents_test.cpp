// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blockwriter.h"
#include "app/report/paperpieces.h"
#include "app/report/pdf.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

std::optional<int> pageOf(const ReportDocument &report, const QString &place)
{
    for (const PlacedBookmark &bookmark : report.bookmarks()) {
        if (bookmark.bookmark.place == place)
            return bookmark.page;
    }
    return std::nullopt;
}

std::optional<int> contentsPage(const ReportDocument &report)
{
    return pageOf(report, QStringLiteral("contents"));
}

/// The words that stand beside each other in the columns of the page's text, without the leaders.
QStringList linesOf(const ReportDocument &report, int page)
{
    QStringList lines = PdfTools(renderPdf(report)).popplerText().split(u'\f').value(page).split(u'\n');
    for (QString &line : lines)
        line.remove(u' ');
    return lines;
}

}  // namespace

TEST(Contents, StandAfterTheCover)
{
    const ReportDocument report = documentOf(assessmentAt(2));
    EXPECT_EQ(pageOf(report, QStringLiteral("cover")), 0);
    EXPECT_EQ(contentsPage(report), 1);
    EXPECT_EQ(pageOf(report, QStringLiteral("summary")), 2);
}

TEST(Contents, StandFirstWithoutACover)
{
    ReportOptions options;
    options.parts = partsOf(ReportDepth::Full) & ~ReportParts(ReportPart::Cover);
    const ReportDocument report = documentOf(assessmentAt(2), options);
    EXPECT_EQ(contentsPage(report), 0);
    EXPECT_EQ(pageOf(report, QStringLiteral("summary")), 1);
}

TEST(Contents, AreLeftOutOfWhatIsShort)
{
    ReportOptions options;
    options.parts = ReportParts(ReportPart::Cover) | ReportPart::Summary;
    const ReportDocument brief = documentOf(assessmentAt(2), options);
    EXPECT_LE(brief.pageCount(), mostPagesWithoutContents);
    EXPECT_FALSE(contentsPage(brief));
    options.parts = partsOf(ReportDepth::Full);
    options.depth = ReportDepth::Summary;
    const ReportDocument summary = documentOf(assessmentAt(2), options);
    EXPECT_GT(summary.pageCount(), mostPagesWithoutContents);
    EXPECT_FALSE(contentsPage(summary));
    options.depth = ReportDepth::External;
    EXPECT_EQ(contentsPage(documentOf(assessmentAt(2), options)), 1);
}

namespace {

void expectEachPlaceNamed(const ReportDocument &report)
{
    const QStringList lines = linesOf(report, 1);
    for (const PlacedBookmark &bookmark : report.bookmarks()) {
        const QString &place = bookmark.bookmark.place;
        if (bookmark.bookmark.level < 0 || place == QStringLiteral("cover") || place == QStringLiteral("contents"))
            continue;
        const QString title = withoutSpaces(bookmark.bookmark.title);
        const QString number = QString::number(bookmark.page + 1);
        const bool isNamed = lines.contains(title + number) ||
                             std::ranges::adjacent_find(lines, [&](const QString &one, const QString &next) {
                                 return one == title && next == number;
                             }) != lines.end();
        EXPECT_TRUE(isNamed) << title.toStdString() << " " << number.toStdString() << "\n"
                             << lines.join(u'\n').toStdString();
    }
}

}  // namespace

TEST(Contents, NameThePageOfEachPartAndFramework)
{
    expectEachPlaceNamed(documentOf(assessmentAt(2)));
}

TEST(Contents, KeepPageNumbersOfThreeDigitsWhole)
{
    const ReportDocument report = documentOf(extremePair().current);
    EXPECT_GT(report.pageCount(), 100);
    expectEachPlaceNamed(report);
}

TEST(Contents, LeadToWhatTheyName)
{
    const ReportDocument report = documentOf(assessmentAt(2), {Language::English, true});
    const QMap<QString, int> places = PdfTools(renderPdf(report)).places();
    QStringList targets;
    for (const PlacedLink &link : report.links()) {
        if (link.page == 1)
            targets << link.target;
    }
    for (const char *place : {"summary", "areas", "records", "records-1", "records-6", "references", "sources"})
        EXPECT_TRUE(targets.contains(QLatin1String(place))) << place;
    for (const Framework *framework : sheet().frameworks())
        EXPECT_TRUE(targets.contains(recordPlace(framework->id.text()))) << framework->id.text().toStdString();
    for (const QString &target : targets)
        EXPECT_TRUE(places.contains(target)) << target.toStdString();
}

TEST(Contents, FitOnOnePageInBothLanguages)
{
    for (const auto id : {QPageSize::A4, QPageSize::Letter}) {
        for (const Language language : {Language::Japanese, Language::English}) {
            const bool isEnglish = language == Language::English;
            const ReportDocument report = documentOf(assessmentAt(2), {language, isEnglish, QPageSize(id)});
            EXPECT_EQ(contentsPage(report), 1);
            EXPECT_EQ(pageOf(report, QStringLiteral("summary")), 2);
            const ReportDocument comparison = documentOf(changedPair(), {language, isEnglish, QPageSize(id)});
            EXPECT_EQ(contentsPage(comparison), 1);
            EXPECT_EQ(pageOf(comparison, QStringLiteral("comparison")), 2);
        }
    }
}

/// Nothing is set wider or higher than the page, however small the paper is.
TEST(Contents, KeepWithinTheMarginsOfSmallPaper)
{
    const ReportDocument report = documentOf(assessmentAt(2), {Language::English, true, QPageSize(QPageSize::A7)});
    ASSERT_TRUE(contentsPage(report));
    for (int page = *contentsPage(report); page < *pageOf(report, QStringLiteral("summary")); ++page) {
        for (const QRectF &block : report.blocks(page))
            EXPECT_TRUE(report.body().adjusted(-0.1, -0.1, 0.1, 0.1).contains(block)) << page;
    }
}

}  // namespace psirt::test
