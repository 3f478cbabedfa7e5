// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartlayer.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>
#include <QPainter>
#include <QXYSeries>

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

}  // namespace psirt::charts
