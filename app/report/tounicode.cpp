// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/tounicode.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace psirt::report {

namespace {

unsigned hexOf(QStringView digits)
{
    return digits.toUInt(nullptr, 16);
}

void insert(GlyphCharacters &characters, unsigned glyph, unsigned character)
{
    if (glyph > 0 && character > 0)
        characters.insert_or_assign(glyph, QChar(static_cast<char16_t>(character)));
}

}  // namespace

QByteArray hexOfNumber(unsigned number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
}

QByteArray hexOfText(const QString &text)
{
    QByteArray digits;
    for (const QChar unit : text)
        digits += hexOfNumber(unit.unicode());
    return digits;
}

GlyphCharacters parseToUnicode(const QByteArray &cmap)
{
    // <from> <to> <first>, or <from> <to> [<one> <next> ...]
    static const QRegularExpression range(QStringLiteral(
        R"(<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*(?:<([0-9A-Fa-f]{4})>|\[((?:\s*<[0-9A-Fa-f]{4}>)*)\s*\]))"));
    static const QRegularExpression value(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    static const QRegularExpression section(QStringLiteral("beginbfrange(.*?)endbfrange"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString text;
    const QString whole = QString::fromLatin1(cmap);
    for (auto sections = section.globalMatch(whole); sections.hasNext();)
        text += sections.next().captured(1);
    GlyphCharacters characters;
    for (auto ranges = range.globalMatch(text); ranges.hasNext();) {
        const QRegularExpressionMatch match = ranges.next();
        const unsigned from = hexOf(match.capturedView(1));
        const unsigned to = hexOf(match.capturedView(2));
        if (match.hasCaptured(3) && !match.capturedView(3).isEmpty()) {
            const unsigned first = hexOf(match.capturedView(3));
            for (unsigned glyph = from; glyph <= to && first > 0; ++glyph)
                insert(characters, glyph, first + (glyph - from));
            continue;
        }
        unsigned glyph = from;
        const QString list = match.captured(4);
        for (auto values = value.globalMatch(list); values.hasNext(); ++glyph)
            insert(characters, glyph, hexOf(values.next().capturedView(1)));
    }
    return characters;
}

char32_t asTyped(char32_t character)
{
    if (character == U'\t' || character == U'\u00A0')
        return U' ';
    if (character == U'\u00AD')
        return U'-';
    if (character >= firstRadical && character <= lastRadical)
        return QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC).toUcs4().front();
    return character;
}

void mendCharacters(GlyphCharacters &characters)
{
    for (auto &[glyph, text] : characters) {
        const char32_t typed = asTyped(text.toUcs4().front());
        text = QString::fromUcs4(&typed, 1);
    }
}

QByteArray toUnicodeMap(const GlyphCharacters &characters)
{
    constexpr std::size_t mostInBlock = 100;  // 9.10.3 by way of Adobe's CMap specification
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::size_t left = characters.size();
    std::size_t inBlock = 0;
    for (const auto &[glyph, character] : characters) {
        if (inBlock == 0) {
            inBlock = std::min(left, mostInBlock);
            map += QByteArray::number(static_cast<qulonglong>(inBlock)) + " beginbfchar\n";
        }
        map += '<' + hexOfNumber(glyph) + "> <" + hexOfText(character) + ">\n";
        --left;
        if (--inBlock == 0)
            map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace psirt::report
