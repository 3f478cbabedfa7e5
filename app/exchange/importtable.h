// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/csvform.h"
#include "core/planning/importplan.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace psirt::exchange {

/// The columns of an exported table that come back in when somebody filled it in.
enum class TableColumn {
    Id,  ///< of the framework, in either table
    State,
    Level,  ///< from here on of frameworks alone
    Target,
    Note,
    Unsure,
    ExclusionReason,
    ChangeReason,
    Evidence,
    What,  ///< from here on of actions alone
    Who,
    Due,
    ActionId,
};

/// What the rows of a table are about.
enum class TableKind { Frameworks, Actions };

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
    /// The most that is read. The table of frameworks has 29 rows and 13 columns, that of
    /// actions a row for each and a hundred to fill in.
    static constexpr int mostRows = 10'000;
    static constexpr int mostColumns = 256;
    /// In characters, of all cells together: cells of a workbook may share one text.
    static constexpr qsizetype mostText = 16 * 1024 * 1024;

    /// Of a workbook's page; empty for CSV.
    [[nodiscard]] const QString &page() const { return m_page; }
    void setPage(QString name) { m_page = std::move(name); }
    /// Of CSV; none for a workbook.
    [[nodiscard]] const std::optional<CsvForm> &form() const { return m_form; }
    void setForm(const CsvForm &form) { m_form = form; }

    /// The day from which the numbers of a workbook count days; none for CSV, where a number is no day.
    void setDayZero(QDate day) { m_dayZero = day; }
    /// Cells that are one, from the upper left one to the lower right one. False beyond the most that is read.
    [[nodiscard]] bool addMerged(int row, int column, int lastRow, int lastColumn);

    /// Row and column count from 0. An empty text leaves no trace. False beyond the most that is read.
    [[nodiscard]] bool setText(int row, int column, QString text);
    /// Empty where there is nothing.
    [[nodiscard]] QString text(int row, int column) const;
    /// One more than the last row with something in it.
    [[nodiscard]] int rowCount() const;

    /// "D7" for row 6 and column 3.
    [[nodiscard]] static QString nameOf(int row, int column);

    /// None where no headers are known: in one of the first rows an id and a column of frameworks alone, or an id and what
    /// is to be done without a level or target. Of two columns with the same header the first counts.
    [[nodiscard]] std::optional<TableKind> kind() const;
    /// What it says of frameworks: the rows below the headers, those without anything left out. None for another kind.
    [[nodiscard]] std::optional<std::vector<ImportRow>> rows() const;
    /// The same of actions. Their cells are named with the page, where there is one: "Actions!C5".
    [[nodiscard]] std::optional<std::vector<ImportActionRow>> actionRows() const;
    /// What of it is not read: columns with something in them whose header is empty, not known, of another kind of table, or
    /// stands there before; and cells merged into one in a column that is read, the first thousand. Columns that the export
    /// computes are none of them.
    [[nodiscard]] std::vector<ImportProblem> problems() const;
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
        TableKind kind;
        std::map<TableColumn, int> columns;  ///< those that its kind reads
    };
    struct Merged {
        Place first;
        Place last;
    };

    [[nodiscard]] std::optional<Headers> headers() const;
    [[nodiscard]] ImportCell cell(const Headers &head, int row, TableColumn column) const;
    [[nodiscard]] QString shownName(TableKind kind, int row, int column) const;
    [[nodiscard]] std::vector<ImportProblem> columnProblems(const Headers &head) const;
    /// Whether one of the columns that are read does, in that row.
    [[nodiscard]] bool saysSomething(const Headers &head, int row) const;
    /// As a day where it is a number of days.
    [[nodiscard]] ImportCell dueCell(const Headers &head, int row) const;

    QString m_page;
    std::optional<CsvForm> m_form;
    std::optional<QDate> m_dayZero;
    std::vector<Merged> m_merged;
    std::map<Place, QString> m_texts;
    qsizetype m_length = 0;  ///< of all texts
};

/// The tables of one file.
struct ImportFile {
    std::vector<ImportTable> frameworks;  ///< several where a page was copied
    std::vector<ImportTable> actions;     ///< the same

    /// The table is of that kind.
    void add(ImportTable table, TableKind kind);
    /// Of CSV; none for a workbook.
    [[nodiscard]] std::optional<CsvForm> form() const;
    /// What the table of frameworks and that of actions say, which are counted from 0. Nothing of a table that is not there.
    [[nodiscard]] ImportTables tables(std::size_t ofFrameworks = 0, std::size_t ofActions = 0) const;
};

/// The names of their pages, in order.
[[nodiscard]] QStringList pagesOf(const std::vector<ImportTable> &tables);

}  // namespace psirt::exchange
