// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sinceprevious.h"
#include "core/assessment/startfrom.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// Area 4 at 1, 2, 3 and unrated; 5.1 excluded.
Assessment before()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.date = QDate(2025, 10, 1);
    assessment.setProperties(properties);
    rate(assessment, "4.1", 1);
    rate(assessment, "4.2", 2);
    rate(assessment, "4.3", 3);
    exclude(assessment, "5.1");
    return assessment;
}

Assessment started(CarryOver::Levels levels)
{
    return startFrom(sheet(), before(), {}, {true, true, true, false, levels}, {});
}

SincePrevious sincePrevious(const Assessment &assessment)
{
    return *compareWithPrevious(sheet(), assessment, scoreAssessment(sheet(), assessment));
}

}  // namespace

TEST(SincePrevious, IsNoneWithoutAnAssessmentBefore)
{
    const Assessment assessment = emptyAssessment();
    EXPECT_FALSE(compareWithPrevious(sheet(), assessment, scoreAssessment(sheet(), assessment)));
}

TEST(SincePrevious, ComparesWithAllThatIsRemembered)
{
    Assessment assessment = started(CarryOver::Levels::Shown);
    rate(assessment, "4.1", 2);
    const SincePrevious since = sincePrevious(assessment);
    EXPECT_EQ(since.date, QDate(2025, 10, 1));
    EXPECT_EQ(since.hidden(), 0);
    EXPECT_EQ(since.comparison.framework(framework("4.1"))->kind, ChangeKind::Raised);
    EXPECT_EQ(since.comparison.framework(framework("4.2"))->kind, ChangeKind::NoLongerRated);
    EXPECT_EQ(since.comparison.framework(framework("5.1"))->kind, ChangeKind::Excluded);
    ASSERT_NE(since.average(area("4")), nullptr);
    EXPECT_EQ(since.average(area("4"))->baseline, Average::of(6, 3));  // (1 + 2 + 3) / 3
    EXPECT_EQ(since.average(area("4"))->current, Average::of(2, 1));
    ASSERT_NE(since.average(), nullptr);
    EXPECT_EQ(since.average()->baseline, Average::of(6, 3));
    EXPECT_EQ(since.average(area("9")), nullptr);
}

/// 27 frameworks are ratable; 5.1 is excluded again, so 26 are hidden until 4.1 is rated, then 25.
TEST(SincePrevious, TellsNothingOfWhatIsHidden)
{
    Assessment assessment = started(CarryOver::Levels::Hidden);
    EXPECT_EQ(sincePrevious(assessment).hidden(), 26);
    EXPECT_FALSE(sincePrevious(assessment).comparison.baseline.overall.average);
    rate(assessment, "4.1", 2);
    const SincePrevious since = sincePrevious(assessment);
    EXPECT_EQ(since.hidden(), 25);
    EXPECT_EQ(since.hiddenInAreas.at(area("4")), 3);
    EXPECT_EQ(since.comparison.framework(framework("4.1"))->kind, ChangeKind::Raised);
    EXPECT_EQ(since.comparison.framework(framework("4.2"))->kind, ChangeKind::Unrated);
    EXPECT_EQ(since.average(area("4")), nullptr) << "an average over some would be taken for that of all";
    EXPECT_EQ(since.average(), nullptr);
    rate(assessment, "4.2", 2);
    rate(assessment, "4.3", 2);
    exclude(assessment, "4.4");
    EXPECT_EQ(sincePrevious(assessment).average(area("4"))->baseline, Average::of(6, 3));
    EXPECT_EQ(sincePrevious(assessment).average(), nullptr);
}

TEST(SincePrevious, TellsAllOnceEverythingIsRated)
{
    Assessment assessment = started(CarryOver::Levels::Hidden);
    for (const Framework *each : sheet().frameworks())
        rate(assessment, each->id.text().toUtf8().constData(), 2);
    const SincePrevious since = sincePrevious(assessment);
    EXPECT_EQ(since.hidden(), 0) << "6.3 is out of scope and hides nothing";
    ASSERT_NE(since.average(), nullptr);
    EXPECT_EQ(since.average()->common, (CommonAverages{*Average::of(6, 3), *Average::of(6, 3)}));
}

/// What is tried in a what-if is compared, but reveals nothing.
TEST(SincePrevious, StaysHiddenWhileALevelIsOnlyTried)
{
    const Assessment assessment = started(CarryOver::Levels::Hidden);
    Assessment tried = assessment;
    rate(tried, "4.1", 5);
    const auto since = compareWithPrevious(sheet(), assessment, scoreAssessment(sheet(), tried));
    EXPECT_EQ(since->hidden(), 26);
    EXPECT_FALSE(since->comparison.framework(framework("4.1"))->from);
    EXPECT_EQ(since->comparison.framework(framework("4.1"))->to, level(5));
}

}  // namespace psirt::test
