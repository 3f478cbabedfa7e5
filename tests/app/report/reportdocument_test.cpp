// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QImage>

namespace psirt::test {

using namespace report;

namespace {

bool isWhite(const QImage &image, const QRect &area)
{
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return false;
        }
    }
    return true;
}

/// Left, right, at the very top and bottom, where nothing may be. A pixel of smoothing is let through.
bool hasCleanEdges(const ReportDocument &report, int page)
{
    const QImage image = imageOf(report, page);
    const QRectF body = report.body();
    const int left = static_cast<int>(body.left() * 2) - 2;
    const int right = static_cast<int>(body.right() * 2) + 3;
    const int outer = 60;
    return isWhite(image, QRect(0, 0, left, image.height())) &&
           isWhite(image, QRect(right, 0, image.width() - right, image.height())) &&
           isWhite(image, QRect(0, 0, image.width(), outer)) &&
           isWhite(image, QRect(0, image.height() - outer, image.width(), outer));
}

void expectBlocksOnPages(const ReportDocument &report)
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

}  // namespace

TEST(ReportDocument, KeepsEveryBlockWithinTheMargins)
{
    for (const Assessment &assessment :
         {emptyAssessment(), halfAssessment(), assessmentAt(4), extremeAssessment(), everythingExcluded()}) {
        expectBlocksOnPages(documentOf(assessment));
        expectBlocksOnPages(documentOf(assessment, {Language::English, true}));
        expectBlocksOnPages(documentOf(assessment, {Language::Japanese, false, QPageSize(QPageSize::Letter)}));
    }
}

TEST(ReportDocument, PaintsNothingOutsideTheMargins)
{
    for (const bool showsEnglish : {false, true}) {
        const ReportDocument report = documentOf(assessmentAt(3), {Language::English, showsEnglish});
        for (int page = 0; page < report.pageCount(); ++page)
            EXPECT_TRUE(hasCleanEdges(report, page)) << page;
    }
}

TEST(ReportDocument, BearsLongAndStrangeTexts)
{
    Assessment assessment = assessmentAt(1);
    Properties properties = assessment.properties();
    properties.title = QString(300, u'長');
    properties.organization = QString(300, u'W');
    properties.scope = QString(5000, u'広');
    properties.assessors = QStringList(200, QStringLiteral("佐藤"));
    assessment.setProperties(properties);
    Entry entry = assessment.entry(framework("1.1"));
    entry.note = QStringLiteral("tab\there\r\nbell\x07 null%1 end").arg(QChar(0));
    entry.evidence = {QString(3000, u'x'), QString()};
    assessment.setEntry(framework("1.1"), entry);
    const ReportDocument report = documentOf(assessment);
    expectBlocksOnPages(report);
    for (int page = 0; page < std::min(report.pageCount(), 6); ++page)
        EXPECT_TRUE(hasCleanEdges(report, page)) << page;
}

TEST(ReportDocument, TakesAnyPaper)
{
    for (const QPageSize::PageSizeId size : {QPageSize::A5, QPageSize::A6, QPageSize::A3, QPageSize::Letter}) {
        const ReportDocument report = documentOf(halfAssessment(), {Language::English, true, QPageSize(size)});
        EXPECT_GT(report.pageCount(), 5) << size;
    }
}

TEST(ReportDocument, FallsBackWhereThereIsNoTitle)
{
    EXPECT_EQ(documentOf(emptyAssessment(), {Language::English}).title(), QStringLiteral("Untitled assessment"));
    EXPECT_EQ(documentOf(halfAssessment()).title(), QStringLiteral("2026 年度 上期 成熟度アセスメント"));
}

}  // namespace psirt::test
