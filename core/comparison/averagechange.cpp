// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/averagechange.h"

#include <algorithm>
#include <cstdlib>

namespace psirt {

namespace {

/// A sum of levels and how many there are.
struct Tally {
    int sum = 0;
    int count = 0;

    void add(Level level)
    {
        sum += level.number();
        ++count;
    }
    [[nodiscard]] std::optional<Average> average() const { return Average::of(sum, count); }
};

Fraction exact(const Average &average)
{
    return {average.sum(), average.count()};
}

/// What a group of frameworks that only one side rates does to that side's average: (sum − count × common average) / all.
Fraction pull(const Tally &group, const Average &common, const Average &all)
{
    return {static_cast<qint64>(group.sum) * common.count() - static_cast<qint64>(group.count) * common.sum(),
            static_cast<qint64>(common.count()) * all.count()};
}

/// Rounds the parts so that they add up to the total: each to its nearest, and what is then too much or too little goes
/// where it errs least.
void roundTogether(std::vector<CausePart> &parts, int total)
{
    int rest = total;
    for (CausePart &part : parts) {
        part.hundredths = part.difference.hundredths();
        rest -= part.hundredths;
    }
    for (; rest != 0 && !parts.empty(); rest -= rest > 0 ? 1 : -1) {
        const int step = rest > 0 ? 1 : -1;
        const auto shortfall = [step](const CausePart &part) {
            return step * (part.difference.value() * 100 - part.hundredths);
        };
        std::ranges::max_element(parts, {}, shortfall)->hundredths += step;
    }
}

/// The frameworks of two scores by what became of them.
struct Groups {
    Tally commonBefore;
    Tally commonNow;
    int moved = 0;        ///< rated on both sides, at another level
    Tally newlyExcluded;  ///< at their levels before
    Tally noLongerRated;
    Tally includedAgain;  ///< at their levels now
    Tally newlyRated;

    void add(const FrameworkScore &before, const FrameworkScore &now)
    {
        if (before.level && now.level) {
            commonBefore.add(*before.level);
            commonNow.add(*now.level);
            moved += before.level == now.level ? 0 : 1;
        } else if (before.level) {
            (now.state == FrameworkState::Excluded ? newlyExcluded : noLongerRated).add(*before.level);
        } else if (now.level) {
            (before.state == FrameworkState::Excluded ? includedAgain : newlyRated).add(*now.level);
        }
    }
};

std::vector<CausePart> partsOf(const Groups &groups, const AverageChange &change)
{
    const Average &before = change.common->baseline;
    const Average &now = change.common->current;
    const std::vector<CausePart> all{
        {ChangeCause::LevelChanges, groups.moved, exact(now) - exact(before), 0},
        {ChangeCause::NewlyExcluded, groups.newlyExcluded.count, -pull(groups.newlyExcluded, before, *change.baseline), 0},
        {ChangeCause::IncludedAgain, groups.includedAgain.count, pull(groups.includedAgain, now, *change.current), 0},
        {ChangeCause::NewlyRated, groups.newlyRated.count, pull(groups.newlyRated, now, *change.current), 0},
        {ChangeCause::NoLongerRated, groups.noLongerRated.count, -pull(groups.noLongerRated, before, *change.baseline), 0}};
    std::vector<CausePart> parts;
    std::ranges::copy_if(all, std::back_inserter(parts), [](const CausePart &part) { return part.frameworks > 0; });
    return parts;
}

}  // namespace

Fraction AverageChange::levelChanges() const
{
    const auto found = std::ranges::find(parts, ChangeCause::LevelChanges, &CausePart::cause);
    return found == parts.end() ? Fraction() : found->difference;
}

Fraction AverageChange::scopeChanges() const
{
    Fraction sum;
    for (const CausePart &part : parts) {
        if (part.cause != ChangeCause::LevelChanges)
            sum = sum + part.difference;
    }
    return sum;
}

AverageChange compareAverages(const std::vector<FrameworkScore> &baseline, const std::vector<FrameworkScore> &current)
{
    Q_ASSERT(baseline.size() == current.size());
    Groups groups;
    Tally before;
    Tally now;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        groups.add(baseline[i], current[i]);
        if (baseline[i].level)
            before.add(*baseline[i].level);
        if (current[i].level)
            now.add(*current[i].level);
    }
    AverageChange change;
    change.baseline = before.average();
    change.current = now.average();
    if (change.baseline && change.current) {
        change.difference = exact(*change.current) - exact(*change.baseline);
        change.hundredths = change.current->hundredths() - change.baseline->hundredths();
    }
    if (groups.commonBefore.count > 0) {
        change.common = CommonAverages{*groups.commonBefore.average(), *groups.commonNow.average()};
        change.parts = partsOf(groups, change);
        roundTogether(change.parts, change.hundredths);
    }
    return change;
}

}  // namespace psirt
