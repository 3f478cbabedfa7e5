// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/reporting/trendlines.h"

namespace psirt::trend {

/// The words of a trend's chart, read aloud. What is drawn is in app/drawings/trenddrawing.h.

/// "30 September 2026, TITLE: Overall 2.38, provisional (24 of 26 rated)".
[[nodiscard]] QString figureSentence(const TrendLines &lines, std::size_t line, std::size_t moment, Language language);

/// All figures in words: a line for each moment.
[[nodiscard]] QString trendDescription(const TrendLines &lines, Language language);

}  // namespace psirt::trend
