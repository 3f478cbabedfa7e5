// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/actionfilter.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// What the actions that pass say, in order.
QString passing(const ActionFilter &filter)
{
    QString result;
    for (const ActionItem &item : listActions(sheet(), plannedAssessment(), planningDay)) {
        if (passes(item, filter, planningDay))
            result += item.action.what;
    }
    return result;
}

}  // namespace

TEST(ActionFilter, LetsEverythingPassAtFirst)
{
    EXPECT_EQ(passing({}), QStringLiteral("abcdef"));
}

TEST(ActionFilter, NarrowsToAPlace)
{
    EXPECT_EQ(passing({.place = area("1")}), QStringLiteral("abc"));
    EXPECT_EQ(passing({.place = framework("6.3")}), QStringLiteral("f"));
    EXPECT_EQ(passing({.place = area("3")}), QString());
    EXPECT_EQ(passing({.place = framework("1.1")}), QString());
}

TEST(ActionFilter, NarrowsToAnOwner)
{
    EXPECT_EQ(passing({.owner = QStringLiteral("佐藤")}), QStringLiteral("ad")) << "spaces around a name say nothing";
    EXPECT_EQ(passing({.owner = QString()}), QStringLiteral("c")) << "nobody is named";
    EXPECT_EQ(passing({.owner = QStringLiteral("sato")}), QString());
}

TEST(ActionFilter, NarrowsToAState)
{
    using State = ActionFilter::State;
    EXPECT_EQ(passing({.state = State::Open}), QStringLiteral("abcd"));
    EXPECT_EQ(passing({.state = State::Planned}), QStringLiteral("abc"));
    EXPECT_EQ(passing({.state = State::Started}), QStringLiteral("d"));
    EXPECT_EQ(passing({.state = State::Done}), QStringLiteral("e"));
    EXPECT_EQ(passing({.state = State::Dropped}), QStringLiteral("f"));
}

TEST(ActionFilter, NarrowsToADueDate)
{
    EXPECT_EQ(passing({.due = ActionFilter::Due::Overdue}), QStringLiteral("bd"));
    EXPECT_EQ(passing({.due = ActionFilter::Due::Soon}), QStringLiteral("a"));
    EXPECT_EQ(passing({.due = ActionFilter::Due::None}), QStringLiteral("c"));
}

/// 30 days from 2026-04-01 lead to 2026-05-01.
TEST(ActionFilter, CountsThirtyDaysAsSoon)
{
    const auto isSoon = [](QDate due, ActionState state = ActionState::Planned) {
        const ActionItem item{area("1"), framework("1.1"), 0, action("a", "", due, state)};
        return passes(item, {.due = ActionFilter::Due::Soon}, planningDay);
    };
    EXPECT_FALSE(isSoon(QDate(2026, 3, 31)));
    EXPECT_TRUE(isSoon(QDate(2026, 4, 1)));
    EXPECT_TRUE(isSoon(QDate(2026, 5, 1)));
    EXPECT_FALSE(isSoon(QDate(2026, 5, 2)));
    EXPECT_FALSE(isSoon(QDate(2026, 4, 15), ActionState::Done)) << "nothing is left to do";
}

TEST(ActionFilter, HoldsAllItsPartsTogether)
{
    EXPECT_EQ(passing({.place = area("1"), .owner = QStringLiteral("鈴木"), .due = ActionFilter::Due::Overdue}),
              QStringLiteral("b"));
    EXPECT_EQ(passing({.owner = QStringLiteral("鈴木"), .state = ActionFilter::State::Dropped}), QStringLiteral("f"));
}

}  // namespace psirt::test
