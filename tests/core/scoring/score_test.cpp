// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/score.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Score score(const Assessment &assessment)
{
    return scoreAssessment(sheet(), assessment);
}

const FrameworkScore &scoreOf(const Score &score, const char *id)
{
    return *score.framework(framework(id));
}

}  // namespace

TEST(Score, OfAnEmptyAssessmentHasNoAverage)
{
    const Score empty = score(emptyAssessment());
    EXPECT_FALSE(empty.overall.average);
    EXPECT_EQ(empty.overall.ratable, 27);  // 28 frameworks, 6.3 out of scope
    EXPECT_EQ(empty.overall.rated, 0);
    EXPECT_EQ(empty.overall.unrated, 27);
    EXPECT_EQ(empty.overall.outOfScope, 1);
    EXPECT_TRUE(empty.overall.isProvisional());
    EXPECT_FALSE(empty.area(area("1"))->totals.average);
}

/// What an exclusion set aside is as if it were not there.
TEST(Score, LeavesOutWhatIsSetAside)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    exclude(assessment, "1.2");
    const Score without = score(assessment);
    Entry entry = assessment.entry(framework("1.2"));
    entry.setAside = level(5);
    assessment.setEntry(framework("1.2"), entry);
    const Score with = score(assessment);
    EXPECT_EQ(with.overall.rated, 1);
    EXPECT_EQ(with.overall.excluded, 1);
    EXPECT_TRUE(with.overall == without.overall);
    EXPECT_TRUE(scoreOf(with, "1.2") == scoreOf(without, "1.2"));
    EXPECT_FALSE(scoreOf(with, "1.2").level);
}

TEST(Score, CountsFrameworksNotAreas)
{
    Assessment assessment = emptyAssessment();
    for (const char *id : {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"})
        rate(assessment, id, 2);
    for (const char *id : {"3.1", "3.2", "3.3"})
        rate(assessment, id, 4);
    const Score result = score(assessment);
    EXPECT_EQ(result.overall.average, Average::of(26, 10));  // 7 × 2 + 3 × 4 = 26; not (2 + 4) / 2 = 3.0
    EXPECT_EQ(result.area(area("1"))->totals.average, Average::of(14, 7));
    EXPECT_EQ(result.area(area("3"))->totals.average, Average::of(12, 3));
    EXPECT_FALSE(result.area(area("2"))->totals.average);
    EXPECT_EQ(result.overall.unrated, 17);  // 27 − 10
}

TEST(Score, LeavesExcludedFrameworksOutEverywhere)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "3.1", 1);
    rate(assessment, "3.2", 4);
    exclude(assessment, "3.3");
    const Score result = score(assessment);
    const Totals &totals = result.area(area("3"))->totals;
    EXPECT_EQ(totals.average, Average::of(5, 2));
    EXPECT_EQ(totals.ratable, 2);
    EXPECT_EQ(totals.excluded, 1);
    EXPECT_FALSE(totals.isProvisional());
    EXPECT_EQ(result.overall.ratable, 26);
    EXPECT_EQ(scoreOf(result, "3.3").state, FrameworkState::Excluded);
    EXPECT_FALSE(scoreOf(result, "3.3").target);
}

TEST(Score, LevelZeroIsALevel)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 0);
    const Score result = score(assessment);
    EXPECT_EQ(result.overall.average, Average::of(0, 1));
    EXPECT_EQ(scoreOf(result, "1.1").state, FrameworkState::Rated);
    EXPECT_EQ(scoreOf(result, "1.1").gap, 3);  // default target 3
}

TEST(Score, NeverCountsWhatTheSheetTakesOutOfScope)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.3", 5);
    const Score result = score(assessment);
    EXPECT_FALSE(result.overall.average);
    EXPECT_EQ(scoreOf(result, "6.3").state, FrameworkState::OutOfScope);
    exclude(assessment, "6.3");
    EXPECT_EQ(score(assessment).overall.excluded, 0);
}

