// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/axisdrawing.h"

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

namespace psirt {

/// A drawing of a Radar as a chart of Qt Charts, for a view on the screen.
class AxisChart {
public:
    using Spot = AxisDrawing::Spot;

    virtual ~AxisChart() = default;

    /// This very object, as Qt Charts knows it.
    [[nodiscard]] virtual QChart *chart() = 0;
    [[nodiscard]] virtual const AxisDrawing &drawing() const = 0;

    /// As those of the drawing, in the chart's coordinates.
    [[nodiscard]] QLineF scale(std::size_t axis) const { return drawing().scale(axis); }
    [[nodiscard]] std::vector<Spot> spots() const { return drawing().spots(); }
    [[nodiscard]] const Radar &radar() const { return drawing().radar(); }
    [[nodiscard]] const RadarOptions &options() const { return drawing().options(); }

    void setHighlighted(std::optional<std::size_t> axis);
    void setHovered(std::optional<std::size_t> axis);

protected:
    /// A chart without any of Qt Charts' own furniture.
    static void strip(QChart &chart);

    [[nodiscard]] virtual AxisDrawing &ownDrawing() = 0;
    /// Paints the chart anew.
    virtual void refresh() = 0;
};

/// A radar, or bars where it has no shape.
[[nodiscard]] std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const RadarOptions &options);

}  // namespace psirt
