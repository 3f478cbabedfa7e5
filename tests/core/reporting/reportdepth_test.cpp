// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportdepth.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

const QString secret = QStringLiteral("secret");

Properties filledProperties()
{
    Properties properties;
    properties.title = QStringLiteral("title");
    properties.organization = QStringLiteral("organization");
    properties.scope = QStringLiteral("scope");
    properties.assessors = {secret};
    properties.date = QDate(2026, 3, 31);
    properties.occasion = Occasion::Incident;
    properties.nextDate = QDate(2026, 9, 30);
    properties.defaultTarget = level(4);
    properties.areaTargets = {{area("2"), level(2)}};
    properties.remarks = secret;
    properties.conclusion = secret;
    properties.dismissedChecks = {secret};
    properties.previous = PreviousAssessment{secret, {}, secret, false, {}, {}};
    properties.unknownKeys = {{secret, {}}};
    return properties;
}

/// Every text that a framework can hold; at level 1, two short of its target of 3.
Entry filledEntry(ActionState state)
{
    Entry entry;
    entry.rating = level(1);
    entry.target = level(3);
    entry.note = secret;
    entry.evidence = {secret};
    entry.changeReason = secret;
    entry.actions = {{secret, secret, QDate(2026, 12, 1), state, {}}};
    entry.opinions = {{secret, level(1), secret, {secret}, {}}};
    return entry;
}

/// 1.1 is raised with an action done, 2.1 stays and has an action done, 1.2 is excluded with a reason, 1.3 no longer so.
ReportContent filledReport()
{
    Assessment before = emptyAssessment();
    before.setProperties(filledProperties());
    before.setEntry(framework("1.1"), filledEntry(ActionState::Planned));
    before.setEntry(framework("2.1"), filledEntry(ActionState::Planned));
    exclude(before, "1.3", QStringLiteral("reason before"));
    Assessment now = before;
    Entry raised = filledEntry(ActionState::Done);
    raised.rating = level(2);
    raised.actions.push_back({secret, secret, QDate(2026, 12, 31), ActionState::Planned, {}});
    now.setEntry(framework("1.1"), raised);
    now.setEntry(framework("2.1"), filledEntry(ActionState::Done));
    exclude(now, "1.2", QStringLiteral("reason"));
    rate(now, "1.3", 1);
    return buildReport(sheet(), now, scoreAssessment(sheet(), now), &before, QDate(2027, 1, 1));
}

const FrameworkRecord &recordAtDepth(const ReportContent &content, const char *id)
{
    return *std::ranges::find(content.records, framework(id), [](const FrameworkRecord &record) { return record.score.id; });
}

const ChangeRecord &changeOf(const ComparisonReport &report, const char *id)
{
    return *std::ranges::find(report.records, framework(id),
                              [](const ChangeRecord &record) { return record.line.change.id; });
}

/// What may go out of the properties, and nothing else.
Properties outsideProperties()
{
    Properties properties = filledProperties();
    properties.assessors.clear();
    properties.remarks.clear();
    properties.conclusion.clear();
    properties.dismissedChecks.clear();
    properties.previous.reset();
    properties.unknownKeys.clear();
    return properties;
}

/// A full report and a summary hold all there is: which parts are shown is another choice.
void expectEverything(const ReportContent &content)
{
    EXPECT_EQ(content.cover.properties, filledProperties());
    const FrameworkRecord &record = recordAtDepth(content, "1.1");
    EXPECT_EQ(record.note, secret);
    EXPECT_EQ(record.evidence, QStringList{secret});
    EXPECT_EQ(record.changeReason, secret);
    EXPECT_EQ(record.actions.size(), 2U);
    EXPECT_EQ(record.opinions.size(), 1U);
    ASSERT_EQ(content.gaps.size(), 3U);             // 2.1 and 1.3 at 1, 1.1 at 2, all of target 3
    EXPECT_EQ(content.gaps[2].actions.size(), 1U);  // 1.1: the planned one
    EXPECT_EQ(content.summary.overdue.size(), 1U);
    ASSERT_TRUE(content.comparison);
    EXPECT_EQ(content.comparison->baseline.properties, filledProperties());
    EXPECT_EQ(content.comparison->current.properties, filledProperties());
    EXPECT_EQ(changeOf(*content.comparison, "1.1").reason, secret);
    EXPECT_EQ(changeOf(*content.comparison, "1.1").baseline.note, secret);
    EXPECT_EQ(changeOf(*content.comparison, "1.1").done.size(), 1U);
    EXPECT_EQ(content.comparison->doneElsewhere.size(), 1U);
}

}  // namespace

