// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/owntext.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

using Found = std::vector<OwnText>;

Entry written()
{
    Entry entry;
    entry.rating = Rating::excluded(QStringLiteral("保守だけの製品"));
    entry.note = QStringLiteral("Rules ＰＳＩＲＴ v2");
    entry.evidence = {QStringLiteral("a"), QStringLiteral("https://example.com/ｶﾞｲﾄﾞ.pdf")};
    entry.changeReason = QStringLiteral("reorganized");
    Action action;
    action.what = QStringLiteral("Write the rules");
    action.who = QStringLiteral("Sato");
    entry.actions = {action};
    Opinion opinion;
    opinion.who = QStringLiteral("Ito");
    opinion.note = QStringLiteral("rules are there");
    entry.opinions = {opinion};
    return entry;
}

}  // namespace

TEST(OwnText, FindsWhatPeopleWrote)
{
    const Entry entry = written();
    EXPECT_EQ(ownTextsWith(QStringLiteral("rules"), entry), Found({OwnText::Note, OwnText::Action, OwnText::Opinion}));
    EXPECT_EQ(ownTextsWith(QStringLiteral(" psirt "), entry), Found{OwnText::Note});
    EXPECT_EQ(ownTextsWith(QStringLiteral("ガイド"), entry), Found{OwnText::Evidence});
    EXPECT_EQ(ownTextsWith(QStringLiteral("SATO"), entry), Found{OwnText::Action});
    EXPECT_EQ(ownTextsWith(QStringLiteral("organ"), entry), Found{OwnText::ChangeReason});
    EXPECT_EQ(ownTextsWith(QStringLiteral("保守"), entry), Found{OwnText::ExclusionReason});
    EXPECT_EQ(ownTextsWith(QStringLiteral("ito"), entry), Found{OwnText::Opinion});
}

TEST(OwnText, FindsNothingWhereThereIsNothing)
{
    EXPECT_TRUE(ownTextsWith(QString(), written()).empty());
    EXPECT_TRUE(ownTextsWith(QStringLiteral(" "), written()).empty());
    EXPECT_TRUE(ownTextsWith(QStringLiteral("nowhere"), written()).empty());
    EXPECT_TRUE(ownTextsWith(QStringLiteral("rules"), Entry()).empty());
}

/// Letters are not put together across lines or fields.
TEST(OwnText, TakesEachLineByItself)
{
    Entry entry;
    entry.evidence = {QStringLiteral("ab"), QStringLiteral("cd")};
    EXPECT_TRUE(ownTextsWith(QStringLiteral("bc"), entry).empty());
}

}  // namespace psirt::test
