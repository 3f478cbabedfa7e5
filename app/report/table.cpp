// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/table.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal tableLabelGap = 10;
constexpr qreal headPadding = 4;  ///< below the titles of the columns
constexpr qreal signSize = 6.5;
constexpr qreal tableSignWidth = 11;
constexpr qreal rule = 0.5;

/// One line of a cell, whatever its size.
struct CellLine {
    std::shared_ptr<const TextLines> lines;
    int index;
    qreal x;

    [[nodiscard]] qreal height() const { return lines->lineHeight(); }
    void paint(QPainter &painter, qreal y) const { lines->paint(painter, {x, y}, index, 1); }
};

using CellLines = std::vector<CellLine>;

CellLines linesAt(const QString &text, const TextStyle &style, qreal x, qreal width, Qt::Alignment alignment)
{
    const auto lines = std::make_shared<const TextLines>(text, style, width, alignment);
    CellLines result;
    for (int index = 0; index < lines->count(); ++index)
        result.push_back({lines, index, x});
    return result;
}

/// A row that is set, with all that its painting needs.
struct Row {
    std::vector<CellLines> cells;
    std::vector<std::pair<Sign, qreal>> signs;  ///< and its centre's x
    Colors colors;
    qreal lineHeight;  ///< of a sign's line
    qreal padding;     ///< beneath the lines
    qreal left;
    qreal right;
    QColor ruleColor;

    void paintSigns(QPainter &painter, qreal top) const
    {
        for (const auto &[sign, x] : signs)
            paintSign(painter, sign, {x, top + lineHeight / 2}, signSize, colors);
    }
    void paintRule(QPainter &painter, qreal bottom) const
    {
        painter.fillRect(QRectF(left, bottom - rule, right - left, rule), ruleColor);
    }
};

Strip wholeStrip(const std::shared_ptr<const Row> &row, qreal padding)
{
    Strip strip;
    for (const CellLines &cell : row->cells) {
        qreal height = 0;
        for (const CellLine &line : cell)
            height += line.height();
        strip.height = std::max(strip.height, height);
    }
    strip.height += padding + row->padding;
    strip.paint = [row, padding, bottom = strip.height](QPainter &painter) {
        row->paintSigns(painter, padding);
        for (const CellLines &cell : row->cells) {
            qreal y = padding;
            for (const CellLine &line : cell) {
                line.paint(painter, y);
                y += line.height();
            }
        }
        row->paintRule(painter, bottom);
    };
    return strip;
}

/// The index-th line of every cell as a strip of its own, for a row that no page can hold.
Strip lineStrip(const std::shared_ptr<const Row> &row, std::size_t index, std::size_t count)
{
    const qreal padding = index == 0 ? row->padding : 0;
    const bool isLast = index + 1 == count;
    Strip strip;
    for (const CellLines &cell : row->cells) {
        if (index < cell.size())
            strip.height = std::max(strip.height, cell[index].height());
    }
    strip.height += padding + (isLast ? row->padding : 0);
    strip.keepsWithNext = index == 0 || index + 2 == count;
    strip.paint = [row, index, padding, isLast, bottom = strip.height](QPainter &painter) {
        if (index == 0)
            row->paintSigns(painter, padding);
        for (const CellLines &cell : row->cells) {
            if (index < cell.size())
                cell[index].paint(painter, padding);
        }
        if (isLast)
            row->paintRule(painter, bottom);
    };
    return strip;
}

/// Sets the head and the rows of one table into a galley.
class TableSetter {
public:
    TableSetter(Galley &galley, const Table &table) : m_galley(galley), m_table(table), m_style(galley.style())
    {
        qreal rest = galley.width() - table.left - table.gap * static_cast<qreal>(table.columns.size() - 1);
        for (const Column &column : table.columns)
            rest -= column.width;
        qreal x = table.left;
        for (const Column &column : table.columns) {
            const qreal width = column.width > 0 ? column.width : std::max(rest, 20.0);
            m_places.push_back({x, width});
            x += width + table.gap;
        }
    }

