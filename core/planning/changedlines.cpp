// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/changedlines.h"

#include <QStringList>

#include <algorithm>

namespace psirt {

namespace {

/// The lines without so many at the start and at the end.
QString without(const QStringList &lines, qsizetype start, qsizetype end)
{
    const QString leftOut = QStringLiteral("…");
    QStringList rest = lines.mid(start, lines.size() - start - end);
    if (start > 0)
        rest.prepend(leftOut);
    if (end > 0 && (start == 0 || rest.size() > 1))
        rest.append(leftOut);
    return rest.join(QLatin1Char('\n'));
}

}  // namespace

ChangedLines changedLines(const QString &before, const QString &after)
{
    if (before == after)
        return {before, after};
    const QStringList old = before.split(QLatin1Char('\n'));
    const QStringList now = after.split(QLatin1Char('\n'));
    const qsizetype most = std::min(old.size(), now.size());
    qsizetype start = 0;
    while (start < most && old.at(start) == now.at(start))
        ++start;
    qsizetype end = 0;
    while (end < most - start && old.at(old.size() - 1 - end) == now.at(now.size() - 1 - end))
        ++end;
    return {without(old, start, end), without(now, start, end)};
}

}  // namespace psirt
