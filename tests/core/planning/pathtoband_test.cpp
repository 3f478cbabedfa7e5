// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/pathtoband.h"
#include "core/planning/whatif.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <random>

namespace psirt::test {

namespace {

std::optional<PathToBand> pathOf(const Assessment &assessment)
{
    return pathToBand(sheet(), scoreAssessment(sheet(), assessment));
}

BandStep step(const char *id, int from, int to, bool isTowardsTarget)
{
    return {framework(id), level(from), level(to), isTowardsTarget};
}

void rateAt(Assessment &assessment, const FrameworkId &id, int number)
{
    rate(assessment, id.text().toLatin1().constData(), number);
}

/// A few frameworks at any level, some excluded, some with targets.
Assessment someAssessment(std::mt19937 &random, int ratings)
{
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    Assessment assessment = emptyAssessment();
    const auto frameworks = sheet().frameworks();
    for (int i = 0; i < ratings; ++i) {
        const Framework &framework = *frameworks[random() % frameworks.size()];
        Entry entry;
        if (below(6) == 0)
            entry.rating = Rating::excluded({});
        else
            entry.rating = level(below(below(3) == 0 ? 6 : 3));  // mostly low, as there is no path from high ones
        if (below(3) == 0)
            entry.target = level(below(6));
        assessment.setEntry(framework.id, entry);
    }
    return assessment;
}

/// The fewest raises by trying every combination of levels at which the frameworks may be left.
class BruteForce {
public:
    explicit BruteForce(const Score &score)
    {
        for (const AreaScore &area : score.areas) {
            for (const FrameworkScore &each : area.frameworks) {
                if (each.level)
                    m_rated.push_back(&each);
            }
        }
    }

    [[nodiscard]] std::optional<int> fewestRaises() const
    {
        std::optional<int> fewest;
        search(0, 0, 0, fewest);
        return fewest;
    }

private:
    void search(std::size_t index, int sum, int raises, std::optional<int> &fewest) const
    {
        if (index == m_rated.size()) {
            if (2 * sum >= 5 * static_cast<int>(m_rated.size()) && (!fewest || raises < *fewest))
                fewest = raises;
            return;
        }
        const FrameworkScore &score = *m_rated[index];
        const Framework &framework = *sheet().framework(score.id);
        for (const Level end : Level::all()) {
            const bool isDescribed = framework.description(end) && framework.choosable(end) == Choosable::Yes;
            if (end == *score.level || (end > *score.level && isDescribed))
                search(index + 1, sum + end.number(), raises + end.number() - score.level->number(), fewest);
        }
    }

    std::vector<const FrameworkScore *> m_rated;
};

}  // namespace

TEST(PathToBand, IsNoneWithoutARating)
{
    EXPECT_FALSE(pathOf(emptyAssessment()));
}

TEST(PathToBand, IsEmptyInTheBandAndAboveIt)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 3);  // (2 + 3) / 2 = 2.5
    EXPECT_EQ(pathOf(assessment), (PathToBand{{}, 0, *Average::of(5, 2)}));
    rate(assessment, "1.1", 5);  // (5 + 3) / 2 = 4
    EXPECT_EQ(pathOf(assessment), (PathToBand{{}, 0, *Average::of(8, 2)}));
}

/// Of the 27 ratable frameworks 13 are fewer than half, 14 are not.
TEST(PathToBand, IsToldFromHalfOfTheFrameworksOn)
{
    Assessment assessment = emptyAssessment();
    std::vector<FrameworkId> ids;
    for (const Framework *each : sheet().frameworks()) {
        if (!each->isOutOfScope)
            ids.push_back(each->id);
    }
    const auto rateUpTo = [&](std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            Entry entry;
            entry.rating = level(1);
            assessment.setEntry(ids[i], entry);
        }
        return scoreAssessment(sheet(), assessment);
    };
    const Score few = rateUpTo(13);
    EXPECT_TRUE(pathToBand(sheet(), few));
    EXPECT_FALSE(pathToTell(sheet(), few));
    const Score half = rateUpTo(14);
    EXPECT_EQ(pathToTell(sheet(), half), pathToBand(sheet(), half));
    EXPECT_TRUE(pathToTell(sheet(), half));
}

TEST(PathToBand, RaisesTheLowestBelowTargetFirst)
{
    // 4 frameworks: 2.5 × 4 = 10 is to be reached, 1 + 2 + 1 + 3 = 7 is there: 3 raises.
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 1);
    rate(assessment, "1.2", 2);
    rate(assessment, "1.3", 1);
    rate(assessment, "1.4", 3);
    setTarget(assessment, "1.1", 1);  // is where it should be: raised last, though lowest
    // All targets but that are the default 3. 1.3: 1 → 2; then 1.2 and 1.3 stand at 2, the sheet's order decides.
    EXPECT_EQ(
        pathOf(assessment),
        (PathToBand{{step("1.3", 1, 2, true), step("1.2", 2, 3, true), step("1.3", 2, 3, true)}, 3, *Average::of(10, 4)}));
}

TEST(PathToBand, CanBeToldByFramework)
{
    const PathToBand path{
        {step("1.3", 1, 2, true), step("1.2", 2, 3, true), step("1.3", 2, 3, true)}, 3, *Average::of(10, 4)};
    EXPECT_EQ(stepsByFramework(path), (std::vector<BandStep>{step("1.3", 1, 3, true), step("1.2", 2, 3, true)}));
}

