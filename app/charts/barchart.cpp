// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/barchart.h"

#include "app/charts/chartlayer.h"

namespace psirt {

namespace {

constexpr double layerDepth = 1000;

}  // namespace

BarChart::BarChart(const Radar &radar, const RadarOptions &options)
    : m_drawing(radar, options),
      m_layer(new ChartLayer(this, layerDepth, [this](QPainter &painter) { m_drawing.paint(painter); }))
{
    strip(*this);
}

void BarChart::refresh()
{
    m_layer->refresh();
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    m_drawing.layOut(size());
    refresh();
}

}  // namespace psirt
