// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/comparison.h"

#include <algorithm>
#include <cstdlib>

namespace psirt {

namespace {

ChangeKind kindOfLevels(Level from, Level to)
{
    if (from == to)
        return ChangeKind::Unchanged;
    return from < to ? ChangeKind::Raised : ChangeKind::Lowered;
}

ChangeKind kindOf(const FrameworkScore &before, const FrameworkScore &now)
{
    if (now.state == FrameworkState::OutOfScope)
        return ChangeKind::OutOfScope;
    const bool wasExcluded = before.state == FrameworkState::Excluded;
    if (now.state == FrameworkState::Excluded)
        return wasExcluded ? ChangeKind::Excluded : ChangeKind::NewlyExcluded;
    if (wasExcluded)
        return ChangeKind::IncludedAgain;
    if (before.level && now.level)
        return kindOfLevels(*before.level, *now.level);
    if (now.level)
        return ChangeKind::NewlyRated;
    return before.level ? ChangeKind::NoLongerRated : ChangeKind::Unrated;
}

AreaChange compareAreas(const AreaScore &before, const AreaScore &now)
{
    AreaChange change{now.id, compareAverages(before.frameworks, now.frameworks), {}};
    for (std::size_t i = 0; i < now.frameworks.size(); ++i) {
        const FrameworkScore &from = before.frameworks[i];
        const FrameworkScore &to = now.frameworks[i];
        change.frameworks.push_back({to.id, kindOf(from, to), from.level, to.level});
    }
    return change;
}

std::vector<FrameworkScore> allOf(const Score &score)
{
    std::vector<FrameworkScore> all;
    for (const AreaScore &area : score.areas)
        all.insert(all.end(), area.frameworks.begin(), area.frameworks.end());
    return all;
}

std::vector<const FrameworkChange *> ofKind(const Comparison &comparison, ChangeKind kind)
{
    std::vector<const FrameworkChange *> result;
    for (const FrameworkChange *change : comparison.frameworks()) {
        if (change->kind == kind)
            result.push_back(change);
    }
    std::ranges::stable_sort(result, std::ranges::greater(),
                             [](const FrameworkChange *change) { return std::abs(change->difference()); });
    return result;
}

}  // namespace

const std::vector<ChangeKind> &allChangeKinds()
{
    static const std::vector<ChangeKind> kinds{
        ChangeKind::Raised,        ChangeKind::Lowered,       ChangeKind::Unchanged,     ChangeKind::NewlyRated,
        ChangeKind::NoLongerRated, ChangeKind::NewlyExcluded, ChangeKind::IncludedAgain, ChangeKind::Unrated,
        ChangeKind::Excluded,      ChangeKind::OutOfScope};
    return kinds;
}

bool isChange(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Raised:
    case ChangeKind::Lowered:
    case ChangeKind::NewlyRated:
    case ChangeKind::NoLongerRated:
    case ChangeKind::NewlyExcluded:
    case ChangeKind::IncludedAgain:
        return true;
    case ChangeKind::Unchanged:
    case ChangeKind::Unrated:
    case ChangeKind::Excluded:
    case ChangeKind::OutOfScope:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<const FrameworkChange *> Comparison::frameworks() const
{
    std::vector<const FrameworkChange *> all;
    for (const AreaChange &area : areas) {
        for (const FrameworkChange &framework : area.frameworks)
            all.push_back(&framework);
    }
    return all;
}

const FrameworkChange *Comparison::framework(const FrameworkId &id) const
{
    const auto all = frameworks();
    const auto found = std::ranges::find(all, id, &FrameworkChange::id);
    return found == all.end() ? nullptr : *found;
}

const AreaChange *Comparison::area(const ServiceAreaId &id) const
{
    const auto found = std::ranges::find(areas, id, &AreaChange::id);
    return found == areas.end() ? nullptr : &*found;
}

int Comparison::count(ChangeKind kind) const
{
    return static_cast<int>(std::ranges::count(frameworks(), kind, &FrameworkChange::kind));
}

bool Comparison::hasChanges() const
{
    return std::ranges::any_of(frameworks(), [](const FrameworkChange *change) { return isChange(change->kind); });
}

std::vector<const FrameworkChange *> Comparison::raised() const
{
    return overall.isAcrossProducts ? std::vector<const FrameworkChange *>() : ofKind(*this, ChangeKind::Raised);
}

std::vector<const FrameworkChange *> Comparison::lowered() const
{
    return overall.isAcrossProducts ? std::vector<const FrameworkChange *>() : ofKind(*this, ChangeKind::Lowered);
}

Comparison compareScores(Score baseline, Score current)
{
    Q_ASSERT(baseline.areas.size() == current.areas.size());
    Comparison comparison{std::move(baseline), std::move(current), {}, {}};
    comparison.overall = compareAverages(allOf(comparison.baseline), allOf(comparison.current));
    for (std::size_t i = 0; i < comparison.current.areas.size(); ++i)
        comparison.areas.push_back(compareAreas(comparison.baseline.areas[i], comparison.current.areas[i]));
    return comparison;
}

}  // namespace psirt
