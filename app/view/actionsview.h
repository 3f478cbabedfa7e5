// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/actionfilter.h"

#include <Qt>

namespace psirt {

/// The columns of the list of all actions.
enum class ActionColumn { Framework, What, Who, Due, State };
inline constexpr int actionColumnCount = 5;

/// How the list of all actions is looked at: what is left of it, and in which order.
struct ActionsView {
    ActionFilter filter = {};
    QString text = {};  ///< only actions whose words or owner hold it; empty: all
    ActionColumn sortColumn = ActionColumn::Due;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// Whether something may be hidden.
    [[nodiscard]] bool isNarrowed() const { return filter != ActionFilter() || !text.trimmed().isEmpty(); }
    bool operator==(const ActionsView &) const = default;
};

}  // namespace psirt
