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
/// is made of what identifies the action: sheet, organization, framework, the words of what, and for the same words in
/// one framework which of them it is. So who, due and state may change; other words make another to-do.
[[nodiscard]] QByteArray exportActionsCalendar(const Sheet &sheet, const Assessment &assessment,
                                               const std::vector<ActionItem> &items, const QDateTime &now);

}  // namespace psirt::exchange
