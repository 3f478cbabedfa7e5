// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/actionlist.h"

#include <QByteArray>
#include <QDateTime>

namespace psirt::exchange {

/// The actions as to-dos (VTODO) of an iCalendar file (RFC 5545), in the order given, for calendars and task lists. now is
/// when the file is made.
///
/// SUMMARY says what, DESCRIPTION the framework's number and title and, in a line of its own, who; CATEGORIES holds the
/// number alone. There is no ATTENDEE, because that takes an address, which an action does not have. An action without
/// words is called by its framework.
///
/// A to-do's UID is the same in every export, so that a calendar which reads a newer file brings its to-dos up to date. It
/// is made of the action's id, which each must have, and of what the assessment is of: organization and scope, without
/// regard to width, case and surrounding space. So everything that the action says may change, and the assessment that takes
/// it over next year moves it. A file that began as a copy of another product's has the same ids, but other UIDs once it
/// names its own scope: that is worth that a scope which is worded anew makes other to-dos, as a to-do too many is seen, and
/// one that another product overwrote is not.
[[nodiscard]] QByteArray exportActionsCalendar(const Sheet &sheet, const Assessment &assessment,
                                               const std::vector<ActionItem> &items, const QDateTime &now);

}  // namespace psirt::exchange