TEST(Score, NeverCountsALevelAboveTheLastDescription)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "5.2", 5);
    const Score result = score(assessment);
    EXPECT_EQ(scoreOf(result, "5.2").state, FrameworkState::Unrated);
    EXPECT_FALSE(scoreOf(result, "5.2").level);
    EXPECT_FALSE(result.overall.average);
}

TEST(Score, CountsALevelBelowTheFirstDescription)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "4.4", 2);
    EXPECT_EQ(score(assessment).overall.average, Average::of(2, 1));
}

TEST(Score, HighestPossibleAverageIs489)
{
    Assessment assessment = emptyAssessment();
    for (const Framework *each : sheet().frameworks()) {
        if (each->highestChoosable())
            rate(assessment, each->id.text().toLatin1().constData(), each->highestChoosable()->number());
    }
    EXPECT_EQ(score(assessment).overall.average, Average::of(132, 27));  // 24 × 5 + 3 × 4
}

TEST(Score, GapIsTargetMinusLevelAndNeverBelowZero)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 1);
    setTarget(assessment, "1.1", 4);
    rate(assessment, "1.2", 5);
    rate(assessment, "1.3", 3);
    const Score result = score(assessment);
    EXPECT_EQ(scoreOf(result, "1.1").gap, 3);  // 4 − 1
    EXPECT_TRUE(scoreOf(result, "1.1").isBelowTarget());
    EXPECT_EQ(scoreOf(result, "1.2").gap, 0);  // 3 − 5 is below 0
    EXPECT_EQ(scoreOf(result, "1.3").gap, 0);
    EXPECT_FALSE(scoreOf(result, "1.4").gap);  // unrated
}

TEST(Score, TargetNeverExceedsWhatCanBeChosen)
{
    Assessment assessment = emptyAssessment();
    Properties properties = assessment.properties();
    properties.defaultTarget = level(5);
    assessment.setProperties(properties);
    rate(assessment, "5.2", 4);
    EXPECT_EQ(scoreOf(score(assessment), "5.2").target, level(4));
    EXPECT_EQ(scoreOf(score(assessment), "5.2").gap, 0);
    EXPECT_EQ(scoreOf(score(assessment), "5.1").target, level(5));
}

TEST(Score, AreaTargetIsTheMeanOverRatableFrameworks)
{
    Assessment assessment = emptyAssessment();
    setTarget(assessment, "3.1", 5);
    exclude(assessment, "3.3");
    rate(assessment, "3.1", 4);
    rate(assessment, "3.2", 3);
    const Totals totals = score(assessment).area(area("3"))->totals;
    EXPECT_EQ(totals.averageTarget, Average::of(8, 2));  // 5 for 3.1, the default 3 for 3.2, none for the excluded 3.3
    EXPECT_EQ(totals.belowTarget, 1);                    // 3.1: 4 < 5
}

TEST(Score, WithoutAnyTargetThereIsNoGap)
{
    Assessment assessment = emptyAssessment();
    Properties properties = assessment.properties();
    properties.defaultTarget.reset();
    assessment.setProperties(properties);
    rate(assessment, "1.1", 2);
    EXPECT_FALSE(scoreOf(score(assessment), "1.1").target);
    EXPECT_FALSE(scoreOf(score(assessment), "1.1").gap);
    EXPECT_FALSE(scoreOf(score(assessment), "1.1").isBelowTarget());
}

