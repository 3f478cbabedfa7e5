// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/entry.h"

#include <vector>

namespace psirt {

/// The actions that were done between two assessments: those of the current entry that are done and were not done in
/// the baseline's, in the current entry's order. Whether they were planned then does not matter.
///
/// An action is the same where it has the same id, whatever it says. Of the others, those are the same that say the same, to
/// the letter but for spaces around it: somebody may have written them down anew. Where several say the same, the first of
/// them count as done before: as many as were done in the baseline.
[[nodiscard]] std::vector<Action> actionsDoneBetween(const Entry &baseline, const Entry &current);

}  // namespace psirt
