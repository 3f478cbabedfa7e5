// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxbook.h"

#include "app/theme/colors.h"
#include "core/assessment/rating.h"
#include "core/base/outgoingtext.h"
#include "core/planning/importplan.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace psirt::exchange {

namespace {

/// With one kind of line end, without what XML can't hold even escaped, and with what Excel would read as an escaped
/// character kept from being read so.
QByteArray cellText(QString text)
{
    text = withPlainLineEnds(cutOffForTable(text, longestExcelText));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (character.isSurrogate() || character.isNull() || character.unicode() >= 0xFFFE)
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    static const QRegularExpression escaped(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    return text.replace(escaped, QStringLiteral("_x005F_\\1")).toUtf8();
}

/// In one line. Here nothing is escaped.
QByteArray propertyText(const QString &text)
{
    return fitForXml(withPlainLineEnds(text).simplified()).toUtf8();
}

lxw_row_t rowOf(XlsxCell cell)
{
    return static_cast<lxw_row_t>(cell.row);
}

lxw_col_t columnOf(XlsxCell cell)
{
    return static_cast<lxw_col_t>(cell.column);
}

lxw_color_t rgb(const QColor &color)
{
    constexpr unsigned withoutAlpha = 0xFFFFFF;
    return color.rgb() & withoutAlpha;
}

/// Lines that a text takes in a column. A full-width character is as wide as two digits, and a little is lost at each
/// break.
int linesOf(const QString &text, double width)
{
    constexpr double lostAtABreak = 1.5;
    constexpr char16_t firstWide = 0x1100;
    int lines = 0;
    const QStringList paragraphs = withPlainLineEnds(text).split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        double units = 0;
        for (const QChar character : paragraph)
            units += character.unicode() >= firstWide ? 2 : 1;
        lines += std::max(1, static_cast<int>(std::ceil(units / std::max(1.0, width - lostAtABreak))));
    }
    return lines;
}

}  // namespace

QString XlsxCell::absolute() const
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, rowOf(*this), columnOf(*this), 1, 1);
    return QString::fromLatin1(name);
}

QString XlsxCell::relative() const
{
    return absolute().remove(QLatin1Char('$'));
}

void XlsxPage::text(XlsxCell cell, const QString &text, XlsxStyle style)
{
    worksheet_write_string(m_page, rowOf(cell), columnOf(cell), cellText(text).constData(), format(style));
}

void XlsxPage::number(XlsxCell cell, double number, XlsxStyle style)
{
    worksheet_write_number(m_page, rowOf(cell), columnOf(cell), number, format(style));
}

void XlsxPage::date(XlsxCell cell, const std::optional<QDate> &date, XlsxStyle style)
{
    if (!date)
        return;
    lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
    worksheet_write_datetime(m_page, rowOf(cell), columnOf(cell), &day, format(style));
}

void XlsxPage::blank(XlsxCell cell, XlsxStyle style)
{
    worksheet_write_blank(m_page, rowOf(cell), columnOf(cell), format(style));
}

void XlsxPage::formula(XlsxCell cell, const QString &formula, const std::optional<double> &figure, const QString &text,
                       XlsxStyle style)
{
    const QByteArray bytes = formula.toUtf8();
    if (figure)
        worksheet_write_formula_num(m_page, rowOf(cell), columnOf(cell), bytes.constData(), format(style), *figure);
    else
        worksheet_write_formula_str(m_page, rowOf(cell), columnOf(cell), bytes.constData(), format(style),
                                    cellText(text).constData());
}

void XlsxPage::textAcross(XlsxCell first, int lastColumn, const QString &text)
{
    worksheet_merge_range(m_page, rowOf(first), columnOf(first), rowOf(first), static_cast<lxw_col_t>(lastColumn),
                          cellText(text).constData(), format(XlsxStyle::Plain));
}

void XlsxPage::fitHeight(int row, const std::vector<std::pair<QString, double>> &textsAndWidths)
{
    constexpr double lineHeight = 15.5;  // points
    constexpr double highest = 409;      // that a row gets
    int lines = 1;
    for (const auto &[text, width] : textsAndWidths)
        lines = std::max(lines, linesOf(text, width));
    worksheet_set_row(m_page, static_cast<lxw_row_t>(row), std::min(lines * lineHeight, highest), nullptr);
}

void XlsxPage::setWidth(int firstColumn, int lastColumn, double width)
{
    worksheet_set_column(m_page, static_cast<lxw_col_t>(firstColumn), static_cast<lxw_col_t>(lastColumn), width, nullptr);
}