TEST(ReportDepth, FullAndSummaryKeepEverything)
{
    for (const ReportDepth depth : {ReportDepth::Full, ReportDepth::Summary}) {
        const ReportContent content = atDepth(filledReport(), depth);
        EXPECT_EQ(content.depth, depth);
        EXPECT_EQ(content.comparison->depth, depth);
        expectEverything(content);
    }
}

TEST(ReportDepth, ExternalKeepsWhatTheFiguresStandOn)
{
    const ReportContent content = atDepth(filledReport(), ReportDepth::External);
    EXPECT_EQ(content.depth, ReportDepth::External);
    EXPECT_EQ(content.cover.properties, outsideProperties());
    EXPECT_EQ(content.summary.overall.average, Average::of(4, 3));  // 2 + 1 + 1
    EXPECT_EQ(content.summary.excluded.size(), 1U);
    EXPECT_EQ(content.summary.excluded[0].reason, QStringLiteral("reason"));
    ASSERT_EQ(content.records.size(), 28U);
    const FrameworkRecord &record = recordAtDepth(content, "1.1");
    EXPECT_EQ(record.score.level, level(2));
    EXPECT_EQ(record.score.target, level(3));
    EXPECT_EQ(record.purpose, sheet().framework(framework("1.1"))->purpose);
    EXPECT_EQ(record.levelText, sheet().framework(framework("1.1"))->description(level(2)));
    EXPECT_EQ(recordAtDepth(content, "1.2").exclusionReason, QStringLiteral("reason"));
    ASSERT_EQ(content.gaps.size(), 3U);
    EXPECT_EQ(content.gaps[2].nextText, *sheet().framework(framework("1.1"))->description(level(3)));
    ASSERT_TRUE(content.since);
    EXPECT_EQ(content.since->average()->baseline, Average::of(2, 2));
}

TEST(ReportDepth, ExternalDropsWhatWasWrittenForTheCompany)
{
    const ReportContent content = atDepth(filledReport(), ReportDepth::External);
    for (const FrameworkRecord &record : content.records) {
        EXPECT_EQ(record.note + record.evidence.join(QString()) + record.changeReason, QString());
        EXPECT_TRUE(record.actions.empty());
        EXPECT_TRUE(record.opinions.empty());
    }
    for (const GapLine &gap : content.gaps)
        EXPECT_TRUE(gap.actions.empty());
    EXPECT_TRUE(content.summary.overdue.empty());
}

TEST(ReportDepth, ExternalDropsTheSameFromTheComparison)
{
    const ReportContent content = atDepth(filledReport(), ReportDepth::External);
    ASSERT_TRUE(content.comparison);
    const ComparisonReport &report = *content.comparison;
    EXPECT_EQ(report.depth, ReportDepth::External);
    EXPECT_EQ(report.baseline.properties, outsideProperties());
    EXPECT_EQ(report.current.properties, outsideProperties());
    EXPECT_TRUE(report.doneElsewhere.empty());
    ASSERT_EQ(report.records.size(), 3U);  // 1.1 raised, 1.2 newly excluded, 1.3 included again
    for (const ChangeRecord &record : report.records) {
        EXPECT_EQ(record.reason, QString());
        EXPECT_TRUE(record.done.empty());
        for (const ChangeSide &side : {record.baseline, record.current})
            EXPECT_EQ(side.note + side.evidence.join(QString()), QString());
    }
    EXPECT_EQ(changeOf(report, "1.1").current.levelText, sheet().framework(framework("1.1"))->description(level(2)));
    EXPECT_EQ(changeOf(report, "1.2").current.exclusionReason, QStringLiteral("reason"));
    EXPECT_EQ(changeOf(report, "1.3").baseline.exclusionReason, QStringLiteral("reason before"));
}

TEST(ReportDepth, OfASummaryIsTheSummaryAlone)
{
    EXPECT_EQ(partsOf(ReportDepth::Summary), ReportParts(ReportPart::Summary));
    EXPECT_EQ(allReportParts().size(), 9U);
    for (const ReportPart part : allReportParts()) {
        EXPECT_TRUE(partsOf(ReportDepth::Full).testFlag(part));
        EXPECT_TRUE(partsOf(ReportDepth::External).testFlag(part));
    }
}

}  // namespace psirt::test
