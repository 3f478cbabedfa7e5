// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/jsonvalues.h"
#include "core/scoring/score.h"

/// The figures that several outputs share, as interface.md fixes them. For the .cpp files of this folder alone.
namespace psirt::exchange {

/// Unrounded; null when there is none.
[[nodiscard]] Json jsonOf(const std::optional<Average> &average);
[[nodiscard]] Json jsonOf(const std::optional<Level> &level);

/// "overall" of `summary --format json`.
[[nodiscard]] Json overallJson(const Totals &totals);
/// One of "areas" of `summary --format json`.
[[nodiscard]] Json areaJson(const AreaScore &area);

}  // namespace psirt::exchange
