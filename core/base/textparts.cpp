// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textparts.h"

#include <algorithm>

namespace psirt {

namespace {

bool endsLine(const QString &text, qsizetype index)
{
    const QChar character = text[index];
    if (character == QLatin1Char('\r'))
        return index + 1 >= text.size() || text[index + 1] != QLatin1Char('\n');
    return character == QLatin1Char('\n') || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

/// Whether a text may be cut before that place, which is neither its beginning nor its end.
bool canCut(const QString &text, qsizetype place)
{
    constexpr char16_t joiner = 0x200d;
    const QChar before = text[place - 1];
    const QChar after = text[place];
    return !after.isLowSurrogate() && !after.isMark() && after != QChar(joiner) && before != QChar(joiner) &&
           !(before == QLatin1Char('\r') && after == QLatin1Char('\n'));
}

/// Where the part that begins there ends.
qsizetype endOf(const QString &text, qsizetype start, const PartLength &length)
{
    const qsizetype most = std::min(start + length.mostCharacters, text.size());
    qsizetype lines = 0;
    qsizetype lastLine = start;
    for (qsizetype i = start; i < most; ++i) {
        if (!endsLine(text, i))
            continue;
        lastLine = i + 1;
        if (++lines == length.mostLines)
            return lastLine;
    }
    if (most == text.size())
        return most;
    if (lastLine > start && lastLine >= most - length.mostCharacters / 4)
        return lastLine;
    constexpr qsizetype longest = 64;
    for (qsizetype place = most; place > std::max(start, most - longest); --place) {
        if (canCut(text, place))
            return place;
    }
    return most;
}

}  // namespace

std::vector<qsizetype> partsOf(const QString &text, const PartLength &length)
{
    std::vector<qsizetype> starts{0};
    for (qsizetype end = endOf(text, 0, length); end < text.size(); end = endOf(text, end, length))
        starts.push_back(end);
    return starts;
}

}  // namespace psirt
