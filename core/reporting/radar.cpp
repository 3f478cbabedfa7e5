// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/radar.h"

namespace psirt {

namespace {

std::optional<double> toDouble(const std::optional<Level> &level)
{
    return level ? std::optional<double>(level->number()) : std::nullopt;
}

FrameworkState stateOfArea(const Totals &totals)
{
    if (totals.rated > 0)
        return FrameworkState::Rated;
    if (totals.unrated > 0)
        return FrameworkState::Unrated;
    return totals.excluded > 0 ? FrameworkState::Excluded : FrameworkState::OutOfScope;
}

RadarAxis axisOfArea(const ServiceArea &area, const AreaScore &score)
{
    RadarAxis axis{area.id.text(), area.title, stateOfArea(score.totals), {}, {}, score.totals.isProvisional()};
    if (score.totals.average)
        axis.level = score.totals.average->value();
    axis.target = score.totals.averageTarget ? std::optional(score.totals.averageTarget->value()) : std::nullopt;
    return axis;
}

}  // namespace

Radar radarOfArea(const Sheet &sheet, const Score &score, const ServiceAreaId &id)
{
    Radar radar;
    const ServiceArea *area = sheet.area(id);
    if (!area)
        return radar;
    for (const Framework &framework : area->frameworks) {
        const FrameworkScore &own = *score.framework(framework.id);
        radar.axes.push_back(
            {framework.id.text(), framework.title, own.state, toDouble(own.level), toDouble(own.target), false});
    }
    return radar;
}

Radar radarOfAreas(const Sheet &sheet, const Score &score)
{
    Radar radar;
    for (const ServiceArea &area : sheet.areas())
        radar.axes.push_back(axisOfArea(area, *score.area(area.id)));
    return radar;
}

}  // namespace psirt
