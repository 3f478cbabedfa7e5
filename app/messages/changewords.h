// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/statewords.h"
#include "core/comparison/agreement.h"
#include "core/comparison/comparison.h"
#include "core/comparison/pairing.h"
#include "core/comparison/trend.h"

namespace psirt {

// How changes between two assessments are put into words: the same on screen, in a report and on the command line.

/// Raised, Lowered or Unchanged.
[[nodiscard]] ChangeKind kindOf(int difference);
[[nodiscard]] Sign signOfChange(ChangeKind kind);
/// The sign as a character, for text. It never stands without its word.
[[nodiscard]] QString signOf(ChangeKind kind);

/// "Raised", "Newly excluded".
[[nodiscard]] QString wordOf(ChangeKind kind, const Words &words = Words());
/// "changed levels", "newly excluded frameworks".
[[nodiscard]] QString wordOf(ChangeCause cause, const Words &words = Words());
/// The same as it stands alone, in a table: "Changed levels".
[[nodiscard]] QString titleOf(ChangeCause cause, const Words &words = Words());
/// What a person should know of the pair before its figures, in a sentence that names what differs.
[[nodiscard]] QString sentenceOf(PairNotice notice, const Properties &baseline, const Properties &current,
                                 const Words &words = Words());
/// What a person should know of the trend before its figures: different products, and what may be copies.
[[nodiscard]] QStringList noticesOf(const Trend &trend, const Words &words = Words());
/// What became of an average and what that is made of, in one sentence with the figures:
/// 「平均は 2.30 → 2.55（+0.25）。うち +0.10 はレベルの変化、+0.15 は除外の追加による。」. Empty where neither side has
/// one.
[[nodiscard]] QString sentenceOf(const AverageChange &change, const Words &words = Words());

// What several assessors said of a framework.

/// The letter that stands for an opinion's author wherever the name has no room: A for the first.
[[nodiscard]] QString letterOf(std::size_t index);
/// Letter and name: "A 佐藤".
[[nodiscard]] QString nameOf(std::size_t index, const Opinion &opinion);

/// Who says what of the level, in short: "A: Level 3  ·  B: Excluded".
[[nodiscard]] QString ratingsOf(const std::vector<Opinion> &opinions, const Words &words = Words());
/// How far apart they are: "2 levels apart", "rated by some only".
[[nodiscard]] QString wordOf(const FrameworkOpinions &opinions, const Words &words = Words());

}  // namespace psirt
