// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/comparisonreport.h"
#include "core/reporting/figures.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <functional>

namespace psirt::test {

namespace {

ComparisonReport reportOf(const Assessment &baseline, const Assessment &current)
{
    return buildComparisonReport(sheet(), baseline, current);
}

QString ids(const std::vector<ChangeLine> &lines)
{
    QStringList ids;
    for (const ChangeLine &line : lines)
        ids << line.change.id.text();
    return ids.join(QLatin1Char(' '));
}

const ChangeRecord *recordOf(const ComparisonReport &report, const char *id)
{
    for (const ChangeRecord &record : report.records) {
        if (record.line.change.id == framework(id))
            return &record;
    }
    return nullptr;
}

void update(Assessment &assessment, const char *id, const std::function<void(Entry &)> &change)
{
    Entry entry = assessment.entry(framework(id));
    change(entry);
    assessment.setEntry(framework(id), entry);
}

Action doneAction(const char *what)
{
    return {QString::fromUtf8(what), {}, {}, ActionState::Done, {}};
}

/// Before: 1.1 2, 1.2 1, 1.3 4, 3.1 2, 5.1 excluded. Now: 1.1 3, 1.2 4, 1.3 3, 3.1 excluded, 5.1 1.
struct Pair {
    Assessment baseline = emptyAssessment();
    Assessment current = emptyAssessment();

