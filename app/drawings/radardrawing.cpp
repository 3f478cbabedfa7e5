// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radardrawing.h"

#include "app/drawings/chartmarks.h"
#include "app/drawings/radartext.h"
#include "core/sheet/level.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace psirt::drawings {

namespace {

constexpr double smallestLegend = 0.75;

/// Those of one figure, clockwise from the first axis.
void addStretches(std::vector<RadarStretch> &stretches, const std::vector<RadarAxis> &axes,
                  std::optional<double> RadarAxis::*figure, ChartSign sign)
{
    const std::size_t count = axes.size();
    RadarStretch *open = nullptr;
    for (std::size_t index = 0; index < count; ++index) {
        const RadarAxis &axis = axes[index];
        const RadarAxis &next = axes[(index + 1) % count];
        if (!(axis.*figure)) {
            open = nullptr;
            continue;
        }
        const bool isJoined = (next.*figure).has_value() && count > 1;
        if (index + 1 == count && open && !isJoined)
            continue;  // the last point already ends the stretch before it
        const bool isProvisional = isJoined && (axis.isProvisional || next.isProvisional);
        const ChartSign wanted = sign == ChartSign::Level && isProvisional ? ChartSign::Provisional : sign;
        if (!open || (isJoined && open->sign != wanted)) {
            stretches.push_back({wanted, {QPointF(static_cast<double>(index), *(axis.*figure))}});
            open = &stretches.back();
        }
        if (isJoined)
            open->points.emplace_back(static_cast<double>(index + 1), *(next.*figure));
    }
}

QPen penOf(ChartSign sign, const Colors &colors, double em)
{
    switch (sign) {
    case ChartSign::Target:
        return targetPen(colors, em);
    case ChartSign::Baseline:
        return baselinePen(colors, em);
    default:
        return levelPen(colors, em, sign == ChartSign::Provisional);
    }
}

void paintOnSurface(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, QColor surface)
{
    surface.setAlphaF(0.8F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface);
    painter.drawRoundedRect(rect, rect.height() / 4, rect.height() / 4);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
}

}  // namespace

std::vector<RadarStretch> stretchesOf(const Radar &radar)
{
    std::vector<RadarStretch> stretches;
    addStretches(stretches, radar.axes, &RadarAxis::target, ChartSign::Target);
    addStretches(stretches, radar.axes, &RadarAxis::baseline, ChartSign::Baseline);
    addStretches(stretches, radar.axes, &RadarAxis::level, ChartSign::Level);
    return stretches;
}

void RadarDrawing::paint(QPainter &painter) const
{
    paintBackdrop(painter);
    paintLines(painter);
    paintMarks(painter);
    paintLabels(painter);
    paintLegend(painter);
}

void RadarDrawing::paintLines(QPainter &painter) const
{
    const std::size_t count = radar().axes.size();
    for (const RadarStretch &stretch : stretchesOf(radar())) {
        if (stretch.points.size() < 2)
            continue;
        QPolygonF line;
        for (const QPointF &point : stretch.points)
            line.append(position(static_cast<std::size_t>(point.x()) % count, point.y()));
        QPainterPath path;
        path.addPolygon(line);
        painter.strokePath(path, penOf(stretch.sign, options().colors, fonts().em));
    }
}

void RadarDrawing::paintBackdrop(QPainter &painter) const
{
    QPainterPath band;
    for (const double end : {Average::bandLow, Average::bandHigh})
        band.addEllipse(m_layout.centre, radiusOf(end), radiusOf(end));
    painter.fillPath(band, options().colors.band);
    painter.setPen(QPen(options().colors.grid, fonts().em / 14));
    painter.setBrush(Qt::NoBrush);
    for (int level = 1; level <= static_cast<int>(highestLevel); ++level)
        painter.drawEllipse(m_layout.centre, radiusOf(level), radiusOf(level));
    for (std::size_t axis = 0; axis < radar().axes.size(); ++axis)
        painter.drawLine(scale(axis));
    paintPointedOut(painter);
    paintScale(painter);
    paintBandLabel(painter);
}

void RadarDrawing::paintScale(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    QFont font = fonts.small;
    font.setPixelSize(std::max(1, qRound(std::min<double>(fonts.small.pixelSize(), m_layout.radius / highestLevel * 0.9))));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (int level = 0; level <= static_cast<int>(highestLevel); ++level) {
        const QString text = QString::number(level);
        QRectF rect(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(text) * 1.3, font.pixelSize()));
        rect.moveCenter(m_layout.centre - QPointF(fonts.em * 0.75, radiusOf(level)));
        paintOnSurface(painter, rect, text, options().colors.muted, options().colors.surface);
    }
}

