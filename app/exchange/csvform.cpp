// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvform.h"

#include <algorithm>

namespace psirt::exchange {

QChar characterOf(Separator separator)
{
    switch (separator) {
    case Separator::Comma:
        return u',';
    case Separator::Semicolon:
        return u';';
    case Separator::Tab:
        return u'\t';
    }
    Q_UNREACHABLE();
}

QString nameOf(Separator separator)
{
    switch (separator) {
    case Separator::Comma:
        return QStringLiteral("comma");
    case Separator::Semicolon:
        return QStringLiteral("semicolon");
    case Separator::Tab:
        return QStringLiteral("tab");
    }
    Q_UNREACHABLE();
}

std::optional<Separator> separatorOf(const QString &name)
{
    const auto found = std::ranges::find_if(
        allSeparators, [&name](Separator separator) { return name.compare(nameOf(separator), Qt::CaseInsensitive) == 0; });
    return found == allSeparators.end() ? std::nullopt : std::optional(*found);
}

}  // namespace psirt::exchange
