// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/trenddrawing.h"

#include <QChart>

QT_BEGIN_NAMESPACE
class QDateTimeAxis;
class QLineSeries;
QT_END_NAMESPACE

namespace psirt::charts {
class ChartLayer;
}

namespace psirt::trend {

/// A TrendDrawing as a chart of Qt Charts, for a view on the screen.
///
/// The drawing paints all that is seen, in two layers for all figures together, so that hundreds of them stay fluid. Qt
/// Charts has the figures as series on axes of dates and averages, without a pen, one for each stretch without a gap, and
/// says which of them is where the pointer is.
class TrendChart : public QChart {
    Q_OBJECT

public:
    using Spot = drawings::TrendDrawing::Spot;

    TrendChart(TrendLines lines, drawings::TrendOptions options);

    [[nodiscard]] const TrendLines &lines() const { return m_drawing.lines(); }
    /// As many as there are lines; all at first.
    void setShown(const std::vector<bool> &isShown);
    [[nodiscard]] bool isShown(std::size_t line) const { return m_drawing.isShown(line); }

    /// The figure that has the focus or the pointer: its line comes forward, its day gets a line.
    void setPointedOut(std::optional<Spot> spot);
    /// Where a figure is drawn; at the foot of its day where there is no average.
    [[nodiscard]] QPointF position(const Spot &spot) const { return m_drawing.position(spot); }
    /// The nearest figure that is shown closer than reach, in pixels; of several at one place that of the first line.
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF &position, double reach) const;

    // For tests and measurements.
    [[nodiscard]] const QDateTimeAxis &dateAxis() const { return *m_dates; }
    [[nodiscard]] QStringList dateLabels() const { return m_drawing.dateLabels(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    struct Stretch {
        std::size_t line;
        std::vector<std::size_t> moments;
        QLineSeries *series;  ///< owned by the chart
    };

    void setUpAxes();
    void addStretches();

    drawings::TrendDrawing m_drawing;
    QDateTimeAxis *m_dates;  ///< owned by the chart, as the layers are
    charts::ChartLayer *m_ground;
    charts::ChartLayer *m_front;
    std::vector<Stretch> m_stretches;
};

}  // namespace psirt::trend
