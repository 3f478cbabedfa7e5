// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"

#include "app/charts/barchart.h"
#include "app/charts/chartlegend.h"
#include "app/charts/radarchart.h"

#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace psirt {

AxisChart::AxisChart(const Radar &radar, const RadarOptions &options) : m_radar(radar), m_options(options) {}

void AxisChart::strip(QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.legend()->hide();
}

QPointF AxisChart::position(std::size_t axis, double value) const
{
    return scale(axis).pointAt(value / highestLevel);
}

std::vector<AxisChart::Spot> AxisChart::spots() const
{
    std::vector<Spot> spots;
    for (std::size_t index = 0; index < m_radar.axes.size(); ++index) {
        const RadarAxis &axis = m_radar.axes[index];
        const auto place = [this, index](const std::optional<double> &value) {
            return value ? std::optional(position(index, *value)) : std::nullopt;
        };
        const bool isPlaced = index < labels().places.size();
        Spot spot{axis.id, isPlaced ? labels().places[index].rect : QRectF(), place(axis.level), place(axis.baseline),
                  place(axis.target), {}};
        if (spot.baseline)
            *spot.baseline += baselineOffset();
        if (axis.low && axis.high)
            spot.range = QLineF(position(index, *axis.low), position(index, *axis.high));
        spots.push_back(std::move(spot));
    }
    return spots;
}

void AxisChart::setHighlighted(std::optional<std::size_t> axis)
{
    if (m_highlighted == axis)
        return;
    m_highlighted = axis;
    refresh();
}

void AxisChart::setHovered(std::optional<std::size_t> axis)
{
    if (m_hovered == axis)
        return;
    m_hovered = axis;
    refresh();
}

double AxisChart::legendHeight(double width, double scale) const
{
    return m_options.hasLegend ? ChartLegend(m_radar, ChartFonts(m_options.font, scale), width).height() : 0;
}

void AxisChart::setLegendRect(const QRectF &rect, double scale)
{
    m_legendRect = rect;
    m_legendScale = scale;
}

void AxisChart::paintPointedOut(QPainter &painter, const QPointF &offset) const
{
    const double em = fonts().em;
    const auto paint = [&](const std::optional<std::size_t> &axis, double width) {
        if (!axis || *axis >= m_radar.axes.size())
            return;
        painter.setPen(QPen(m_options.colors.text, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(scale(*axis).translated(offset));
    };
    paint(m_hovered, em / 14);
    paint(m_highlighted, em / 8);
}

void AxisChart::paintLabels(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    for (std::size_t axis = 0; axis < labels().places.size(); ++axis) {
        const PlacedLabel &place = labels().places[axis];
        if (m_highlighted == axis) {
            const double margin = fonts.em * 0.2;
            painter.setPen(QPen(m_options.colors.current, fonts.em / 7));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.rect.adjusted(-margin, -margin / 2, margin, margin / 2), margin, margin);
        }
        paintLabel(painter, labels().labels[axis], place, fonts, m_options.colors);
    }
}

void AxisChart::paintLegend(QPainter &painter) const
{
    if (!m_options.hasLegend)
        return;
    const ChartLegend legend(m_radar, ChartFonts(m_options.font, m_legendScale), m_legendRect.width());
    legend.paint(painter, m_legendRect, m_options.colors);
}

bool hasRadarShape(const Radar &radar)
{
    const auto isInScope = [](const RadarAxis &axis) {
        return axis.state == FrameworkState::Rated || axis.state == FrameworkState::Unrated;
    };
    return std::ranges::count_if(radar.axes, isInScope) >= 3;
}

std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const RadarOptions &options)
{
    if (hasRadarShape(radar))
        return std::make_unique<RadarChart>(radar, options);
    return std::make_unique<BarChart>(radar, options);
}

}  // namespace psirt
