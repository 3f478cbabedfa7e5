// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/comparison/comparison.h"
#include "core/comparison/pairing.h"

#include <QString>

#include <utility>

namespace psirt {

/// How changes between two assessments are put into words: the same on screen, in a report and on the command line.
class ChangeWords {
public:
    /// In the language of the words: the interface's, where nothing else is said.
    explicit ChangeWords(Words words = Words()) : m_words(std::move(words)) {}

    /// "Raised", "Newly excluded".
    [[nodiscard]] QString kind(ChangeKind kind) const;
    /// A sign for text: ▲ ▼ and others. It never stands without its word.
    [[nodiscard]] static QString sign(ChangeKind kind);
    /// "changed levels", "newly excluded frameworks".
    [[nodiscard]] QString cause(ChangeCause cause) const;
    /// The same as it stands alone, in a table: "Changed levels".
    [[nodiscard]] QString causeTitle(ChangeCause cause) const;
    /// What a person should know of the pair before its figures, in a sentence.
    [[nodiscard]] QString notice(PairNotice notice) const;
    /// What became of an average and what that is made of, in one sentence with the figures:
    /// 「平均は 2.30 → 2.55（+0.25）。うち +0.10 はレベルの変化、+0.15 は除外の追加による。」. Empty where neither side has
    /// one.
    [[nodiscard]] QString sentence(const AverageChange &change) const;

private:
    [[nodiscard]] QString withParts(const AverageChange &change) const;

    Words m_words;
};

}  // namespace psirt
