// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/tounicode.h"

#include <QString>

#include <map>
#include <set>
#include <string>
#include <vector>

class QPDFPageObjectHelper;

namespace psirt::report {

// C++17 alone: the headers of libqpdf 11 do not compile as C++20 with every compiler (clang 14).

/// What a font's glyphs stand for, and which of them pages show.
struct PdfFont {
    GlyphCharacters characters = {};
    std::set<unsigned> shown = {};
    unsigned end = 0;                           ///< one past the last glyph; 0: it gets no aliases
    std::map<unsigned, unsigned> aliases = {};  ///< further numbers of glyphs that stand for more than one text
};

/// By the number of the font's object.
using PdfFonts = std::map<int, PdfFont>;

/// Takes the marks out of a page as Qt painted it (paintmarks.h) and has the glyphs between two marks stand for their text.
/// A glyph that stood for nothing is named after the character that it shows; where it stands for another one, it gets a
/// further number in its font, which every reader understands. Several glyphs have their text beside them (ActualText).
/// Notes which glyphs are shown. Throws as libqpdf does.
void readMarks(QPDFPageObjectHelper &page, PdfFonts &fonts, const std::vector<QString> &texts);

}  // namespace psirt::report
