// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/shorttext.h"

namespace psirt {

namespace {

constexpr QChar ellipsis(u'…');

bool breaksALine(QChar character)
{
    return character == QLatin1Char('\n') || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || breaksALine(character);
}

/// The first so many characters; a pair of surrogates is not parted.
QString start(const QString &text, qsizetype count)
{
    return text.left(count > 0 && count < text.size() && text[count - 1].isHighSurrogate() ? count - 1 : count);
}

QString end(const QString &text, qsizetype count)
{
    const qsizetype from = text.size() - count;
    return text.mid(from > 0 && from < text.size() && text[from].isLowSurrogate() ? from + 1 : from);
}

/// No widget breaks a line inside a word of Latin letters.
QString withBreaks(const QString &text)
{
    constexpr int longestWord = 60;
    constexpr QChar mayBreak(0x200B);
    QString result;
    result.reserve(text.size());
    int letters = 0;
    for (const QChar character : text) {
        const bool isLatin = character.unicode() < 0x3000 && !character.isSpace() && character != QLatin1Char('/');
        letters = isLatin ? letters + 1 : 0;
        if (letters > longestWord && !character.isLowSurrogate()) {
            result += mayBreak;
            letters = 1;
        }
        result += character;
    }
    return result;
}

}  // namespace

QString shortName(const QString &text, int most)
{
    QString line = text;
    if (line.size() > most) {
        const int before = (most - 1) / 2;
        line = start(line, before) + ellipsis + end(line, most - 1 - before);
    }
    for (QChar &character : line) {
        if (isControl(character))
            character = QLatin1Char(' ');
    }
    return line;
}

QString shortText(const QString &text, int most, int mostLines)
{
    qsizetype length = 0;
    int lines = 1;
    while (length < text.size() && length < most) {
        if (breaksALine(text[length]) && ++lines > mostLines)
            break;
        ++length;
    }
    QString shown = length == text.size() ? text : start(text, length) + ellipsis;
    for (QChar &character : shown) {
        if (isControl(character) && !breaksALine(character))
            character = QLatin1Char(' ');
    }
    return withBreaks(shown);
}

}  // namespace psirt
