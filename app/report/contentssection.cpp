// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blockwriter.h"
#include "app/report/paperpieces.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace psirt::report {

namespace {

constexpr qreal numberGap = 5;
constexpr qreal indent = 12;
constexpr qreal columnGap = 24;
constexpr qreal renderingGap = 3;  ///< beneath a rendering
constexpr qreal dotStep = 4;

/// Of a page number of four digits.
qreal numberWidth(const TextStyle &style)
{
    constexpr qreal digits = 2.5;  // in sizes of the face
    constexpr qreal boldDigits = 2.8;
    return style.size * (style.isBold ? boldDigits : digits);
}

/// An entry that is set, with the place that its page number is looked up by when it is painted.
struct Line {
    TextLines title;
    TextLines rendering;
    bool hasRendering;
    bool isBeside;  ///< the rendering stands beside the title, not beneath
    qreal left;     ///< of the title
    qreal right;    ///< where the page number ends
    qreal top;
    TextStyle style;
    QString place;

    [[nodiscard]] qreal height() const
    {
        return title.height() + (hasRendering && !isBeside ? rendering.height() + renderingGap : 0);
    }
    [[nodiscard]] Link link() const { return {QRectF(left, top, right - left, height()), place}; }
    [[nodiscard]] qreal textEnd() const { return left + title.width() + (isBeside ? besideGap + rendering.width() : 0); }

    static constexpr qreal besideGap = 8;
};

void paintLeader(QPainter &painter, qreal from, qreal to, qreal y, const QColor &color)
{
    if (to - from < 2 * dotStep)
        return;
    constexpr qreal dot = 0.8;
    QPen pen(color, dot, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, dotStep / dot - 1});
    painter.setPen(pen);
    painter.drawLine(QPointF(to, y), QPointF(from, y));  // from the right, so that the dots of all lines stand in columns
}

void paintLine(QPainter &painter, const Line &line, const PlacePages &pages, const Colors &colors)
{
    line.title.paint(painter, {line.left, line.top});
    if (line.hasRendering && line.isBeside)
        line.rendering.paint(painter, {line.left + line.title.width() + Line::besideGap,
                                       line.top + line.title.baseline() - line.rendering.baseline()});
    else if (line.hasRendering)
        line.rendering.paint(painter, {line.left, line.top + line.title.height()});
    const auto page = pages.find(line.place);
    if (page == pages.end())
        return;
    const qreal last = line.top + (line.title.count() - 1) * line.title.lineHeight();
    const TextLines number(QString::number(page->second), line.style, numberWidth(line.style), Qt::AlignRight);
    number.paint(painter, {line.right - numberWidth(line.style), last});
    const qreal end = line.title.count() == 1
                          ? line.textEnd()
                          : line.left + TextLines(line.title.line(line.title.count() - 1), line.style, 10000).width();
    paintLeader(painter, end + numberGap, line.right - number.width() - numberGap, last + line.title.baseline() - 0.4,
                colors.muted);
}

/// A part of the report or of a part, with what it holds.
struct Node {
    Bookmark bookmark;
    std::vector<Node> children;
};

/// What comes before the contents, and places that the outline does not name, are left out.
std::vector<Node> treeOf(const std::vector<Bookmark> &entries)
{
    const auto isOfRecord = [](const Bookmark &entry) { return entry.place.startsWith(recordPlace({})); };
    const bool hasRecords = std::ranges::any_of(entries, isOfRecord);
    std::vector<Node> parts;
    for (const Bookmark &entry : entries) {
        if (entry.level < 0 || entry.place == QLatin1String("cover"))
            continue;
        if (entry.level == 0 || parts.empty())
            parts.push_back({entry, {}});
        else if (entry.level == 1 || parts.back().children.empty())
            parts.back().children.push_back({entry, {}});
        else if (!hasRecords || isOfRecord(entry))
            parts.back().children.back().children.push_back({entry, {}});
    }
    return parts;
}

/// How much the contents say.
struct Extent {
    bool hasLeaves;      ///< what a part without columns is made of
    bool hasRenderings;  ///< the unofficial ones beneath titles, where they are wanted at all
};

class ContentsSetter {
public:
    ContentsSetter(const PaperContext &context, std::shared_ptr<const PlacePages> pages, const Extent &extent)
        : m_galley(context.galley), m_style(context.galley.style()), m_pages(std::move(pages)), m_extent(extent)
    {
    }

    void setPart(const Node &part)
    {
        m_galley.space(9);
        setLine(part.bookmark, 0, m_style.strong());
        const bool isDeep = std::ranges::any_of(part.children, [](const Node &child) { return !child.children.empty(); });
        if (isDeep) {
            m_galley.space(5);
            setColumns(part.children);
        } else if (m_extent.hasLeaves) {
            for (const Node &child : part.children)
                setLine(child.bookmark, indent, m_style.body);
        }
    }

private:
    [[nodiscard]] Line lineOf(const Bookmark &bookmark, qreal left, qreal right, qreal top, const TextStyle &style,
                              bool isBeside) const
    {
        const TextStyle small{7, 9, false, m_style.colors.muted};
        const QString rendering = m_extent.hasRenderings ? bookmark.rendering : QString();
        return {.title = TextLines(bookmark.title, style, right - left - numberWidth(style) - numberGap),
                .rendering = TextLines(rendering, isBeside ? m_style.small : small, right - left),
                .hasRendering = !rendering.isEmpty(),
                .isBeside = isBeside && !rendering.isEmpty(),
                .left = left,
                .right = right,
                .top = top,
                .style = style,
                .place = bookmark.place};
    }

