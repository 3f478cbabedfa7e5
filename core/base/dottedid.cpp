// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dottedid.h"

#include <QStringList>

namespace psirt {

namespace {

std::strong_ordering compareParts(const QString &left, const QString &right)
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

}  // namespace

std::strong_ordering compareDotted(const QString &left, const QString &right)
{
    const QStringList leftParts = left.split(QLatin1Char('.'));
    const QStringList rightParts = right.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < std::min(leftParts.size(), rightParts.size()); ++i) {
        if (const auto order = compareParts(leftParts[i], rightParts[i]); order != 0)
            return order;
    }
    return leftParts.size() <=> rightParts.size();
}

}  // namespace psirt
