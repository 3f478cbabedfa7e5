// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/textspan.h"

#include <QString>

#include <vector>

namespace psirt {

enum class TokenKind {
    Mark,      ///< a reference mark, brackets included
    Kanji,     ///< a run of them
    Katakana,  ///< a run of them
    Hiragana,  ///< a run that is no particle: an ending, or a word written so
    Latin,     ///< a run of letters and digits
    Particle,  ///< a word that carries no content of its own: を, について, 及び, "the", "of"
    Sign,      ///< one punctuation character
};

/// The smallest piece of a text that a comparison looks at.
struct TextToken {
    TextSpan span;
    TokenKind kind;

    /// Neither particle nor sign.
    [[nodiscard]] bool isContent() const { return kind != TokenKind::Particle && kind != TokenKind::Sign; }
};

/// A text in tokens, in reading order. White space belongs to none of them. Japanese is split where the script changes
/// and after the particles that can be told without a dictionary; surrogate pairs stay whole.
[[nodiscard]] std::vector<TextToken> tokensOf(const QString &text);

}  // namespace psirt