    void set()
    {
        const Heads outer = m_galley.heads();
        m_galley.add(headStrip(m_table.label));
        Heads heads = outer;
        heads.push_back(std::make_shared<const Strip>(headStrip({})));
        m_galley.setHeads(std::move(heads));
        for (const std::vector<Cell> &cells : m_table.rows)
            addRow(cells);
        m_galley.setHeads(outer);
    }

private:
    struct Place {
        qreal x;
        qreal width;
    };

    [[nodiscard]] Row emptyRow(const QColor &ruleColor, qreal padding) const
    {
        return {{}, {}, m_style.colors, m_style.body.lineHeight, padding, m_table.left, m_galley.width(), ruleColor};
    }

    [[nodiscard]] Strip headStrip(const QString &label) const
    {
        Row row = emptyRow(m_style.colors.muted, headPadding);
        for (std::size_t index = 0; index < m_places.size(); ++index)
            row.cells.push_back(cellLines(m_table.columns[index].title, m_style.small, index, 0));
        if (!label.isEmpty())
            row.cells.push_back(linesAt(label, m_style.small, 0, m_table.left - tableLabelGap, Qt::AlignLeft));
        Strip strip = wholeStrip(std::make_shared<const Row>(std::move(row)), 0);
        strip.keepsWithNext = true;
        return strip;
    }

    void addRow(const std::vector<Cell> &cells)
    {
        const auto row = std::make_shared<const Row>(setRow(cells));
        qreal room = m_style.bodyHeight();
        for (const std::shared_ptr<const Strip> &head : m_galley.heads())
            room -= head->height;
        Strip whole = wholeStrip(row, m_table.padding);
        if (whole.height <= room) {
            m_galley.add(std::move(whole));
            return;
        }
        std::size_t count = 0;
        for (const CellLines &cell : row->cells)
            count = std::max(count, cell.size());
        for (std::size_t index = 0; index < count; ++index)
            m_galley.add(lineStrip(row, index, count));
    }

    [[nodiscard]] Row setRow(const std::vector<Cell> &cells) const
    {
        Row row = emptyRow(m_style.colors.grid, m_table.padding);
        for (std::size_t index = 0; index < m_places.size(); ++index) {
            const Cell &cell = cells[index];
            const qreal indent = cell.sign == Sign::None ? 0 : tableSignWidth;
            const TextStyle style = cell.style.value_or(m_style.body);
            const qreal width = m_places[index].width - indent;
            CellLines lines = cellLines(cell.isTitle ? balanced(cell.text, style, width, cell.wordStarts) : cell.text, style,
                                        index, indent);
            if (!cell.rendering.isEmpty()) {
                const CellLines more = cellLines(cell.rendering, m_style.small, index, indent);
                lines.insert(lines.end(), more.begin(), more.end());
            }
            row.cells.push_back(std::move(lines));
            row.signs.emplace_back(cell.sign, signLeft(cell, index) + signSize / 2);
        }
        return row;
    }

    /// At the column's left edge, or just before a figure that stands at its right edge.
    [[nodiscard]] qreal signLeft(const Cell &cell, std::size_t index) const
    {
        const Place &place = m_places[index];
        if (!m_table.columns[index].alignment.testFlag(Qt::AlignRight))
            return place.x;
        const TextLines text(cell.text, cell.style.value_or(m_style.body), place.width, Qt::AlignRight);
        return std::max(place.x, place.x + place.width - text.width() - tableSignWidth);
    }

    [[nodiscard]] CellLines cellLines(const QString &text, const TextStyle &style, std::size_t index, qreal indent) const
    {
        return linesAt(text, style, m_places[index].x + indent, m_places[index].width - indent,
                       m_table.columns[index].alignment);
    }

    Galley &m_galley;
    const Table &m_table;
    const PaperStyle &m_style;
    std::vector<Place> m_places;
};

}  // namespace

void setTable(Galley &galley, const Table &table)
{
    constexpr qreal smallTable = 120;
    const std::size_t mark = galley.mark();
    TableSetter(galley, table).set();
    galley.keepTogether(mark, smallTable);
    if (table.keepsEnds)
        galley.keepEnds(mark);
}

}  // namespace psirt
