// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/reporting/sheetglance.h"

namespace psirt::drawings {

// The words of the sheet at a glance, drawn, set in a table or read aloud.

/// "3", "3 (4?)", or the word of why there is no level.
[[nodiscard]] QString glanceLevel(const FrameworkScore &score, const Words &words = Words());
/// What was last time in the same words. The absent figure where nothing was rated or nothing is known, "Hidden" where that
/// must not be seen yet; empty for what is out of scope.
[[nodiscard]] QString glanceBefore(const GlanceRow &row, const Words &words = Words());
/// The average last time, or why there is none.
[[nodiscard]] QString glanceBefore(GlanceBefore state, const std::optional<Average> &before, const Words &words = Words());
/// "5/7": rated of ratable.
[[nodiscard]] QString glanceCount(const Totals &totals);
/// "Whole sheet", while something is not rated with "provisional, 24 of 26 rated".
[[nodiscard]] QString glanceStatus(const Totals &totals, const Words &words = Words());

/// "1.1 Title, Level 3, below target 4, last time 2".
[[nodiscard]] QString glanceSentence(const GlanceRow &row, Language language, const Words &words = Words());
/// "1 Title, average 2.20, average target 3.00, last time 1.80, 5 of 7 rated".
[[nodiscard]] QString glanceSentence(const GlanceArea &area, Language language, const Words &words = Words());
/// The same of the whole sheet.
[[nodiscard]] QString glanceSentence(const SheetGlance &glance, const Words &words = Words());

/// All of it in words, a line for each of its lines.
[[nodiscard]] QString glanceDescription(const SheetGlance &glance, Language language, const Words &words = Words());

}  // namespace psirt::drawings
