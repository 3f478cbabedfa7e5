// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/gentlecheck.h"
#include "core/assessment/startfrom.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

std::vector<GentleCheck> checksOf(const Assessment &assessment)
{
    return gentleChecks(sheet(), assessment, scoreAssessment(sheet(), assessment));
}

QStringList keysOf(const Assessment &assessment)
{
    QStringList keys;
    for (const GentleCheck &check : checksOf(assessment))
        keys.append(check.key());
    return keys;
}

void write(Assessment &assessment, const char *id, const QString &note, const QStringList &evidence = {})
{
    Entry entry = assessment.entry(framework(id));
    entry.note = note;
    entry.evidence = evidence;
    assessment.setEntry(framework(id), entry);
}

}  // namespace

TEST(GentleChecks, SayNothingOfAnEmptyAssessment)
{
    EXPECT_TRUE(checksOf(emptyAssessment()).empty());
}

TEST(GentleChecks, AskWhatAHighLevelRestsOn)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 4);
    rate(assessment, "1.2", 5);
    rate(assessment, "1.3", 3);
    rate(assessment, "1.4", 4);
    rate(assessment, "1.5", 4);
    write(assessment, "1.4", QStringLiteral("because"));
    write(assessment, "1.5", {}, {QStringLiteral("rules.pdf")});
    EXPECT_EQ(keysOf(assessment), QStringList({QStringLiteral("noEvidence:1.1"), QStringLiteral("noEvidence:1.2")}));
    write(assessment, "1.1", QStringLiteral(" \n"), {QStringLiteral("  ")});  // blanks say nothing
    EXPECT_EQ(keysOf(assessment).first(), QStringLiteral("noEvidence:1.1"));
}

TEST(GentleChecks, AskForTheReasonOfAnExclusion)
{
    Assessment assessment = emptyAssessment();
    exclude(assessment, "2.2", QString());
    exclude(assessment, "2.3", QStringLiteral(" "));
    exclude(assessment, "2.4", QStringLiteral("we make none"));
    EXPECT_EQ(keysOf(assessment),
              QStringList({QStringLiteral("noExclusionReason:2.2"), QStringLiteral("noExclusionReason:2.3")}));
}

TEST(GentleChecks, TellWhenOnlyExclusionsReachTheBand)
{
    Assessment assessment = emptyAssessment();
    int level = 2;
    for (const char *id : {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1"})
        rate(assessment, id, level = 5 - level);
    exclude(assessment, "3.3");
    // 7 × 3 + 6 × 2 = 33 over 13 of 26 is half: 33/13 = 2.54, and 33/14 = 2.36 with what is excluded
    const std::vector<GentleCheck> checks = checksOf(assessment);
    ASSERT_EQ(checks.size(), 1U);
    EXPECT_EQ(checks[0], (GentleCheck{CheckKind::BandByExclusion, {}, {}, Average::of(33, 14)}));
    EXPECT_EQ(checks[0].key(), QStringLiteral("bandByExclusion"));
    assessment.setEntry(framework("1.2"), {});
    EXPECT_TRUE(checksOf(assessment).empty());  // 31/12 = 2.58, but of 26 fewer than half are rated
    rate(assessment, "1.2", 2);
    rate(assessment, "1.1", 2);
    EXPECT_TRUE(checksOf(assessment).empty());  // 32/13 = 2.46: not in the band anyway
    rate(assessment, "1.1", 4);
    rate(assessment, "1.2", 4);
    write(assessment, "1.1", QStringLiteral("x"));
    write(assessment, "1.2", QStringLiteral("x"));
    EXPECT_TRUE(checksOf(assessment).empty());  // (33 + 1 + 2) / 14 = 2.57: in the band all the same
}

TEST(GentleChecks, WonderAboutAnAreaAtOneLevel)
{
    Assessment assessment = emptyAssessment();
    for (const char *id : {"3.1", "3.2"})
        rate(assessment, id, 2);
    EXPECT_TRUE(checksOf(assessment).empty());  // 3.3 is not rated yet
    rate(assessment, "3.3", 2);
    EXPECT_EQ(checksOf(assessment), (std::vector<GentleCheck>{{CheckKind::UniformArea, {}, area("3")}}));
    EXPECT_EQ(keysOf(assessment), QStringList(QStringLiteral("uniformArea:3")));
    rate(assessment, "3.3", 1);
    EXPECT_TRUE(checksOf(assessment).empty());
    exclude(assessment, "3.3");
    EXPECT_TRUE(checksOf(assessment).empty());  // two at one level say nothing
}

TEST(GentleChecks, NoticeATargetBelowTheLevel)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 3);
    setTarget(assessment, "1.1", 2);
    rate(assessment, "1.2", 3);
    Properties properties = assessment.properties();
    properties.defaultTarget = level(1);  // below 1.2's level, and meant for all
    assessment.setProperties(properties);
    EXPECT_EQ(keysOf(assessment), QStringList(QStringLiteral("targetBelowLevel:1.1")));
    setTarget(assessment, "1.1", 3);
    EXPECT_TRUE(checksOf(assessment).empty());
}

TEST(GentleChecks, AskWhatChangedWhereALevelDid)
{
    Assessment before = emptyAssessment();
    rate(before, "1.1", 1);
    rate(before, "1.2", 3);
    rate(before, "1.3", 2);
    rate(before, "1.4", 2);
    exclude(before, "2.1");
    Assessment assessment = startFrom(sheet(), before, {}, {false, false, false, false, CarryOver::Levels::Shown}, {});
    EXPECT_TRUE(checksOf(assessment).empty());
    rate(assessment, "1.1", 2);  // raised
    rate(assessment, "1.2", 2);  // lowered
    rate(assessment, "1.3", 2);  // unchanged
    exclude(assessment, "1.4");  // no level to compare
    rate(assessment, "1.5", 2);  // none before
    rate(assessment, "2.1", 2);  // excluded before
    EXPECT_EQ(keysOf(assessment), QStringList({QStringLiteral("noChangeReason:1.1"), QStringLiteral("noChangeReason:1.2")}));
    Entry entry = assessment.entry(framework("1.1"));
    entry.changeReason = QStringLiteral("a new rule");
    assessment.setEntry(framework("1.1"), entry);
    entry = assessment.entry(framework("1.2"));
    entry.changeReason = QStringLiteral(" \n");  // blanks say nothing
    assessment.setEntry(framework("1.2"), entry);
    EXPECT_EQ(keysOf(assessment), QStringList(QStringLiteral("noChangeReason:1.2")));
    Properties properties = assessment.properties();
    properties.previous.reset();
    assessment.setProperties(properties);
    EXPECT_TRUE(checksOf(assessment).empty());
}

TEST(GentleChecks, AreMarkedOnceDismissed)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 4);
    rate(assessment, "1.2", 4);
    Properties properties = assessment.properties();
    properties.dismissedChecks = {QStringLiteral("noEvidence:1.2"), QStringLiteral("noEvidence:9.9")};
    assessment.setProperties(properties);
    const std::vector<GentleCheck> checks = checksOf(assessment);
    ASSERT_EQ(checks.size(), 2U);
    EXPECT_FALSE(checks[0].isDismissed);
    EXPECT_TRUE(checks[1].isDismissed);
}

}  // namespace psirt::test
