// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/subject.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Properties properties(const char *organization, const char *scope, const char *title = "")
{
    Properties properties;
    properties.organization = QString::fromUtf8(organization);
    properties.scope = QString::fromUtf8(scope);
    properties.title = QString::fromUtf8(title);
    return properties;
}

SubjectDifference between(const Properties &one, const Properties &other)
{
    EXPECT_EQ(SubjectDifference::of(one, other), SubjectDifference::of(other, one));
    return SubjectDifference::of(one, other);
}

Assessment of(const Properties &properties, QDate date, const std::vector<std::pair<const char *, int>> &levels)
{
    Assessment assessment = emptyAssessment();
    Properties all = properties;
    all.date = date;
    assessment.setProperties(all);
    for (const auto &[id, number] : levels)
        rate(assessment, id, number);
    return assessment;
}

}  // namespace

TEST(Subject, IsOrganizationAndScope)
{
    EXPECT_EQ(between(properties("ACME", "製品A"), properties("ACME", "製品B")), (SubjectDifference{.scope = true}));
    EXPECT_EQ(between(properties("ACME", "製品A"), properties("Umbrella", "製品A")),
              (SubjectDifference{.organization = true}));
    EXPECT_TRUE(between(properties("ACME", "a"), properties("ACME", "b")).isOfOtherProduct());
}

TEST(Subject, DoesNotHangOnWidthCaseAndSpace)
{
    EXPECT_EQ(between(properties(" ACME  Co", "製品A"), properties("ａｃｍｅ co", "製品Ａ\n")), SubjectDifference());
}

/// The sentences of three years are of one product; short names that differ in a letter are not.
TEST(Subject, MayBeWordedAnew)
{
    const char *long1 = "産業用 IoT ゲートウェイ SG-100 / SG-300 シリーズ、設定ツール SG Config。受託開発品は含めない。";
    const char *long2 =
        "産業用 IoT ゲートウェイ SG-100 / SG-300 シリーズ、設定ツール SG Config。受託開発品と SG-10 は含めない。";
    EXPECT_EQ(between(properties("", long1), properties("", long2)), (SubjectDifference{.scopeWords = true}));
    EXPECT_FALSE(between(properties("", long1), properties("", long2)).isOfOtherProduct());
    EXPECT_TRUE(between(properties("", long1), properties("", "製品B")).isOfOtherProduct());
    EXPECT_TRUE(between(properties("", "Gateway SG-100"), properties("", "Gateway SG-300")).isOfOtherProduct());
}

TEST(Subject, IsNotJudgedByWhatIsLacking)
{
    EXPECT_EQ(between(properties("ACME", ""), properties("", "製品A")), SubjectDifference());
}

TEST(Subject, IsGuessedFromTitlesWithoutAScope)
{
    EXPECT_EQ(between(properties("", "", "製品A 2025 年度上期"), properties("", "", "製品B 2026年度下期")),
              (SubjectDifference{.title = true}));
    EXPECT_FALSE(between(properties("", "", "A"), properties("", "", "B")).isOfOtherProduct());
    for (const auto &[one, other] : {std::pair("製品A 2025 年度上期", "製品A 2026年度下期"),
                                     {"Spring 2025", "autumn 2026"},
                                     {"Gateway Q1 2025", "Gateway, Q2 2026"},
                                     {"第1回", "第 2 回"},
                                     {"first", ""}})
        EXPECT_EQ(between(properties("", "", one), properties("", "", other)), SubjectDifference()) << one << other;
    EXPECT_EQ(between(properties("", "x", "製品A"), properties("", "x", "製品B")), SubjectDifference())
        << "the scope says it";
}

TEST(Copies, AreOfOneDayAndNearlyTheSame)
{
    const Properties same = properties("ACME", "製品A");
    const QDate day(2026, 9, 30);
    const Assessment one = of(same, day, {{"1.1", 3}, {"1.2", 3}, {"1.3", 3}, {"1.4", 3}});
    const Assessment copy = of(same, day, {{"1.1", 3}, {"1.2", 3}, {"1.3", 3}, {"1.4", 2}});
    EXPECT_TRUE(mayBeCopies(one, copy));
    EXPECT_TRUE(mayBeCopies(one, one));
    EXPECT_FALSE(mayBeCopies(one, of(same, {2026, 10, 1}, {{"1.1", 3}, {"1.2", 3}, {"1.3", 3}, {"1.4", 2}})))
        << "of another day";
    EXPECT_FALSE(mayBeCopies(one, of(properties("ACME", "製品B"), day, {{"1.1", 3}, {"1.2", 3}, {"1.3", 3}, {"1.4", 2}})))
        << "of another product";
    EXPECT_FALSE(mayBeCopies(one, of(same, day, {{"1.1", 3}, {"1.2", 3}, {"1.3", 2}, {"1.4", 2}})))
        << "as many differ as are alike";
    EXPECT_FALSE(mayBeCopies(of(same, day, {}), of(same, day, {})));
    Properties others = same;
    others.assessors = {QStringLiteral("Sato")};
    EXPECT_FALSE(mayBeCopies(one, of(others, day, {{"1.1", 3}, {"1.2", 3}, {"1.3", 3}, {"1.4", 2}}))) << "by other people";
}

TEST(Copies, DifferInThreeFrameworksAtMost)
{
    const QDate day(2026, 9, 30);
    std::vector<std::pair<const char *, int>> levels{{"1.1", 3}, {"1.2", 3}, {"1.3", 3}, {"1.4", 3}, {"1.5", 3},
                                                     {"1.6", 3}, {"1.7", 3}, {"2.1", 3}, {"2.2", 3}};
    const Assessment one = of({}, day, levels);
    for (std::size_t i = 0; i < 3; ++i)
        levels[i].second = 4;
    EXPECT_TRUE(mayBeCopies(one, of({}, day, levels)));
    levels[3].second = 4;
    EXPECT_FALSE(mayBeCopies(one, of({}, day, levels)));
}

/// Both figures are given, and nothing is said of what moved from one to the other.
TEST(CompareAssessments, TellsOfNoMovementAcrossProducts)
{
    const Assessment before = of(properties("ACME", "製品A"), {2026, 1, 1}, {{"1.1", 3}, {"1.2", 1}});
    const Assessment now = of(properties("ACME", "製品B"), {2026, 7, 1}, {{"1.1", 1}, {"1.2", 2}});
    const Comparison across = compareAssessments(sheet(), before, now);
    EXPECT_TRUE(across.overall.isAcrossProducts);
    EXPECT_TRUE(across.areas.front().average.isAcrossProducts);
    EXPECT_EQ(across.overall.baseline, Average::of(4, 2));
    EXPECT_EQ(across.overall.current, Average::of(3, 2));
    EXPECT_TRUE(across.overall.parts.empty());
    EXPECT_TRUE(across.raised().empty());
    EXPECT_TRUE(across.lowered().empty());
    EXPECT_EQ(across.framework(framework("1.1"))->difference(), -2) << "the table beside each other stays";
    const Comparison one = compareAssessments(sheet(), before, of(properties("ACME", "製品A"), {2026, 7, 1}, {{"1.1", 1}}));
    EXPECT_FALSE(one.overall.isAcrossProducts);
    EXPECT_EQ(one.lowered().size(), 1U);
    EXPECT_FALSE(one.overall.parts.empty());
}

}  // namespace psirt::test
