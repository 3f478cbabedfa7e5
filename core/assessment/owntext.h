// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/entry.h"

#include <QString>

#include <vector>

namespace psirt {

/// What people write of a framework, beside its level.
enum class OwnText { Note, Evidence, Action, ChangeReason, ExclusionReason, Opinion };

/// Which of them hold the words searched for, whatever their case or width, in the order above. None for an empty search. Of
/// an action what is to be done and by whom; of an opinion all that it says, and whose it is.
[[nodiscard]] std::vector<OwnText> ownTextsWith(const QString &search, const Entry &entry);

}  // namespace psirt
