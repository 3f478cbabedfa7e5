// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarchart.h"

#include "app/charts/chartlayer.h"
#include "app/charts/chartmarks.h"
#include "app/charts/radartext.h"
#include "core/sheet/level.h"

#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <array>
#include <cmath>
#include <numbers>

namespace psirt {

namespace {

constexpr double backdropDepth = 0.5;  ///< of z: below the lines, whatever covered one would look like a gap
constexpr double smallestLegend = 0.75;
constexpr double overlayDepth = 1000;  ///< above the lines

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

RadarChart::RadarChart(const Radar &radar, const RadarOptions &options)
    : AxisChart(radar, options), m_angles(new QValueAxis(this)), m_levels(new QValueAxis(this)),
      m_backdrop(new ChartLayer(this, backdropDepth, [this](QPainter &painter) { paintBackdrop(painter); })),
      m_overlay(new ChartLayer(this, overlayDepth, [this](QPainter &painter) {
          paintMarks(painter);
          paintLabels(painter);
          paintLegend(painter);
      }))
{
    strip(*this);
    setUpAxes();
    addLines(&RadarAxis::target, Series::Target);
    addLines(&RadarAxis::baseline, Series::Baseline);
    addLines(&RadarAxis::level, Series::Level);
}

void RadarChart::refresh()
{
    m_backdrop->refresh();
    m_overlay->refresh();
}

void RadarChart::paintBackdrop(QPainter &painter) const
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

void RadarChart::paintScale(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    QFont font = fonts.small;
    font.setPixelSize(std::max(1, qRound(std::min(fonts.em * 0.72, m_layout.radius / highestLevel * 0.9))));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (int level = 0; level <= static_cast<int>(highestLevel); ++level) {
        const QString text = QString::number(level);
        QRectF rect(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(text) * 1.3, font.pixelSize()));
        rect.moveCenter(m_layout.centre - QPointF(fonts.em * 0.75, radiusOf(level)));
        paintOnSurface(painter, rect, text, options().colors.muted, options().colors.surface);
    }
}

double RadarChart::distanceFromBand(std::size_t axis) const
{
    const double middle = (Average::bandLow + Average::bandHigh) / 2;
    const std::size_t count = radar().axes.size();
    const RadarAxis &one = radar().axes[axis];
    const RadarAxis &next = radar().axes[(axis + 1) % count];
    double distance = highestLevel;
    for (const Figure figure : {&RadarAxis::level, &RadarAxis::baseline, &RadarAxis::target}) {
        const double sum = (one.*figure).value_or(0) + (next.*figure).value_or(0);
        if (!(one.*figure) || !(next.*figure) || sum <= 0)
            continue;
        const double crossing =
            2 * *(one.*figure) * *(next.*figure) / sum * std::cos(std::numbers::pi / static_cast<double>(count));
        distance = std::min(distance, std::abs(crossing - middle));
    }
    return distance;
}

void RadarChart::paintBandLabel(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    const std::size_t count = radar().axes.size();
    std::size_t best = 0;
    for (std::size_t axis = 0; axis + 1 < count; ++axis) {  // not beside the scale's figures
        if (distanceFromBand(axis) > distanceFromBand(best) + 0.1)
            best = axis;
    }
    const QPointF direction = axisDirection(2 * best + 1, 2 * count);
    QFont font = fonts.small;
    font.setPixelSize(std::max(1, qRound(fonts.em * 0.72)));
    const QFontMetricsF metrics(font);
    QRectF rect(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(bandFigures()) * 1.1, font.pixelSize() * 1.1));
    // On the ring, or beside it where a line runs along it, as the default target does.
    const bool isFree = distanceFromBand(best) > 0.6;
    const double radius = isFree ? radiusOf((Average::bandLow + Average::bandHigh) / 2)
                                 : radiusOf(Average::bandHigh) + fonts.em * 0.75;
    const double room = 2 * radius * std::sin(std::numbers::pi / static_cast<double>(count));
    if (room < rect.width() * 1.2 && options().hasLegend)
        return;  // the legend names it
    rect.moveCenter(m_layout.centre + direction * radius);
    painter.setFont(font);
    paintOnSurface(painter, rect, bandFigures(), options().colors.current,
                   options().colors.surface);
}

void RadarChart::paintMarks(QPainter &painter) const
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