TEST(PathToBand, GoesPastTargetsWhereTheyAreTooLow)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 2);
    setTarget(assessment, "1.1", 2);
    setTarget(assessment, "1.2", 2);
    // 2.5 × 2 = 5, 4 is there: 1 raise; both are at their target and at level 2.
    EXPECT_EQ(pathOf(assessment), (PathToBand{{step("1.1", 2, 3, false)}, 1, *Average::of(5, 2)}));
}

TEST(PathToBand, RoundsAnOddSumUp)
{
    Assessment assessment = emptyAssessment();
    for (const char *id : {"1.1", "1.2", "1.3"})
        rate(assessment, id, 2);
    // 2.5 × 3 = 7.5, so 8; 6 is there: 2 raises, 8 / 3.
    EXPECT_EQ(pathOf(assessment), (PathToBand{{step("1.1", 2, 3, true), step("1.2", 2, 3, true)}, 2, *Average::of(8, 3)}));
}

TEST(PathToBand, LeavesNoFrameworkAtALevelWithoutWords)
{
    // 4.4 describes levels 4 and 5 alone. 2.5 × 2 = 5, 1 + 2 = 3 is there: 2 raises. 1.1 goes to 3. Then only 4.4 is below
    // its target, but one raise would leave it at 2; so 1.1 takes both.
    Assessment assessment = emptyAssessment();
    rate(assessment, "4.4", 1);
    rate(assessment, "1.1", 2);
    EXPECT_EQ(pathOf(assessment), (PathToBand{{step("1.1", 2, 3, true), step("1.1", 3, 4, false)}, 2, *Average::of(5, 2)}));
    // Alone it has to jump: 2.5 × 1, so 3; from 1 to the next described level are 3 raises.
    Assessment alone = emptyAssessment();
    rate(alone, "4.4", 1);
    EXPECT_EQ(pathOf(alone), (PathToBand{{step("4.4", 1, 4, true)}, 3, *Average::of(4, 1)}));
}

TEST(PathToBand, CountsWhatAStepLeadsTo)
{
    // 2.5 × 4 = 10, 0 + 2 + 2 + 2 = 6 is there: 4 raises. 4.4 stands lowest, but its next described level is 4; the others'
    // is 3. After those 1 raise is left, which cannot be 4.4's.
    Assessment assessment = emptyAssessment();
    rate(assessment, "4.4", 0);
    for (const char *id : {"1.1", "1.2", "1.3"})
        rate(assessment, id, 2);
    const std::vector<BandStep> expected{step("1.1", 2, 3, true), step("1.2", 2, 3, true), step("1.3", 2, 3, true),
                                         step("1.1", 3, 4, false)};
    EXPECT_EQ(pathOf(assessment)->steps, expected);
}

TEST(PathToBand, IsAsShortAsTryingEverythingSays)
{
    std::mt19937 random(20261124);
    int withPath = 0;
    for (int i = 0; i < 400; ++i) {
        const Assessment assessment = someAssessment(random, 1 + static_cast<int>(random() % 6));
        const Score score = scoreAssessment(sheet(), assessment);
        const auto path = pathToBand(sheet(), score);
        ASSERT_EQ(path.has_value(), score.overall.average.has_value());
        if (!path)
            continue;
        ASSERT_EQ(path->raises, BruteForce(score).fewestRaises()) << "assessment " << i;
        withPath += path->raises > 0 ? 1 : 0;
    }
    EXPECT_GT(withPath, 200);  // the others start in the band
}

TEST(PathToBand, LeadsIntoTheBandStepByStep)
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        const Assessment assessment = someAssessment(random, 40);
        const Score before = scoreAssessment(sheet(), assessment);
        const auto path = pathToBand(sheet(), before);
        ASSERT_TRUE(path);
        Assessment raised = assessment;
        int raises = 0;
        for (const BandStep &each : path->steps) {
            const Score now = scoreAssessment(sheet(), raised);
            ASSERT_NE(now.overall.average->band(), Band::Within) << "a step after the goal";
            ASSERT_EQ(now.framework(each.framework)->level, each.from);
            ASSERT_TRUE(sheet().framework(each.framework)->description(each.to));
            ASSERT_EQ(each.isTowardsTarget, now.framework(each.framework)->isBelowTarget());
            raises += each.raises();
            rateAt(raised, each.framework, each.to.number());
        }
        EXPECT_EQ(raises, path->raises);
        EXPECT_EQ(scoreAssessment(sheet(), raised).overall.average, path->average);
        EXPECT_NE(path->average.band(), Band::Below);
        // No way can be shorter than the levels that are missing, rounded up: 2.5 × count − sum.
        const Average &average = *before.overall.average;
        EXPECT_GE(2 * path->raises, 5 * average.count() - 2 * average.sum());
        // Trying all of it at once is the same.
        const Assessment tried = withTriedLevels(assessment, levelsAtTheEndOf(*path));
        EXPECT_EQ(scoreAssessment(sheet(), tried).overall.average, path->average);
    }
}

}  // namespace psirt::test
