// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/comparison/agreement.h"

#include <QString>

namespace psirt {

/// The letter that stands for an opinion's author wherever the name has no room: A for the first.
[[nodiscard]] QString letterOf(std::size_t index);
/// Letter and name: "A 佐藤".
[[nodiscard]] QString nameOf(std::size_t index, const Opinion &opinion);

/// Who says what of the level, in short: "A: Level 3  ·  B: Excluded".
[[nodiscard]] QString ratingsOf(const std::vector<Opinion> &opinions, const Words &words = Words());
/// How far apart they are: "2 levels apart", "rated by some only".
[[nodiscard]] QString wordOf(const FrameworkOpinions &opinions, const Words &words = Words());

}  // namespace psirt
