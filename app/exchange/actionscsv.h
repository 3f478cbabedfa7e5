// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/actionlist.h"

#include <QByteArray>

namespace psirt::exchange {

/// One row per action, in the order given, for spreadsheets; the form of csvtext.h.
///
/// The columns, named in the first row by words that no language changes: id, title (of the framework), what, who, due
/// (2027-03-31, or empty), state, daysOverdue (empty when it is not overdue).
[[nodiscard]] QByteArray exportActionsCsv(const Sheet &sheet, const std::vector<ActionItem> &items);

}  // namespace psirt::exchange
