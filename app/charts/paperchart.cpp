// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"
#include "app/charts/chartlayer.h"
#include "app/charts/chartmarks.h"
#include "app/charts/radarchart.h"

#include <QAbstractSeries>
#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPath>

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

constexpr double lineDepth = 500;  ///< of z: between the chart's grid and its marks

using Place = std::optional<QPointF> AxisChart::Spot::*;

/// From each axis to the next where both have the figure; if asked, only pairs that are provisional, or only others.
QPainterPath linePath(const AxisChart &chart, Place figure, std::optional<bool> isProvisional = {})
{
    const std::vector<AxisChart::Spot> spots = chart.spots();
    const std::vector<RadarAxis> &axes = chart.radar().axes;
    QPainterPath path;
    for (std::size_t index = 0; index < spots.size(); ++index) {
        const std::size_t next = (index + 1) % spots.size();
        const std::optional<QPointF> &from = spots[index].*figure;
        const std::optional<QPointF> &to = spots[next].*figure;
        const bool isPair = axes[index].isProvisional || axes[next].isProvisional;
        if (!from || !to || isProvisional.value_or(isPair) != isPair)
            continue;
        if (path.isEmpty() || path.currentPosition() != *from)
            path.moveTo(*from);
        path.lineTo(*to);
    }
    return path;
}

/// Lines in place of the series. Qt Charts clips those to a round region, which a PDF holds as thousands of rectangles:
/// a quarter of a megabyte for each chart.
void drawPaperLines(RadarChart *chart)
{
    const QList<QAbstractSeries *> all = chart->series();
    for (QAbstractSeries *series : all)
        series->setVisible(false);
    new ChartLayer(chart, lineDepth, [chart](QPainter &painter) {  // the chart owns it
        const RadarOptions &options = chart->options();
        const double em = ChartFonts(options.font, chart->radarLayout().fontScale).em;
        painter.strokePath(linePath(*chart, &AxisChart::Spot::target), targetPen(options.colors, em));
        painter.strokePath(linePath(*chart, &AxisChart::Spot::baseline), baselinePen(options.colors, em));
        for (const bool isProvisional : {false, true}) {
            painter.strokePath(linePath(*chart, &AxisChart::Spot::level, isProvisional),
                               levelPen(options.colors, em, isProvisional));
        }
    });
}

}  // namespace

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
    if (auto *radarChart = dynamic_cast<RadarChart *>(chart))
        drawPaperLines(radarChart);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
    painter.restore();
}

}  // namespace psirt
