// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/actionsfile.h"

#include "app/exchange/csvexport.h"

#include <QFileInfo>

namespace psirt::exchange {

namespace {

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

}  // namespace

Outcome checkActionsSuffix(const QString &path)
{
    if (suffixOf(path) == QStringLiteral("csv") || isCalendar(path))
        return done();
    return Error{ErrorCode::UnsupportedSuffix, path, QStringLiteral(".csv, .ics"), {}};
}

QByteArray actionsFile(const QString &path, const Sheet &sheet, const Assessment &assessment,
                       const std::vector<ActionItem> &items, const QDateTime &now, CalendarKind kind)
{
    return isCalendar(path) ? exportActionsCalendar(sheet, assessment, items, now, kind) : exportActionsCsv(sheet, items);
}

bool isCalendar(const QString &path)
{
    return suffixOf(path) == QStringLiteral("ics");
}

}  // namespace psirt::exchange
