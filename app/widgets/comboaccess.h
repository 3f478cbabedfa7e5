// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace psirt {

/// From now on a screen reader is told the accessible name of every combo box as its name, and what is chosen in it as its
/// value. Qt tells what is chosen as the name on Unix, so that ten boxes for states are all called "Planned".
void nameComboBoxes();

}  // namespace psirt
