// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarchart.h"

#include "core/sheet/level.h"

#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace psirt::charts {

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

}  // namespace psirt::charts
