// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace psirt::exchange {

/// The columns of an exported table that come back in when somebody filled it in.
enum class TableColumn { Id, Level, Target, Note };

/// What heads the column in a workbook, in the interface's language.
[[nodiscard]] QString workbookHeader(TableColumn column);
/// What heads the column in CSV, in every language.
[[nodiscard]] QString csvHeader(TableColumn column);

/// The column that a header stands for: that of CSV, or of a workbook in any of the program's languages, whatever language
/// the interface speaks now. Case, full-width forms and blanks around it do not matter. None for any other text.
[[nodiscard]] std::optional<TableColumn> columnOf(const QString &header);

}  // namespace psirt::exchange
