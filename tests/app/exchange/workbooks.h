// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace psirt::test {

/// The parts of a ZIP archive by name.
using Parts = std::vector<std::pair<QString, QByteArray>>;

/// A ZIP archive of these parts, deflated; encrypted where there is a password.
[[nodiscard]] QByteArray zipOf(const Parts &parts, const char *password = nullptr);

/// The parts of an archive that is not encrypted, in its order.
[[nodiscard]] Parts unzipped(const QByteArray &archive);
/// One of them; empty, and a failure of the test, where there is none of that name.
[[nodiscard]] QByteArray partOf(const QByteArray &archive, const QString &name);
/// The bytes are XML from beginning to end.
void expectWellFormed(const QByteArray &xml, const QString &name);

/// The parts of the smallest workbook with one page, called 回答, as Excel names and places them. rows is what stands in
/// sheetData; strings, as what stands in sst, is left out where it is empty.
[[nodiscard]] Parts workbookParts(const QByteArray &rows, const QByteArray &strings = {});

}  // namespace psirt::test
