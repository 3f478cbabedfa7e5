// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sinceprevious.h"

#include "core/assessment/previous.h"

namespace psirt {

int SincePrevious::hidden() const
{
    int count = 0;
    for (const auto &[area, hidden] : hiddenInAreas)
        count += hidden;
    return count;
}

const AverageChange *SincePrevious::average(const ServiceAreaId &area) const
{
    const AreaChange *change = isHidden(area) ? nullptr : comparison.area(area);
    return change ? &change->average : nullptr;
}

const AverageChange *SincePrevious::average() const
{
    return hiddenInAreas.empty() ? &comparison.overall : nullptr;
}

std::optional<SincePrevious> compareWithPrevious(const Sheet &sheet, const Assessment &assessment, const Score &score)
{
    const auto previous = visiblePrevious(assessment);
    if (!previous)
        return std::nullopt;
    SincePrevious since{compareScores(scoreAssessment(sheet, *previous), score), previous->properties().date, {}};
    for (const Framework *framework : sheet.frameworks()) {
        if (!framework->isOutOfScope && isPreviousHidden(assessment, framework->id))
            ++since.hiddenInAreas[framework->area];
    }
    return since;
}

}  // namespace psirt
