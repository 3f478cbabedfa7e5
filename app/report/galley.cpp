// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/galley.h"

#include <algorithm>

namespace psirt::report {

namespace {

/// The longest text that is kept whole, in lines.
constexpr int wholeLines = 6;
constexpr qreal bulletIndent = 10;
constexpr qreal labelGap = 6;
constexpr qreal afterHead = 16;

/// Where a text is cut into strips: a short paragraph never, a long one not beside its first and its last line.
std::vector<int> lineCounts(const TextLines &lines)
{
    if (lines.count() <= wholeLines)
        return {lines.count()};
    std::vector<int> counts;
    for (int first = 0; first < lines.count();) {
        int end = first + 1;
        while (end < lines.count() && lines.paragraph(end) == lines.paragraph(first))
            ++end;
        const int count = end - first;
        if (count <= 3) {
            counts.push_back(count);
        } else {
            counts.push_back(2);
            counts.insert(counts.end(), static_cast<std::size_t>(count - 4), 1);
            counts.push_back(2);
        }
        first = end;
    }
    return counts;
}

struct SetParagraph {
    TextLines lines;
    TextLines label;
    QPointF position;
    TextStyle style;
    bool hasBullet;
    bool hasLabel;
};

void paintParagraph(QPainter &painter, const SetParagraph &set, int first, int count)
{
    if (first == 0 && set.hasLabel)
        set.label.paint(painter, {0, set.lines.baseline() - set.label.baseline()});
    if (first == 0 && set.hasBullet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(set.style.color);
        painter.drawEllipse(QPointF(set.position.x() - bulletIndent + 3, set.style.lineHeight / 2), 1.3, 1.3);
    }
    set.lines.paint(painter, set.position, first, count);
}

}  // namespace

std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links, const QPointF &position, int first,
                          int count)
{
    const qreal top = first * lines.lineHeight();
    const qreal bottom = (first + count) * lines.lineHeight();
    std::vector<Link> result;
    for (const TextLink &link : links) {
        for (const QRectF &area : lines.areas(link.start, link.length)) {
            if (area.center().y() > top && area.center().y() < bottom)
                result.push_back({area.translated(position.x(), position.y() - top), link.target});
        }
    }
    return result;
}

std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links, const QPointF &position)
{
    return linksIn(lines, links, position, 0, lines.count());
}

void paintLinks(QPainter &painter, const std::vector<Link> &links, const TextLines &lines, const QColor &color)
{
    constexpr qreal distance = 2.2;  // from the baseline, below what descends from Japanese letters
    constexpr qreal thickness = 0.4;
    for (const Link &link : links) {
        const QRectF &area = link.area;
        painter.fillRect(QRectF(area.left(), area.top() + lines.baseline() + distance, area.width(), thickness), color);
    }
}

void Galley::space(qreal height)
{
    m_space = std::max(m_space, height);
}

void Galley::startPage()
{
    m_startsPage = !m_staysOnPage;
    if (m_staysOnPage)
        space(afterHead);
    m_staysOnPage = false;
}

qreal Galley::roomOnNextPage() const
{
    return m_style.bodyHeight() - (m_staysOnPage ? height() + afterHead : 0);
}

void Galley::add(Strip strip)
{
    strip.spaceBefore = std::max(strip.spaceBefore, m_space);
    strip.startsPage = strip.startsPage || m_startsPage;
    if (strip.heads.empty())
        strip.heads = m_heads;
    strip.bookmarks.insert(strip.bookmarks.end(), m_bookmarks.begin(), m_bookmarks.end());
    m_bookmarks.clear();
    m_space = 0;
    m_startsPage = false;
    m_strips.push_back(std::move(strip));
}

void Galley::figure(qreal height, std::function<void(QPainter &)> paint, std::vector<Link> links)
{
    Strip strip;
    strip.height = height;
    strip.paint = std::move(paint);
    strip.links = std::move(links);
    add(std::move(strip));
}

void Galley::paragraph(const Paragraph &paragraph)
{
    const qreal indent = paragraph.hasBullet ? bulletIndent : 0;
    const qreal left = paragraph.left + indent;
    const auto set = std::make_shared<const SetParagraph>(
        SetParagraph{.lines = TextLines(paragraph.text, paragraph.style, width() - left),
                     .label = TextLines(paragraph.label, m_style.small, m_style.labelWidth - labelGap),
                     .position = QPointF(left, 0),
                     .style = paragraph.style,
                     .hasBullet = paragraph.hasBullet,
                     .hasLabel = !paragraph.label.isEmpty()});
    int first = 0;
    for (const int count : lineCounts(set->lines)) {
        Strip strip;
        strip.height = count * set->lines.lineHeight();
        if (first == 0 && set->hasLabel)
            strip.height = std::max(strip.height, set->label.height());
        strip.links = linksIn(set->lines, paragraph.links, set->position, first, count);
        strip.paint = [set, first, count, links = strip.links, color = m_style.colors.current](QPainter &painter) {
            paintParagraph(painter, *set, first, count);
            paintLinks(painter, links, set->lines, color);
        };
        strip.keepsWithNext = paragraph.keepsWithNext && first + count == set->lines.count();
        add(std::move(strip));
        first += count;
    }
}

void Galley::heading(const QString &title, const QString &rendering, const TextStyle &style)
{
    paragraph({.text = title, .style = style, .keepsWithNext = true});
    if (!rendering.isEmpty())
        paragraph({.text = rendering, .style = m_style.small, .keepsWithNext = true});
}

void Galley::columns(const std::vector<std::pair<qreal, Galley>> &columns)
{
    std::vector<std::pair<QPointF, std::function<void(QPainter &)>>> pieces;
    Strip whole;
    for (const auto &[left, column] : columns) {
        qreal y = 0;
        for (const Strip &strip : column.strips()) {
            y += y > 0 ? strip.spaceBefore : 0;
            pieces.push_back({QPointF(left, y), strip.paint});
            for (const Link &link : strip.links)
                whole.links.push_back({link.area.translated(left, y), link.target});
            y += strip.height;
        }
        whole.height = std::max(whole.height, y);
    }
    whole.paint = [pieces = std::move(pieces)](QPainter &painter) {
        for (const auto &[position, paint] : pieces) {
            painter.save();
            painter.translate(position);
            paint(painter);
            painter.restore();
        }
    };
    add(std::move(whole));
}

Galley Galley::column(qreal width) const
{
    PaperStyle style = m_style;
    style.page.rwidth() -= m_style.bodyWidth() - width;
    return Galley(style);
}

void Galley::keepWithNext()
{
    if (!m_strips.empty())
        m_strips.back().keepsWithNext = true;
}

void Galley::keepTogether(std::size_t mark, qreal limit)
{
    qreal height = 0;
    for (std::size_t index = mark; index < m_strips.size(); ++index)
        height += (index == mark ? 0 : m_strips[index].spaceBefore) + m_strips[index].height;
    if (height > limit)
        return;
    for (std::size_t index = mark; index + 1 < m_strips.size(); ++index)
        m_strips[index].keepsWithNext = true;
}

void Galley::keepEnds(std::size_t mark)
{
    const std::size_t count = m_strips.size() - mark;
    if (count < 3)
        return;
    m_strips[mark + 1].keepsWithNext = true;
    m_strips[m_strips.size() - 2].keepsWithNext = true;
}

qreal Galley::height() const
{
    qreal height = 0;
    for (const Strip &strip : m_strips)
        height += strip.spaceBefore + strip.height;
    return height;
}

}  // namespace psirt::report
