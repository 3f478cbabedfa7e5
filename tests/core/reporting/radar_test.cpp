// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/figures.h"
#include "core/reporting/radar.h"
#include "core/assessment/startfrom.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(Radar, HasNoFigureWhereNothingIsRated)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.1", 0);
    exclude(assessment, "6.2");
    const Radar radar = radarOfArea(sheet(), scoreAssessment(sheet(), assessment), area("6"));
    ASSERT_EQ(radar.axes.size(), 5U);
    EXPECT_EQ(radar.axes[0].level, 0.0);  // rated 0
    EXPECT_FALSE(radar.axes[1].level);    // excluded
    EXPECT_FALSE(radar.axes[1].target);
    EXPECT_FALSE(radar.axes[2].level);  // out of scope
    EXPECT_EQ(radar.axes[2].state, FrameworkState::OutOfScope);
    EXPECT_FALSE(radar.axes[3].level);     // unrated
    EXPECT_EQ(radar.axes[3].target, 3.0);  // the default
}

TEST(Radar, OfTheAreasShowsTheirAverages)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "3.1", 1);
    rate(assessment, "3.2", 2);
    const Radar radar = radarOfAreas(sheet(), scoreAssessment(sheet(), assessment));
    ASSERT_EQ(radar.axes.size(), 6U);
    EXPECT_EQ(radar.axes[2].level, 1.5);  // (1 + 2) / 2
    EXPECT_TRUE(radar.axes[2].isProvisional);
    EXPECT_FALSE(radar.axes[0].level);
    EXPECT_EQ(radar.axes[0].state, FrameworkState::Unrated);
}

TEST(Radar, ShowsAveragesWithTwoDecimalsAndLevelsWithNone)
{
    const Score score = scoreAssessment(sheet(), emptyAssessment());
    const RadarAxis average = radarOfAreas(sheet(), score).axes[0];
    EXPECT_EQ(radarFigure(average, 16.0 / 7), QStringLiteral("2.29"));
    EXPECT_EQ(radarFigure(average, 17.0 / 8), QStringLiteral("2.13"));  // 2.125, half up
    EXPECT_EQ(radarFigure(average, 3), QStringLiteral("3.00"));
    EXPECT_EQ(radarFigure(radarOfArea(sheet(), score, area("1")).axes[0], 3), QStringLiteral("3"));
}

TEST(Figures, ShowTwoDecimalsAndADashForNothing)
{
    EXPECT_EQ(formatAverage(Average::of(67, 27)), QStringLiteral("2.48"));
    EXPECT_EQ(formatAverage(Average::of(9, 3)), QStringLiteral("3.00"));
    EXPECT_EQ(formatAverage(Average::of(1, 20)), QStringLiteral("0.05"));
    EXPECT_EQ(formatAverage({}), QStringLiteral("—"));
    EXPECT_EQ(formatLevel(level(0)), QStringLiteral("0"));
}

TEST(Radar, KnowsTheRangeOfWhatIsUnsure)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = *Rating::unsure(level(3), level(2));
    assessment.setEntry(framework("1.1"), entry);
    rate(assessment, "1.2", 4);
    const Score score = scoreAssessment(sheet(), assessment);
    const Radar ofArea = radarOfArea(sheet(), score, area("1"));
    EXPECT_EQ(ofArea.axes[0].low, 2.0);
    EXPECT_EQ(ofArea.axes[0].high, 3.0);
    EXPECT_FALSE(ofArea.axes[1].low);
    const Radar ofAreas = radarOfAreas(sheet(), score);
    EXPECT_EQ(ofAreas.axes[0].low, 3.0);   // (2 + 4) / 2
    EXPECT_EQ(ofAreas.axes[0].high, 3.5);  // (3 + 4) / 2
    EXPECT_FALSE(ofAreas.axes[1].high);
}

TEST(Radar, TakesABaselineAxisByAxis)
{
    Assessment before = emptyAssessment();
    rate(before, "1.1", 1);
    Assessment after = before;
    rate(after, "1.1", 3);
    rate(after, "1.2", 2);
    const Radar radar =
        withBaseline(radarOfArea(sheet(), scoreAssessment(sheet(), after), area("1")),
                     radarOfArea(sheet(), scoreAssessment(sheet(), before), area("1")), RadarBaseline::Answers);
    EXPECT_EQ(radar.baseline, RadarBaseline::Answers);
    EXPECT_EQ(radar.axes[0].level, 3.0);
    EXPECT_EQ(radar.axes[0].baseline, 1.0);
    EXPECT_EQ(radar.axes[1].level, 2.0);
    EXPECT_FALSE(radar.axes[1].baseline);  // it was not rated before
}

/// Of four in area 4, 4.1 stood at 1 and 4.2 at 3.
TEST(Radar, HasOfTheAssessmentBeforeWhatMayBeSeen)
{
    Assessment before = emptyAssessment();
    rate(before, "4.1", 1);
    rate(before, "4.2", 3);
    Assessment assessment = startFrom(sheet(), before, {}, {false, false, false, false, CarryOver::Levels::Hidden}, {});
    const auto levels = [&assessment](auto radarOf) {
        const auto since = compareWithPrevious(sheet(), assessment, scoreAssessment(sheet(), assessment));
        std::vector<std::optional<double>> result;
        for (const RadarAxis &axis : radarOf(*since).axes)
            result.push_back(axis.level);
        return result;
    };
    const auto inArea = [](const SincePrevious &since) { return radarOfAreaBefore(sheet(), since, area("4")); };
    const auto ofAreas = [](const SincePrevious &since) { return radarOfAreasBefore(sheet(), since); };
    using Levels = std::vector<std::optional<double>>;
    EXPECT_EQ(levels(inArea), (Levels{{}, {}, {}, {}}));
    rate(assessment, "4.1", 2);
    EXPECT_EQ(levels(inArea), (Levels{1, {}, {}, {}}));
    EXPECT_EQ(levels(ofAreas), (Levels{{}, {}, {}, {}, {}, {}}));
    for (const char *id : {"4.2", "4.3", "4.4"})
        rate(assessment, id, 2);
    EXPECT_EQ(levels(ofAreas), (Levels{{}, {}, {}, 2, {}, {}}));  // (1 + 3) / 2
}

}  // namespace psirt::test
