// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"

#include <algorithm>

namespace psirt::report {

namespace {

constexpr qreal tableLabelGap = 10;
constexpr qreal headPadding = 4;  ///< below the titles of the columns
constexpr qreal signSize = 6.5;
constexpr qreal tableSignWidth = 11;
constexpr qreal rule = 0.5;
constexpr qreal aboveNote = 1.5;

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
    std::vector<CellLines> cells = {};
    std::vector<std::pair<Sign, qreal>> signs = {};  ///< and its centre's x
    Colors colors;
    qreal lineHeight;  ///< of a sign's line
    qreal padding;     ///< beneath the lines
    qreal left;
    qreal right;
    QColor ruleColor;
    std::vector<Link> links = {};  ///< from the row's top left corner, its upper padding left aside
    std::vector<std::pair<std::shared_ptr<const TextLines>, std::vector<Link>>> linkedTexts = {};  ///< that show it
    std::shared_ptr<const TextLines> note = {};                                                    ///< beneath the cells
    qreal noteLeft = 0;

    void paintSigns(QPainter &painter, qreal top) const
    {
        for (const auto &[sign, x] : signs)
            paintSign(painter, sign, {x, top + lineHeight / 2}, signSize, colors);
    }
    void paintLinkLines(QPainter &painter, qreal top) const
    {
        painter.save();
        painter.translate(0, top);
        for (const auto &[text, links] : linkedTexts)
            paintLinks(painter, links, *text, colors.current);
        painter.restore();
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
    const qreal noteTop = padding + strip.height + aboveNote;
    strip.height += padding + row->padding + (row->note ? aboveNote + row->note->height() : 0);
    for (const Link &link : row->links)
        strip.links.push_back({link.area.translated(0, padding), link.target});
    strip.paint = [row, padding, noteTop, bottom = strip.height](QPainter &painter) {
        row->paintSigns(painter, padding);
        row->paintLinkLines(painter, padding);
        for (const CellLines &cell : row->cells) {
            qreal y = padding;
            for (const CellLine &line : cell) {
                line.paint(painter, y);
                y += line.height();
            }
        }
        if (row->note)
            row->note->paint(painter, {row->noteLeft, noteTop});
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

qreal paddingOf(const TableBlock &table)
{
    switch (table.spacing) {
    case TableBlock::Spacing::Wide:
        return table.isSmall ? 3.2 : 4;
    case TableBlock::Spacing::Close:
        return 2.5;
    case TableBlock::Spacing::Tight:
        break;
    }
    return 1.7;
}

/// Sets the head and the rows of one table into a galley.
class TableSetter {
public:
    TableSetter(Galley &galley, const TableBlock &table)
        : m_galley(galley), m_table(table), m_style(galley.style()),
          m_text(table.isSmall ? m_style.small.colored(m_style.colors.text) : m_style.body),
          m_left(table.isOfRecord ? m_style.labelWidth : 0), m_padding(paddingOf(table))
    {
        const bool isDense = table.columns.size() > manyColumns || galley.width() < narrowGalley;
        const qreal gap = isDense ? 6 : 10;
        const qreal whole = galley.width() - m_left;
        qreal rest = whole - gap * static_cast<qreal>(table.columns.size() - 1);
        const auto widthOf = [whole](const TableBlock::Column &column) {
            return column.width < 1 ? column.width * whole : column.width;
        };
        for (const TableBlock::Column &column : table.columns)
            rest -= widthOf(column);
        qreal x = m_left;
        for (const TableBlock::Column &column : table.columns) {
            const qreal width = column.width > 0 ? widthOf(column) : std::max(rest, 20.0);
            m_places.push_back({x, width, column.kind == TableBlock::Kind::Figure ? Qt::AlignRight : Qt::AlignLeft});
            x += width + gap;
        }
    }

    void set()
    {
        const Heads outer = m_galley.heads();
        m_galley.add(headStrip(m_table.isOfRecord ? m_table.name : QString()));
        Heads heads = outer;
        heads.push_back(std::make_shared<const Strip>(headStrip({})));
        m_galley.setHeads(std::move(heads));
        for (std::size_t index = 0; index < m_table.rows.size(); ++index)
            addRow(m_table.rows[index], m_table.hasTotal && index + 1 == m_table.rows.size());
        m_galley.setHeads(outer);
    }

private:
    static constexpr std::size_t manyColumns = 5;
    static constexpr qreal narrowGalley = 250;

    struct Place {
        qreal x;
        qreal width;
        Qt::Alignment alignment;
    };

    [[nodiscard]] Row emptyRow(const QColor &ruleColor, qreal padding) const
    {
        return {.colors = m_style.colors,
                .lineHeight = m_text.lineHeight,
                .padding = padding,
                .left = m_left,
                .right = m_galley.width(),
                .ruleColor = ruleColor};
    }

    [[nodiscard]] Strip headStrip(const QString &label) const
    {
        Row row = emptyRow(m_style.colors.muted, headPadding);
        for (std::size_t index = 0; index < m_places.size(); ++index)
            row.cells.push_back(cellLines(m_table.columns[index].header, m_style.small, index, 0));
        if (!label.isEmpty())
            row.cells.push_back(linesAt(label, m_style.small, 0, m_left - tableLabelGap, Qt::AlignLeft));
        Strip strip = wholeStrip(std::make_shared<const Row>(std::move(row)), 0);
        strip.keepsWithNext = true;
        return strip;
    }

    void addRow(const TableBlock::Row &content, bool isTotal)
    {
        const auto row = std::make_shared<const Row>(setRow(content, isTotal));
        qreal room = m_style.bodyHeight();
        for (const std::shared_ptr<const Strip> &head : m_galley.heads())
            room -= head->height;
        if (!content.anchor.isEmpty())
            m_galley.bookmark(Bookmark::placeOnly, content.cells.front().text, content.anchor);
        Strip whole = wholeStrip(row, m_padding);
        if (whole.height <= room) {
            m_galley.add(std::move(whole));
            return;
        }
        addLines(*row, content.note);
    }

    /// Line by line; a note then ends the second cell.
    void addLines(Row row, const QString &note)
    {
        if (!note.isEmpty()) {
            const CellLines more = cellLines(note, m_style.small, 1, 0);
            row.cells[1].insert(row.cells[1].end(), more.begin(), more.end());
        }
        std::size_t count = 0;
        for (const CellLines &cell : row.cells)
            count = std::max(count, cell.size());
        const auto cut = std::make_shared<const Row>(std::move(row));
        for (std::size_t index = 0; index < count; ++index)
            m_galley.add(lineStrip(cut, index, count));
    }

    [[nodiscard]] TextStyle styleOf(const Cell &cell, bool isTotal) const
    {
        if (isTotal || cell.tone == Tone::Strong)
            return {m_text.size, m_text.lineHeight, true, m_text.color};
        return cell.tone == Tone::Muted ? m_text.colored(m_style.colors.muted) : m_text;
    }

    /// The text as it is set: what has too many lines is elided, a title is broken well.
    [[nodiscard]] static QString shownText(const Cell &cell, const TextStyle &style, qreal width)
    {
        QString text = cell.text;
        if (cell.mostLines > 0)
            text = cell.mostLines == 1 ? elided(text, style, width) : elided(text, style, width, cell.mostLines);
        return cell.isTitle ? balanced(text, style, width, cell.wordStarts) : text;
    }

    [[nodiscard]] Row setRow(const TableBlock::Row &content, bool isTotal) const
    {
        Row row = emptyRow(m_style.colors.grid, m_padding);
        for (std::size_t index = 0; index < m_places.size(); ++index) {
            const Cell &cell = content.cells[index];
            const Place &place = m_places[index];
            const qreal indent = cell.sign == Sign::None ? 0 : tableSignWidth;
            const TextStyle style = styleOf(cell, isTotal);
            const QString text = shownText(cell, style, place.width - indent);
            CellLines lines = cellLines(text, style, index, indent);
            addLinks(row, cell, lines, place);
            if (!cell.rendering.isEmpty() && !m_table.isBeneathChart) {
                const CellLines more = cellLines(cell.rendering, m_style.small, index, indent);
                lines.insert(lines.end(), more.begin(), more.end());
            }
            row.cells.push_back(std::move(lines));
            row.signs.emplace_back(cell.sign, signLeft(cell, style, place) + signSize / 2);
        }
        if (!content.note.isEmpty()) {
            row.noteLeft = m_places[1].x;
            row.note = std::make_shared<const TextLines>(content.note, m_style.small, m_galley.width() - row.noteLeft);
        }
        return row;
    }

    /// A cell that leads somewhere as a whole shows nothing of it: the line beneath each would disturb.
    static void addLinks(Row &row, const Cell &cell, const CellLines &lines, const Place &place)
    {
        const TextLines &text = *lines.front().lines;
        if (!cell.target.isEmpty())
            row.links.push_back({QRectF(place.x, 0, place.width, text.height()), cell.target});
        if (cell.links.empty())
            return;
        std::vector<Link> links = linksIn(text, cell.links, {lines.front().x, 0});
        row.links.insert(row.links.end(), links.begin(), links.end());
        row.linkedTexts.emplace_back(lines.front().lines, std::move(links));
    }

    /// At the column's left edge, or just before a figure that stands at its right edge.
    [[nodiscard]] static qreal signLeft(const Cell &cell, const TextStyle &style, const Place &place)
    {
        if (!place.alignment.testFlag(Qt::AlignRight))
            return place.x;
        const TextLines text(cell.text, style, place.width, Qt::AlignRight);
        return std::max(place.x, place.x + place.width - text.width() - tableSignWidth);
    }

    [[nodiscard]] CellLines cellLines(const QString &text, const TextStyle &style, std::size_t index, qreal indent) const
    {
        const Place &place = m_places[index];
        return linesAt(text, style, place.x + indent, place.width - indent, place.alignment);
    }

    Galley &m_galley;
    const TableBlock &m_table;
    const PaperStyle &m_style;
    TextStyle m_text;
    qreal m_left;
    qreal m_padding;
    std::vector<Place> m_places;
};

}  // namespace

void setTable(Galley &galley, const TableBlock &table)
{
    constexpr qreal smallTable = 120;
    const std::size_t mark = galley.mark();
    TableSetter(galley, table).set();
    galley.keepTogether(mark, smallTable);
    if (table.keepsEnds)
        galley.keepEnds(mark);
}

}  // namespace psirt::report
