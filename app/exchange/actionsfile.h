// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/icalendar.h"
#include "core/base/result.h"
#include "core/planning/actionlist.h"

#include <QByteArray>
#include <QDateTime>

namespace psirt::exchange {

/// Whether the path's suffix, in either case, asks for a form that actions have: .csv or .ics. Fails with UnsupportedSuffix.
[[nodiscard]] Outcome checkActionsSuffix(const QString &path);

/// The actions in the form that the path's suffix asks for (csvexport.h, icalendar.h), in the order given; as CSV where it
/// asks for none that there is. now is when the file is made; kind is a calendar's.
[[nodiscard]] QByteArray actionsFile(const QString &path, const Sheet &sheet, const Assessment &assessment,
                                     const std::vector<ActionItem> &items, const QDateTime &now, CalendarKind kind);

/// Whether the path's suffix asks for a calendar.
[[nodiscard]] bool isCalendar(const QString &path);

}  // namespace psirt::exchange
