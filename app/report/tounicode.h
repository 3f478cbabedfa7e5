// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace psirt::report {

// C++17 alone, for pdfcontent.h.

/// What the glyphs of a font in a PDF stand for, by the glyph's number in the font: mostly one character. No glyph is
/// without one; what a font has no character for is left out.
using GlyphCharacters = std::map<unsigned, QString>;

/// In four digits at least; of a text four for each UTF-16 unit.
[[nodiscard]] QByteArray hexOfNumber(unsigned number);
[[nodiscard]] QByteArray hexOfText(const QString &text);

/// Out of a ToUnicode map as Qt writes it. A glyph that it says nothing of, or that it maps to U+0000, is not in it.
[[nodiscard]] GlyphCharacters parseToUnicode(const QByteArray &cmap);

/// CJK Radicals Supplement and Kangxi Radicals.
inline constexpr char32_t firstRadical = 0x2E80;
inline constexpr char32_t lastRadical = 0x2FD5;

/// The character that people type, where several share a glyph and Qt names the first by number: a tab for the space, and in
/// many Japanese fonts a radical (U+2F00 and on) for the character that it looks like. Any other as it is.
[[nodiscard]] char32_t asTyped(char32_t character);

/// All of them so.
void mendCharacters(GlyphCharacters &characters);

/// As a ToUnicode map (ISO 32000-1, 9.10.3).
[[nodiscard]] QByteArray toUnicodeMap(const GlyphCharacters &characters);

}  // namespace psirt::report
