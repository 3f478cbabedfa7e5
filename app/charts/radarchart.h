// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/charts/radarlayout.h"

#include <QPolarChart>

QT_BEGIN_NAMESPACE
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace psirt {

class ChartLayer;

/// A radar of levels 0–5, clockwise from the top, with the band that the sheet asks for as a ring.
///
/// An axis without a level has no point and leaves a gap in the line; its label says why. A level 0 has a point, in the
/// centre. The titles are whole at every size: the circle gets smaller instead.
class RadarChart : public QPolarChart, public AxisChart {
    Q_OBJECT

public:
    RadarChart(const Radar &radar, const RadarOptions &options);

    [[nodiscard]] QChart *chart() override { return this; }
    [[nodiscard]] QLineF scale(std::size_t axis) const override;

    /// The lines, one series for each stretch without a gap; a lone point is a series of one. Angles count axes: the
    /// stretch that closes the shape ends at the number of axes.
    [[nodiscard]] std::vector<const QLineSeries *> levelSeries() const { return linesOf(Series::Level); }
    [[nodiscard]] std::vector<const QLineSeries *> baselineSeries() const { return linesOf(Series::Baseline); }
    [[nodiscard]] std::vector<const QLineSeries *> targetSeries() const { return linesOf(Series::Target); }

    [[nodiscard]] const RadarLayout &radarLayout() const { return m_layout; }

protected:
    [[nodiscard]] const AxisLabels &labels() const override { return m_layout; }
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
    [[nodiscard]] RadarLayout layOutWithLegend(QRectF area, double legendScale);
    void layOut();
    [[nodiscard]] double radiusOf(double value) const;

    /// Here because Qt Charts leaves a polar grid where it was when the plot area is set.
    void paintBackdrop(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    /// Between two axes, where the lines are farthest away.
    void paintBandLabel(QPainter &painter) const;
    /// How far from the band the lines cross the direction between an axis and the next one, in levels.
    [[nodiscard]] double distanceFromBand(std::size_t axis) const;
    void paintMarks(QPainter &painter) const;

    RadarLayout m_layout;
    QValueAxis *m_angles;  ///< owned by the chart, as the layers are
    QValueAxis *m_levels;
    ChartLayer *m_backdrop;
    ChartLayer *m_overlay;
    std::vector<Line> m_lines;
};

}  // namespace psirt
