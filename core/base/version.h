// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// The program's version, as CMakeLists.txt states it: "0.1.0".
[[nodiscard]] QString applicationVersion();

}  // namespace psirt
