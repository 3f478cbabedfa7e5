// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"

#include "app/drawings/chartmarks.h"

#include <QPainterPath>

#include <algorithm>

namespace psirt::report {

namespace {

/// A filled triangle in a circle of the radius: point up for 1, down for −1.
void fillTriangle(QPainter &painter, qreal radius, int direction, const QColor &color)
{
    QPainterPath triangle(QPointF(0, -radius * 0.9 * direction));
    triangle.lineTo(radius, radius * 0.8 * direction);
    triangle.lineTo(-radius, radius * 0.8 * direction);
    triangle.closeSubpath();
    painter.fillPath(triangle, color);
}

void paintEqual(QPainter &painter, qreal radius, const QColor &color)
{
    painter.setPen(QPen(color, radius / 4, Qt::SolidLine, Qt::FlatCap));
    for (const qreal y : {-radius * 0.35, radius * 0.35})
        painter.drawLine(QPointF(-radius * 0.8, y), QPointF(radius * 0.8, y));
}

struct SignedLines {
    TextLines text;
    Sign sign;
};

}  // namespace

void paintSign(QPainter &painter, Sign sign, const QPointF &center, qreal size, const Colors &colors)
{
    const qreal radius = size / 2;
    painter.save();
    painter.translate(center);
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Rated:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.current);
        painter.drawEllipse(QPointF(), radius * 0.85, radius * 0.85);
        break;
    case Sign::Target:
        fillTriangle(painter, radius, 1, colors.target);
        break;
    case Sign::Raised:
        fillTriangle(painter, radius, 1, colors.raised);
        break;
    case Sign::Lowered:
        fillTriangle(painter, radius, -1, colors.lowered);
        break;
    case Sign::Unchanged:
        paintEqual(painter, radius, colors.muted);
        break;
    case Sign::Unrated:
        drawings::paintStateSign(painter, FrameworkState::Unrated, {}, size, colors);
        break;
    case Sign::Excluded:
        drawings::paintStateSign(painter, FrameworkState::Excluded, {}, size, colors);
        break;
    case Sign::OutOfScope:
        drawings::paintStateSign(painter, FrameworkState::OutOfScope, {}, size, colors);
        break;
    }
    painter.restore();
}

void setRuledHeading(Galley &galley, const HeadingBlock &heading)
{
    constexpr qreal asidesWidth = 118;
    constexpr qreal afterRule = 7;
    constexpr qreal signWidth = 12;
    constexpr qreal gap = 10;
    const PaperStyle &style = galley.style();
    const qreal width = galley.width();
    const TextStyle titleStyle{style.body.size + 1, style.body.lineHeight + 1, true, style.body.color};
    const TextLines title(heading.text, titleStyle, width - asidesWidth);
    std::vector<SignedLines> asides;
    for (const SignedText &aside : heading.asides) {
        const bool isSigned = aside.sign != Sign::None;
        asides.push_back({TextLines(aside.text, isSigned ? titleStyle : style.small, asidesWidth), aside.sign});
    }
    Strip strip;
    strip.height = afterRule + title.height();
    strip.keepsWithNext = true;
    strip.paint = [title, asides, width, colors = style.colors](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, width, 0.5), colors.grid);
        painter.translate(0, afterRule);
        title.paint(painter, {});
        qreal x = width;
        for (auto aside = asides.rbegin(); aside != asides.rend(); ++aside) {
            x -= aside->text.width();
            aside->text.paint(painter, {x, title.baseline() - aside->text.baseline()});
            paintSign(painter, aside->sign, {x - signWidth + 3, title.lineHeight() / 2}, 7, colors);
            x -= gap;
        }
    };
    galley.add(std::move(strip));
}

void setLevelCard(const PaperContext &context, const FactsBlock::Fact &fact)
{
    constexpr qreal padding = 6;
    constexpr qreal beforeNumber = 12;
    constexpr qreal usualIndent = 30;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const qreal left = style.labelWidth;
    const TextLines number(fact.level, style.strong().colored(style.colors.current), galley.width());
    const qreal indent = std::max(usualIndent, beforeNumber + number.width() + 8);  // of "2 (3?)"
    const qreal textWidth = galley.width() - left - indent - padding;
    const TextStyle textStyle = fact.tone == Tone::Muted ? style.body.colored(style.colors.muted) : style.body;
    const TextLines label(fact.name, style.small, left);
    const TextLines text(fact.value, textStyle, textWidth);
    const TextLines rendering(fact.rendering, style.small, textWidth);
    const TextLines mark(context.words[Word::UnofficialTranslation], style.small, left - 6);
    const bool hasRendering = !fact.rendering.isEmpty();
    const qreal height = 2 * padding + text.height() + (hasRendering ? 2 + rendering.height() : 0);
    const QRectF area(left, 0, galley.width() - left, height);
    const std::vector<Link> links = linksIn(text, fact.links, {left + indent, padding});
    galley.figure(
        height,
        [label, number, text, rendering, mark, hasRendering, area, indent, links, colors = style.colors](QPainter &painter) {
            const qreal base = padding + text.baseline();
            painter.fillRect(area, colors.raisedSurface);
            painter.fillRect(QRectF(area.left(), 0, 2.5, area.height()), colors.current);
            label.paint(painter, {0, base - label.baseline()});
            number.paint(painter, {area.left() + beforeNumber, base - number.baseline()});
            text.paint(painter, {area.left() + indent, padding});
            paintLinks(painter, links, text, colors.current);
            if (hasRendering) {
                const qreal y = padding + text.height() + 2;
                mark.paint(painter, {0, y});
                rendering.paint(painter, {area.left() + indent, y});
            }
        },
        links);
}

