// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"
#include "app/report/pdf.h"
#include "app/report/reportwords.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QImage>

// The three depths on paper, and what stands on every page.

namespace psirt::test {

using namespace report;

namespace {

/// The longest of everything: 20 exclusions with reasons of 2,000 characters, long titles, names and remarks.
Assessment longWinded(Assessment assessment)
{
    Properties properties = assessment.properties();
    properties.title = QString(300, u'長');
    properties.organization = QString(200, u'社');
    properties.scope = QString(3000, u'広');
    properties.remarks = QString(5000, u'備');
    properties.conclusion = QString(1000, u'結');
    assessment.setProperties(properties);
    return assessment;
}

Assessment twentyExcluded()
{
    Assessment assessment = longWinded(assessmentAt(1));
    int left = 20;
    for (const Framework *framework : sheet().frameworks()) {
        if (!framework->isOutOfScope && left-- > 0)
            exclude(assessment, framework->id.text().toLatin1().constData(), QString(2000, u'理'));
    }
    return assessment;
}

/// Every ratable framework at the lowest level that the sheet describes, and far below its target.
Assessment everyGap()
{
    Assessment assessment = longWinded(assessmentAt(0));
    Properties properties = assessment.properties();
    properties.defaultTarget = level(5);
    assessment.setProperties(properties);
    return assessment;
}

std::vector<Assessment> extremeAssessments()
{
    return {emptyAssessment(),   halfAssessment(),     assessmentAt(2),  assessmentAt(4),
            extremeAssessment(), everythingExcluded(), twentyExcluded(), everyGap()};
}

/// Both languages on both papers, with what takes the most room on each page.
std::vector<ReportOptions> settings(ReportDepth depth)
{
    QImage logo(600, 200, QImage::Format_RGB32);
    logo.fill(Qt::darkBlue);
    std::vector<ReportOptions> all;
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        for (const Language language : {Language::Japanese, Language::English})
            all.push_back({.language = language,
                           .showsEnglish = language == Language::English,
                           .pageSize = QPageSize(size),
                           .depth = depth,
                           .logo = logo,
                           .mark = QString(80, u'秘')});
    }
    return all;
}

QString textOf(const ReportSubject &subject, const ReportOptions &options)
{
    return PdfTools(renderPdf(ReportDocument(subject, options))).pages().join(QString());
}

/// Where two images differ, in points.
QRectF differenceOf(const QImage &one, const QImage &other)
{
    QRect area;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                area |= QRect(x, y, 1, 1);
        }
    }
    return {area.left() / 2.0, area.top() / 2.0, area.width() / 2.0, area.height() / 2.0};
}

}  // namespace

TEST(ReportDepths, ASummaryHasTwoPagesWhateverThereIsToSay)
{
    for (const ReportOptions &options : settings(ReportDepth::Summary)) {
        for (const Assessment &assessment : extremeAssessments()) {
            const Assessment before = halfAssessment();
            for (const Assessment *baseline : {static_cast<const Assessment *>(nullptr), &before}) {
                const Score score = scoreAssessment(sheet(), assessment);
                const QDate later(2030, 1, 1);  // when everything is overdue
                const ReportDocument report(buildReport(sheet(), assessment, score, baseline, later), options);
                EXPECT_LE(report.pageCount(), 2);
                for (int page = 0; page < report.pageCount(); ++page) {
                    for (const QRectF &block : report.blocks(page))
                        EXPECT_TRUE(report.body().adjusted(-0.1, -0.1, 0.1, 0.1).contains(block));
                }
            }
        }
    }
}

TEST(ReportDepths, ASummaryOfAComparisonHasTwoPagesToo)
{
    for (const ReportOptions &options : settings(ReportDepth::Summary)) {
        for (const SamplePair &pair :
             {changedPair(), extremePair(), SamplePair{everyGap(), longWinded(assessmentAt(5))},
              SamplePair{assessmentAt(5), everyGap()}, SamplePair{emptyAssessment(), emptyAssessment()}})
            EXPECT_LE(documentOf(pair, options).pageCount(), 2);
    }
}

TEST(ReportDepths, ASummaryNamesEveryGapWithWhoAndByWhen)
{
    const QString text =
        textOf(reportOf(assessmentAt(2)), {Language::English, true, QPageSize(QPageSize::A4), ReportDepth::Summary});
    // 25 of 27 at 2, one short of the default target of 3; 4.4 and 5.4 stand at 4.
    EXPECT_EQ(text.count(QStringLiteral("2→3鈴木30June2026")), 25);
    EXPECT_TRUE(text.contains(QStringLiteral("PSIRTmaturityassessment:summary")));
    EXPECT_TRUE(text.contains(QStringLiteral("株式会社サンプル·31March2026·Periodic")));
}

