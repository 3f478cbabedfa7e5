// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/tableread.h"

#include "app/exchange/csvread.h"
#include "app/exchange/xlsxread.h"
#include "core/storage/atomicfile.h"

namespace psirt::exchange {

namespace {

/// What Excel wrote before 2007, and what it puts around a workbook with a password.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

/// The name of a stream in a compound file, as it is stored: UTF-16, the lower byte first.
QByteArray streamName(const char *name)
{
    QByteArray bytes;
    for (; *name; ++name)
        bytes.append(*name).append('\0');
    return bytes;
}

}  // namespace

Result<ImportTable> readTable(const QString &path)
{
    const Result<QByteArray> file = readWhole(path, largestTableFile);
    if (!file) {
        Error error = file.error();
        if (error.code == ErrorCode::TooLarge)
            error.code = ErrorCode::TableTooLarge;
        return error;
    }
    const QByteArray &bytes = file.value();
    if (isZip(bytes))
        return parseXlsx(bytes, path);
    if (isCompoundFile(bytes)) {
        const bool isEncrypted = bytes.contains(streamName("EncryptedPackage"));
        return Error{isEncrypted ? ErrorCode::EncryptedTable : ErrorCode::NotATable, path, {}, {}};
    }
    Result<ImportTable> table = parseCsv(bytes, path);
    if (table && !table.value().hasKnownHeaders())
        return Error{ErrorCode::UnknownColumns, path, {}, {}};
    return table;
}

}  // namespace psirt::exchange
