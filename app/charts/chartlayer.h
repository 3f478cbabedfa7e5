// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

#include <functional>

QT_BEGIN_NAMESPACE
class QChart;
class QXYSeries;
QT_END_NAMESPACE

namespace psirt::charts {

/// A drawing in a chart of Qt Charts, as large as the chart, painted by the function. Later ones lie above earlier ones, and
/// all above what Qt Charts has. The chart owns it.
class ChartLayer : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;

    ChartLayer(QChart *chart, Paint paint);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// To be called when what is painted changed, or the chart's size.
    void refresh() { prepareGeometryChange(); }

private:
    QChart *m_chart;
    Paint m_paint;
};

/// Takes all away that Qt Charts would paint by itself, but for axes and series.
void stripChart(QChart &chart);

/// Adds a series on all axes of the chart. Qt Charts knows where its points are, and paints none of it.
void addUnpainted(QChart &chart, QXYSeries *series);

}  // namespace psirt::charts
