// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/planning/actionlist.h"

#include <QByteArray>
#include <QDateTime>

namespace psirt::exchange {

/// What becomes of an action in a calendar.
enum class CalendarKind {
    ToDos,   ///< VTODO, for task lists
    Events,  ///< VEVENT of a whole day, for calendars that know no to-dos
};

/// The actions as an iCalendar file (RFC 5545), in the order given, each of which must have an id. now is when the file is
/// made.
///
/// SUMMARY says what, DESCRIPTION the framework's number and title and, in lines of their own, who and for which
/// organization and scope; CATEGORIES holds the number alone. There is no ATTENDEE, because that takes an address, which an
/// action does not have. An action without words is called by its framework.
///
/// A to-do says how far it is by its STATUS, and when it was done where that is known; COMPLETED takes a moment, so it is
/// noon in UTC, which is that day nearly everywhere. An event stands on the day by which the action is due, for the whole
/// day, and blocks no time; an action without a date has none. A date outside of
/// 1900 to 2199 counts as none. As an event has no status for what is done, its SUMMARY
/// begins with the word for that, as it does for what was dropped, which is also CANCELLED; behind what is to be done the
/// product follows, the scope or else the organization or the title; DESCRIPTION ends with the state and, of what is done,
/// the day. Those words are in the language of the words.
///
/// The UID is the same in every export, so that a calendar which reads a newer file brings its to-dos up to date: SEQUENCE,
/// the seconds since 2020, rises with each export, and LAST-MODIFIED is now. The UID is made of the action's id and of what
/// the assessment is of: organization and scope, without regard to width, case and surrounding space. So everything that the
/// action says may change, its date too, and the assessment that takes it over next year moves it. A file that began as a
/// copy of another product's has the same ids, but other UIDs once it names its own scope: that is worth that a scope which
/// is worded anew makes other to-dos, as a to-do too many is seen, and one that another product overwrote is not. An event
/// has another UID than the to-do of the same action, so that a calendar may hold both.
[[nodiscard]] QByteArray exportActionsCalendar(const Sheet &sheet, const Assessment &assessment,
                                               const std::vector<ActionItem> &items, const QDateTime &now,
                                               CalendarKind kind = CalendarKind::ToDos, const Words &words = Words());

/// Whether it has a date that a calendar takes, from 1900 to 2199: an action without one has no event, and a to-do of it no
/// day.
[[nodiscard]] bool hasCalendarDay(const Action &action);

}  // namespace psirt::exchange
