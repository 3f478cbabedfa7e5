// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartlabels.h"

#include "app/charts/radartext.h"

#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace psirt {

namespace {

QFont sized(const QFont &font, double pixels)
{
    QFont result = font;
    result.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    return result;
}

double pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

constexpr int mostTitleLines = 8;
constexpr double narrowestTitle = 4.5;  ///< in ems: a narrower column of text cannot be read

}  // namespace

ChartFonts::ChartFonts(const QFont &font, double scale)
    : title(sized(font, pixelsOf(font) * scale)), figure(title), small(sized(font, pixelsOf(font) * scale * 0.82)),
      em(title.pixelSize())
{
    figure.setBold(true);
}

double ChartLabel::width(std::size_t wrapping) const
{
    return std::max(wrappings[wrapping].width, figuresWidth);
}

double ChartLabel::height(std::size_t wrapping) const
{
    return lineHeight * static_cast<double>(wrappings[wrapping].lines.size()) + figuresHeight;
}

ChartLabel chartLabel(const RadarAxis &axis, Language language, const ChartFonts &fonts)
{
    const QFontMetricsF title(fonts.title);
    const QFontMetricsF figure(fonts.figure);
    const QFontMetricsF small(fonts.small);
    ChartLabel label;
    label.id = axis.id;
    label.wrappings = balancedWrappings(axisTitle(axis, language), title, mostTitleLines);
    label.lineHeight = title.height() * 1.08;
    label.figuresHeight = figure.height() * 1.12;
    if (axis.level) {
        label.level = radarFigure(axis, *axis.level);
        label.figuresWidth = fonts.em * 0.7 + figure.horizontalAdvance(label.level);
    } else {
        label.state = stateText(axis.state);
        label.figuresWidth = small.horizontalAdvance(label.state);
    }
    if (axis.target) {
        label.target = radarFigure(axis, *axis.target);
        label.figuresWidth += fonts.em * 1.6 + small.horizontalAdvance(label.target);
    }
    label.figuresWidth = std::ceil(label.figuresWidth) + 1;
    while (label.wrappings.size() > 1 && label.wrappings.back().width < fonts.em * narrowestTitle)
        label.wrappings.pop_back();
    for (Wrapping &wrapping : label.wrappings)
        wrapping.width = std::ceil(wrapping.width) + 1;
    return label;
}

void paintLabel(QPainter &painter, const ChartLabel &label, const PlacedLabel &place, const ChartFonts &fonts,
                const Colors &colors)
{
    QRectF line(place.rect.topLeft(), QSizeF(place.rect.width(), label.lineHeight));
    painter.setFont(fonts.title);
    painter.setPen(label.state.isEmpty() ? colors.text : colors.muted);
    for (const QString &text : label.wrappings[place.wrapping].lines) {
        painter.drawText(line, static_cast<int>(place.alignment | Qt::AlignVCenter) | Qt::TextDontClip, text);
        line.translate(0, label.lineHeight);
    }
    QRectF figures(line.topLeft(), QSizeF(label.figuresWidth, label.figuresHeight));
    if (place.alignment & Qt::AlignRight)
        figures.moveRight(place.rect.right());
    else if (place.alignment & Qt::AlignHCenter)
        figures.moveLeft(place.rect.center().x() - figures.width() / 2);
    const auto write = [&painter, &figures](const QFont &font, const QColor &color, const QString &text) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(figures, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        figures.setLeft(figures.left() + QFontMetricsF(font).horizontalAdvance(text));
    };
    if (!label.level.isEmpty()) {
        paintLevelMark(painter, {figures.left() + fonts.em * 0.25, figures.center().y()}, fonts.em, colors);
        figures.setLeft(figures.left() + fonts.em * 0.7);
        write(fonts.figure, colors.current, label.level);
    } else {
        write(fonts.small, colors.muted, label.state);
    }
    if (!label.target.isEmpty()) {
        paintTargetMark(painter, {figures.left() + fonts.em * 1.05, figures.center().y()}, fonts.em * 0.8, colors);
        figures.setLeft(figures.left() + fonts.em * 1.6);
        write(fonts.small, colors.target, label.target);
    }
}

void paintLevelMark(QPainter &painter, const QPointF &at, double em, const Colors &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.current);
    painter.drawEllipse(at, em * 0.23, em * 0.23);
}

void paintTargetMark(QPainter &painter, const QPointF &at, double em, const Colors &colors)
{
    const double radius = em * 0.48;  // of the circle around it
    const double half = radius * std::sqrt(3.0) / 2;
    painter.setPen(QPen(colors.target, em / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colors.surface);
    painter.drawPolygon(
        QPolygonF({at + QPointF(0, -radius), at + QPointF(half, radius / 2), at + QPointF(-half, radius / 2)}));
}

QPen levelPen(const Colors &colors, double em, bool isProvisional)
{
    QPen pen(colors.current, em * 0.15, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isProvisional)
        pen.setDashPattern({4, 2.5});
    return pen;
}

QPen targetPen(const Colors &colors, double em)
{
    QPen pen(colors.target, em * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({0.1, 2.4});
    return pen;
}

ChartLegend::ChartLegend(const ChartFonts &fonts, double width)
    : m_fonts(fonts), m_rowHeight(QFontMetricsF(fonts.small).height() * 1.3)
{
    const QFontMetricsF metrics(m_fonts.small);
    double used = 0;
    int row = 0;
    const auto add = [&](Sign sign, const QString &text) {
        const double own = m_fonts.em * 2.6 + metrics.horizontalAdvance(text) + m_fonts.em * 1.2;
        if (used > 0 && used + own > width) {
            used = 0;
            ++row;
        }
        used += own;
        m_items.push_back({sign, text, own, row});
    };
    add(Sign::Level, levelSeriesName());
    add(Sign::Target, targetSeriesName());
    add(Sign::Band, bandName());
}

double ChartLegend::height() const
{
    return m_rowHeight * (m_items.back().row + 1);
}

void ChartLegend::paint(QPainter &painter, const QRectF &rect, const Colors &colors) const
{
    for (int row = 0; row <= m_items.back().row; ++row) {
        double total = -m_fonts.em * 1.2;
        for (const Item &item : m_items)
            total += item.row == row ? item.width : 0;
        double left = rect.center().x() - total / 2;
        for (const Item &item : m_items) {
            if (item.row != row)
                continue;
            const QRectF place(left, rect.top() + row * m_rowHeight, item.width, m_rowHeight);
            paintSign(painter, item.sign, QRectF(place.left(), place.top(), m_fonts.em * 2.2, m_rowHeight), colors);
            painter.setPen(colors.text);
            painter.setFont(m_fonts.small);
            painter.drawText(place.adjusted(m_fonts.em * 2.6, 0, 0, 0),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, item.text);
            left += item.width;
        }
    }
}

void ChartLegend::paintSign(QPainter &painter, Sign sign, const QRectF &rect, const Colors &colors) const
{
    const double em = m_fonts.em;
    if (sign == Sign::Band) {
        painter.fillRect(QRectF(rect.left() + em * 0.5, rect.center().y() - em * 0.4, em * 1.7, em * 0.8), colors.band);
        return;
    }
    painter.setPen(sign == Sign::Level ? levelPen(colors, em, false) : targetPen(colors, em));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (sign == Sign::Level)
        paintLevelMark(painter, rect.center(), em, colors);
    else
        paintTargetMark(painter, rect.center(), em, colors);
}

}  // namespace psirt
