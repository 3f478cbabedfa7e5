// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/htmltext.h"

namespace psirt::report {

QString htmlPrintable(QString text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text[index];
        constexpr char16_t firstPrintable = 0x20;
        constexpr char16_t firstOfNone = 0xFFFE;
        const bool isBlank = character == u'\n' || character == u'\t';
        const bool isPair = character.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
        const bool isControl = character.unicode() < firstPrintable && !isBlank;
        if (isPair)
            ++index;
        else if (isControl || character.unicode() >= firstOfNone || character.isSurrogate())
            text[index] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

QString htmlEscaped(const QString &text)
{
    return htmlPrintable(text).toHtmlEscaped();
}

}  // namespace psirt::report
