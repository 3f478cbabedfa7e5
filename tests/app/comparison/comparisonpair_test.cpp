// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/comparison/comparisonsamples.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace psirt::test {

using namespace comparison;

namespace {

ChangeKind kindOf(const ComparisonPair &pair, const char *id)
{
    return pair.comparison().framework(framework(id))->kind;
}

class ComparisonPairTest : public testing::Test {
protected:
    ComparisonStand stand;
    ComparisonPair &pair = stand.pair;
    QSignalSpy sides{&pair, &ComparisonPair::sidesChanged};
    QSignalSpy content{&pair, &ComparisonPair::contentChanged};
};

}  // namespace

TEST_F(ComparisonPairTest, FollowsTheOpenDocument)
{
    EXPECT_EQ(kindOf(pair, "1.3"), ChangeKind::Unchanged);
    stand.document->setRating(framework("1.3"), level(4));
    EXPECT_EQ(kindOf(pair, "1.3"), ChangeKind::Raised);
    EXPECT_EQ(content.size(), 1);
    stand.document->undoStack().undo();
    EXPECT_EQ(kindOf(pair, "1.3"), ChangeKind::Unchanged);
    EXPECT_TRUE(sides.isEmpty());
}

/// Levels that are tried are no answers.
TEST_F(ComparisonPairTest, LeavesAWhatIfAlone)
{
    stand.document->tryLevel(framework("1.3"), level(5));
    EXPECT_EQ(kindOf(pair, "1.3"), ChangeKind::Unchanged);
    EXPECT_TRUE(content.isEmpty());
}

TEST_F(ComparisonPairTest, KeepsTheLastStateOfADocumentThatIsClosed)
{
    stand.document->setRating(framework("1.3"), level(4));
    EXPECT_EQ(pair.editableDocument(), stand.document.get());
    stand.document.reset();
    EXPECT_EQ(sides.size(), 1);
    EXPECT_EQ(pair.document(), nullptr);
    EXPECT_EQ(pair.editableDocument(), nullptr);
    EXPECT_FALSE(pair.current().isOpenDocument);
    EXPECT_EQ(kindOf(pair, "1.3"), ChangeKind::Raised);
    EXPECT_FALSE(pair.canRemember());
}

TEST_F(ComparisonPairTest, Swaps)
{
    pair.swap();
    EXPECT_EQ(sides.size(), 1);
    EXPECT_EQ(kindOf(pair, "1.1"), ChangeKind::Lowered);
    EXPECT_EQ(pair.baseline().assessment.properties().title, QStringLiteral("Spring 2026"));
    EXPECT_EQ(pair.document(), stand.document.get()) << "it is followed as the baseline too";
    EXPECT_EQ(pair.editableDocument(), nullptr) << "reasons belong to the current side";
    EXPECT_EQ(pair.notices(), std::vector{PairNotice::BaselineIsNewer});
    stand.document->setRating(framework("1.1"), level(2));
    EXPECT_EQ(pair.comparison().framework(framework("1.1"))->from, level(2));
}

TEST_F(ComparisonPairTest, RefusesAnotherSheetAndStaysAsItWas)
{
    ComparisonSide other = sideOf(Assessment(SheetKey{QStringLiteral("other"), QStringLiteral("9")}));
    const Outcome outcome = pair.setSide(ComparisonRole::Baseline, other);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::DifferentSheets);
    EXPECT_TRUE(sides.isEmpty());
    EXPECT_EQ(pair.baseline().assessment.properties().title, QStringLiteral("Spring 2025"));
    EXPECT_TRUE(pair.setSide(ComparisonRole::Baseline, sideOf(emptyAssessment())));
    EXPECT_EQ(kindOf(pair, "1.1"), ChangeKind::NewlyRated);
}

TEST_F(ComparisonPairTest, MissesAReasonOnlyWhereALevelChanged)
{
    const auto lacks = [this](const char *id) { return pair.lacksReason(*pair.comparison().framework(framework(id))); };
    EXPECT_TRUE(lacks("1.1"));
    EXPECT_TRUE(lacks("1.2"));
    EXPECT_FALSE(lacks("1.3")) << "unchanged";
    EXPECT_FALSE(lacks("1.4")) << "an exclusion has a reason of its own";
    EXPECT_FALSE(lacks("4.1")) << "newly rated";
    EXPECT_FALSE(lacks("5.2")) << "it has one";
    stand.document->setChangeReason(framework("1.1"), QStringLiteral(" \n"));
    EXPECT_TRUE(lacks("1.1")) << "spaces say nothing";
}

TEST_F(ComparisonPairTest, RemembersTheBaselineInOneStep)
{
    EXPECT_TRUE(pair.canRemember());
    pair.remember();
    ASSERT_TRUE(stand.document->assessment().properties().previous);
    const PreviousAssessment &previous = *stand.document->assessment().properties().previous;
    EXPECT_EQ(previous.file, QStringLiteral("before.psirt")) << "without its folder";
    EXPECT_EQ(previous.date, QDate(2025, 4, 1));
    EXPECT_EQ(previous.entries.at(framework("1.1")).rating.level(), level(1));
    EXPECT_FALSE(pair.canRemember()) << "it is remembered now";
    stand.document->undoStack().undo();
    EXPECT_FALSE(stand.document->assessment().properties().previous);
    EXPECT_TRUE(pair.canRemember());
}

/// Whether an assessment is blind was decided when it was begun.
TEST_F(ComparisonPairTest, LeavesABlindAssessmentBlind)
{
    pair.remember();
    PreviousAssessment blind = *stand.document->assessment().properties().previous;
    blind.hidesLevels = true;
    stand.document->setPrevious(blind);
    EXPECT_FALSE(pair.canRemember());
    ASSERT_TRUE(pair.setSide(ComparisonRole::Baseline, sideOf(emptyAssessment())));
    pair.remember();
    EXPECT_TRUE(stand.document->assessment().properties().previous->hidesLevels);
}

}  // namespace psirt::test
