// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/drawings/radardrawing.h"

#include <QPolarChart>

namespace psirt::charts {

/// A RadarDrawing in a polar chart: a series for each of its stretches (stretchesOf), over angles that count axes.
class RadarChart : public QPolarChart, public AxisChart {
    Q_OBJECT

public:
    RadarChart(const Radar &radar, const drawings::RadarOptions &options);

    [[nodiscard]] const drawings::RadarLayout &radarLayout() const { return m_drawing.radarLayout(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void setUpAxes();

    drawings::RadarDrawing m_drawing;
};

}  // namespace psirt::charts
