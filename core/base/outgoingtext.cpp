// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outgoingtext.h"

#include <algorithm>

namespace psirt {

namespace {

bool isOtherLineEnd(QChar character)
{
    switch (character.unicode()) {
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

}  // namespace

QString withPlainLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    std::ranges::replace_if(text, isOtherLineEnd, QChar(u'\n'));
    return text;
}

QString fitForXml(QString text)
{
    constexpr char16_t firstPrintable = 0x20;
    constexpr char16_t firstOfNone = 0xFFFE;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        const bool isBlank = character == u'\n' || character == u'\t';
        const bool isPair = character.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
        const bool isControl = character.unicode() < firstPrintable && !isBlank;
        if (isPair)
            ++index;
        else if (isControl || character.unicode() >= firstOfNone || character.isSurrogate())
            text[index] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

}  // namespace psirt
