// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"

namespace psirt::cli {

/// A trend for a terminal: a row for each assessment with its averages, those without a date last, then what moved most
/// and what is of concern; at the end a line for each file that was named more than once.
[[nodiscard]] QString trendText(const Sheet &sheet, const Trend &trend);

}  // namespace psirt::cli