void setSignedLine(const PaperContext &context, const FactsBlock::Fact &fact, bool keepsWithNext)
{
    constexpr qreal between = 18;
    constexpr qreal signWidth = 14;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const qreal left = style.labelWidth;
    const qreal width = galley.width() - left;
    const TextLines label(fact.name, style.small, left);
    const TextLines hint(fact.hint, style.body.colored(style.colors.muted), width);
    const TextStyle valueStyle = fact.tone == Tone::Strong ? style.strong() : style.body;
    std::vector<SignedLines> pieces{{TextLines(fact.value, valueStyle, width), fact.sign}};
    for (const SignedText &aside : fact.asides)
        pieces.push_back({TextLines(aside.text, style.body, width), aside.sign});
    const qreal hintHeight = fact.hint.isEmpty() ? 0 : hint.height();
    Strip strip;
    strip.height = style.body.lineHeight + hintHeight;
    strip.keepsWithNext = keepsWithNext;
    strip.paint = [label, pieces, hint, left, hintHeight, colors = style.colors](QPainter &painter) {
        const TextLines &first = pieces.front().text;
        label.paint(painter, {0, first.baseline() - label.baseline()});
        qreal x = left;
        for (const SignedLines &piece : pieces) {
            if (piece.sign != Sign::None) {
                paintSign(painter, piece.sign, {x + 4, first.lineHeight() / 2}, 7.5, colors);
                x += signWidth;
            }
            piece.text.paint(painter, {x, 0});
            x += piece.text.width() + between;
        }
        if (hintHeight > 0)
            hint.paint(painter, {left, first.lineHeight()});
    };
    galley.add(std::move(strip));
}

void setBigFigures(Galley &galley, const std::vector<FiguresBlock::Figure> &figures)
{
    const PaperStyle &style = galley.style();
    const qreal step = galley.width() / static_cast<qreal>(figures.size());
    std::vector<std::pair<TextLines, QPointF>> parts;
    qreal height = 0;
    for (std::size_t index = 0; index < figures.size(); ++index) {
        const FiguresBlock::Figure &figure = figures[index];
        qreal y = 0;
        for (const auto &[text, textStyle] : {std::pair(figure.name, style.small), std::pair(figure.value, style.pageTitle),
                                              std::pair(figure.explanation, style.small)}) {
            TextLines lines(text, textStyle, step - 12);
            parts.push_back({lines, QPointF(step * static_cast<qreal>(index), y)});
            y += lines.height();
        }
        height = std::max(height, y);
    }
    galley.figure(height, [parts](QPainter &painter) {
        for (const auto &[text, position] : parts)
            text.paint(painter, position);
    });
}

void setLegendItem(Galley &galley, const LegendBlock::Item &item)
{
    constexpr qreal signWidth = 20;
    constexpr qreal nameWidth = 104;
    constexpr qreal textLeft = signWidth + 6 + nameWidth;
    const PaperStyle &style = galley.style();
    const TextStyle small = style.small.colored(style.colors.text);
    const TextLines name(item.name, small, nameWidth - 6);
    const TextLines text(item.text, small, galley.width() - textLeft);
    galley.figure(std::max(name.height(), text.height()),
                  [name, text, sign = item.sign, height = small.lineHeight, colors = style.colors](QPainter &painter) {
                      constexpr int fontSize = 8;
                      const QRectF area(0, 0, signWidth, height);
                      if (const auto *line = std::get_if<drawings::ChartSign>(&sign))
                          drawings::paintLegendSign(painter, *line, area, fontSize, colors);
                      else
                          paintSign(painter, std::get<Sign>(sign), area.center(), 6.5, colors);
                      name.paint(painter, {signWidth + 6, 0});
                      text.paint(painter, {textLeft, 0});
                  });
}

Heads continuationHeads(const PaperContext &context, const QString &title)
{
    const PaperStyle &style = context.galley.style();
    const qreal width = context.galley.width();
    const TextLines text(elided(context.words[Word::Continued].arg(title), style.small, width), style.small, width);
    Strip strip;
    strip.height = style.small.lineHeight + 10;
    strip.paint = [text](QPainter &painter) { text.paint(painter, {}); };
    return {std::make_shared<const Strip>(std::move(strip))};
}

}  // namespace psirt::report