    void add(std::vector<Line> lines, qreal height)
    {
        Strip strip;
        strip.height = height;
        for (const Line &line : lines)
            strip.links.push_back(line.link());
        const auto set = std::make_shared<const std::vector<Line>>(std::move(lines));
        strip.paint = [set, pages = m_pages, colors = m_style.colors](QPainter &painter) {
            for (const Line &line : *set)
                paintLine(painter, line, *pages, colors);
        };
        m_galley.add(std::move(strip));
    }

    void setLine(const Bookmark &bookmark, qreal left, const TextStyle &style)
    {
        Line line = lineOf(bookmark, left, m_galley.width(), 0, style, true);
        if (line.isBeside && line.textEnd() > line.right - numberWidth(style) - numberGap)
            line.isBeside = false;
        const qreal height = line.height();
        add({std::move(line)}, height);
    }

    /// A line of the columns: the head of a group, or what it holds.
    struct Row {
        Bookmark bookmark;
        bool isHead;
    };

    static std::vector<Row> rowsOf(const std::vector<Node> &groups)
    {
        std::vector<Row> rows;
        for (const Node &group : groups) {
            rows.push_back({group.bookmark, true});
            rows.back().bookmark.rendering.clear();  // the first of the group stands right beneath it
            for (const Node &child : group.children)
                rows.push_back({child.bookmark, false});
        }
        return rows;
    }

    [[nodiscard]] qreal columnWidth() const { return (m_galley.width() - columnGap - indent) / 2; }

    /// Rows one under the other, and how high they are.
    [[nodiscard]] std::pair<std::vector<Line>, qreal> column(const std::vector<Row> &rows, std::size_t first,
                                                             std::size_t end, qreal left) const
    {
        constexpr qreal aboveGroup = 9;
        std::vector<Line> lines;
        qreal y = 0;
        for (std::size_t index = first; index < end; ++index) {
            const Row &row = rows[index];
            y += row.isHead && index > first ? aboveGroup : 0;
            const TextStyle style =
                row.isHead ? TextStyle{8, 14, true, m_style.colors.current} : TextStyle{8, 12.5, false, m_style.colors.text};
            lines.push_back(lineOf(row.bookmark, left, left + columnWidth(), y, style, false));
            y += lines.back().height();
        }
        return {std::move(lines), y};
    }

    /// Where the second column begins so that both are as even as may be; with whole groups unless that is far from even.
    [[nodiscard]] std::size_t splitOf(const std::vector<Row> &rows) const
    {
        constexpr qreal farFromEven = 1.3;
        std::size_t best[2] = {rows.size(), rows.size()};  // between groups, between any lines
        const qreal whole = column(rows, 0, rows.size(), 0).second;
        qreal heights[2] = {whole, whole};
        for (std::size_t split = 1; split < rows.size(); ++split) {
            if (rows[split - 1].isHead && !rows[split].isHead)
                continue;
            const qreal height = std::max(column(rows, 0, split, 0).second, column(rows, split, rows.size(), 0).second);
            for (int kind = rows[split].isHead ? 0 : 1; kind < 2; ++kind) {
                if (height < heights[kind]) {
                    heights[kind] = height;
                    best[kind] = split;
                }
            }
        }
        return heights[0] > heights[1] * farFromEven ? best[1] : best[0];
    }

    void setColumns(const std::vector<Node> &groups)
    {
        const std::vector<Row> rows = rowsOf(groups);
        const std::size_t split = splitOf(rows);
        auto [lines, height] = column(rows, 0, split, indent);
        auto [right, rightHeight] = column(rows, split, rows.size(), indent + columnWidth() + columnGap);
        height = std::max(height, rightHeight);
        if (height > m_style.bodyHeight()) {  // very small paper
            for (const Row &row : rows)
                setLine(row.bookmark, indent, m_style.body);
            return;
        }
        lines.insert(lines.end(), std::make_move_iterator(right.begin()), std::make_move_iterator(right.end()));
        add(std::move(lines), height);
    }

    Galley &m_galley;
    const PaperStyle &m_style;
    std::shared_ptr<const PlacePages> m_pages;
    Extent m_extent;
};

void setAll(const PaperContext &context, bool hasCover, const std::vector<Node> &parts,
            const std::shared_ptr<const PlacePages> &pages, const Extent &extent)
{
    Galley &galley = context.galley;
    if (hasCover)
        galley.startPage();
    else
        galley.space(24);
    galley.bookmark(0, context.words[Word::Contents], QStringLiteral("contents"));
    galley.heading(context.words[Word::Contents], {}, galley.style().pageTitle);
    galley.space(14);
    ContentsSetter setter(context, pages, extent);
    for (const Node &part : parts)
        setter.setPart(part);
}

}  // namespace

void setContents(const PaperContext &context, bool hasCover, const std::vector<Bookmark> &entries,
                 const std::shared_ptr<const PlacePages> &pages, qreal used)
{
    const std::vector<Node> parts = treeOf(entries);
    constexpr std::array extents{Extent{true, true}, Extent{false, true}, Extent{true, false}, Extent{false, false}};
    for (const Extent &extent : extents) {
        Galley measure(context.galley.style());
        setAll(context.into(measure), hasCover, parts, pages, extent);
        if (used + measure.height() <= measure.style().bodyHeight()) {
            setAll(context, hasCover, parts, pages, extent);
            return;
        }
    }
    setAll(context, hasCover, parts, pages, extents.back());
}

}  // namespace psirt::report
