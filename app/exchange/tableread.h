// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/importtable.h"
#include "core/base/result.h"

namespace psirt::exchange {

/// The largest file that is read as a table, in bytes.
inline constexpr qint64 largestTableFile = 16 * 1024 * 1024;

/// Reads a table that was exported here and filled in elsewhere: an Excel workbook or CSV, told apart by what is in the
/// file, not by its name. The headers of its tables are known, and there is one at least. The file is never touched.
///
/// CSV is read so; what is not said of it, as it seems to be.
///
/// Fails as readWhole() does (core/storage/atomicfile.h) but with TableTooLarge, and with NotATable, EncryptedTable,
/// UndecodableTable, TextAfterQuote, UnclosedQuote or UnknownColumns.
[[nodiscard]] Result<ImportFile> readTable(const QString &path, const CsvReading &reading = {});

/// A CSV file as spreadsheets save it: RFC 4180, with any of the three line ends, with or without a byte order mark,
/// separated by commas, semicolons or tabs as the headers show where the reading does not say it. The apostrophe that the
/// export puts in front of what looks like a formula (csvexport.h) is taken off where the headers are those of exported CSV;
/// the page of a workbook, saved as CSV, has none. A quote inside a field that does not begin with one stands for itself.
///
/// A row's number is that of the record, as a spreadsheet counts. The subject is for errors. Fails with UndecodableTable,
/// TextAfterQuote or UnclosedQuote at its place, or TableTooLarge.
[[nodiscard]] Result<ImportTable> parseCsv(const QByteArray &bytes, const QString &subject, const CsvReading &reading = {});

/// What may be unpacked from a workbook in all, in bytes.
inline constexpr qint64 mostUnpackedWorkbook = 64 * 1024 * 1024;

/// The pages of an Excel workbook (.xlsx, ISO/IEC 29500) whose headers are known, whichever program saved it. What a
/// formula gave last stands for it; a number is as short as it can be ("3"), a truth value TRUE or FALSE, an error its sign
/// ("#N/A"). The readings above Japanese words (furigana) are no part of a text. Nothing in a workbook is run, and no
/// entity of its XML is expanded.
///
/// The subject is for errors. Fails with NotATable, EncryptedTable, UnknownColumns, or TableTooLarge.
[[nodiscard]] Result<ImportFile> parseXlsx(const QByteArray &bytes, const QString &subject);

}  // namespace psirt::exchange
