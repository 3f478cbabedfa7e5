// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/drawings/radardrawing.h"

#include <QPolarChart>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace psirt {

class ChartLayer;

/// The lines as series of Qt Charts, and beneath and above them the layers of a RadarDrawing.
class RadarChart : public QPolarChart, public AxisChart {
    Q_OBJECT

public:
    RadarChart(const Radar &radar, const RadarOptions &options);

    [[nodiscard]] QChart *chart() override { return this; }
    [[nodiscard]] const AxisDrawing &drawing() const override { return m_drawing; }

    /// The lines, one series for each stretch without a gap; a lone point is a series of one. Angles count axes: the
    /// stretch that closes the shape ends at the number of axes.
    [[nodiscard]] std::vector<const QLineSeries *> levelSeries() const { return linesOf(Series::Level); }
    [[nodiscard]] std::vector<const QLineSeries *> baselineSeries() const { return linesOf(Series::Baseline); }
    [[nodiscard]] std::vector<const QLineSeries *> targetSeries() const { return linesOf(Series::Target); }

    [[nodiscard]] const RadarLayout &radarLayout() const { return m_drawing.radarLayout(); }

protected:
    [[nodiscard]] AxisDrawing &ownDrawing() override { return m_drawing; }
    void refresh() override;
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    using Figure = std::optional<double> RadarAxis::*;
    enum class Series { Target, Baseline, Level };  // from the lowest up
    struct Line {
        Series series;
        bool isProvisional;
        QLineSeries *line;  ///< owned by the chart
    };

    void setUpAxes();
    void addLines(Figure figure, Series series);
    QLineSeries *addLine(Series series, bool isProvisional);
    [[nodiscard]] std::vector<const QLineSeries *> linesOf(Series series) const;
    [[nodiscard]] QPen pen(Series series, bool isProvisional) const;
    void layOut();

    RadarDrawing m_drawing;  ///< with the grid, because Qt Charts leaves a polar grid where it was when the plot area is set
    QValueAxis *m_angles;    ///< owned by the chart, as the layers are
    QValueAxis *m_levels;
    ChartLayer *m_backdrop;
    ChartLayer *m_overlay;
    std::vector<Line> m_lines;
};

}  // namespace psirt
