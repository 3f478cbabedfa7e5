// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarchart.h"

#include "app/charts/chartlayer.h"
#include "app/drawings/chartmarks.h"
#include "app/drawings/radartext.h"
#include "core/sheet/level.h"

#include <QLineSeries>
#include <QValueAxis>

#include <array>

namespace psirt {

namespace {

constexpr double backdropDepth = 0.5;  ///< of z: below the lines, whatever covered one would look like a gap
constexpr double overlayDepth = 1000;  ///< above the lines

}  // namespace

RadarChart::RadarChart(const Radar &radar, const RadarOptions &options)
    : m_drawing(radar, options), m_angles(new QValueAxis(this)), m_levels(new QValueAxis(this)),
      m_backdrop(new ChartLayer(this, backdropDepth, [this](QPainter &painter) { m_drawing.paintBackdrop(painter); })),
      m_overlay(new ChartLayer(this, overlayDepth, [this](QPainter &painter) { m_drawing.paintOverlay(painter); }))
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

void RadarChart::setUpAxes()
{
    const int count = static_cast<int>(radar().axes.size());
    m_angles->setRange(0, std::max(1, count));
    m_levels->setRange(0, Level::highest);
    m_angles->setVisible(false);
    m_levels->setVisible(false);
    addAxis(m_angles, QPolarChart::PolarOrientationAngular);
    addAxis(m_levels, QPolarChart::PolarOrientationRadial);
}

QPen RadarChart::pen(Series series, bool isProvisional) const
{
    const Colors &colors = options().colors;
    const double em = m_drawing.fonts().em;
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
        const bool isNextProvisional = series == Series::Level && isJoined && (axis.isProvisional || next.isProvisional);
        if (!line || (isJoined && isNextProvisional != isProvisional)) {
            line = addLine(series, isNextProvisional);
            line->append(static_cast<double>(index), *(axis.*figure));
            isProvisional = isNextProvisional;
        }
        if (isJoined)
            line->append(static_cast<double>(index + 1), *(next.*figure));
    }
}

void RadarChart::layOut()
{
    m_drawing.layOut(size());
    const RadarLayout &layout = radarLayout();
    if (layout.places.empty())
        return;
    for (const Line &line : m_lines) {
        if (const QPen wanted = pen(line.series, line.isProvisional); line.line->pen() != wanted)
            line.line->setPen(wanted);
    }
    const QPointF corner(layout.radius, layout.radius);
    setPlotArea(QRectF(layout.centre - corner, layout.centre + corner));
    refresh();
}

void RadarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QPolarChart::resizeEvent(event);
    layOut();
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
