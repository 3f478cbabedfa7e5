// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/figures.h"
#include "core/reporting/report.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

ReportContent reportOf(const Assessment &assessment)
{
    return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment));
}

const FrameworkRecord &recordOf(const ReportContent &content, const char *id)
{
    const auto found = std::ranges::find(content.records, framework(id),
                                         [](const FrameworkRecord &record) { return record.score.id; });
    return *found;
}

QStringList ids(const std::vector<FrameworkLine> &lines)
{
    QStringList ids;
    for (const FrameworkLine &line : lines)
        ids << line.score.id.text();
    return ids;
}

}  // namespace

TEST(Report, OfAnEmptyAssessmentHasNoFigures)
{
    const ReportContent content = reportOf(emptyAssessment());
    EXPECT_TRUE(content.cover.isProvisional);
    EXPECT_EQ(formatAverage(content.summary.overall.average), QStringLiteral("—"));
    EXPECT_EQ(content.summary.overall.ratable, 27);
    EXPECT_EQ(content.summary.unrated.size(), 27U);  // 28 less 6.3
    EXPECT_TRUE(content.summary.belowTarget.empty());
    EXPECT_TRUE(content.summary.excluded.empty());
    EXPECT_EQ(content.summary.areas.size(), 6U);
    EXPECT_EQ(content.areas.size(), 6U);
    EXPECT_EQ(content.records.size(), 28U);
    EXPECT_EQ(recordOf(content, "6.3").score.state, FrameworkState::OutOfScope);
    EXPECT_FALSE(recordOf(content, "1.1").levelText);
}

TEST(Report, SummarizesByHandComputedFigures)
{
    Assessment assessment = emptyAssessment();  // the default target is 3
    rate(assessment, "3.1", 1);                 // gap 2
    rate(assessment, "3.2", 2);                 // gap 1
    rate(assessment, "3.3", 4);
    rate(assessment, "6.1", 0);
    setTarget(assessment, "6.1", 5);  // gap 5
    rate(assessment, "1.2", 1);       // gap 2, before 3.1 in the sheet
    exclude(assessment, "2.2", QStringLiteral("範囲外"));
    const ReportContent content = reportOf(assessment);
    EXPECT_EQ(formatAverage(content.summary.overall.average), QStringLiteral("1.60"));  // (1+2+4+0+1)/5
    EXPECT_EQ(content.summary.overall.ratable, 26);
    EXPECT_EQ(ids(content.summary.belowTarget), QStringList({QStringLiteral("6.1"), QStringLiteral("1.2"),
                                                             QStringLiteral("3.1"), QStringLiteral("3.2")}));
    EXPECT_EQ(content.summary.unrated.size(), 21U);  // 26 less 5
    ASSERT_EQ(content.summary.excluded.size(), 1U);
    EXPECT_EQ(content.summary.excluded[0].id, framework("2.2"));
    EXPECT_EQ(content.summary.excluded[0].reason, QStringLiteral("範囲外"));
    EXPECT_EQ(formatAverage(content.summary.areas[2].totals.average), QStringLiteral("2.33"));  // 7/3
    EXPECT_EQ(content.areas[2].totals.belowTarget, 2);
    EXPECT_EQ(content.areas[2].radar.axes.size(), 3U);
    EXPECT_EQ(content.areas[2].frameworks[1].score.gap, 1);
}

TEST(Report, RecordHoldsTheChosenTextAndWhatWasWritten)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = level(3);
    entry.note = QStringLiteral("メモ");
    entry.changeReason = QStringLiteral("規程を改めた");
    entry.evidence = {QStringLiteral("手順書")};
    entry.actions = {{QStringLiteral("見直す"), QStringLiteral("佐藤"), QDate(2027, 3, 31), ActionState::Started, {}}};
    assessment.setEntry(framework("1.1"), entry);
    rate(assessment, "4.4", 2);  // the sheet prints 「─」 there
    exclude(assessment, "5.1", QStringLiteral("販売していない"));
    const ReportContent content = reportOf(assessment);

    const FrameworkRecord &record = recordOf(content, "1.1");
    EXPECT_EQ(record.purpose, sheet().framework(framework("1.1"))->purpose);
    ASSERT_TRUE(record.levelText);
    EXPECT_TRUE(record.levelText->japanese.startsWith(QStringLiteral("[1.1.1]PSIRT が組織として")));
    EXPECT_EQ(record.note, QStringLiteral("メモ"));
    EXPECT_EQ(record.changeReason, QStringLiteral("規程を改めた"));
    EXPECT_EQ(record.evidence, entry.evidence);
    EXPECT_EQ(record.actions, entry.actions);
    EXPECT_EQ(recordOf(content, "4.4").score.level, level(2));
    EXPECT_FALSE(recordOf(content, "4.4").levelText);
    EXPECT_EQ(recordOf(content, "5.1").exclusionReason, QStringLiteral("販売していない"));
}

TEST(Report, RecordsWhoSaidWhat)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.opinions = {{QStringLiteral("佐藤"), level(1), {}, {}, {}}, {QStringLiteral("伊藤"), level(3), {}, {}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    const ReportContent content = reportOf(assessment);
    EXPECT_EQ(recordOf(content, "1.1").opinions, entry.opinions);
    EXPECT_EQ(recordOf(content, "1.1").score.state, FrameworkState::Unrated);
    EXPECT_TRUE(recordOf(content, "1.2").opinions.empty());
}

TEST(Report, IsFinalOnceNothingIsUnrated)
{
    Assessment assessment = emptyAssessment();
    for (const Framework *framework : sheet().frameworks()) {
        if (!framework->isOutOfScope)
            rate(assessment, framework->id.text().toLatin1().constData(), 2);
    }
    EXPECT_FALSE(reportOf(assessment).cover.isProvisional);
    EXPECT_TRUE(reportOf(assessment).summary.unrated.empty());
    exclude(assessment, "1.1");
    EXPECT_FALSE(reportOf(assessment).cover.isProvisional);
}

TEST(Report, CreditsBothPublishers)
{
    const ReportContent content = reportOf(emptyAssessment());
    EXPECT_TRUE(content.credits.sheetPublisher.contains(QStringLiteral("コンピュータソフトウェア協会")));
    EXPECT_TRUE(content.credits.framework.framework.contains(QStringLiteral("FIRST")));
    EXPECT_EQ(content.cover.sheetPublished, QDate(2019, 4, 8));
    EXPECT_EQ(content.cover.sheetVersion, QStringLiteral("1.0"));
}

}  // namespace psirt::test