void XlsxPage::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_page, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(columns));
}

void XlsxPage::addFilter(XlsxCell first, XlsxCell last)
{
    worksheet_autofilter(m_page, rowOf(first), columnOf(first), rowOf(last), columnOf(last));
}

void XlsxPage::allowLevels(XlsxCell first, XlsxCell last)
{
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_INTEGER;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = 0;
    rule.maximum_number = Level::highest;
    worksheet_data_validation_range(m_page, rowOf(first), columnOf(first), rowOf(last), columnOf(last), &rule);
}

void XlsxPage::allowChoices(XlsxCell first, XlsxCell last, const QStringList &choices)
{
    std::vector<QByteArray> texts;
    texts.reserve(static_cast<std::size_t>(choices.size()));
    for (const QString &choice : choices)
        texts.push_back(choice.toUtf8());
    std::vector<const char *> list;
    list.reserve(texts.size() + 1);
    for (const QByteArray &text : texts)
        list.push_back(text.constData());
    list.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = const_cast<decltype(rule.value_list)>(list.data());  // versions differ in const
    worksheet_data_validation_range(m_page, rowOf(first), columnOf(first), rowOf(last), columnOf(last), &rule);
}

void XlsxPage::fillWhere(XlsxCell first, XlsxCell last, const QString &formula)
{
    QByteArray text = formula.toUtf8();
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = text.data();
    rule.format = format(XlsxStyle::Filled);
    worksheet_conditional_format_range(m_page, rowOf(first), columnOf(first), rowOf(last), columnOf(last), &rule);
}

void XlsxPage::protect()
{
    lxw_protection allowed{};
    allowed.format_cells = LXW_TRUE;
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.insert_columns = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(m_page, nullptr, &allowed);
}

void XlsxPage::setOnePage()
{
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(m_page, a4);
    worksheet_fit_to_pages(m_page, 1, 1);
}

void XlsxPage::setLandscape(bool isLarge)
{
    constexpr uint8_t a3 = 8;
    constexpr uint8_t a4 = 9;
    worksheet_set_landscape(m_page);
    worksheet_set_paper(m_page, isLarge ? a3 : a4);
    worksheet_fit_to_pages(m_page, 1, 0);
}

void XlsxPage::insertChart(XlsxCell cell, lxw_chart *chart)
{
    lxw_chart_options size{};
    size.x_scale = 1.6;
    size.y_scale = 1.5;
    worksheet_insert_chart_opt(m_page, rowOf(cell), columnOf(cell), chart, &size);
}

QString XlsxPage::reference(XlsxCell cell) const
{
    return QStringLiteral("'%1'!%2").arg(m_name, cell.absolute());
}

QString XlsxPage::reference(XlsxCell first, XlsxCell last) const
{
    return reference(first) + QLatin1Char(':') + last.absolute();
}