TEST(ReportDepths, ASummarySaysWhereTheRestStands)
{
    const ReportOptions options{Language::English, true, QPageSize(QPageSize::Letter), ReportDepth::Summary};
    const QString text = textOf(reportOf(twentyExcluded()), options);
    EXPECT_TRUE(text.contains(QStringLiteral("more,inthefullreport"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Sources")));
    EXPECT_TRUE(text.contains(QStringLiteral("Excludedframeworks")));
}

TEST(ReportDepths, OutsideNothingIsLeftOfWhatIsForTheCompanyAlone)
{
    Assessment assessment = extremeAssessment();
    const ReportOptions options{Language::English, true, QPageSize(QPageSize::A4), ReportDepth::External};
    const QString text = textOf(reportOf(assessment), options);
    for (const char *secret :
         {"佐藤", "鈴木", "高橋", "聞き取り", "対応手順書", "wiki.example", "夜間当番", "施策その", "組織変更後",
          "当番を二人", "推進グループ", "規程.pdf", "Assessors", "Openactions", "Noactionis", "Whosaidwhat", "Evidence"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(secret))) << secret;
    EXPECT_TRUE(text.contains(withoutSpaces(ReportWords(Language::English)[Word::ExternalEdition])));
    EXPECT_TRUE(text.contains(QStringLiteral("株式会社サンプル")));
    const QString whole = textOf(reportOf(assessment), {Language::English, true});
    EXPECT_TRUE(whole.contains(QStringLiteral("佐藤")));
    EXPECT_TRUE(whole.contains(QStringLiteral("Assessors")));
    EXPECT_FALSE(whole.contains(withoutSpaces(ReportWords(Language::English)[Word::ExternalEdition])));
}

TEST(ReportDepths, OutsideNothingLooksForgotten)
{
    // 5.1 was lowered without a word, and no reason for a change goes out: neither is said. Those for exclusions stay.
    const SamplePair pair = changedPair();
    const ReportOptions options{Language::English, true, QPageSize(QPageSize::A4), ReportDepth::External};
    for (const QString &text : {textOf(buildComparisonReport(sheet(), pair.baseline, pair.current), options),
                                textOf(reportOf(pair.current, &pair.baseline), options)}) {
        EXPECT_FALSE(text.contains(QStringLiteral("Noreasongiven")));
        EXPECT_FALSE(text.contains(QStringLiteral("手順書を整えた")));
        EXPECT_FALSE(text.contains(QStringLiteral("Assessors")));
        EXPECT_TRUE(text.contains(withoutSpaces(QStringLiteral("交流は親会社が担う。"))));
        EXPECT_TRUE(text.contains(withoutSpaces(ReportWords(Language::English)[Word::ExternalEdition])));
    }
}

TEST(ReportDepths, TheMarkStandsOnEveryPageAboveTheBody)
{
    ReportOptions options{Language::Japanese};
    const ReportDocument plain = documentOf(halfAssessment(), options);
    options.mark = QStringLiteral("社外秘");
    const ReportDocument marked = documentOf(halfAssessment(), options);
    ASSERT_EQ(plain.pageCount(), marked.pageCount());
    for (const QString &page : PdfTools(renderPdf(marked)).pages())
        EXPECT_TRUE(page.contains(QStringLiteral("社外秘")));
    for (const QString &page : PdfTools(renderPdf(plain)).pages())
        EXPECT_FALSE(page.contains(QStringLiteral("社外秘")));
    // 24 mm are 68 points of margin.
    const QRectF margin(plain.body().left() - 1, 30, plain.body().width() + 2, plain.body().top() - 30);
    for (const int page : {0, 1})
        EXPECT_TRUE(margin.contains(differenceOf(imageOf(plain, page), imageOf(marked, page)))) << page;
}

TEST(ReportDepths, ALongMarkIsElidedAndLeavesRoomForTheHeader)
{
    ReportOptions options{Language::Japanese};
    options.mark = QString(300, u'秘');
    const QString page = PdfTools(renderPdf(documentOf(longWinded(halfAssessment()), options))).pages().last();
    EXPECT_TRUE(page.contains(QStringLiteral("秘…"))) << page.toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("長…")));
    EXPECT_TRUE(page.contains(QStringLiteral("社…")));
}

TEST(ReportDepths, TheLogoIsAsLargeAsALetterheads)
{
    const auto sizeOf = [](int width, int height) { return logoSize(QImage(width, height, QImage::Format_RGB32)); };
    constexpr qreal widest = 40 * 72 / 25.4;   // 113.4 points
    constexpr qreal highest = 14 * 72 / 25.4;  // 39.7 points
    EXPECT_NEAR(sizeOf(2000, 50).width(), widest, 0.01);
    EXPECT_NEAR(sizeOf(2000, 50).height(), widest / 40, 0.01);
    EXPECT_NEAR(sizeOf(50, 2000).width(), highest / 40, 0.01);
    EXPECT_NEAR(sizeOf(50, 2000).height(), highest, 0.01);
    EXPECT_NEAR(sizeOf(6000, 4000).width(), highest * 1.5, 0.01);
    EXPECT_EQ(sizeOf(8, 8), QSizeF(6, 6));  // three quarters of a point a pixel, no more
    EXPECT_TRUE(logoSize(QImage()).isEmpty());
}

TEST(ReportDepths, TheLogoStandsOnTheFirstPageAlone)
{
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::Full, ReportDepth::External}) {
        ReportOptions options{Language::Japanese};
        options.depth = depth;
        const ReportDocument plain = documentOf(halfAssessment(), options);
        options.logo = QImage(3000, 1000, QImage::Format_ARGB32);
        options.logo.fill(QColor(200, 0, 0, 128));
        const ReportDocument report = documentOf(halfAssessment(), options);
        const QRectF logo = differenceOf(imageOf(plain, 0), imageOf(report, 0));
        EXPECT_NEAR(logo.width(), 40 * 72 / 25.4, 1);
        EXPECT_TRUE(report.body().adjusted(-1, -1, 1, 1).contains(logo));
        EXPECT_EQ(imageOf(plain, 1), imageOf(report, 1));
        EXPECT_LT(bytesOf(renderPdf(report)).size(), 1024 * 1024);
    }
}

}  // namespace psirt::test
