// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axischart.h"

#include "app/charts/barchart.h"
#include "app/charts/radarchart.h"

#include <QLegend>

namespace psirt {

void AxisChart::strip(QChart &chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.legend()->hide();
}

void AxisChart::setHighlighted(std::optional<std::size_t> axis)
{
    if (ownDrawing().setHighlighted(axis))
        refresh();
}

void AxisChart::setHovered(std::optional<std::size_t> axis)
{
    if (ownDrawing().setHovered(axis))
        refresh();
}

std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const RadarOptions &options)
{
    if (hasRadarShape(radar))
        return std::make_unique<RadarChart>(radar, options);
    return std::make_unique<BarChart>(radar, options);
}

}  // namespace psirt
