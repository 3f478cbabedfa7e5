// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"
#include "core/sheet/level.h"

namespace psirt {

/// What a cell of a heat map is filled with: one hue, from nearly the surface at level 0 to the whole colour at level 5,
/// so that the order is seen in greyscale too. The level's number always stands in the cell.
[[nodiscard]] QColor heatFill(Level level, const Colors &colors);

/// Black or white, whichever is easier to read on an opaque colour: the contrast is always 4.5:1 or more.
[[nodiscard]] QColor textOn(const QColor &fill);

}  // namespace psirt