    Pair()
    {
        for (const auto &[id, level] : {std::pair("1.1", 2), {"1.2", 1}, {"1.3", 4}, {"3.1", 2}})
            rate(baseline, id, level);
        exclude(baseline, "5.1", QStringLiteral("販売していない"));
        for (const auto &[id, level] : {std::pair("1.1", 3), {"1.2", 4}, {"1.3", 3}, {"5.1", 1}})
            rate(current, id, level);
        exclude(current, "3.1", QStringLiteral("委託した"));
    }
};

}  // namespace

TEST(ComparisonReport, HoldsHandComputedFigures)
{
    const Pair pair;
    const ComparisonReport report = reportOf(pair.baseline, pair.current);
    EXPECT_EQ(formatAverage(report.baseline.totals.average), QStringLiteral("2.25"));  // (2+1+4+2)/4
    EXPECT_EQ(formatAverage(report.current.totals.average), QStringLiteral("2.75"));   // (3+4+3+1)/4
    EXPECT_EQ(report.overall.hundredths, 50);
    EXPECT_EQ(report.commonCount(), 3);
    EXPECT_EQ(report.overall.common->baseline, *Average::of(7, 3));  // 2+1+4
    EXPECT_EQ(report.overall.common->current, *Average::of(10, 3));  // 3+4+3
    EXPECT_EQ(ids(report.raised), QStringLiteral("1.2 1.1"));        // +3, +1
    EXPECT_EQ(ids(report.lowered), QStringLiteral("1.3"));
    ASSERT_EQ(report.areas.size(), 6U);
    EXPECT_EQ(report.areas[0].average.hundredths, 100);  // 7/3 to 10/3
    EXPECT_FALSE(report.areas[2].average.difference);    // nothing is rated there now
    EXPECT_EQ(report.areas[0].frameworks.size(), 7U);
    EXPECT_EQ(report.areas[5].frameworks[2].change.kind, ChangeKind::OutOfScope);  // 6.3
}

TEST(ComparisonReport, OverlaysTheRadarsWithoutTargets)
{
    const Pair pair;
    const ComparisonReport report = reportOf(pair.baseline, pair.current);
    EXPECT_EQ(report.radar.baseline, RadarBaseline::Previous);
    ASSERT_EQ(report.radar.axes.size(), 6U);
    EXPECT_DOUBLE_EQ(*report.radar.axes[0].baseline, 7.0 / 3);
    EXPECT_DOUBLE_EQ(*report.radar.axes[0].level, 10.0 / 3);
    EXPECT_EQ(report.radar.axes[2].baseline, 2);  // 3.1 alone
    EXPECT_FALSE(report.radar.axes[2].level);
    EXPECT_FALSE(report.radar.axes[0].target);  // the default target is 3
    const Radar &area = report.areas[0].radar;
    EXPECT_EQ(area.baseline, RadarBaseline::Previous);
    EXPECT_EQ(area.axes[1].baseline, 1);
    EXPECT_EQ(area.axes[1].level, 4);
    EXPECT_FALSE(area.axes[1].target);
}

TEST(ComparisonReport, RecordsWhatChangedWithBothTexts)
{
    Pair pair;
    update(pair.baseline, "1.1", [](Entry &entry) {
        entry.note = QStringLiteral("前のメモ");
        entry.evidence = {QStringLiteral("旧規程")};
    });
    update(pair.current, "1.1", [](Entry &entry) {
        entry.note = QStringLiteral("今のメモ");
        entry.changeReason = QStringLiteral("規程を改訂した");
        entry.actions = {doneAction("規程の改訂")};
    });
    const ComparisonReport report = reportOf(pair.baseline, pair.current);
    ASSERT_EQ(report.records.size(), 5U);  // 1.1, 1.2, 1.3, 3.1, 5.1
    const ChangeRecord &record = *recordOf(report, "1.1");
    EXPECT_EQ(record.baseline.levelText, sheet().framework(framework("1.1"))->description(level(2)));
    EXPECT_EQ(record.current.levelText, sheet().framework(framework("1.1"))->description(level(3)));
    EXPECT_EQ(record.baseline.note, QStringLiteral("前のメモ"));
    EXPECT_EQ(record.current.note, QStringLiteral("今のメモ"));
    EXPECT_EQ(record.baseline.evidence, QStringList{QStringLiteral("旧規程")});
    EXPECT_EQ(record.reason, QStringLiteral("規程を改訂した"));
    EXPECT_FALSE(record.isUnexplained());
    ASSERT_EQ(record.done.size(), 1U);
    EXPECT_EQ(record.done[0].what, QStringLiteral("規程の改訂"));
    EXPECT_TRUE(recordOf(report, "1.2")->isUnexplained());
}

TEST(ComparisonReport, ABlankReasonIsNone)
{
    Pair pair;
    update(pair.current, "1.2", [](Entry &entry) { entry.changeReason = QStringLiteral(" \n"); });
    EXPECT_TRUE(recordOf(reportOf(pair.baseline, pair.current), "1.2")->isUnexplained());
}

TEST(ComparisonReport, ScopeChangesHoldTheReasonsOfExclusion)
{
    const Pair pair;
    const ComparisonReport report = reportOf(pair.baseline, pair.current);
    const auto scope = report.scopeChanges();
    ASSERT_EQ(scope.size(), 2U);
    EXPECT_EQ(scope[0]->line.change.kind, ChangeKind::NewlyExcluded);
    EXPECT_EQ(scope[0]->current.exclusionReason, QStringLiteral("委託した"));
    EXPECT_EQ(scope[0]->baseline.exclusionReason, QString());
    EXPECT_FALSE(scope[0]->isUnexplained());  // its level did not change
    EXPECT_EQ(scope[1]->line.change.kind, ChangeKind::IncludedAgain);
    EXPECT_EQ(scope[1]->baseline.exclusionReason, QStringLiteral("販売していない"));
}

TEST(ComparisonReport, TellsWhatWasDoneWhereNothingChanged)
{
    Assessment baseline = emptyAssessment();
    rate(baseline, "2.1", 2);
    Assessment current = baseline;
    update(current, "2.1", [](Entry &entry) { entry.actions = {doneAction("窓口の公開")}; });
    const ComparisonReport report = reportOf(baseline, current);
    EXPECT_TRUE(report.records.empty());
    ASSERT_EQ(report.doneElsewhere.size(), 1U);
    EXPECT_EQ(report.doneElsewhere[0].id, framework("2.1"));
    EXPECT_EQ(report.doneElsewhere[0].actions[0].what, QStringLiteral("窓口の公開"));
}

TEST(ComparisonReport, OfAnAssessmentWithItselfHasNoChange)
{
    const Pair pair;
    const ComparisonReport report = reportOf(pair.current, pair.current);
    EXPECT_TRUE(report.records.empty());
    EXPECT_TRUE(report.raised.empty());
    EXPECT_TRUE(report.lowered.empty());
    EXPECT_TRUE(report.scopeChanges().empty());
    EXPECT_TRUE(report.overall.parts.empty());
    EXPECT_EQ(report.notices, std::vector{PairNotice::SameContent});
}

}  // namespace psirt::test
