// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/axisdrawing.h"

#include "app/drawings/bardrawing.h"
#include "app/drawings/chartlegend.h"
#include "app/drawings/radardrawing.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace psirt::drawings {

AxisDrawing::AxisDrawing(const Radar &radar, const RadarOptions &options) : m_radar(radar), m_options(options) {}

QPointF AxisDrawing::position(std::size_t axis, double value) const
{
    return scale(axis).pointAt(value / highestLevel);
}

std::vector<AxisDrawing::Spot> AxisDrawing::spots() const
{
    std::vector<Spot> spots;
    for (std::size_t index = 0; index < m_radar.axes.size(); ++index) {
        const RadarAxis &axis = m_radar.axes[index];
        const auto place = [this, index](const std::optional<double> &value) {
            return value ? std::optional(position(index, *value)) : std::nullopt;
        };
        const bool isPlaced = index < labels().places.size();
        Spot spot{.id = axis.id,
                  .label = isPlaced ? labels().places[index].rect : QRectF(),
                  .level = place(axis.level),
                  .baseline = place(axis.baseline),
                  .target = place(axis.target),
                  .range = {}};
        if (spot.baseline)
            *spot.baseline += baselineOffset();
        if (axis.low && axis.high)
            spot.range = QLineF(position(index, *axis.low), position(index, *axis.high));
        spots.push_back(std::move(spot));
    }
    return spots;
}

bool AxisDrawing::setHighlighted(std::optional<std::size_t> axis)
{
    return std::exchange(m_highlighted, axis) != axis;
}

bool AxisDrawing::setHovered(std::optional<std::size_t> axis)
{
    return std::exchange(m_hovered, axis) != axis;
}

double AxisDrawing::legendHeight(double width, double scale) const
{
    return m_options.hasLegend ? ChartLegend(m_radar, ChartFonts(m_options.font, scale), width).height() : 0;
}

void AxisDrawing::setLegendRect(const QRectF &rect, double scale)
{
    m_legendRect = rect;
    m_legendScale = scale;
}

void AxisDrawing::paintPointedOut(QPainter &painter, const QPointF &offset) const
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

void AxisDrawing::paintLabels(QPainter &painter) const
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

void AxisDrawing::paintLegend(QPainter &painter) const
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

std::unique_ptr<AxisDrawing> createAxisDrawing(const Radar &radar, const RadarOptions &options)
{
    if (hasRadarShape(radar))
        return std::make_unique<RadarDrawing>(radar, options);
    return std::make_unique<BarDrawing>(radar, options);
}

}  // namespace psirt::drawings
