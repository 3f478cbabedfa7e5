// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <QByteArray>

namespace psirt::exchange {

/// One row per framework, in the sheet's order, for spreadsheets: RFC 4180 with CRLF, UTF-8 with a byte order mark,
/// without which a Japanese Excel reads Shift_JIS.
///
/// The columns, named in the first row by words that no language changes: area, id, title, state, level, target, gap,
/// exclusionReason, note, evidence, actions, unsureLevel, changeReason. A figure that there is none of is an empty cell.
/// Evidence has a line per item; actions has a line per action, "what | who | due | state". A text that a spreadsheet would
/// take for a formula, because it begins with = + - @, a tab or a carriage return, gets an apostrophe in front.
[[nodiscard]] QByteArray exportCsv(const Sheet &sheet, const Assessment &assessment);

}  // namespace psirt::exchange
