// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/actionlist.h"

namespace psirt {

/// What a list of actions is narrowed down to. All parts hold together; by default everything passes.
struct ActionFilter {
    enum class State { All, Open, Planned, Started, Done, Dropped };
    enum class Due {
        Any,
        Overdue,  ///< open, and due before today
        Soon,     ///< open, and due from today to soonDays later, both included
        None,     ///< without a date, in whatever state
    };
    /// The whole sheet, an area or a framework.
    using Place = std::variant<std::monostate, ServiceAreaId, FrameworkId>;

    static constexpr int soonDays = 30;

    Place place = {};
    std::optional<QString> owner = {};  ///< as ownerOf gives it; empty: those that nobody is named for; none: anyone
    State state = State::All;
    Due due = Due::Any;

    bool operator==(const ActionFilter &) const = default;
};

[[nodiscard]] bool passes(const ActionItem &item, const ActionFilter &filter, QDate today);

}  // namespace psirt
