// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"

#include "app/charts/barchart.h"
#include "app/charts/radarchart.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace psirt {

namespace {

/// What the font's size is in the painter's units.
double paintedSize(const QPainter &painter, const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return font.pointSizeF() * painter.device()->logicalDpiY() / 72;
}

/// Large, because fonts have whole pixels here and the figures of a font are then exact.
constexpr int sceneFontPixels = 100;

}  // namespace

bool hasRadarShape(const Radar &radar)
{
    return std::count_if(radar.axes.begin(), radar.axes.end(),
                         [](const RadarAxis &axis) { return axis.level || axis.target; }) >= 3;
}

std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const RadarOptions &options)
{
    if (hasRadarShape(radar))
        return std::make_unique<RadarChart>(radar, options);
    return std::make_unique<BarChart>(radar, options);
}

void paintRadar(QPainter &painter, const QRectF &target, const Radar &radar, const RadarOptions &options)
{
    const double scale = paintedSize(painter, options.font) / sceneFontPixels;
    if (scale <= 0 || target.isEmpty())
        return;
    RadarOptions sceneOptions = options;
    sceneOptions.font.setPixelSize(sceneFontPixels);
    QGraphicsScene scene;
    AxisChart *chart = createAxisChart(radar, sceneOptions).release();
    scene.addItem(chart->chart());  // which owns it from here on
    const QRectF source(QPointF(0, 0), target.size() / scale);
    scene.setSceneRect(source);
    chart->chart()->setGeometry(source);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
    painter.restore();
}

}  // namespace psirt
