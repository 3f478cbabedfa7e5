// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/actionlist.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

/// Those of 2.2, which is excluded, and of 6.3, which is out of scope, too; those of 1.10, which the sheet lacks, not.
TEST(ActionList, HoldsEveryActionInTheSheetsOrder)
{
    QStringList lines;
    for (const ActionItem &item : listActions(sheet(), plannedAssessment(), planningDay)) {
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(item.area.text(), item.framework.text())
                         .arg(item.index)
                         .arg(item.action.what));
    }
    EXPECT_EQ(lines, (QStringList{QStringLiteral("1 1.2 0 a"), QStringLiteral("1 1.2 1 b"), QStringLiteral("1 1.2 2 c"),
                                  QStringLiteral("2 2.2 0 d"), QStringLiteral("5 5.2 0 e"), QStringLiteral("6 6.3 0 f")}));
    EXPECT_TRUE(listActions(sheet(), emptyAssessment(), planningDay).empty());
}

TEST(ActionList, CountsTheDaysThatAnOpenActionIsLate)
{
    const auto late = [](std::optional<QDate> due, ActionState state) {
        return daysOverdue(action("a", "", due, state), planningDay);
    };
    EXPECT_EQ(late(QDate(2026, 3, 31), ActionState::Planned), 1);
    EXPECT_EQ(late(QDate(2026, 3, 31), ActionState::Started), 1);
    EXPECT_EQ(late(QDate(2026, 3, 31), ActionState::Done), 0);
    EXPECT_EQ(late(QDate(2026, 3, 31), ActionState::Dropped), 0);
    EXPECT_EQ(late(QDate(2026, 4, 1), ActionState::Planned), 0) << "all of today is left";
    EXPECT_EQ(late(QDate(2026, 4, 2), ActionState::Planned), 0);
    EXPECT_EQ(late(QDate(2025, 3, 31), ActionState::Planned), 366) << "365 to 2026-03-31, and 1";
    EXPECT_EQ(late(std::nullopt, ActionState::Planned), 0);
}

/// b and d are late, a is due today, c has no date, e is done and f dropped: 4 open of 6.
TEST(ActionList, CountsTheKinds)
{
    const ActionCounts counts = countActions(listActions(sheet(), plannedAssessment(), planningDay));
    EXPECT_EQ(counts, (ActionCounts{.all = 6, .open = 4, .overdue = 2, .done = 1, .dropped = 1}));
    EXPECT_EQ(countActions({}), ActionCounts());
    EXPECT_EQ(countOpenActions(sheet(), plannedAssessment()), 4);
    EXPECT_EQ(countOpenActions(sheet(), emptyAssessment()), 0);
}

TEST(ActionList, NamesEveryOwnerOnce)
{
    EXPECT_EQ(ownersOf(listActions(sheet(), plannedAssessment(), planningDay)),
              (QStringList{QStringLiteral("佐藤"), QStringLiteral("鈴木"), QStringLiteral("Sato")}));
    EXPECT_EQ(ownerOf(action("a", "  ")), QString());
}

}  // namespace psirt::test
