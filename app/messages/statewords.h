// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/sheet/sheet.h"

#include <QString>

namespace psirt {

/// The sign of a state, for text: ● ○ ⊘ ─. A sign never stands without its word or number.
[[nodiscard]] QString signOf(FrameworkState state);

/// "Level 3", "Not rated", "Excluded", "Out of scope".
[[nodiscard]] QString wordOf(const FrameworkScore &score);
[[nodiscard]] QString wordOf(FrameworkState state);

/// The average of an area or the whole sheet with two decimals, or the sign and word of why there can be none: "⊘ Excluded".
[[nodiscard]] QString averageOrState(const Totals &totals);

/// "Level 3 or 4?" while the rating is unsure; else as wordOf.
[[nodiscard]] QString wordWithDoubt(const FrameworkScore &score);

/// The average as people read it: "2.48", while something is unsure with its range: "2.48 (2.41–2.52)".
[[nodiscard]] QString averageText(const Totals &totals);

/// The whole state in one sentence for a screen reader: "Level 2, below target 3".
[[nodiscard]] QString sentenceOf(const FrameworkScore &score);

/// "Service area", "Service", "Function", "Sub-function".
[[nodiscard]] QString wordOf(ReferenceKind kind);

/// How the average lies to the band: "0.09 below the target band", "within the target band".
[[nodiscard]] QString bandSentence(const std::optional<Average> &average);

/// The same, or that it depends on the unsure levels whether the average is in the band.
[[nodiscard]] QString bandSentence(const Totals &totals);

/// "30 September 2026", in the interface's language.
[[nodiscard]] QString longDate(QDate date);

/// The parts of a list beside each other: "a, b", in Japanese 「a、b」.
[[nodiscard]] QString joined(const QStringList &parts);

/// "22 of 27 rated".
[[nodiscard]] QString countSentence(const Totals &totals);

/// Whose the sheet and the framework are, as shown wherever their content is: publisher, date, FIRST.
[[nodiscard]] QString creditsOf(const Sheet &sheet);

}  // namespace psirt
