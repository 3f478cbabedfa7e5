// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

/// What every CSV file of this folder is made of: RFC 4180 with CRLF, UTF-8 with a byte order mark, for spreadsheets.
namespace psirt::exchange {

/// One row with its line end. A text that a spreadsheet would take for a formula, because it begins with = + - @, a tab or
/// a carriage return, gets an apostrophe in front; so does one that would be such a text without the apostrophes that it
/// begins with, so that each can be told from the other.
[[nodiscard]] QString csvRow(const QStringList &texts);

/// The text that a row holds as this one: without the apostrophe that csvRow puts in front.
[[nodiscard]] QString csvUnguarded(const QString &text);

/// The bytes of a file that holds these rows.
[[nodiscard]] QByteArray csvFile(const QString &rows);

}  // namespace psirt::exchange
