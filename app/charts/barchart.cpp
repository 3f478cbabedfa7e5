// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/barchart.h"

#include "core/sheet/level.h"

#include <QLineSeries>
#include <QValueAxis>

namespace psirt::charts {

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
