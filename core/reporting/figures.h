// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/averagechange.h"
#include "core/scoring/score.h"
#include "core/sheet/level.h"

#include <QString>

namespace psirt {

/// What stands wherever a figure or a text is absent: an em dash, never 0.
[[nodiscard]] QString absentFigure();

/// Two decimals with a point in every language, rounded half up on the exact value; the absent figure when there is none
/// (core/scoring/README.md, "Averages").
[[nodiscard]] QString formatAverage(const std::optional<Average> &average);

/// "+0.25", "−0.10" with a minus sign, "±0.00": a difference in hundredths.
[[nodiscard]] QString formatDifference(int hundredths);

/// The difference of an average, and that over the frameworks that both sides rate; the absent figure when there is none.
[[nodiscard]] QString formatDifference(const AverageChange &change);
[[nodiscard]] QString formatLikeForLike(const AverageChange &change);

/// "+2", "−1", "±0": a difference in levels.
[[nodiscard]] QString formatLevels(int difference);

/// "2.41–2.52", each end as formatAverage gives it.
[[nodiscard]] QString formatRange(const AverageRange &range);

/// "3", or the absent figure.
[[nodiscard]] QString formatLevel(const std::optional<Level> &level);

/// The level of a framework: "3", or "3 (4?)" while it may be 4 as well.
[[nodiscard]] QString formatLevel(const FrameworkScore &score);

/// "1", or the absent figure.
[[nodiscard]] QString formatNumber(const std::optional<int> &number);

}  // namespace psirt
