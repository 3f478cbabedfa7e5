// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/report.h"
#include "core/reporting/sheetglance.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

SheetGlance glanceAt(const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet(), assessment);
    return glanceOf(sheet(), assessment, score, compareWithPrevious(sheet(), assessment, score));
}

const GlanceRow &rowAt(const SheetGlance &glance, const char *id)
{
    for (const GlanceArea &area : glance.areas) {
        for (const GlanceRow &row : area.rows) {
            if (row.score.id == framework(id))
                return row;
        }
    }
    throw std::out_of_range(id);
}

}  // namespace

/// The sheet has 7, 5, 3, 4, 4 and 5 frameworks.
TEST(SheetGlance, HasARowForEachFramework)
{
    const SheetGlance glance = glanceAt(emptyAssessment());
    std::vector<std::size_t> counts;
    for (const GlanceArea &area : glance.areas)
        counts.push_back(area.rows.size());
    EXPECT_EQ(counts, (std::vector<std::size_t>{7, 5, 3, 4, 4, 5}));
    EXPECT_EQ(glance.areas[1].id, area("2"));
    EXPECT_EQ(glance.areas[1].title, sheet().area(area("2"))->title);
    EXPECT_EQ(rowAt(glance, "5.4").title, sheet().framework(framework("5.4"))->title);
    EXPECT_FALSE(glance.hasBefore());
    EXPECT_EQ(rowAt(glance, "1.1").beforeState, GlanceBefore::Unknown);
    EXPECT_EQ(rowAt(glance, "1.1").score.state, FrameworkState::Unrated);
    EXPECT_EQ(rowAt(glance, "1.1").score.target, level(3)) << "the default";
    EXPECT_EQ(rowAt(glance, "6.3").score.state, FrameworkState::OutOfScope);
}

/// 「─」 stands at levels 0–3 of 4.4 and 5.4, at level 5 of 5.2, 5.3 and 6.2, and nowhere else where a level can be chosen.
TEST(SheetGlance, KnowsWhatTheSheetDoesNotDescribe)
{
    const SheetGlance glance = glanceAt(emptyAssessment());
    using Described = std::array<bool, Level::count>;
    EXPECT_EQ(rowAt(glance, "1.1").isDescribed, (Described{true, true, true, true, true, true}));
    EXPECT_EQ(rowAt(glance, "4.4").isDescribed, (Described{false, false, false, false, true, true}));
    EXPECT_EQ(rowAt(glance, "5.4").isDescribed, (Described{false, false, false, false, true, true}));
    EXPECT_EQ(rowAt(glance, "5.2").isDescribed, (Described{true, true, true, true, true, false}));
    EXPECT_EQ(rowAt(glance, "6.3").isDescribed, (Described{}));
}

TEST(SheetGlance, HoldsLevelTargetAndDoubt)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = *Rating::unsure(level(3), level(4));
    entry.target = level(4);
    assessment.setEntry(framework("2.1"), entry);
    rate(assessment, "2.2", 2);
    exclude(assessment, "2.3");
    const SheetGlance glance = glanceAt(assessment);
    EXPECT_EQ(rowAt(glance, "2.1").score.level, level(3));
    EXPECT_EQ(rowAt(glance, "2.1").score.neighbour, level(4));
    EXPECT_EQ(rowAt(glance, "2.1").score.target, level(4));
    EXPECT_EQ(rowAt(glance, "2.3").score.state, FrameworkState::Excluded);
    EXPECT_FALSE(rowAt(glance, "2.3").score.target);
    EXPECT_EQ(glance.areas[1].totals.average, Average::of(5, 2));
    EXPECT_EQ(glance.areas[1].totals.ratable, 4);  // of five
    EXPECT_EQ(glance.overall.ratable, 26);         // of 28, of which 6.3 is out of scope
    EXPECT_EQ(glance.overall.rated, 2);
}

/// Last time 1.1 was at 2 and 1.2 at 3, 1.3 was excluded, the rest was not rated.
TEST(SheetGlance, HoldsWhatWasLastTime)
{
    const SheetGlance glance = glanceAt(startedAssessment());
    EXPECT_EQ(glance.beforeState, GlanceBefore::Known);
    EXPECT_EQ(glance.dateBefore, QDate(2025, 10, 1));
    EXPECT_EQ(glance.before, Average::of(5, 2));
    EXPECT_EQ(glance.areas[0].before, Average::of(5, 2));
    EXPECT_EQ(glance.areas[1].beforeState, GlanceBefore::Known);
    EXPECT_FALSE(glance.areas[1].before);
    EXPECT_EQ(rowAt(glance, "1.1").before->level, level(2));
    EXPECT_EQ(rowAt(glance, "1.3").before->state, FrameworkState::Excluded);
    EXPECT_EQ(rowAt(glance, "2.1").before->state, FrameworkState::Unrated);
}

TEST(SheetGlance, TellsNothingOfWhatIsHidden)
{
    Assessment assessment = startedAssessment(CarryOver::Levels::Hidden);
    rate(assessment, "1.1", 3);
    const SheetGlance glance = glanceAt(assessment);
    EXPECT_EQ(glance.beforeState, GlanceBefore::Hidden);
    EXPECT_TRUE(glance.hasBefore());
    EXPECT_FALSE(glance.before);
    EXPECT_EQ(glance.areas[0].beforeState, GlanceBefore::Hidden);
    EXPECT_FALSE(glance.areas[0].before);
    EXPECT_EQ(rowAt(glance, "1.1").before->level, level(2)) << "it is rated anew";
    EXPECT_EQ(rowAt(glance, "1.2").beforeState, GlanceBefore::Hidden);
    EXPECT_FALSE(rowAt(glance, "1.2").before);
    EXPECT_EQ(rowAt(glance, "6.3").beforeState, GlanceBefore::Known) << "out of scope hides nothing";
}

/// Whoever hands over the whole file of last time knows it.
TEST(SheetGlance, HidesNothingInAReportWithABaseline)
{
    const Assessment assessment = startedAssessment(CarryOver::Levels::Hidden);
    const Assessment baseline = lastTimesAssessment();
    const Score score = scoreAssessment(sheet(), assessment);
    EXPECT_EQ(rowAt(buildReport(sheet(), assessment, score).glance, "1.2").beforeState, GlanceBefore::Hidden);
    const SheetGlance glance = buildReport(sheet(), assessment, score, &baseline).glance;
    ASSERT_EQ(rowAt(glance, "1.2").beforeState, GlanceBefore::Known);
    EXPECT_EQ(rowAt(glance, "1.2").before->level, level(3));
    EXPECT_EQ(glance.before, Average::of(5, 2));
}

}  // namespace psirt::test
