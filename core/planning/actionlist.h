// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

namespace psirt {

/// One action with where it stands and how late it is.
struct ActionItem {
    ServiceAreaId area;
    FrameworkId framework;
    std::size_t index;  ///< among the framework's actions, from 0
    Action action;
    int daysOverdue = 0;  ///< days since it was due, from 1; 0 when it is not overdue

    [[nodiscard]] bool isOverdue() const { return daysOverdue > 0; }
    bool operator==(const ActionItem &) const = default;
};

/// Whether something is still to be done: planned or started.
[[nodiscard]] bool isOpen(const Action &action);

/// Days since an open action was due, from 1. 0 when it is due today or later, has no date, or is not open.
[[nodiscard]] int daysOverdue(const Action &action, QDate today);

/// The actions of all frameworks in the sheet's order, each framework's in their own.
///
/// Actions of frameworks that are excluded or out of scope are among them: they are work that somebody has planned, although
/// the framework counts in no average. Actions of frameworks that the sheet does not have are left out, because there is no
/// page to edit them on.
[[nodiscard]] std::vector<ActionItem> listActions(const Sheet &sheet, const Assessment &assessment, QDate today);

/// How many there are of each kind.
struct ActionCounts {
    int all = 0;
    int open = 0;
    int overdue = 0;  ///< among the open ones
    int done = 0;
    int dropped = 0;

    bool operator==(const ActionCounts &) const = default;
};

[[nodiscard]] ActionCounts countActions(const std::vector<ActionItem> &items);

/// How many are open, on whatever day.
[[nodiscard]] int countOpenActions(const Sheet &sheet, const Assessment &assessment);

/// Who an action is with, without spaces around the name; empty when nobody is named.
[[nodiscard]] QString ownerOf(const Action &action);

/// Everyone who is named, once each, in the order in which they first occur.
[[nodiscard]] QStringList ownersOf(const std::vector<ActionItem> &items);

}  // namespace psirt