TEST(Score, UnsureLevelsGiveARange)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 3);
    EXPECT_FALSE(score(assessment).overall.range);
    Entry entry;
    entry.rating = *Rating::unsure(level(2), level(3));
    assessment.setEntry(framework("1.1"), entry);
    entry.rating = *Rating::unsure(level(3), level(2));
    assessment.setEntry(framework("1.2"), entry);
    rate(assessment, "2.1", 4);
    const Score result = score(assessment);
    EXPECT_EQ(result.overall.average, Average::of(9, 3));  // 2 + 3 + 4: what was chosen counts
    // Lowest 2 + 2 + 4, highest 3 + 3 + 4.
    EXPECT_EQ(result.overall.range, (AverageRange{*Average::of(8, 3), *Average::of(10, 3)}));
    EXPECT_EQ(result.overall.unsure, 2);
    EXPECT_EQ(result.area(area("1"))->totals.range, (AverageRange{*Average::of(4, 2), *Average::of(6, 2)}));
    EXPECT_FALSE(result.area(area("2"))->totals.range);
    EXPECT_EQ(scoreOf(result, "1.1").neighbour, level(3));
    EXPECT_FALSE(scoreOf(result, "2.1").neighbour);
}

TEST(Score, DoubtsOnlyWhatCanBeChosen)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = *Rating::unsure(level(4), level(5));  // 5.2 describes no level 5
    assessment.setEntry(framework("5.2"), entry);
    EXPECT_FALSE(scoreOf(score(assessment), "5.2").neighbour);
    EXPECT_FALSE(score(assessment).overall.range);
}

TEST(Score, TargetShareDoesNotMakeUpForAGapElsewhere)
{
    Assessment assessment = emptyAssessment();
    EXPECT_FALSE(score(assessment).overall.targetShare);
    rate(assessment, "1.1", 5);  // default target 3: counts as 3
    rate(assessment, "1.2", 1);
    setTarget(assessment, "1.3", 5);  // unrated: not in it
    const Totals totals = score(assessment).overall;
    EXPECT_EQ(totals.targetShare, (TargetShare{4, 6}));  // 3 + 1 of 3 + 3
    EXPECT_EQ(totals.targetShare->wholePercent(), 67);   // 66.67
    EXPECT_EQ(totals.gap, 2);                            // 0 + 2
}

TEST(Score, TargetShareNeedsATargetAboveZero)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    setTarget(assessment, "1.1", 0);
    EXPECT_FALSE(score(assessment).overall.targetShare);
}

TEST(Score, TheNarrowestTargetIsInForce)
{
    Assessment assessment = emptyAssessment();
    Properties properties = assessment.properties();
    properties.areaTargets = {{area("1"), level(4)}, {area("5"), level(5)}, {area("9"), level(1)}};
    assessment.setProperties(properties);
    setTarget(assessment, "1.2", 2);
    const Score result = score(assessment);
    EXPECT_EQ(scoreOf(result, "1.1").target, level(4));  // of the area
    EXPECT_EQ(scoreOf(result, "1.2").target, level(2));  // its own
    EXPECT_EQ(scoreOf(result, "2.1").target, level(3));  // the default
    EXPECT_EQ(scoreOf(result, "5.2").target, level(4));  // of the area, but 5.2 describes no level 5
}

TEST(Score, BelowTargetPutsTheWidestGapFirst)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);  // gap 1
    rate(assessment, "1.2", 0);  // gap 3
    rate(assessment, "2.1", 3);  // gap 0
    rate(assessment, "3.1", 0);  // gap 3
    const Score result = score(assessment);
    QStringList ids;
    for (const FrameworkScore *each : belowTarget(result))
        ids.append(each->id.text());
    EXPECT_EQ(ids, QStringList({QStringLiteral("1.2"), QStringLiteral("3.1"), QStringLiteral("1.1")}));
}

TEST(Totals, AreEnoughForTheBandFromHalfOn)
{
    const Average average = *Average::of(3, 1);
    EXPECT_FALSE(Totals().isEnoughForBand());
    const auto isEnough = [&average](int rated, int ratable) {
        Totals totals;
        totals.average = average;
        totals.rated = rated;
        totals.ratable = ratable;
        return totals.isEnoughForBand();
    };
    EXPECT_FALSE(isEnough(13, 27));
    EXPECT_TRUE(isEnough(14, 27));
    EXPECT_TRUE(isEnough(13, 26));
}

}  // namespace psirt::test
