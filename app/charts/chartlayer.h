// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

#include <functional>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace psirt {

/// One layer of a chart, as large as the chart: painted by the function, below or above the chart's own items as its
/// depth says. The chart owns it.
class ChartLayer : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;

    /// depth is of z; Qt Charts draws its series at 5.
    ChartLayer(QChart *chart, double depth, Paint paint);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// To be called when what is painted changed, or the chart's size.
    void refresh() { prepareGeometryChange(); }

private:
    QChart *m_chart;
    Paint m_paint;
};

}  // namespace psirt