void RadarChart::setUpAxes()
{
    const int count = static_cast<int>(radar().axes.size());
    m_angles->setRange(0, std::max(1, count));
    m_levels->setRange(0, highestLevel);
    m_angles->setVisible(false);
    m_levels->setVisible(false);
    addAxis(m_angles, QPolarChart::PolarOrientationAngular);
    addAxis(m_levels, QPolarChart::PolarOrientationRadial);
}

QPen RadarChart::pen(Series series, bool isProvisional) const
{
    const Colors &colors = options().colors;
    const double em = fonts().em;
    switch (series) {
    case Series::Target:
        return targetPen(colors, em);
    case Series::Baseline:
        return baselinePen(colors, em);
    case Series::Level:
        return levelPen(colors, em, isProvisional);
    }
    Q_UNREACHABLE();
}

QLineSeries *RadarChart::addLine(Series series, bool isProvisional)
{
    auto *line = new QLineSeries(this);
    static constexpr std::array signs{ChartSign::Target, ChartSign::Baseline, ChartSign::Level};
    line->setName(signName(signs[static_cast<std::size_t>(series)], radar().baseline));
    addSeries(line);
    line->attachAxis(m_angles);
    line->attachAxis(m_levels);
    line->setPen(pen(series, isProvisional));
    m_lines.push_back({series, isProvisional, line});
    return line;
}

void RadarChart::addLines(Figure figure, Series series)
{
    const std::vector<RadarAxis> &axes = radar().axes;
    const std::size_t count = axes.size();
    QLineSeries *line = nullptr;
    bool isProvisional = false;
    for (std::size_t index = 0; index < count; ++index) {
        const RadarAxis &axis = axes[index];
        const RadarAxis &next = axes[(index + 1) % count];
        if (!(axis.*figure)) {
            line = nullptr;
            continue;
        }
        const bool isJoined = (next.*figure).has_value() && count > 1;
        if (index + 1 == count && line && !isJoined)
            continue;  // the last point already ends the line before it
        const bool isNextProvisional =
            series == Series::Level && isJoined && (axis.isProvisional || next.isProvisional);
        if (!line || (isJoined && isNextProvisional != isProvisional)) {
            line = addLine(series, isNextProvisional);
            line->append(static_cast<double>(index), *(axis.*figure));
            isProvisional = isNextProvisional;
        }
        if (isJoined)
            line->append(static_cast<double>(index + 1), *(next.*figure));
    }
}

RadarLayout RadarChart::layOutWithLegend(QRectF area, double legendScale)
{
    const double height = legendHeight(area.width(), legendScale);
    setLegendRect({area.left(), area.bottom() - height, area.width(), height}, legendScale);
    if (height > 0)
        area.setBottom(area.bottom() - height - ChartFonts(options().font).em * 0.4);
    return layOutRadar(radar(), options(), area);
}

void RadarChart::layOut()
{
    QRectF area(QPointF(0, 0), size());
    const double margin = ChartFonts(options().font).em * 0.4;
    area.adjust(margin, margin, -margin, -margin);
    if (area.isEmpty() || radar().axes.empty())
        return;
    m_layout = layOutWithLegend(area, 1);
    if (m_layout.fontScale < 1)
        m_layout = layOutWithLegend(area, m_layout.fontScale);
    if (m_layout.places.empty())
        m_layout = layOutWithLegend(area, smallestLegend);
    for (const Line &line : m_lines) {
        if (const QPen wanted = pen(line.series, line.isProvisional); line.line->pen() != wanted)
            line.line->setPen(wanted);
    }
    const QPointF corner(m_layout.radius, m_layout.radius);
    setPlotArea(QRectF(m_layout.centre - corner, m_layout.centre + corner));
    refresh();
}

void RadarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QPolarChart::resizeEvent(event);
    layOut();
}

double RadarChart::radiusOf(double value) const
{
    return m_layout.radius * value / highestLevel;
}

QLineF RadarChart::scale(std::size_t axis) const
{
    return {m_layout.centre, m_layout.centre + axisDirection(axis, radar().axes.size()) * m_layout.radius};
}

std::vector<const QLineSeries *> RadarChart::linesOf(Series series) const
{
    std::vector<const QLineSeries *> lines;
    for (const Line &line : m_lines) {
        if (line.series == series)
            lines.push_back(line.line);
    }
    return lines;
}

}  // namespace psirt
