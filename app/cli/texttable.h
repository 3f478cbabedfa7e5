// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace psirt::cli {

/// How many columns of a terminal a text takes: two for a full-width character, none for a combining one.
[[nodiscard]] int displayWidth(const QString &text);

/// Rows of cells set in columns for a terminal, full-width characters counted as two.
class TextTable {
public:
    enum class Align { Left, Right };

    explicit TextTable(std::vector<Align> columns) : m_columns(std::move(columns)) {}

    /// As many cells as there are columns.
    void addRow(const QStringList &cells);

    /// A line per row, two spaces between columns, no spaces at a line's end.
    [[nodiscard]] QString toText() const;

private:
    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

}  // namespace psirt::cli
