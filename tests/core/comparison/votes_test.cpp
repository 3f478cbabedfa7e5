// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement.h"
#include "core/comparison/votes.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

const QString sato = QStringLiteral("佐藤");
const QString ito = QStringLiteral("伊藤");

}  // namespace

TEST(Votes, AreOpinionsAsOfCombinedFiles)
{
    std::vector<Opinion> opinions = withVote({}, sato, level(2));
    opinions = withVote(std::move(opinions), ito, level(4));
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.opinions = opinions;
    assessment.setEntry(framework("3.1"), entry);
    const auto disagreements = psirt::disagreements(sheet(), assessment);
    ASSERT_EQ(disagreements.size(), 1U);
    EXPECT_EQ(disagreements.front().framework, framework("3.1"));
    EXPECT_EQ(disagreements.front().distance, 2);  // 4 - 2
    EXPECT_TRUE(disagreements.front().isOpen());
}

/// What somebody wrote stays when they name another level, or none.
TEST(Votes, KeepWhatElseSomebodySaid)
{
    const Opinion before{
        .who = sato, .rating = level(1), .note = QStringLiteral("no list"), .evidence = {}, .unknownKeys = {}};
    Opinion after = before;
    after.rating = level(3);
    EXPECT_EQ(withVote({before}, sato, level(3)), std::vector<Opinion>{after});
    after.rating = {};
    EXPECT_EQ(withVote({before}, sato, std::nullopt), std::vector<Opinion>{after});
    EXPECT_EQ(withoutVotes(withVote({before}, ito, level(5)), {sato, ito}), std::vector<Opinion>{after});
}

TEST(Votes, OfOthersStay)
{
    const std::vector<Opinion> opinions = withVote(withVote({}, sato, level(1)), ito, std::nullopt);
    EXPECT_EQ(withoutVotes(opinions, {sato}), withVote({}, ito, std::nullopt));
    EXPECT_EQ(withoutVotes(opinions, {}), opinions);
}

TEST(VoteSpread, SaysWhoHoldsWhat)
{
    std::vector<Opinion> opinions = withVote(withVote({}, sato, level(3)), ito, level(1));
    opinions = withVote(std::move(opinions), QStringLiteral("c"), level(3));
    opinions = withVote(std::move(opinions), QStringLiteral("d"), std::nullopt);
    const VoteSpread spread = spreadOf(opinions);
    EXPECT_EQ(spread.lowest, level(1));
    EXPECT_EQ(spread.highest, level(3));
    EXPECT_EQ(spread.distance(), 2);
    EXPECT_EQ(spread.common(), std::nullopt);
    EXPECT_EQ(spread.holders[3], (QStringList{sato, QStringLiteral("c")}));
    EXPECT_EQ(spread.holders[1], QStringList{ito});
    EXPECT_EQ(spread.holders[0], QStringList());
    EXPECT_EQ(spread.others, QStringList{QStringLiteral("d")});
}

TEST(VoteSpread, IsNothingWhereAllSayTheSame)
{
    const VoteSpread spread = spreadOf(withVote(withVote({}, sato, level(0)), ito, level(0)));
    EXPECT_EQ(spread.common(), level(0));
    EXPECT_EQ(spread.distance(), 0);
    EXPECT_EQ(spreadOf({}), VoteSpread());
    EXPECT_EQ(spreadOf({}).common(), std::nullopt);
}

}  // namespace psirt::test
