// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"

#include <QChart>

namespace psirt {

class ChartLayer;

/// The levels as a bar each, over the same scale 0–5 and with the same signs as the radar: for what has no shape.
///
/// Of Qt Charts it uses the chart as a frame alone: its bars have no missing value and no mark.
/// A bar is dashed while provisional, a baseline is a thin dashed line beneath it. An axis without a level has no bar; its
/// label says why. A level 0 is a disc at the scale's start.
class BarChart : public QChart, public AxisChart {
    Q_OBJECT

public:
    BarChart(const Radar &radar, const RadarOptions &options);

    [[nodiscard]] QChart *chart() override { return this; }
    [[nodiscard]] QLineF scale(std::size_t axis) const override;

protected:
    [[nodiscard]] const AxisLabels &labels() const override { return m_labels; }
    [[nodiscard]] QPointF baselineOffset() const override;
    void refresh() override;
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    [[nodiscard]] bool placeLabels(const QRectF &area, double scale);
    void layOut();
    [[nodiscard]] double xOf(double value) const;
    void paintBand(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, std::size_t axis, const Spot &spot) const;

    AxisLabels m_labels;
    QRectF m_plot;
    ChartLayer *m_layer;
};

}  // namespace psirt
