// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace psirt {

/// The day that a person means who types it: 2027-03-31, 2027/3/31, 2027.3.31, 20270331, 2027年3月31日; without a year, 3/31
/// or 3月31日, the next such day, which may be today. Digits and marks may be full width; blanks around them do not count.
/// The marks that an input method writes for - / and . (ー ・ 。) stand for these. None for anything else, and for a day
/// that the calendar does not have.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, QDate today);

}  // namespace psirt
