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

/// A radar of levels 0–5, clockwise from the top, with the band that the sheet asks for as a ring.
///
/// An axis without a level has no point and leaves a gap in the line; its label says why. A level 0 has a point, in the
/// centre. The titles are whole at every size: the circle gets smaller instead.
class RadarChart : public QPolarChart, public AxisChart {
    Q_OBJECT

public:
    RadarChart(const Radar &radar, const RadarOptions &options);
    ~RadarChart() override;

    [[nodiscard]] QChart *chart() override { return this; }
    [[nodiscard]] std::vector<Spot> spots() const override;
    void setHighlighted(std::optional<std::size_t> axis) override;

    /// The lines, one series for each stretch without a gap; a lone point is a series of one. Angles count axes: the
    /// stretch that closes the shape ends at the number of axes.
    [[nodiscard]] std::vector<const QLineSeries *> levelSeries() const;
    [[nodiscard]] std::vector<const QLineSeries *> targetSeries() const;

    [[nodiscard]] const RadarLayout &radarLayout() const { return m_layout; }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    class Backdrop;
    class Overlay;

    using Figure = std::optional<double> RadarAxis::*;

    void setUpAxes();
    void addLines(Figure figure, const QString &name, bool isLevel);
    [[nodiscard]] QLineSeries *addLine(const QString &name, const QPen &pen);
    [[nodiscard]] RadarLayout layOutWithLegend(QRectF area, double legendScale);
    void updatePens();
    void layOut();
    [[nodiscard]] QPointF position(std::size_t axis, double value) const;

    Radar m_radar;
    RadarOptions m_options;
    ChartFonts m_fonts;
    RadarLayout m_layout;
    QRectF m_legendRect;
    double m_legendScale = 1;
    std::optional<std::size_t> m_highlighted;
    QValueAxis *m_angles;  ///< owned by the chart, as the others are
    QValueAxis *m_levels;
    Backdrop *m_backdrop;
    Overlay *m_overlay;
    std::vector<QLineSeries *> m_levelSeries;
    std::vector<QLineSeries *> m_targetSeries;
};

}  // namespace psirt
