// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/importtable.h"
#include "core/base/result.h"

namespace psirt::exchange {

/// The largest file that is read as a table, in bytes.
inline constexpr qint64 largestTableFile = 16 * 1024 * 1024;

/// Reads a table that was exported here and filled in elsewhere: an Excel workbook or CSV, told apart by what is in the
/// file, not by its name. Its headers are known: rows() gives what it says. The file is never touched.
///
/// Fails as readWhole() does (core/storage/atomicfile.h) but with TableTooLarge, and with NotATable, EncryptedTable,
/// NotUtf8Table, UnclosedQuote or UnknownColumns.
[[nodiscard]] Result<ImportTable> readTable(const QString &path);

}  // namespace psirt::exchange
