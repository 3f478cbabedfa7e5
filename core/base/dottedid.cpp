// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dottedid.h"

#include <QStringView>

namespace psirt {

namespace {

std::strong_ordering compareParts(QStringView left, QStringView right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const uint leftNumber = left.toUInt(&leftIsNumber);
    const uint rightNumber = right.toUInt(&rightIsNumber);
    if (leftIsNumber && rightIsNumber && leftNumber != rightNumber)
        return leftNumber <=> rightNumber;
    if (leftIsNumber != rightIsNumber)
        return leftIsNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    return left.compare(right) <=> 0;
}

/// Cuts the text before its first dot off it.
QStringView cutFirstPart(QStringView &text)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const QStringView part = dot < 0 ? text : text.left(dot);
    text = dot < 0 ? QStringView() : text.mid(dot + 1);
    return part;
}

}  // namespace

std::strong_ordering compareDotted(const QString &left, const QString &right)
{
    // Without lists of parts: every look-up of a framework comes here several times.
    QStringView leftRest = left;
    QStringView rightRest = right;
    for (qsizetype i = std::min(left.count(QLatin1Char('.')), right.count(QLatin1Char('.'))); i >= 0; --i) {
        if (const auto order = compareParts(cutFirstPart(leftRest), cutFirstPart(rightRest)); order != 0)
            return order;
    }
    return left.count(QLatin1Char('.')) <=> right.count(QLatin1Char('.'));
}

}  // namespace psirt