XlsxBook::XlsxBook() : m_book(workbook_new(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData()))
{
    addFormats();
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

void XlsxBook::addFormats()
{
    const Colors colors = Colors::paper();
    for (const XlsxStyle style :
         {XlsxStyle::Plain, XlsxStyle::Title, XlsxStyle::Header, XlsxStyle::FigureHeader, XlsxStyle::Label, XlsxStyle::Whole,
          XlsxStyle::Decimal, XlsxStyle::Date, XlsxStyle::Quiet, XlsxStyle::Mark, XlsxStyle::MarkHeader, XlsxStyle::Input,
          XlsxStyle::InputWhole, XlsxStyle::InputDate}) {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        m_formats.insert_or_assign(style, format);
    }
    for (const XlsxStyle style : {XlsxStyle::Plain, XlsxStyle::Header, XlsxStyle::FigureHeader, XlsxStyle::MarkHeader,
                                  XlsxStyle::Label, XlsxStyle::Input})
        format_set_text_wrap(m_formats.at(style));
    constexpr double titleSize = 16;
    constexpr double smallSize = 9;
    format_set_bold(m_formats.at(XlsxStyle::Title));
    format_set_font_size(m_formats.at(XlsxStyle::Title), titleSize);
    for (const XlsxStyle style : {XlsxStyle::Header, XlsxStyle::FigureHeader, XlsxStyle::MarkHeader}) {
        format_set_bold(m_formats.at(style));
        format_set_bottom(m_formats.at(style), LXW_BORDER_THIN);
        format_set_align(m_formats.at(style), LXW_ALIGN_VERTICAL_BOTTOM);
    }
    format_set_bold(m_formats.at(XlsxStyle::Label));
    format_set_font_size(m_formats.at(XlsxStyle::Quiet), smallSize);
    format_set_font_color(m_formats.at(XlsxStyle::Quiet), rgb(colors.baseline));
    for (const XlsxStyle style : {XlsxStyle::Whole, XlsxStyle::Decimal, XlsxStyle::FigureHeader})
        format_set_align(m_formats.at(style), LXW_ALIGN_RIGHT);
    for (const XlsxStyle style : {XlsxStyle::Date, XlsxStyle::InputDate})
        format_set_align(m_formats.at(style), LXW_ALIGN_LEFT);  // as its head, and apart from the text behind it
    for (const XlsxStyle style : {XlsxStyle::Whole, XlsxStyle::InputWhole})
        format_set_num_format(m_formats.at(style), "0");
    format_set_num_format(m_formats.at(XlsxStyle::Decimal), "0.00");
    for (const XlsxStyle style : {XlsxStyle::Date, XlsxStyle::InputDate})
        format_set_num_format(m_formats.at(style), "yyyy-mm-dd");
    for (const XlsxStyle style : {XlsxStyle::Mark, XlsxStyle::MarkHeader, XlsxStyle::InputWhole})
        format_set_align(m_formats.at(style), LXW_ALIGN_CENTER);
    for (const XlsxStyle style : {XlsxStyle::Input, XlsxStyle::InputWhole, XlsxStyle::InputDate}) {
        constexpr lxw_color_t paper = 0xFFFBEA;
        constexpr lxw_color_t line = 0xD9D2B8;
        lxw_format *format = m_formats.at(style);
        format_set_unlocked(format);
        format_set_bg_color(format, paper);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, line);
    }
    format_set_num_format(m_formats.at(XlsxStyle::Input), "@");  // or Excel makes days and shares of what looks like one
    lxw_format *filled = workbook_add_format(m_book);            // which changes nothing else of a cell
    format_set_bg_color(filled, rgb(heatFill(*Level::fromNumber(2), colors)));
    m_formats.insert_or_assign(XlsxStyle::Filled, filled);
}

void XlsxBook::setProperties(const QString &title, const QString &author, const QString &company, const QString &comments)
{
    QByteArray titleBytes = propertyText(title);
    QByteArray authorBytes = propertyText(author);
    QByteArray companyBytes = propertyText(company);
    QByteArray commentBytes = propertyText(comments);
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = authorBytes.data();
    properties.company = companyBytes.data();
    properties.comments = commentBytes.data();
    workbook_set_properties(m_book, &properties);
}

XlsxPage XlsxBook::addPage(const QString &name)
{
    return {workbook_add_worksheet(m_book, name.toUtf8().constData()), name, &m_formats};
}

lxw_chart *XlsxBook::addRadar(const QString &title, const std::vector<XlsxSeries> &series)
{
    const Colors colors = Colors::paper();
    lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_RADAR_WITH_MARKERS);
    chart_title_set_name(chart, title.toUtf8().constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    titleFont.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &titleFont);
    for (const XlsxSeries &each : series) {
        lxw_chart_series *line = chart_add_series(chart, (QLatin1Char('=') + each.labels).toUtf8().constData(),
                                                  (QLatin1Char('=') + each.values).toUtf8().constData());
        chart_series_set_name(line, each.name.toUtf8().constData());
        const lxw_color_t color = rgb(each.isTarget ? colors.target : colors.current);
        lxw_chart_line pen{};
        pen.color = color;
        pen.width = each.isTarget ? 1.5F : 2.25F;  // points
        pen.dash_type = each.isTarget ? LXW_CHART_LINE_DASH_ROUND_DOT : LXW_CHART_LINE_DASH_SOLID;
        chart_series_set_line(line, &pen);
        lxw_chart_fill fill{};
        fill.color = color;
        chart_series_set_marker_type(line, each.isTarget ? LXW_CHART_MARKER_TRIANGLE : LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_fill(line, &fill);
    }
    chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_max(chart->y_axis, 5);
    chart_axis_set_major_unit(chart->y_axis, 1);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    return chart;
}

Result<QByteArray> XlsxBook::bytes(const QString &subject)
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (error != LXW_NO_ERROR)
        return Error{ErrorCode::WriteFailed, subject, QString::fromUtf8(lxw_strerror(error)), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::WriteFailed, subject, file.errorString(), {}};
    return file.readAll();
}

}  // namespace psirt::exchange
