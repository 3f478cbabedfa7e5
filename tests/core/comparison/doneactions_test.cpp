// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/doneactions.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace psirt::test {

namespace {

Action action(const char *what, ActionState state, const char *who = "")
{
    return {QString::fromUtf8(what), QString::fromUtf8(who), {}, state, {}};
}

Entry with(std::vector<Action> actions)
{
    Entry entry;
    entry.actions = std::move(actions);
    return entry;
}

/// What was done, and by whom.
QStringList done(const Entry &baseline, const Entry &current)
{
    QStringList texts;
    for (const Action &each : actionsDoneBetween(baseline, current))
        texts.append(each.what + each.who);
    return texts;
}

}  // namespace

TEST(DoneActions, AreThoseThatWereNotDoneBefore)
{
    const Entry before = with({action("planned", ActionState::Planned), action("started", ActionState::Started),
                               action("dropped", ActionState::Dropped), action("done", ActionState::Done)});
    const Entry now =
        with({action("done", ActionState::Done), action("new", ActionState::Done), action("dropped", ActionState::Done),
              action("started", ActionState::Done), action("planned", ActionState::Done)});
    EXPECT_EQ(done(before, now), QStringList({QStringLiteral("new"), QStringLiteral("dropped"), QStringLiteral("started"),
                                              QStringLiteral("planned")}))
        << "in the current order";
    EXPECT_EQ(done(now, before), QStringList()) << "none of them is done any more";
    EXPECT_EQ(done(now, now), QStringList());
}

TEST(DoneActions, LeaveOutWhatIsStillToBeDone)
{
    EXPECT_EQ(done({}, with({action("a", ActionState::Planned), action("b", ActionState::Started),
                             action("c", ActionState::Dropped)})),
              QStringList());
}

TEST(DoneActions, AreMatchedByTheirWordsAlone)
{
    const Entry before = with({action("train the team ", ActionState::Done, "Sato")});
    EXPECT_EQ(done(before, with({action(" train the team", ActionState::Done, "Ito")})), QStringList());
    EXPECT_EQ(done(before, with({action("Train the team", ActionState::Done)})),
              QStringList{QStringLiteral("Train the team")});
}

TEST(DoneActions, AreKnownByTheirIdWhateverTheySay)
{
    const auto named = [](const char *what, ActionState state, const char *id) {
        Action result = action(what, state);
        result.id = *ActionId::fromText(QString::fromLatin1(id));
        return result;
    };
    const Entry before = with({named("train", ActionState::Done, "x"), named("train", ActionState::Planned, "y"),
                               named("write", ActionState::Done, "z")});
    EXPECT_EQ(done(before, with({named("train the team", ActionState::Done, "x")})), QStringList()) << "worded anew";
    EXPECT_EQ(done(before, with({named("train", ActionState::Done, "y"), named("train", ActionState::Done, "x")})),
              QStringList{QStringLiteral("train")})
        << "it was planned, though another one with its words was done";
    EXPECT_EQ(done(before, with({named("write", ActionState::Done, "new")})), QStringList())
        << "written down anew: the words tell";
    EXPECT_EQ(done(before, with({named("write", ActionState::Done, "z"), named("write", ActionState::Done, "new")})),
              QStringList{QStringLiteral("write")})
        << "the one that was done before is there itself";
}

/// Trained once before and three times now: two of them lie in between.
TEST(DoneActions, CountThoseThatSayTheSame)
{
    const Entry before = with({action("train", ActionState::Done), action("train", ActionState::Planned)});
    const Entry now = with({action("train", ActionState::Done, "1"), action("train", ActionState::Done, "2"),
                            action("train", ActionState::Done, "3")});
    EXPECT_EQ(done(before, now), QStringList({QStringLiteral("train2"), QStringLiteral("train3")}));
}

}  // namespace psirt::test
