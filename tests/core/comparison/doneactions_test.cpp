// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/doneactions.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Action action(const char *what, ActionState state)
{
    return {QString::fromUtf8(what), {}, {}, state, {}};
}

QString done(const std::vector<Action> &before, const std::vector<Action> &now)
{
    Entry baseline;
    baseline.actions = before;
    Entry current;
    current.actions = now;
    QStringList texts;
    for (const Action &action : actionsDoneBetween(baseline, current))
        texts << action.what;
    return texts.join(QLatin1Char(' '));
}

}  // namespace

TEST(DoneActions, AreThoseThatWereNotDoneBefore)
{
    EXPECT_EQ(done({action("open", ActionState::Planned), action("old", ActionState::Done)},
                   {action("old", ActionState::Done), action("open", ActionState::Done), action("new", ActionState::Done),
                    action("begun", ActionState::Started), action("left", ActionState::Dropped)}),
              QStringLiteral("open new"));
    EXPECT_EQ(done({}, {}), QString());
}

TEST(DoneActions, AreKnownByTheirTextToTheLetter)
{
    EXPECT_EQ(done({action("review", ActionState::Done)}, {action("Review", ActionState::Done)}), QStringLiteral("Review"));
}

TEST(DoneActions, OneDoneBeforeAccountsForOne)
{
    // The yearly review was done once before and is done twice now: once in between.
    EXPECT_EQ(done({action("review", ActionState::Done), action("review", ActionState::Planned)},
                   {action("review", ActionState::Done), action("review", ActionState::Done)}),
              QStringLiteral("review"));
}

TEST(DoneActions, ComeFromTheCurrentSideAlone)
{
    EXPECT_EQ(done({action("undone again", ActionState::Done)}, {action("undone again", ActionState::Started)}), QString());
    Entry current;
    current.actions = {{QStringLiteral("a"), QStringLiteral("佐藤"), QDate(2026, 3, 31), ActionState::Done, {}}};
    EXPECT_EQ(actionsDoneBetween(Entry(), current), current.actions);  // with who and when
}

}  // namespace psirt::test
