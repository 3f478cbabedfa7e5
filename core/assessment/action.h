// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/actionid.h"
#include "core/assessment/unknownkeys.h"

#include <QDate>
#include <QString>

#include <optional>

namespace psirt {

enum class ActionState { Planned, Started, Done, Dropped };

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

    bool operator==(const Action &) const = default;
    [[nodiscard]] bool saysTheSame(const Action &other) const
    {
        return what == other.what && who == other.who && due == other.due && state == other.state;
    }
};

}  // namespace psirt
