// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Assessment twoRated()
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 3);
    return assessment;
}

class DocumentWhatIf : public testing::Test {
protected:
    [[nodiscard]] std::optional<Average> answered() const { return document.score().overall.average; }
    [[nodiscard]] std::optional<Average> shown() const { return document.shownScore().overall.average; }

    Document document{sharedSheet(), twoRated()};
};

}  // namespace

TEST_F(DocumentWhatIf, TriesLevelsWithoutChangingTheAnswers)
{
    const Assessment before = document.assessment();
    document.tryLevel(framework("1.1"), level(5));
    EXPECT_TRUE(document.whatIf().isOn());
    EXPECT_EQ(document.assessment(), before);
    EXPECT_EQ(answered(), Average::of(5, 2));  // 2 + 3
    EXPECT_EQ(shown(), Average::of(8, 2));     // 5 + 3
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentWhatIf, IsTheAnswersWhileOff)
{
    EXPECT_EQ(shown(), answered());
    document.setRating(framework("1.1"), level(4));
    EXPECT_EQ(shown(), Average::of(7, 2));  // 4 + 3
}

TEST_F(DocumentWhatIf, TriesNothingWhereTheAnswerIsChosen)
{
    document.tryLevel(framework("1.1"), level(4));
    document.tryLevel(framework("1.1"), level(2));  // the answer
    EXPECT_TRUE(document.whatIf().levels().empty());
    EXPECT_TRUE(document.whatIf().isOn());
    document.tryLevel(framework("1.2"), level(4));
    document.tryLevel(framework("1.2"), std::nullopt);
    EXPECT_TRUE(document.whatIf().levels().empty());
}

TEST_F(DocumentWhatIf, ChoosingALevelTriesItOnlyWhileOn)
{
    document.chooseLevel(framework("1.1"), level(3));
    EXPECT_EQ(document.assessment().entry(framework("1.1")).rating, Rating(level(3)));
    document.whatIf().tryLevels({});
    document.chooseLevel(framework("1.1"), level(5));
    EXPECT_EQ(document.assessment().entry(framework("1.1")).rating, Rating(level(3)));
    EXPECT_EQ(document.whatIf().levels(), (TriedLevels{{framework("1.1"), level(5)}}));
}

TEST_F(DocumentWhatIf, IsAppliedInOneStep)
{
    const Assessment before = document.assessment();
    document.tryLevel(framework("1.1"), level(4));
    document.tryLevel(framework("2.1"), level(1));
    document.applyWhatIf();
    EXPECT_FALSE(document.whatIf().isOn());
    EXPECT_EQ(answered(), Average::of(8, 3));  // 4 + 3 + 1
    EXPECT_EQ(shown(), answered());
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(document.assessment(), before);
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentWhatIf, AppliedWithoutLevelsIsNoStep)
{
    document.whatIf().tryLevels({});
    document.applyWhatIf();
    EXPECT_FALSE(document.whatIf().isOn());
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(DocumentWhatIf, IsDroppedAtOnce)
{
    document.tryLevel(framework("1.1"), level(4));
    document.whatIf().turnOff();
    EXPECT_EQ(shown(), Average::of(5, 2));
    EXPECT_FALSE(document.isModified());
    document.tryLevel(framework("1.2"), level(0));
    EXPECT_EQ(document.whatIf().levels().size(), 1U);  // what was tried before is forgotten
}

TEST_F(DocumentWhatIf, HasStepsOfItsOwn)
{
    document.tryLevel(framework("1.1"), level(3));
    document.tryLevel(framework("1.1"), level(4));
    document.tryLevel(framework("1.2"), level(5));
    EXPECT_EQ(document.undoStack().count(), 0);
    document.whatIf().undoStack().undo();
    EXPECT_EQ(document.whatIf().levels(), (TriedLevels{{framework("1.1"), level(4)}}));
    EXPECT_EQ(shown(), Average::of(7, 2));  // 4 + 3
    document.whatIf().undoStack().redo();
    EXPECT_EQ(shown(), Average::of(9, 2));  // 4 + 5
}

TEST_F(DocumentWhatIf, TellsPagesOfEachChange)
{
    int changes = 0;
    QObject::connect(&document, &Document::changed, &document, [&changes](const ChangeEvent &event) {
        changes += std::holds_alternative<WhatIfChange>(event) ? 1 : 0;
    });
    document.tryLevel(framework("1.1"), level(3));  // on
    document.tryLevel(framework("1.1"), level(3));  // nothing new
    document.tryLevel(framework("1.1"), level(4));
    document.whatIf().turnOff();
    document.whatIf().turnOff();  // off already
    EXPECT_EQ(changes, 3);
}

TEST_F(DocumentWhatIf, FollowsAnswersThatChangeMeanwhile)
{
    document.tryLevel(framework("1.1"), level(5));
    document.setTarget(framework("1.2"), level(5));
    EXPECT_EQ(document.shownScore().framework(framework("1.2"))->gap, 2);  // 5 − 3
    document.setRating(framework("1.2"), level(1));
    EXPECT_EQ(shown(), Average::of(6, 2));  // 5 + 1
}

}  // namespace psirt::test
