// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartlayer.h"

#include <QChart>
#include <QPainter>

namespace psirt {

ChartLayer::ChartLayer(QChart *chart, double depth, Paint paint)
    : QGraphicsItem(chart), m_chart(chart), m_paint(std::move(paint))
{
    setZValue(depth);
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

}  // namespace psirt
