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
/// None for a word that stands for nothing.
[[nodiscard]] std::optional<Occasion> occasionFromWord(const QString &word);
[[nodiscard]] std::optional<ActionState> actionStateFromWord(const QString &word);

}  // namespace psirt
