// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"

#include "app/charts/barchart.h"
#include "app/charts/radarchart.h"

#include <QAbstractSeries>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainter>
#include <QPainterPath>

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

constexpr double lineDepth = 500;  ///< of z: between the chart's grid and its marks

/// A radar's lines for paper, in place of the series. Qt Charts clips those to a round region, which a PDF holds as
/// thousands of rectangles: a quarter of a megabyte for each chart.
class PaperLines : public QGraphicsItem {
public:
    PaperLines(RadarChart *chart, const Radar &radar, const RadarOptions &options)
        : QGraphicsItem(chart), m_chart(chart), m_radar(radar), m_options(options)
    {
        setZValue(lineDepth);
        const QList<QAbstractSeries *> all = chart->series();
        for (QAbstractSeries *series : all)
            series->setVisible(false);
    }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_chart->size()}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const double em = ChartFonts(m_options.font, m_chart->radarLayout().fontScale).em;
        painter->strokePath(path(&AxisChart::Spot::target, {}), targetPen(m_options.colors, em));
        painter->strokePath(path(&AxisChart::Spot::level, false), levelPen(m_options.colors, em, false));
        painter->strokePath(path(&AxisChart::Spot::level, true), levelPen(m_options.colors, em, true));
    }

private:
    /// From each axis to the next where both have the figure; if asked, only pairs that are provisional, or only others.
    [[nodiscard]] QPainterPath path(std::optional<QPointF> AxisChart::Spot::*figure,
                                    std::optional<bool> isProvisional) const
    {
        const std::vector<AxisChart::Spot> spots = m_chart->spots();
        QPainterPath path;
        for (std::size_t index = 0; index < spots.size(); ++index) {
            const std::size_t next = (index + 1) % spots.size();
            const std::optional<QPointF> &from = spots[index].*figure;
            const std::optional<QPointF> &to = spots[next].*figure;
            const bool isPair = m_radar.axes[index].isProvisional || m_radar.axes[next].isProvisional;
            if (!from || !to || isProvisional.value_or(isPair) != isPair)
                continue;
            if (path.isEmpty() || path.currentPosition() != *from)
                path.moveTo(*from);
            path.lineTo(*to);
        }
        return path;
    }

    RadarChart *m_chart;
    Radar m_radar;
    RadarOptions m_options;
};

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
    if (auto *radarChart = dynamic_cast<RadarChart *>(chart))
        new PaperLines(radarChart, radar, sceneOptions);  // the chart owns it
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
    painter.restore();
}

}  // namespace psirt
