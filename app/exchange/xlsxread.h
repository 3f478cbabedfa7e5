// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/importtable.h"
#include "core/base/result.h"

#include <QByteArray>

namespace psirt::exchange {

/// What may be unpacked from a workbook in all, in bytes.
inline constexpr qint64 mostUnpackedWorkbook = 64 * 1024 * 1024;

/// The first page of an Excel workbook (.xlsx, ISO/IEC 29500) whose headers are known, whichever program saved it. What a
/// formula gave last stands for it; a number is as short as it can be ("3"), a truth value TRUE or FALSE, an error its sign
/// ("#N/A"). The readings above Japanese words (furigana) are no part of a text. Nothing in a workbook is run, and no
/// entity of its XML is expanded.
///
/// The subject is for errors. Fails with NotATable, EncryptedTable, UnknownColumns, or TableTooLarge.
[[nodiscard]] Result<ImportTable> parseXlsx(const QByteArray &bytes, const QString &subject);

}  // namespace psirt::exchange
