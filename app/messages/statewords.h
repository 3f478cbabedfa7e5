// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/assessment/assessment.h"
#include "core/scoring/score.h"
#include "core/sheet/sheet.h"

#include <QString>

namespace psirt {

// What an assessment says of frameworks and of the whole, in words: in the interface's language, or in that of the words.

/// The sign beside a word that tells how a framework stands, so that colour never tells it alone.
enum class Sign {
    None,
    Rated,       ///< a filled disc
    Target,      ///< a small triangle: below target
    Unrated,     ///< a ring
    Excluded,    ///< a ring with a stroke through it
    OutOfScope,  ///< a dash
    Raised,      ///< a filled triangle, point up
    Lowered,     ///< a filled triangle, point down
    Unchanged,   ///< two short lines: equal
};
[[nodiscard]] Sign signOfState(FrameworkState state);
/// As a character, for text: ● △ ○ ⊘ ─ ▲ ▼ =; empty for None. It never stands without its word or number.
[[nodiscard]] QString characterOf(Sign sign);

/// A title in that language: the English rendering where there is one and it is not Japanese. With its number before it.
[[nodiscard]] QString titleIn(const BilingualText &title, Language language);
[[nodiscard]] QString titleIn(const QString &id, const BilingualText &title, Language language);

/// The character of a state.
[[nodiscard]] QString signOf(FrameworkState state);

/// "Level 3", "Not rated", "Excluded", "Out of scope".
[[nodiscard]] QString wordOf(const FrameworkScore &score, const Words &words = Words());
[[nodiscard]] QString wordOf(FrameworkState state, const Words &words = Words());

/// The average of an area or the whole sheet with two decimals, or the sign and word of why there can be none: "⊘ Excluded".
[[nodiscard]] QString averageOrState(const Totals &totals, const Words &words = Words());

/// "Level 3 or 4?" while the rating is unsure; else as wordOf.
[[nodiscard]] QString wordWithDoubt(const FrameworkScore &score, const Words &words = Words());

/// The average as people read it: "2.48", while something is unsure with its range: "2.48 (2.41–2.52)".
[[nodiscard]] QString averageText(const Totals &totals, const Words &words = Words());

/// The whole state in one sentence for a screen reader: "Level 2, below target 3".
[[nodiscard]] QString sentenceOf(const FrameworkScore &score, const Words &words = Words());

/// A rating as a score of no framework in particular, which is what has words.
[[nodiscard]] FrameworkScore scoreOf(const Rating &rating);
/// What it says: "Level 3 or 4?", "Not rated", "Excluded".
[[nodiscard]] QString wordOf(const Rating &rating, const Words &words = Words());
/// The same where a level stands for itself: "3", "3 (4?)", "Not rated".
[[nodiscard]] QString levelOrState(const Rating &rating, const Words &words = Words());
/// The sign that goes with the word: ● ○ ⊘.
[[nodiscard]] QString signOf(const Rating &rating);

/// "Service area", "Service", "Function", "Sub-function".
[[nodiscard]] QString wordOf(ReferenceKind kind, const Words &words = Words());

/// How the average lies to the band: "0.09 below the target band", "within the target band".
[[nodiscard]] QString bandSentence(const std::optional<Average> &average, const Words &words = Words());

/// The same, or that it depends on the unsure levels whether the average is in the band.
[[nodiscard]] QString bandSentence(const Totals &totals, const Words &words = Words());

/// The same, to follow upon other words of a sentence.
[[nodiscard]] QString bandInSentence(const Totals &totals, const Words &words = Words());

/// "below the band 2.5–3.0".
[[nodiscard]] QString wordOf(Band band, const Words &words = Words());

/// "22 of 27 rated".
[[nodiscard]] QString countSentence(const Totals &totals, const Words &words = Words());

/// "Planned", "Started", "Done", "Dropped".
[[nodiscard]] QString wordOf(ActionState state, const Words &words = Words());
/// "Periodic", "After a reorganization".
[[nodiscard]] QString wordOf(Occasion occasion, const Words &words = Words());

/// How a cited number stands to the published version, in one sentence. published: the counterpart's number, empty when
/// there is none.
[[nodiscard]] QString relationSentence(Relation relation, const QString &published, const Words &words = Words());

/// Whose the sheet and the framework are, as shown wherever their content is: publisher, date, FIRST.
[[nodiscard]] QString creditsOf(const Sheet &sheet);

}  // namespace psirt