double RadarDrawing::distanceFromBand(std::size_t axis) const
{
    const double middle = (Average::bandLow + Average::bandHigh) / 2;
    const std::size_t count = radar().axes.size();
    const RadarAxis &one = radar().axes[axis];
    const RadarAxis &next = radar().axes[(axis + 1) % count];
    double distance = highestLevel;
    for (const auto figure : {&RadarAxis::level, &RadarAxis::baseline, &RadarAxis::target}) {
        const double sum = (one.*figure).value_or(0) + (next.*figure).value_or(0);
        if (!(one.*figure) || !(next.*figure) || sum <= 0)
            continue;
        const double crossing =
            2 * *(one.*figure) * *(next.*figure) / sum * std::cos(std::numbers::pi / static_cast<double>(count));
        distance = std::min(distance, std::abs(crossing - middle));
    }
    return distance;
}

void RadarDrawing::paintBandLabel(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    const std::size_t count = radar().axes.size();
    std::size_t best = 0;
    for (std::size_t axis = 0; axis + 1 < count; ++axis) {  // not beside the scale's figures
        if (distanceFromBand(axis) > distanceFromBand(best) + 0.1)
            best = axis;
    }
    const QPointF direction = axisDirection(2 * best + 1, 2 * count);
    const QFont &font = fonts.small;
    const QFontMetricsF metrics(font);
    QRectF rect(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(bandFigures()) * 1.1, font.pixelSize() * 1.1));
    // On the ring, or beside it where a line runs along it, as the default target does.
    const bool isFree = distanceFromBand(best) > 0.6;
    const double radius =
        isFree ? radiusOf((Average::bandLow + Average::bandHigh) / 2) : radiusOf(Average::bandHigh) + fonts.em * 0.75;
    const double room = 2 * radius * std::sin(std::numbers::pi / static_cast<double>(count));
    if (room < rect.width() * 1.2 && options().hasLegend)
        return;  // the legend names it
    rect.moveCenter(m_layout.centre + direction * radius);
    painter.setFont(font);
    paintOnSurface(painter, rect, bandFigures(), options().colors.current, options().colors.surface);
}

void RadarDrawing::paintMarks(QPainter &painter) const
{
    const double em = fonts().em;
    const std::vector<Spot> spots = this->spots();
    for (const Spot &spot : spots) {
        if (spot.target)
            paintTargetMark(painter, *spot.target, em, options().colors);
    }
    for (const Spot &spot : spots) {
        if (spot.baseline)
            paintBaselineMark(painter, *spot.baseline, em, options().colors);
    }
    for (const Spot &spot : spots) {
        if (spot.range)
            paintRange(painter, *spot.range, em, options().colors);
        if (spot.level)
            paintLevelMark(painter, *spot.level, em, options().colors);
    }
}

RadarLayout RadarDrawing::layOutWithLegend(QRectF area, double legendScale)
{
    const double height = legendHeight(area.width(), legendScale);
    setLegendRect({area.left(), area.bottom() - height, area.width(), height}, legendScale);
    if (height > 0)
        area.setBottom(area.bottom() - height - ChartFonts(options().font).em * 0.4);
    return layOutRadar(radar(), options(), area, m_measured);
}

void RadarDrawing::layOut(const QSizeF &size)
{
    QRectF area(QPointF(0, 0), size);
    const double margin = ChartFonts(options().font).em * 0.4;
    area.adjust(margin, margin, -margin, -margin);
    if (area.isEmpty() || radar().axes.empty())
        return;
    m_layout = layOutWithLegend(area, 1);
    if (m_layout.fontScale < 1)
        m_layout = layOutWithLegend(area, m_layout.fontScale);
    if (m_layout.places.empty())
        m_layout = layOutWithLegend(area, smallestLegend);
}

double RadarDrawing::radiusOf(double value) const
{
    return m_layout.radius * value / highestLevel;
}

QLineF RadarDrawing::scale(std::size_t axis) const
{
    return {m_layout.centre, m_layout.centre + axisDirection(axis, radar().axes.size()) * m_layout.radius};
}

}  // namespace psirt::drawings
