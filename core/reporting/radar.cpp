// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/radar.h"

#include <algorithm>
#include <cmath>

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
    RadarAxis axis{.id = area.id.text(),
                   .title = area.title,
                   .state = stateOfArea(score.totals),
                   .level = {},
                   .target = {},
                   .isProvisional = score.totals.isProvisional(),
                   .isAverage = true};
    if (score.totals.average)
        axis.level = score.totals.average->value();
    axis.target = score.totals.averageTarget ? std::optional(score.totals.averageTarget->value()) : std::nullopt;
    if (score.totals.range) {
        axis.low = score.totals.range->low.value();
        axis.high = score.totals.range->high.value();
    }
    return axis;
}

RadarAxis axisOfFramework(const Framework &framework, const FrameworkScore &score)
{
    RadarAxis axis{.id = framework.id.text(),
                   .title = framework.title,
                   .state = score.state,
                   .level = toDouble(score.level),
                   .target = toDouble(score.target)};
    if (score.neighbour) {
        axis.low = toDouble(std::min(*score.level, *score.neighbour));
        axis.high = toDouble(std::max(*score.level, *score.neighbour));
    }
    return axis;
}

}  // namespace

Radar radarOfArea(const Sheet &sheet, const Score &score, const ServiceAreaId &id)
{
    Radar radar;
    const ServiceArea *area = sheet.area(id);
    if (!area)
        return radar;
    for (const Framework &framework : area->frameworks)
        radar.axes.push_back(axisOfFramework(framework, *score.framework(framework.id)));
    return radar;
}

Radar radarOfAreas(const Sheet &sheet, const Score &score)
{
    Radar radar;
    for (const ServiceArea &area : sheet.areas())
        radar.axes.push_back(axisOfArea(area, *score.area(area.id)));
    return radar;
}

Radar withBaseline(Radar radar, const Radar &before, RadarBaseline kind)
{
    radar.baseline = kind;
    for (RadarAxis &axis : radar.axes) {
        const auto found = std::ranges::find(before.axes, axis.id, &RadarAxis::id);
        axis.baseline = found == before.axes.end() ? std::nullopt : found->level;
    }
    return radar;
}

Radar radarOfAreaBefore(const Sheet &sheet, const SincePrevious &since, const ServiceAreaId &area)
{
    return radarOfArea(sheet, since.comparison.baseline, area);
}

Radar radarOfAreasBefore(const Sheet &sheet, const SincePrevious &since)
{
    Radar radar = radarOfAreas(sheet, since.comparison.baseline);
    for (RadarAxis &axis : radar.axes) {
        if (since.isHidden(ServiceAreaId(axis.id)))
            axis.level.reset();
    }
    return radar;
}

QString radarFigure(const RadarAxis &axis, double value)
{
    if (!axis.isAverage)
        return QString::number(qRound(value));
    // A mean of at most 27 levels that ends in a half hundredth is a number of eighths, which a double holds exactly.
    const int hundredths = static_cast<int>(std::floor(value * 100 + 0.5));
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

}  // namespace psirt
