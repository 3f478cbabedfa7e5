// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/previous.h"
#include "core/scoring/score.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// A year ago: 1.1 at 2 with a note, a target and an action, 1.2 excluded, 1.3 with a target alone.
Assessment yearAgo()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("2025");
    properties.date = QDate(2025, 11, 1);
    assessment.setProperties(properties);
    Entry entry;
    entry.rating = level(2);
    entry.target = level(4);
    entry.note = QStringLiteral("note");
    entry.evidence = QStringList(QStringLiteral("a.pdf"));
    entry.actions = {Action{QStringLiteral("do"), {}, {}, ActionState::Planned, {}}};
    assessment.setEntry(framework("1.1"), entry);
    exclude(assessment, "1.2", QStringLiteral("why"));
    setTarget(assessment, "1.3", 5);
    return assessment;
}

Assessment after(const Assessment &before, bool hidesLevels)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.previous = rememberAsPrevious(before, QStringLiteral("2025.psirt"));
    properties.previous->hidesLevels = hidesLevels;
    assessment.setProperties(properties);
    return assessment;
}

}  // namespace

TEST(PreviousAssessment, RemembersRatingsAndWhatTheyRestOn)
{
    const PreviousAssessment previous = rememberAsPrevious(yearAgo(), QStringLiteral("2025.psirt"));
    EXPECT_EQ(previous.title, QStringLiteral("2025"));
    EXPECT_EQ(previous.date, QDate(2025, 11, 1));
    EXPECT_EQ(previous.file, QStringLiteral("2025.psirt"));
    EXPECT_FALSE(previous.hidesLevels);
    ASSERT_EQ(previous.entries.size(), 2U);
    Entry expected;
    expected.rating = level(2);
    expected.note = QStringLiteral("note");
    expected.evidence = QStringList(QStringLiteral("a.pdf"));
    EXPECT_EQ(previous.entries.at(framework("1.1")), expected);
    EXPECT_EQ(previous.entries.at(framework("1.2")).rating, Rating::excluded(QStringLiteral("why")));
}

TEST(PreviousAssessment, IsAllVisibleUnlessHidden)
{
    EXPECT_FALSE(visiblePrevious(emptyAssessment()));
    const Assessment assessment = after(yearAgo(), false);
    EXPECT_FALSE(isPreviousHidden(assessment, framework("1.1")));
    const auto previous = visiblePrevious(assessment);
    ASSERT_TRUE(previous);
    EXPECT_EQ(previous->properties().title, QStringLiteral("2025"));
    EXPECT_EQ(previous->properties().date, QDate(2025, 11, 1));
    EXPECT_EQ(scoreAssessment(sheet(), *previous).overall.average, Average::of(2, 1));
}

TEST(PreviousAssessment, HidesARatingUntilTheFrameworkIsRatedAnew)
{
    Assessment assessment = after(yearAgo(), true);
    EXPECT_TRUE(isPreviousHidden(assessment, framework("1.1")));
    EXPECT_TRUE(visiblePrevious(assessment)->entries().empty());
    rate(assessment, "1.1", 3);
    EXPECT_FALSE(isPreviousHidden(assessment, framework("1.1")));
    EXPECT_TRUE(isPreviousHidden(assessment, framework("1.2")));
    EXPECT_EQ(visiblePrevious(assessment)->entry(framework("1.1")).rating.level(), level(2));
    exclude(assessment, "1.2");  // excluded is said of it too
    EXPECT_FALSE(isPreviousHidden(assessment, framework("1.2")));
}

}  // namespace psirt::test
