// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textpieces.h"

#include "app/report/tounicode.h"
#include "app/theme/fonts.h"

#include <QBitArray>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <map>
#include <set>

namespace psirt::report {

namespace {

constexpr int anySize = 16;  // pixels; what a face has does not depend on it

/// Which characters of the basic plane are plain. Of those that share a glyph Qt names the first by number in a PDF, and
/// that is mended to what people type: only that one comes back by itself.
QBitArray plainCharacters(bool isBold)
{
    constexpr char32_t end = 0x10000;
    constexpr char32_t atOnce = 256;
    const QRawFont face = QRawFont::fromFont(reportFont(anySize, isBold));
    QBitArray plain(end);
    std::map<quint32, char32_t> firsts;
    for (char32_t start = 0; start < end; start += atOnce) {
        QString block;
        for (char32_t character = start; character < start + atOnce; ++character)
            block += QChar::isSurrogate(character) ? QChar(u' ') : QChar(static_cast<char16_t>(character));
        const QList<quint32> glyphs = face.glyphIndexesForString(block);
        if (glyphs.size() != block.size())
            continue;
        for (char32_t character = start; character < start + atOnce; ++character) {
            const quint32 glyph = glyphs[character - start];
            if (glyph == 0 || QChar::isSurrogate(character))
                continue;
            const char32_t first = firsts.emplace(glyph, character).first->second;
            plain.setBit(character, asTyped(first) == asTyped(character) && !QChar::isMark(character));
        }
    }
    for (char32_t radical = firstRadical; radical <= lastRadical; ++radical)
        plain.clearBit(radical);
    return plain;
}

bool isPlain(QChar unit, bool isBold)
{
    static const QBitArray regular = plainCharacters(false);
    static const QBitArray bold = plainCharacters(true);
    return (isBold ? bold : regular).testBit(unit.unicode());
}

/// Whether a reader sees something of it in a face that has it.
bool isVisible(const QString &piece)
{
    const QList<uint> characters = piece.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        const QChar::Category category = QChar::category(character);
        const bool isSelector =
            (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
        return category > QChar::Mark_Enclosing && category != QChar::Other_Format && category != QChar::Other_Control &&
               category != QChar::Separator_Space && !isSelector;
    });
}

/// The character that begins there.
char32_t characterAt(const QString &text, int place)
{
    const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size();
    return isPair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : text[place].unicode();
}

/// The one that ends there.
char32_t characterBefore(const QString &text, int place)
{
    return characterAt(text, place > 1 && text[place - 1].isLowSurrogate() ? place - 2 : place - 1);
}

bool isFlagLetter(char32_t character)
{
    return character >= 0x1F1E6 && character <= 0x1F1FF;
}

/// Whether what begins at that place goes on with the character before. Where a line has Thai in it, Qt 6.4 parts all.
bool goesOn(const QString &text, int start, int place)
{
    constexpr char32_t joiner = 0x200D;
    if (text[place].isLowSurrogate())
        return true;
    const char32_t next = characterAt(text, place);
    const char32_t before = characterBefore(text, place);
    const bool isSkinOrTag = (next >= 0x1F3FB && next <= 0x1F3FF) || (next >= 0xE0020 && next <= 0xE007F);
    const bool isSecondFlagLetter = isFlagLetter(before) && isFlagLetter(next) && place - start == 2;
    return QChar::isMark(next) || next == joiner || before == joiner || isSkinOrTag || isSecondFlagLetter;
}

QList<QGlyphRun> glyphsOf(const QString &piece)
{
    QTextLayout layout(piece, reportFont(anySize));
    layout.beginLayout();
    (void)layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

}  // namespace

bool isPlainText(const QString &text, bool isBold)
{
    return std::ranges::all_of(text, [isBold](QChar unit) { return isPlain(unit, isBold); });
}

std::vector<TextPiece> piecesOf(const QString &text, bool isBold)
{
    std::vector<TextPiece> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int start = 0;
    while (start < text.size()) {
        auto end = static_cast<int>(finder.toNextBoundary());
        while (end > start && end < text.size() && goesOn(text, start, end))
            end = static_cast<int>(finder.toNextBoundary());
        if (end <= start)
            break;
        const bool isPlainHere = isPlainText(text.mid(start, end - start), isBold);
        if (isPlainHere && !pieces.empty() && pieces.back().isPlain)
            pieces.back().length += end - start;
        else
            pieces.push_back({start, end - start, isPlainHere});
        start = end;
    }
    return pieces;
}

bool isShown(const QString &piece, const QList<QGlyphRun> &glyphs)
{
    bool hasOutline = false;
    for (const QGlyphRun &run : glyphs) {
        const QRawFont face = run.rawFont();
        for (const quint32 glyph : run.glyphIndexes()) {
            if (glyph == 0)
                return false;
            hasOutline = hasOutline || !face.pathForGlyph(glyph).isEmpty();
        }
    }
    return hasOutline || !isVisible(piece);
}

QStringList missingIn(const QString &text)
{
    QStringList missing;
    if (isPlainText(text, false))
        return missing;
    std::set<QString> known;
    for (const TextPiece &piece : piecesOf(text, false)) {
        if (piece.isPlain)
            continue;
        const QString characters = text.mid(piece.start, piece.length);
        if (known.insert(characters).second && !isShown(characters, glyphsOf(characters)))
            missing << characters;
    }
    return missing;
}

}  // namespace psirt::report
