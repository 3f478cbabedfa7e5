// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/planning/pathtoband.h"

#include <map>

namespace psirt {

/// Levels that are tried without being answers, by framework.
using TriedLevels = std::map<FrameworkId, Level>;

/// The assessment as it would be with the tried levels for answers. A tried level takes the place of the whole rating, also
/// of an exclusion or a doubt; notes, evidence, actions and targets stay.
[[nodiscard]] Assessment withTriedLevels(const Assessment &assessment, const TriedLevels &tried);

/// Where the path leads each framework that it raises.
[[nodiscard]] TriedLevels levelsAtTheEndOf(const PathToBand &path);

}  // namespace psirt
