// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"

#include "app/drawings/radartext.h"
#include "core/sheet/level.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <QXYSeries>

#include <algorithm>

namespace psirt::charts {

ChartLayer::ChartLayer(QChart *chart, Paint paint) : QGraphicsItem(chart), m_chart(chart), m_paint(std::move(paint))
{
    constexpr double aboveSeries = 1000;
    setZValue(aboveSeries);
}

QRectF ChartLayer::boundingRect() const
{
    return {QPointF(0, 0), m_chart->size()};
}

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_paint(*painter);
}

void stripChart(QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.legend()->hide();
}

void addUnpainted(QChart &chart, QXYSeries *series)
{
    series->setPen(Qt::NoPen);
    chart.addSeries(series);
    const QList<QAbstractAxis *> axes = chart.axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

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

RadarChart::RadarChart(const Radar &radar, const drawings::RadarOptions &options) : m_drawing(radar, options)
{
    setUp(*this, m_drawing);
    setUpAxes();
    for (const drawings::RadarStretch &stretch : drawings::stretchesOf(radar)) {
        std::vector<std::size_t> axes;
        axes.reserve(stretch.points.size());
        for (const QPointF &point : stretch.points)
            axes.push_back(static_cast<std::size_t>(point.x()) % radar.axes.size());
        addFigures(stretch.sign, std::move(axes))->replace({stretch.points.begin(), stretch.points.end()});
    }
}

void RadarChart::setUpAxes()
{
    auto *angles = new QValueAxis(this);
    auto *levels = new QValueAxis(this);
    angles->setRange(0, std::max(1.0, static_cast<double>(radar().axes.size())));
    levels->setRange(0, Level::highest);
    for (QValueAxis *axis : {angles, levels}) {
        axis->setVisible(false);
        axis->setTitleFont(options().font);  // else Qt Charts loads a bold one for a title that there is none of
    }
    addAxis(angles, QPolarChart::PolarOrientationAngular);
    addAxis(levels, QPolarChart::PolarOrientationRadial);
}

void RadarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QPolarChart::resizeEvent(event);
    m_drawing.layOut(size());
    const drawings::RadarLayout &layout = radarLayout();
    if (layout.places.empty())
        return;
    const QPointF corner(layout.radius, layout.radius);
    setPlotArea(QRectF(layout.centre - corner, layout.centre + corner));
    refresh();
}

BarChart::BarChart(const Radar &radar, const drawings::RadarOptions &options)
    : m_drawing(radar, options), m_levels(new QValueAxis(this)), m_rows(new QValueAxis(this))
{
    setUp(*this, m_drawing);
    m_levels->setRange(0, Level::highest);
    m_levels->setVisible(false);
    m_rows->setVisible(false);
    addAxis(m_levels, Qt::AlignBottom);
    addAxis(m_rows, Qt::AlignLeft);
    addMarks(&Spot::target, drawings::ChartSign::Target);
    addMarks(&Spot::baseline, drawings::ChartSign::Baseline);
    addMarks(&Spot::level, drawings::ChartSign::Level);
}

void BarChart::addMarks(Mark mark, drawings::ChartSign sign)
{
    std::vector<std::size_t> axes;
    const std::vector<Spot> all = spots();
    for (std::size_t axis = 0; axis < all.size(); ++axis) {
        if (all[axis].*mark)
            axes.push_back(axis);
    }
    if (!axes.empty())
        m_marks.push_back({mark, addFigures(sign, std::move(axes))});
}

void BarChart::placeMarks()
{
    const QRectF plot = m_drawing.plot();
    if (plot.isEmpty())
        return;
    setPlotArea(plot);
    m_rows->setRange(0, plot.height());
    const std::vector<Spot> all = spots();
    for (const Marks &marks : m_marks) {
        QList<QPointF> points;
        for (const Spot &spot : all) {
            if (const std::optional<QPointF> &at = spot.*marks.mark)
                points.append({(at->x() - plot.left()) / plot.width() * Level::highest, plot.bottom() - at->y()});
        }
        marks.series->replace(points);
    }
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    m_drawing.layOut(size());
    placeMarks();
    refresh();
}

}  // namespace psirt::charts
