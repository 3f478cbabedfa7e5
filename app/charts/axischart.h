// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/radaroptions.h"
#include "core/reporting/radar.h"

#include <QRectF>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QChart;
class QPainter;
QT_END_NAMESPACE

namespace psirt {

/// A chart that shows a Radar axis by axis, whatever its form.
class AxisChart {
public:
    /// Where one axis is drawn, in the chart's coordinates. A mark exists only where there is a figure.
    struct Spot {
        QString id;
        QRectF label;
        std::optional<QPointF> level;
        std::optional<QPointF> target;
    };

    virtual ~AxisChart() = default;

    /// This very object, as Qt Charts knows it.
    [[nodiscard]] virtual QChart *chart() = 0;
    /// In the order of the radar's axes.
    [[nodiscard]] virtual std::vector<Spot> spots() const = 0;
    /// Frames one axis: the one that has the focus.
    virtual void setHighlighted(std::optional<std::size_t> axis) = 0;
};

/// A radar, or bars where fewer than three axes hold a figure and a radar would show no shape.
[[nodiscard]] std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const RadarOptions &options);

/// Whether the radar has a shape: three axes or more with a level or a target.
[[nodiscard]] bool hasRadarShape(const Radar &radar);

/// Draws the chart into target, in the painter's units, as vectors and real text: for paper. Text has the size that
/// QPainter::drawText with options.font gives on that painter, or less where the labels would not fit otherwise.
void paintRadar(QPainter &painter, const QRectF &target, const Radar &radar, const RadarOptions &options);

}  // namespace psirt
