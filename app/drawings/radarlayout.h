// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartlabels.h"

#include <map>

namespace psirt::drawings {

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

}  // namespace psirt::drawings
