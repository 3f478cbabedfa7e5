// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace psirt {

/// What the window looks like as a whole, as a person chooses it.
enum class Theme {
    System,  ///< as the desktop has it
    Light,
    Dark,
    HighContrast,  ///< white on black, with a frame around whatever can be pressed or filled in
};

/// A whole palette, with every role set. For System an empty one, which stands for the desktop's own.
[[nodiscard]] QPalette paletteOf(Theme theme);

/// Whether even a hint stands out from its field by 7:1 or more, which neither the light nor the dark theme has.
[[nodiscard]] bool hasHighContrast(const QPalette &palette);

}  // namespace psirt
