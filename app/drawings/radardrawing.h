// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/axisdrawing.h"
#include "app/drawings/chartmarks.h"

#include <QPointF>

#include <map>

namespace psirt::drawings {

/// A line of a radar from axis to axis without a gap, in one pen. A figure without a neighbour is a stretch of one point,
/// and no line.
struct RadarStretch {
    ChartSign sign;               ///< Target, Baseline, Level, or Provisional: a level beside a provisional one
    std::vector<QPointF> points;  ///< x counts axes, and where the shape closes is their number; y is the figure
};

/// From the lowest up: targets, baselines, levels.
[[nodiscard]] std::vector<RadarStretch> stretchesOf(const Radar &radar);

/// Where a radar's circle and labels go.
struct RadarLayout : AxisLabels {
    QPointF centre;
    double radius = 0;
};

/// The direction of an axis from the centre, clockwise from the top, as a unit vector.
[[nodiscard]] QPointF axisDirection(std::size_t axis, std::size_t count);

/// The labels of one radar, by the scale of their text: measuring them is most of what a layout takes, and a chart is laid
/// out for each size of its view.
using RadarLabels = std::map<double, std::vector<ChartLabel>>;

/// The largest circle around which every label fits whole inside the area, without touching another label or the
/// circle. Labels wrap first; where that leaves no readable circle, the text gets smaller.
[[nodiscard]] RadarLayout layOutRadar(const Radar &radar, const RadarOptions &options, const QRectF &area,
                                      RadarLabels &known);

/// A radar of levels 0–5, clockwise from the top, with the band that the sheet asks for as a ring.
///
/// An axis without a level has no point and leaves a gap in the line; its label says why. A level 0 has a point, in the
/// centre. The titles are whole at every size: the circle gets smaller instead.
class RadarDrawing final : public AxisDrawing {
public:
    using AxisDrawing::AxisDrawing;

    void layOut(const QSizeF &size) override;
    void paint(QPainter &painter) const override;
    [[nodiscard]] QLineF scale(std::size_t axis) const override;
    [[nodiscard]] const RadarLayout &radarLayout() const { return m_layout; }

protected:
    [[nodiscard]] const AxisLabels &labels() const override { return m_layout; }

private:
    [[nodiscard]] RadarLayout layOutWithLegend(QRectF area, double legendScale);
    [[nodiscard]] double radiusOf(double value) const;
    /// Band, grid and scale.
    void paintBackdrop(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    /// Between two axes, where the lines are farthest away.
    void paintBandLabel(QPainter &painter) const;
    /// How far from the band the lines cross the direction between an axis and the next one, in levels.
    [[nodiscard]] double distanceFromBand(std::size_t axis) const;
    void paintMarks(QPainter &painter) const;

    RadarLayout m_layout;
    RadarLabels m_measured;
};

}  // namespace psirt::drawings
