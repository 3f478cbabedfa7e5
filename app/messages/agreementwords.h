// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/comparison/agreement.h"

namespace psirt {

// How it is put into words that assessments of several people are combined: in the window and on the command line.

/// What a person should know of two that are combined, in a sentence.
[[nodiscard]] QString sentenceOf(CombineNotice notice, const Words &words = Words());

/// "3 of 27 differ, 1 settled"
[[nodiscard]] QString sentenceOf(const AgreementCounts &counts, const Words &words = Words());
/// "24 agree  ·  2 one level apart  ·  1 further apart"
[[nodiscard]] QString partsOf(const AgreementCounts &counts, const Words &words = Words());

/// What an agreed assessment is called: after the first of the titles that is not empty.
[[nodiscard]] QString agreedTitle(const QStringList &titles, const Words &words = Words());

}  // namespace psirt
