// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/textencoding.h"
#include "core/planning/importplan.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <vector>

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

/// A table that another program wrote: texts by their place, as a spreadsheet shows them.
class ImportTable {
public:
    /// The most that is read. An assessment's table has 29 rows and 13 columns.
    static constexpr int mostRows = 10'000;
    static constexpr int mostColumns = 256;
    /// In characters, of all cells together: cells of a workbook may share one text.
    static constexpr qsizetype mostText = 16 * 1024 * 1024;

    /// Of a workbook's page; empty for CSV.
    [[nodiscard]] const QString &page() const { return m_page; }
    void setPage(QString name) { m_page = std::move(name); }
    /// Of CSV; none for a workbook.
    [[nodiscard]] std::optional<TextEncoding> encoding() const { return m_encoding; }
    void setEncoding(TextEncoding encoding) { m_encoding = encoding; }

    /// Row and column count from 0. An empty text leaves no trace. False beyond the most that is read.
    [[nodiscard]] bool setText(int row, int column, QString text);
    /// Empty where there is nothing.
    [[nodiscard]] QString text(int row, int column) const;
    /// One more than the last row with something in it.
    [[nodiscard]] int rowCount() const;

    /// "D7" for row 6 and column 3.
    [[nodiscard]] static QString nameOf(int row, int column);

    /// What it says of frameworks: the rows below the headers, those without anything left out. None where no headers are
    /// known: an id and one of level, target and note, in one of the first rows. Of two columns with
    /// the same header the first counts.
    [[nodiscard]] std::optional<std::vector<ImportRow>> rows() const;
    [[nodiscard]] bool hasKnownHeaders() const { return headers().has_value(); }
    /// The text of that header. Empty where headers are not known or there is no such column.
    [[nodiscard]] QString headerOf(TableColumn column) const;
    /// Headers are looked for in so many rows, because people put a heading above them.
    static constexpr int rowsWithHeaders = 10;

private:
    struct Place {
        int row;
        int column;
        auto operator<=>(const Place &) const = default;
    };
    struct Headers {
        int row;
        std::map<TableColumn, int> columns;
    };

    [[nodiscard]] std::optional<Headers> headers() const;

    QString m_page;
    std::optional<TextEncoding> m_encoding;
    std::map<Place, QString> m_texts;
    qsizetype m_length = 0;  ///< of all texts
};

}  // namespace psirt::exchange
