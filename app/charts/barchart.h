// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/drawings/bardrawing.h"

#include <QChart>

QT_BEGIN_NAMESPACE
class QValueAxis;
QT_END_NAMESPACE

namespace psirt::charts {

/// A BarDrawing in a chart. The ends of its bars are points of series as in the radar: Qt Charts' own bars have no missing
/// value and no mark, and all of one height.
class BarChart : public QChart, public AxisChart {
    Q_OBJECT

public:
    BarChart(const Radar &radar, const drawings::RadarOptions &options);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    using Mark = std::optional<QPointF> drawings::AxisDrawing::Spot::*;
    struct Marks {
        Mark mark;
        QLineSeries *series;  ///< owned by the chart
    };

    void addMarks(Mark mark, drawings::ChartSign sign);
    /// Where the drawing has them.
    void placeMarks();

    drawings::BarDrawing m_drawing;
    QValueAxis *m_levels;  ///< owned by the chart
    QValueAxis *m_rows;    ///< from the plot's foot up, in pixels: the rows are as high as their labels
    std::vector<Marks> m_marks;
};

}  // namespace psirt::charts
