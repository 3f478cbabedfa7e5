// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/entry.h"

#include <vector>

namespace psirt {

/// The actions of a framework that were done between two assessments: done in the current one, and not yet in the
/// baseline, which may not have known them. An action is known by its text alone, to the letter; one that stands done in
/// the baseline accounts for one of the same text. In the current entry's order.
[[nodiscard]] std::vector<Action> actionsDoneBetween(const Entry &baseline, const Entry &current);

}  // namespace psirt
