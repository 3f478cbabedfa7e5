// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/trendlines.h"

namespace psirt {

namespace {

TrendFigure figureOf(const Totals &totals)
{
    return {totals.average, totals.rated, totals.ratable, totals.isProvisional()};
}

}  // namespace

TrendLines trendLines(const Sheet &sheet, const Trend &trend)
{
    TrendLines result;
    result.lines.push_back({});
    for (const ServiceArea &area : sheet.areas())
        result.lines.push_back({area.id.text(), area.title, {}});
    for (const TrendPoint &point : trend.points) {
        result.moments.push_back({*point.date(), point.title().isEmpty() ? point.source : point.title()});
        result.lines[0].figures.push_back(figureOf(point.score.overall));
        for (std::size_t i = 0; i < point.score.areas.size(); ++i)
            result.lines[i + 1].figures.push_back(figureOf(point.score.areas[i].totals));
    }
    return result;
}

}  // namespace psirt
