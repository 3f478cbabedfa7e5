// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/actionlist.h"

#include <QByteArray>

namespace psirt::exchange {

/// One row per framework, in the sheet's order, for spreadsheets: RFC 4180 with CRLF, UTF-8 with a byte order mark,
/// without which a Japanese Excel reads Shift_JIS.
///
/// The columns, named in the first row by words that no language changes: area, id, title, state, level, target, gap,
/// exclusionReason, note, evidence, actions, unsureLevel, changeReason. A figure that there is none of is an empty cell.
/// Evidence has a line per item; actions has a line per action, "what | who | due | state". A text that a spreadsheet would
/// take for a formula, because it begins with = + - @, a tab or a carriage return, gets an apostrophe in front; so does one
/// that would be such a text without the apostrophes that it begins with, so that each can be told from the other.
[[nodiscard]] QByteArray exportCsv(const Sheet &sheet, const Assessment &assessment);

/// One row per action, in the order given, in the same form.
///
/// The columns, named in the first row by words that no language changes: id, title (of the framework), what, who, due
/// (2027-03-31, or empty), state, daysOverdue (empty when it is not overdue).
[[nodiscard]] QByteArray exportActionsCsv(const Sheet &sheet, const std::vector<ActionItem> &items);

/// The text that a cell holds as this one: without the apostrophe that is in front of what looks like a formula.
[[nodiscard]] QString csvUnguarded(const QString &text);

}  // namespace psirt::exchange
