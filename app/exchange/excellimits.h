// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace psirt::exchange {

/// The longest text that a cell holds, in UTF-16 units.
inline constexpr qsizetype longestExcelText = 32767;
/// The highest that a row gets, in points.
inline constexpr double tallestExcelRow = 409;

}  // namespace psirt::exchange
