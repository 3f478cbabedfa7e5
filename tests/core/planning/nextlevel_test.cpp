// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/nextlevel.h"
#include "core/sheet/textdifference.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

std::vector<NextLevel> nextLevelsOf(const Assessment &assessment)
{
    return nextLevels(sheet(), scoreAssessment(sheet(), assessment));
}

/// "1.1: 1 to 2 of 3", in the order given.
QStringList stepsOf(const std::vector<NextLevel> &all)
{
    QStringList steps;
    for (const NextLevel &each : all) {
        steps.append(QStringLiteral("%1: %2 to %3 of %4")
                         .arg(each.framework.text())
                         .arg(each.level.number())
                         .arg(each.next.number())
                         .arg(each.target.number()));
    }
    return steps;
}

const BilingualText &description(const char *id, int number)
{
    return *sheet().framework(framework(id))->description(level(number));
}

}  // namespace

TEST(NextLevels, AreNoneWhileNothingIsRatedOrNothingFallsShort)
{
    Assessment assessment = emptyAssessment();
    EXPECT_TRUE(nextLevelsOf(assessment).empty());
    rate(assessment, "1.1", 3);
    rate(assessment, "1.2", 5);
    EXPECT_TRUE(nextLevelsOf(assessment).empty()) << "the default target is 3";
}

/// Gaps against the default target of 3: 1.1 has 2, 1.2 none, 2.1 has 3, 3.1 has 2; 6.1 against its own 5 has 1.
TEST(NextLevels, ComeWithTheWidestGapFirst)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.1", 4);
    setTarget(assessment, "6.1", 5);
    rate(assessment, "1.1", 1);
    rate(assessment, "1.2", 3);
    rate(assessment, "2.1", 0);
    rate(assessment, "3.1", 1);
    exclude(assessment, "2.2");
    const auto all = nextLevelsOf(assessment);
    EXPECT_EQ(stepsOf(all), QStringList({QStringLiteral("2.1: 0 to 1 of 3"), QStringLiteral("1.1: 1 to 2 of 3"),
                                         QStringLiteral("3.1: 1 to 2 of 3"), QStringLiteral("6.1: 4 to 5 of 5")}));
    EXPECT_EQ(all[0].gap, 3);
    EXPECT_EQ(all[3].gap, 1);
}

TEST(NextLevels, HoldBothTextsAndWhatIsNew)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "2.2", 3);
    setTarget(assessment, "2.2", 5);
    const auto all = nextLevelsOf(assessment);
    ASSERT_EQ(all.size(), 1U);
    const NextLevel &only = all.front();
    EXPECT_EQ(only.text, description("2.2", 4));
    EXPECT_EQ(only.presentText, description("2.2", 3));
    ASSERT_EQ(only.newInJapanese.size(), 1U);
    EXPECT_EQ(only.text.japanese.mid(only.newInJapanese[0].position, only.newInJapanese[0].length),
              QStringLiteral("各監視対象の優先順位や効率化がなされている"));
    ASSERT_EQ(only.newInEnglish.size(), 1U);
    EXPECT_EQ(only.text.english.mid(only.newInEnglish[0].position, only.newInEnglish[0].length),
              QStringLiteral("each monitoring target is prioritised and its monitoring made more efficient"));
}

/// The sheet describes 4.4 and 5.4 from level 4 on. The default target of 3 lies below that.
TEST(NextLevels, SkipLevelsThatTheSheetDoesNotDescribe)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "4.4", 2);
    rate(assessment, "5.4", 0);
    setTarget(assessment, "5.4", 5);
    const auto all = nextLevelsOf(assessment);
    EXPECT_EQ(stepsOf(all), QStringList({QStringLiteral("5.4: 0 to 4 of 5"), QStringLiteral("4.4: 2 to 4 of 3")}));
    for (const NextLevel &each : all) {
        EXPECT_FALSE(each.presentText);
        EXPECT_TRUE(coverAll(each.newInJapanese, each.text.japanese));
        EXPECT_TRUE(coverAll(each.newInEnglish, each.text.english));
    }
}

/// 5.2, 5.3 and 6.2 end with level 4, so a target of 5 is one of 4 there. All 27 ratable frameworks at level 0 fall short:
/// 24 by 5, those three by 4.
TEST(NextLevels, ExistForEveryFrameworkThatFallsShort)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.defaultTarget = level(5);
    assessment.setProperties(properties);
    for (const Framework *each : sheet().frameworks())
        rate(assessment, each->id.text().toLatin1().constData(), 0);
    const auto all = nextLevelsOf(assessment);
    ASSERT_EQ(all.size(), 27U);
    EXPECT_EQ(stepsOf(all).first(), QStringLiteral("1.1: 0 to 1 of 5"));
    EXPECT_EQ(stepsOf(all).mid(24), QStringList({QStringLiteral("5.2: 0 to 1 of 4"), QStringLiteral("5.3: 0 to 1 of 4"),
                                                 QStringLiteral("6.2: 0 to 1 of 4")}));
    for (const Level each : {level(1), level(2), level(3), level(4)}) {
        for (const Framework *framework : sheet().frameworks())
            rate(assessment, framework->id.text().toLatin1().constData(), each.number());
        EXPECT_EQ(nextLevelsOf(assessment).size(), each == level(4) ? 24U : 27U) << each.number();
    }
}

TEST(NextLevels, FindDescribedNeighbours)
{
    const Framework &late = *sheet().framework(framework("4.4"));
    EXPECT_EQ(describedAbove(late, level(0)), level(4));
    EXPECT_EQ(describedAbove(late, level(4)), level(5));
    EXPECT_EQ(describedAbove(late, level(5)), std::nullopt);
    EXPECT_EQ(describedBelow(late, level(5)), level(4));
    EXPECT_EQ(describedBelow(late, level(4)), std::nullopt);
    EXPECT_EQ(describedAbove(*sheet().framework(framework("5.2")), level(4)), std::nullopt);
}

}  // namespace psirt::test
