// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <map>
#include <vector>

namespace psirt::report {

/// What the glyphs of a font in a PDF stand for: a character by the glyph's number in the font. No glyph is without one;
/// what a font has no character for is left out.
using GlyphCharacters = std::map<unsigned, char32_t>;

/// Out of a ToUnicode map as Qt writes it. A glyph that it says nothing of, or that it maps to U+0000, is not in it.
[[nodiscard]] GlyphCharacters parseToUnicode(const QByteArray &cmap);

/// Characters as they were typed. Where several share a glyph, Qt names the first by number: a tab for the space, and in
/// many Japanese fonts a radical (U+2F00 and on) for the character that it looks like.
void mendCharacters(GlyphCharacters &characters);

/// Names the glyphs that have no character yet, of count in all, after the characters beyond the basic plane that the font
/// shows, in the order in which both came into the font. Only where there are as many of the one as of the other.
void nameWideCharacters(GlyphCharacters &characters, unsigned count, const std::vector<char32_t> &wide);

/// As a ToUnicode map (ISO 32000-1, 9.10.3).
[[nodiscard]] QByteArray toUnicodeMap(const GlyphCharacters &characters);

}  // namespace psirt::report
