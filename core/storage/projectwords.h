// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

#include <optional>

namespace psirt {

/// The words that stand for enumerations in a project file and in data for other programs (resources/schema/README.md,
/// "Words").
[[nodiscard]] QString wordFor(Occasion occasion);
[[nodiscard]] QString wordFor(ActionState state);
/// The keys of an entry for the level that an excluded framework had before, and of the one that it was unsure about.
inline constexpr QLatin1String setAsideLevelKey("levelBeforeExclusion");
inline constexpr QLatin1String setAsideUnsureKey("unsureLevelBeforeExclusion");
/// The keys of an action's id, and of the day on which it was done.
inline constexpr QLatin1String actionIdKey("id");
inline constexpr QLatin1String doneOnKey("doneOn");
/// None for a word that stands for nothing.
[[nodiscard]] std::optional<Occasion> occasionFromWord(const QString &word);
[[nodiscard]] std::optional<ActionState> actionStateFromWord(const QString &word);

}  // namespace psirt
