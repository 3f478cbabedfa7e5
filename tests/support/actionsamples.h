// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/actionlist.h"
#include "tests/support/testdata.h"

namespace psirt::test {

/// The day on which plannedAssessment() is looked at.
inline const QDate planningDay(2026, 4, 1);

[[nodiscard]] inline Action action(const char *what, const char *who = "", std::optional<QDate> due = {},
                                   ActionState state = ActionState::Planned)
{
    return {QString::fromUtf8(what), QString::fromUtf8(who), due, state, {}};
}

/// Gives a framework these actions, keeping the rest of its entry.
inline void plan(Assessment &assessment, const char *id, std::vector<Action> actions)
{
    Entry entry = assessment.entry(framework(id));
    entry.actions = std::move(actions);
    assessment.setEntry(framework(id), std::move(entry));
}

/// Six actions, a to f, of four frameworks, and one of 1.10, which the sheet lacks. 2.2 is excluded, 6.3 out of scope.
[[nodiscard]] inline Assessment plannedAssessment()
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "2.2", {action("d", "佐藤", QDate(2026, 3, 31), ActionState::Started)});
    plan(assessment, "1.10", {action("unknown to the sheet")});
    plan(assessment, "1.2", {action("a", " 佐藤 ", QDate(2026, 4, 1)), action("b", "鈴木", QDate(2026, 3, 1)), action("c")});
    plan(assessment, "6.3", {action("f", "鈴木", QDate(2025, 12, 31), ActionState::Dropped)});
    plan(assessment, "5.2", {action("e", "Sato", QDate(2026, 3, 2), ActionState::Done)});
    exclude(assessment, "2.2");
    return assessment;
}

}  // namespace psirt::test
