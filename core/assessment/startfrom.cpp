// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/startfrom.h"

#include <algorithm>
#include <utility>

namespace psirt {

namespace {

bool isOpen(const Action &action)
{
    return action.state == ActionState::Planned || action.state == ActionState::Started;
}

/// What of the old rating may be taken over at all: none for what counts nowhere.
Rating usableRating(const Framework &framework, const Rating &rating)
{
    if (framework.isOutOfScope)
        return {};
    const auto level = rating.level();
    if (!level)
        return rating;
    if (framework.choosable(*level) != Choosable::Yes)
        return {};
    const auto neighbour = rating.neighbour();
    return neighbour && framework.choosable(*neighbour) != Choosable::Yes ? Rating(*level) : rating;
}

Entry carriedEntry(const Framework &framework, const Entry &old, const CarryOver &carryOver)
{
    Entry entry;
    const Rating rating = usableRating(framework, old.rating);
    const bool takesRating = rating.isExcluded() ? carryOver.exclusions : carryOver.levels == CarryOver::Levels::CarriedOver;
    if (takesRating)
        entry.rating = rating;
    if (carryOver.targets)
        entry.target = old.target;
    if (carryOver.notes && carryOver.levels != CarryOver::Levels::Hidden) {
        entry.note = old.note;
        entry.evidence = old.evidence;
    }
    if (carryOver.openActions) {
        for (const Action &action : old.actions) {
            if (isOpen(action))
                entry.actions.push_back({.what = action.what,
                                         .who = action.who,
                                         .due = action.due,
                                         .state = action.state,
                                         .unknownKeys = {},
                                         .id = action.id});
        }
    }
    return entry;
}

}  // namespace

Assessment startFrom(const Sheet &sheet, const Assessment &old, const QString &fileName, const CarryOver &carryOver,
                     Properties fresh)
{
    Q_ASSERT(sheet.key() == old.sheet());
    Assessment result(old.sheet());
    if (carryOver.targets) {
        fresh.defaultTarget = old.properties().defaultTarget;
        for (const auto &[area, target] : old.properties().areaTargets) {
            if (sheet.area(area))
                fresh.areaTargets.insert_or_assign(area, target);
        }
    }
    fresh.previous = rememberAsPrevious(old, fileName);
    fresh.previous->hidesLevels = carryOver.levels == CarryOver::Levels::Hidden;
    result.setProperties(std::move(fresh));
    for (const Framework *framework : sheet.frameworks())
        result.setEntry(framework->id, carriedEntry(*framework, old.entry(framework->id), carryOver));
    return result;
}

CarryOverCounts countCarryOver(const Sheet &sheet, const Assessment &old)
{
    CarryOverCounts counts;
    for (const auto &[area, target] : old.properties().areaTargets)
        counts.targets += sheet.area(area) ? 1 : 0;
    for (const Framework *framework : sheet.frameworks()) {
        const Entry &entry = old.entry(framework->id);
        const Rating rating = usableRating(*framework, entry.rating);
        counts.exclusions += rating.isExcluded() ? 1 : 0;
        counts.targets += entry.target ? 1 : 0;
        counts.openActions += static_cast<int>(std::ranges::count_if(entry.actions, isOpen));
        counts.notes += entry.note.isEmpty() && entry.evidence.isEmpty() ? 0 : 1;
        counts.levels += rating.level() ? 1 : 0;
    }
    return counts;
}

}  // namespace psirt
