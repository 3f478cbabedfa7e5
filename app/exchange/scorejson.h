// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/jsonvalues.h"
#include "core/scoring/score.h"

/// Scores as JSON objects, for the .cpp files of this folder alone: alike wherever they stand.
namespace psirt::exchange {

/// Unrounded; null when there is none.
[[nodiscard]] Json jsonOf(const std::optional<Average> &average);
[[nodiscard]] Json jsonOf(const std::optional<Level> &level);
/// {"id", "version"}
[[nodiscard]] Json sheetKeyJson(const Sheet &sheet);
/// "overall" of packaging/man/psirt-maturity-cli.1, "JSON", with what jsonexport.h says comes with it.
[[nodiscard]] Json overallJson(const Totals &totals);
/// One of "areas".
[[nodiscard]] Json areaJson(const AreaScore &area);
/// One of "frameworks".
[[nodiscard]] Json frameworkJson(const FrameworkScore &score);

}  // namespace psirt::exchange
