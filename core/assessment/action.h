// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/actionid.h"
#include "core/assessment/unknownkeys.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace psirt {

enum class ActionState { Planned, Started, Done, Dropped };
inline constexpr std::array<ActionState, 4> allActionStates{ActionState::Planned, ActionState::Started, ActionState::Done,
                                                            ActionState::Dropped};

/// One planned measure (施策). Its texts may be empty.
///
/// Two are equal where a file would say the same of them, id and all; saysTheSame() is about what people read.
struct Action {
    QString what;
    QString who;
    std::optional<QDate> due;  ///< the last day; none when no day is set
    ActionState state = ActionState::Planned;
    UnknownKeys unknownKeys;
    ActionId id = {};
    std::optional<QDate> doneOn = {};  ///< the day on which it became done; none while it is not, or when that is not known

    /// Done, it was done today; in any other state the day on which it was done is forgotten.
    void setState(ActionState newState, QDate today)
    {
        if (newState == state)
            return;
        state = newState;
        doneOn = state == ActionState::Done ? std::optional(today) : std::nullopt;
    }

    bool operator==(const Action &) const = default;
    [[nodiscard]] bool saysTheSame(const Action &other) const
    {
        return what == other.what && who == other.who && due == other.due && state == other.state;
    }
};

}  // namespace psirt
