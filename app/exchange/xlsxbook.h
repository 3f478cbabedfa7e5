// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <optional>
#include <utility>
#include <vector>

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace psirt::exchange {

/// The longest text that a cell of a workbook holds, in UTF-16 units.
inline constexpr qsizetype longestExcelText = 32767;

/// How a cell looks.
enum class XlsxStyle {
    Plain,         ///< wrapped text at the top of its cell
    Title,         ///< the heading of a page
    Header,        ///< the head of a column
    FigureHeader,  ///< the head of a column of figures
    Label,         ///< the name of a value beside it
    Whole,         ///< a whole number, or the sign of none
    Decimal,       ///< two decimals
    Date,
    Quiet,       ///< a small remark
    Mark,        ///< a sign in the middle of its cell
    MarkHeader,  ///< the head of a column of such signs
    Input,       ///< a text that is filled in, and so looks
    InputWhole,  ///< the same of a whole number
    InputDate,   ///< the same of a day
    Filled,      ///< over another one: a cell that a rule fills
};

/// A cell by row and column, both from 0.
struct XlsxCell {
    int row;
    int column;

    /// "$B$3"
    [[nodiscard]] QString absolute() const;
    /// "B3", which goes with its row where a table is sorted
    [[nodiscard]] QString relative() const;
};

/// One page of a workbook. It belongs to its workbook and is used while that one is open.
class XlsxPage {
public:
    XlsxPage(lxw_worksheet *page, QString name, const std::map<XlsxStyle, lxw_format *> *formats)
        : m_page(page), m_name(std::move(name)), m_formats(formats)
    {
    }

    /// The text as it is: whatever it begins with, it never runs as a formula. What a cell cannot hold, characters that XML
    /// forbids and what is beyond longestExcelText, is replaced by a sign of it.
    void text(XlsxCell cell, const QString &text, XlsxStyle style = XlsxStyle::Plain);
    void number(XlsxCell cell, double number, XlsxStyle style = XlsxStyle::Whole);
    void date(XlsxCell cell, const std::optional<QDate> &date, XlsxStyle style = XlsxStyle::Date);
    /// Nothing, to be filled in.
    void blank(XlsxCell cell, XlsxStyle style);
    /// A formula of this program's own, with the figure that it gives now; none: the text instead.
    void formula(XlsxCell cell, const QString &formula, const std::optional<double> &figure, const QString &text,
                 XlsxStyle style);

    /// Plain text over several columns of one row.
    void textAcross(XlsxCell first, int lastColumn, const QString &text);

    /// As many lines as the longest of its texts needs, each in a column so many characters wide. Written down, because not
    /// every program makes rows fit when it opens a file.
    void fitHeight(int row, const std::vector<std::pair<QString, double>> &textsAndWidths);
    /// In characters of the standard font.
    void setWidth(int firstColumn, int lastColumn, double width);
    /// The rows above and the columns to the left stay in view.
    void freeze(int rows, int columns);
    void addFilter(XlsxCell first, XlsxCell last);
    /// Only levels may be typed in, or nothing.
    void allowLevels(XlsxCell first, XlsxCell last);
    /// Only one of these may be chosen in a column's cells, or nothing.
    void allowChoices(XlsxCell first, XlsxCell last, const QStringList &choices);
    /// Fills cells where the formula, written for the first one, holds.
    void fillWhere(XlsxCell first, XlsxCell last, const QString &formula);
    /// What is not to be filled in cannot be changed, by accident: there is no password. Rows can be filtered, sorted as
    /// far as their cells are open, and made higher; columns inserted and made wider; cells formatted.
    void protect();
    /// For printing on one page.
    void setOnePage();
    /// For printing: across the page, as wide as it is.
    void setLandscape(bool isLarge = false);
    void insertChart(XlsxCell cell, lxw_chart *chart);

    /// The cell in a formula on any page: "'Levels'!$B$3", and a range of cells.
    [[nodiscard]] QString reference(XlsxCell cell) const;
    [[nodiscard]] QString reference(XlsxCell first, XlsxCell last) const;

private:
    [[nodiscard]] lxw_format *format(XlsxStyle style) const { return m_formats->at(style); }

    lxw_worksheet *m_page;
    QString m_name;
    const std::map<XlsxStyle, lxw_format *> *m_formats;
};

/// A line of a radar chart.
struct XlsxSeries {
    QString name;
    QString labels;  ///< ranges of cells, as references
    QString values;
    bool isTarget = false;
};

/// An Excel workbook in the making, on libxlsxwriter. It is made in a folder of its own and handed over as bytes.
class XlsxBook {
public:
    XlsxBook();
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    void setProperties(const QString &title, const QString &author, const QString &company, const QString &comments);
    /// The name: at most 31 characters, none of []:*?/\ and no apostrophe.
    [[nodiscard]] XlsxPage addPage(const QString &name);
    /// A radar of levels 0–5 that follows the cells.
    [[nodiscard]] lxw_chart *addRadar(const QString &title, const std::vector<XlsxSeries> &series);

    /// Closes the workbook; nothing may be written to it afterwards. The subject is for errors.
    [[nodiscard]] Result<QByteArray> bytes(const QString &subject);

private:
    void addFormats();

    QTemporaryDir m_folder;
    lxw_workbook *m_book;  ///< null once it is closed
    std::map<XlsxStyle, lxw_format *> m_formats;
};

}  // namespace psirt::exchange
