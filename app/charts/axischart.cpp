// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"

#include "app/charts/barchart.h"
#include "app/charts/chartlayer.h"
#include "app/charts/radarchart.h"
#include "app/drawings/radartext.h"

#include <QLineSeries>

namespace psirt::charts {

void AxisChart::setUp(QChart &chart, drawings::AxisDrawing &drawing)
{
    stripChart(chart);
    m_chart = &chart;
    m_drawing = &drawing;
    m_layer = new ChartLayer(&chart, [&drawing](QPainter &painter) { drawing.paint(painter); });
}

QLineSeries *AxisChart::addFigures(drawings::ChartSign sign, std::vector<std::size_t> axes)
{
    auto *series = new QLineSeries(m_chart);
    series->setName(drawings::signName(sign, radar().baseline));
    addUnpainted(*m_chart, series);
    m_figures.push_back({sign, std::move(axes), series});
    return series;
}

std::vector<const QLineSeries *> AxisChart::seriesOf(drawings::ChartSign sign) const
{
    std::vector<const QLineSeries *> found;
    for (const Figures &figures : m_figures) {
        const bool isLevel = sign == drawings::ChartSign::Level && figures.sign == drawings::ChartSign::Provisional;
        if (figures.sign == sign || isLevel)
            found.push_back(figures.series);
    }
    return found;
}

std::optional<AxisChart::Near> AxisChart::figureAt(const QPointF &position, double reach) const
{
    std::optional<Near> nearest;
    for (const Figures &figures : m_figures) {
        const QList<QPointF> points = figures.series->points();
        for (qsizetype point = 0; point < points.size(); ++point) {
            const QPointF place = m_chart->mapToPosition(points[point], figures.series);
            const Near near{figures.axes[static_cast<std::size_t>(point)], QLineF(place, position).length()};
            const bool isNearer = !nearest || near.distance < nearest->distance ||
                                  (near.distance == nearest->distance && near.axis < nearest->axis);
            if (near.distance < reach && isNearer)
                nearest = near;
        }
    }
    return nearest;
}

void AxisChart::setHighlighted(std::optional<std::size_t> axis)
{
    if (m_drawing->setHighlighted(axis))
        refresh();
}

void AxisChart::setHovered(std::optional<std::size_t> axis)
{
    if (m_drawing->setHovered(axis))
        refresh();
}

void AxisChart::refresh()
{
    m_layer->refresh();
}

std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const drawings::RadarOptions &options)
{
    if (drawings::hasRadarShape(radar))
        return std::make_unique<RadarChart>(radar, options);
    return std::make_unique<BarChart>(radar, options);
}

}  // namespace psirt::charts
