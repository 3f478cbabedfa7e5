// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGlyphRun>
#include <QString>
#include <QStringList>

#include <vector>

namespace psirt::report {

/// A piece of a text, in UTF-16 units. Plain: each character has a glyph of its own in the report's face, which a PDF
/// gives back as it was typed. What is not plain is one character as a reader sees it, whatever it is made of: 𠮷, が of
/// two, a kanji with a variation selector, an emoji of several people, what the face lacks.
struct TextPiece {
    int start;
    int length;
    bool isPlain;

    bool operator==(const TextPiece &) const = default;
};

/// Whether the whole text is plain. Cheap.
[[nodiscard]] bool isPlainText(const QString &text, bool isBold);
/// The text's pieces in order, as few as may be; none for an empty one.
[[nodiscard]] std::vector<TextPiece> piecesOf(const QString &text, bool isBold);

/// What a report paints where no installed face has a character: the mark that printers put in its place.
inline constexpr QChar missingMark = u'〓';

/// Whether the glyphs of a piece that is not plain show it: no face lacked a part of it, and what should be seen has an
/// outline, which is all that a PDF takes of a face.
[[nodiscard]] bool isShown(const QString &piece, const QList<QGlyphRun> &glyphs);

/// The characters, as a reader sees them, that no installed face has, each once, in their order.
[[nodiscard]] QStringList missingIn(const QString &text);

}  // namespace psirt::report
