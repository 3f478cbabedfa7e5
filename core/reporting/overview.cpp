// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/overview.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr std::size_t mostExtremes = 3;

using Scores = std::vector<const FrameworkScore *>;

Scores ratedFrameworks(const Score &score)
{
    Scores rated;
    for (const AreaScore &area : score.areas) {
        for (const FrameworkScore &framework : area.frameworks) {
            if (framework.level)
                rated.push_back(&framework);
        }
    }
    return rated;
}

/// The first count of them. A tie counts those behind that are no better or worse than the last one taken.
Extremes firstOf(const Scores &sorted, std::size_t count)
{
    Extremes extremes;
    extremes.frameworks.assign(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = count; i < sorted.size() && count > 0; ++i)
        extremes.ties += sorted[i]->level == extremes.frameworks.back()->level ? 1 : 0;
    return extremes;
}

void addExtremes(Overview &overview, Scores rated)
{
    const std::size_t weak = std::min(mostExtremes, rated.size() / 2);
    const std::size_t strong = std::min(mostExtremes, rated.size() - weak);
    std::ranges::stable_sort(rated, [](const auto *left, const auto *right) { return *left->level > *right->level; });
    overview.strongest = firstOf(rated, strong);
    const auto isStrong = [&overview](const FrameworkScore *each) {
        return std::ranges::find(overview.strongest.frameworks, each) != overview.strongest.frameworks.end();
    };
    std::erase_if(rated, isStrong);
    std::ranges::stable_sort(rated, [](const auto *left, const auto *right) {
        return *left->level != *right->level ? *left->level < *right->level : left->gap.value_or(0) > right->gap.value_or(0);
    });
    overview.weakest = firstOf(rated, weak);
}

AreaFloor floorOf(const AreaScore &area)
{
    AreaFloor floor{area.id, {}, {}};
    for (const FrameworkScore &framework : area.frameworks) {
        if (!framework.level || (floor.lowest && *framework.level > *floor.lowest))
            continue;
        if (floor.lowest != framework.level)
            floor.frameworks.clear();
        floor.lowest = framework.level;
        floor.frameworks.push_back(&framework);
    }
    return floor;
}

}  // namespace

Overview buildOverview(const Assessment &assessment, const Score &score, QDate today)
{
    Overview overview;
    Scores rated = ratedFrameworks(score);
    for (const FrameworkScore *each : rated)
        ++overview.frameworksAt[each->level->index()];
    addExtremes(overview, std::move(rated));
    for (const AreaScore &area : score.areas)
        overview.floors.push_back(floorOf(area));
    if (const auto &next = assessment.properties().nextDate) {
        overview.daysToNext = static_cast<int>(today.daysTo(*next));
        overview.next = overview.daysToNext > 0 ? NextAssessment::Ahead : NextAssessment::Due;
    }
    return overview;
}

}  // namespace psirt
