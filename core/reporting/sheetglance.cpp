// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/sheetglance.h"

#include "core/assessment/previous.h"

namespace psirt {

namespace {

GlanceRow glanceRow(const Framework &framework, const Assessment &assessment, const Score &score,
                    const std::optional<SincePrevious> &since)
{
    GlanceRow row{.score = *score.framework(framework.id), .title = framework.title};
    for (const Level level : Level::all())
        row.isDescribed[level.index()] = framework.description(level).has_value();
    if (!since)
        return row;
    // With a whole baseline nothing is hidden, whatever the assessment remembers.
    if (since->isHidden(framework.area) && !framework.isOutOfScope && isPreviousHidden(assessment, framework.id)) {
        row.beforeState = GlanceBefore::Hidden;
    } else {
        row.beforeState = GlanceBefore::Known;
        row.before = *since->comparison.baseline.framework(framework.id);
    }
    return row;
}

GlanceArea glanceArea(const ServiceArea &area, const Assessment &assessment, const Score &score,
                      const std::optional<SincePrevious> &since)
{
    GlanceArea result{.id = area.id, .title = area.title, .totals = score.area(area.id)->totals};
    if (since) {
        const AverageChange *change = since->average(area.id);
        result.beforeState = change ? GlanceBefore::Known : GlanceBefore::Hidden;
        result.before = change ? change->baseline : std::nullopt;
    }
    for (const Framework &framework : area.frameworks)
        result.rows.push_back(glanceRow(framework, assessment, score, since));
    return result;
}

}  // namespace

SheetGlance glanceOf(const Sheet &sheet, const Assessment &assessment, const Score &score,
                     const std::optional<SincePrevious> &since)
{
    SheetGlance glance{.overall = score.overall};
    if (since) {
        const AverageChange *change = since->average();
        glance.beforeState = change ? GlanceBefore::Known : GlanceBefore::Hidden;
        glance.before = change ? change->baseline : std::nullopt;
        glance.dateBefore = since->date;
    }
    for (const ServiceArea &area : sheet.areas())
        glance.areas.push_back(glanceArea(area, assessment, score, since));
    return glance;
}

}  // namespace psirt
