// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/marks.h"

#include <QRegularExpression>

namespace psirt {

namespace {

QString sibling(const QStringList &parts, uint last)
{
    QStringList result = parts;
    result.last() = QString::number(last);
    return result.join(QLatin1Char('.'));
}

void appendSiblings(QStringList &numbers, const QStringList &parts, uint from, uint to)
{
    for (uint number = from; number <= to; ++number)
        numbers.append(sibling(parts, number));
}

/// The members of a range, or none when its ends do not belong together.
QStringList expandRange(const QString &first, const QString &last)
{
    constexpr uint longestRange = 100;
    const QStringList from = first.split(QLatin1Char('.'));
    const QStringList to = last.split(QLatin1Char('.'));
    QStringList numbers;
    const uint end = to.last().toUInt();
    const bool isShort = to.size() == 1;
    const bool areSiblings = to.size() == from.size() && to.mid(0, to.size() - 1) == from.mid(0, from.size() - 1);
    if (isShort || areSiblings) {
        const uint start = from.last().toUInt();
        if (end >= start && end - start < longestRange)
            appendSiblings(numbers, from, start, end);
    } else if (to.mid(0, to.size() - 1) == from && end < longestRange) {
        numbers.append(first);
        appendSiblings(numbers, to, 1, end);
    }
    return numbers;
}

}  // namespace

std::vector<Mark> findMarks(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\[(\d+(?:\.\d+)+)(?:-(\d+(?:\.\d+)*))?\])"));
    std::vector<Mark> marks;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString first = match.captured(1);
        const QString last = match.captured(2);
        const QStringList numbers = last.isEmpty() ? QStringList{first} : expandRange(first, last);
        if (!numbers.isEmpty())
            marks.push_back({match.capturedStart(), match.capturedLength(), numbers});
    }
    return marks;
}

}  // namespace psirt
