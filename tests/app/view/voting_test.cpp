// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/voting.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

namespace psirt::test {

namespace {

const QString sato = QStringLiteral("佐藤");
const QString ito = QStringLiteral("伊藤");

class VotingTest : public testing::Test {
protected:
    VotingTest()
    {
        voting.setPeople({sato, ito});
        voting.setOn(true);
        voting.setFramework(framework("3.1"));
    }

    [[nodiscard]] QStringList said()
    {
        QStringList lines;
        for (const Opinion &opinion : document.assessment().entry(framework("3.1")).opinions)
            lines.append(opinion.who +
                         (opinion.rating.level() ? QString::number(opinion.rating.level()->number()) : QStringLiteral("-")));
        return lines;
    }

    Document document{sharedSheet(), emptyAssessment()};
    Voting voting{document};
};

}  // namespace

TEST_F(VotingTest, AsksOneAfterTheOtherAndHidesUntilItIsShown)
{
    EXPECT_EQ(voting.stage(), Voting::Stage::Asking);
    EXPECT_EQ(voting.turn(), 0);
    voting.vote(level(2));
    EXPECT_EQ(voting.turn(), 1);
    EXPECT_FALSE(voting.isShown());
    EXPECT_EQ(said(), QStringList{QStringLiteral("佐藤2")}) << "kept at once";
    voting.vote(std::nullopt);
    EXPECT_EQ(voting.stage(), Voting::Stage::Complete);
    EXPECT_EQ(voting.turn(), std::nullopt);
    voting.show();
    EXPECT_EQ(voting.stage(), Voting::Stage::Shown);
    EXPECT_EQ(said(), (QStringList{QStringLiteral("佐藤2"), QStringLiteral("伊藤-")}));
    EXPECT_TRUE(document.assessment().entry(framework("3.1")).rating.isUnrated()) << "a vote is no rating";
}

TEST_F(VotingTest, ShowsWhatIsCalledOutAtOnce)
{
    voting.setHidden(false);
    EXPECT_TRUE(voting.isShown());
    EXPECT_EQ(voting.stage(), Voting::Stage::Asking);
    voting.vote(level(1));
    voting.vote(level(4));
    EXPECT_EQ(voting.stage(), Voting::Stage::Shown);
}

TEST_F(VotingTest, TakesAVoteBackByUndo)
{
    voting.vote(level(2));
    document.undoStack().undo();
    EXPECT_EQ(voting.turn(), 0);
    EXPECT_EQ(said(), QStringList());
}

TEST_F(VotingTest, AsksOutOfTurnAndAgain)
{
    voting.ask(1);
    EXPECT_EQ(voting.turn(), 1);
    voting.vote(level(5));
    EXPECT_EQ(voting.turn(), 0);
    voting.vote(level(5));
    voting.show();
    voting.ask(0);
    EXPECT_EQ(voting.stage(), Voting::Stage::Asking) << "somebody is persuaded";
    voting.vote(level(4));
    EXPECT_EQ(voting.stage(), Voting::Stage::Shown);
    EXPECT_EQ(said(), (QStringList{QStringLiteral("伊藤5"), QStringLiteral("佐藤4")}));
    voting.askAgain();
    EXPECT_EQ(voting.turn(), 0);
    EXPECT_EQ(said(), QStringList());
    document.undoStack().undo();
    EXPECT_EQ(said().size(), 2) << "one step";
}

/// A note from a combined file is no answer, and what was passed over can be asked again.
TEST_F(VotingTest, AsksWhoHasOnlyWritten)
{
    document.setOpinions(
        framework("3.1"),
        {{.who = sato, .rating = level(1), .note = QStringLiteral("no list"), .evidence = {}, .unknownKeys = {}}});
    EXPECT_EQ(voting.turn(), 1) << "the level of a file counts";
    voting.vote(std::nullopt);
    EXPECT_EQ(voting.stage(), Voting::Stage::Complete);
    voting.askAgain();
    EXPECT_EQ(voting.turn(), 0);
    EXPECT_EQ(said(), QStringList{QStringLiteral("佐藤-")}) << "the note stays";
    voting.vote(std::nullopt);
    EXPECT_EQ(voting.turn(), 1);
    EXPECT_EQ(document.assessment().entry(framework("3.1")).opinions[0].note, QStringLiteral("no list"));
}

TEST_F(VotingTest, StaysHiddenWhenTheViewIsBuiltAnew)
{
    voting.vote(level(2));
    voting.vote(level(3));
    voting.setFramework(framework("3.1"));
    EXPECT_EQ(voting.stage(), Voting::Stage::Complete);
}

TEST_F(VotingTest, ShowsWhatEverybodyHadSaidBefore)
{
    voting.vote(level(2));
    voting.vote(level(3));
    EXPECT_EQ(voting.stage(), Voting::Stage::Complete);
    voting.setFramework(framework("3.2"));
    EXPECT_EQ(voting.stage(), Voting::Stage::Asking);
    voting.setFramework(framework("3.1"));
    EXPECT_EQ(voting.stage(), Voting::Stage::Shown);
}

TEST_F(VotingTest, IsOffWhereThereIsNothingToVoteOn)
{
    document.setRating(framework("3.1"), Rating::excluded(QStringLiteral("none")));
    EXPECT_EQ(voting.stage(), Voting::Stage::Off);
    EXPECT_EQ(voting.turn(), std::nullopt);
    voting.setFramework(std::nullopt);
    EXPECT_EQ(voting.stage(), Voting::Stage::Off);
    EXPECT_EQ(voting.opinionOf(0), nullptr);
    voting.setFramework(framework("3.2"));
    EXPECT_EQ(voting.stage(), Voting::Stage::Asking);
    voting.setPeople({});
    EXPECT_EQ(voting.stage(), Voting::Stage::Off);
}

TEST_F(VotingTest, NamesEachPersonOnceAndTheAssessorsFirst)
{
    voting.setPeople({QStringLiteral(" a  b "), QString(), QStringLiteral("a b"), QStringLiteral("c")});
    EXPECT_EQ(voting.people(), (QStringList{QStringLiteral("a b"), QStringLiteral("c")}));
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(QString::number(i));
    voting.setPeople(many);
    EXPECT_EQ(voting.people().size(), 20);  // Voting::mostPeople
    Properties properties;
    properties.assessors = {sato};
    document.setProperties(properties);
    EXPECT_EQ(Voting(document).people(), QStringList{sato});
}

}  // namespace psirt::test
