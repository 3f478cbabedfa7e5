// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/pathtoband.h"

#include <algorithm>
#include <bitset>

namespace psirt {

namespace {

/// Which numbers of raises can be reached: bit n for n. A sheet of 51 frameworks, five raises each, would fit.
using Reachable = std::bitset<256>;

/// A rated framework on its way up.
struct Climber {
    const Framework *framework;
    Level level;
    std::optional<Level> target;

    [[nodiscard]] bool isBelowTarget() const { return target && level < *target; }

    /// The described and choosable levels above the present one, ascending.
    [[nodiscard]] std::vector<Level> above() const
    {
        std::vector<Level> levels;
        for (const Level each : Level::all()) {
            if (each > level && framework->description(each) && framework->choosable(each) == Choosable::Yes)
                levels.push_back(each);
        }
        return levels;
    }
};

Reachable reachable(const std::vector<Climber> &climbers)
{
    Reachable sums;
    sums.set(0);
    for (const Climber &climber : climbers) {
        Reachable with = sums;
        for (const Level level : climber.above())
            with |= sums << static_cast<std::size_t>(level.number() - climber.level.number());
        sums = with;
    }
    return sums;
}

std::vector<Climber> climbersOf(const Sheet &sheet, const Score &score)
{
    std::vector<Climber> climbers;
    for (const AreaScore &area : score.areas) {
        for (const FrameworkScore &each : area.frameworks) {
            if (each.level)
                climbers.push_back({sheet.framework(each.id), *each.level, each.target});
        }
    }
    return climbers;
}

/// A framework and the level that its next step leads to.
struct Candidate {
    Climber *climber;
    Level to;
};

/// What may be raised, in the order of the rule. Equals stay in the sheet's order.
std::vector<Candidate> candidatesOf(std::vector<Climber> &climbers)
{
    std::vector<Candidate> candidates;
    for (Climber &climber : climbers) {
        if (const std::vector<Level> above = climber.above(); !above.empty())
            candidates.push_back({&climber, above.front()});
    }
    std::ranges::stable_sort(candidates, [](const Candidate &left, const Candidate &right) {
        if (left.climber->isBelowTarget() != right.climber->isBelowTarget())
            return left.climber->isBelowTarget();
        return left.to < right.to;
    });
    return candidates;
}

/// Takes the first step of the rule after which the rest can still be climbed exactly.
BandStep takeStep(std::vector<Climber> &climbers, int raisesLeft)
{
    for (const auto &[climber, to] : candidatesOf(climbers)) {
        const BandStep step{climber->framework->id, climber->level, to, climber->isBelowTarget()};
        climber->level = step.to;
        if (step.raises() <= raisesLeft && reachable(climbers)[static_cast<std::size_t>(raisesLeft - step.raises())])
            return step;
        climber->level = step.from;
    }
    Q_UNREACHABLE();  // raisesLeft is reachable, so some step is the first of its way
}

}  // namespace

std::vector<BandStep> stepsByFramework(const PathToBand &path)
{
    std::vector<BandStep> merged;
    for (const BandStep &step : path.steps) {
        const auto found = std::ranges::find(merged, step.framework, &BandStep::framework);
        if (found == merged.end())
            merged.push_back(step);
        else
            found->to = step.to;
    }
    return merged;
}

std::optional<PathToBand> pathToBand(const Sheet &sheet, const Score &score)
{
    const std::optional<Average> &average = score.overall.average;
    if (!average)
        return std::nullopt;
    if (average->band() != Band::Below)
        return PathToBand{{}, 0, *average};
    std::vector<Climber> climbers = climbersOf(sheet, score);
    const Reachable sums = reachable(climbers);
    // 2.5 × count, rounded up, is the sum to get to.
    std::size_t raises = static_cast<std::size_t>((5 * average->count() + 1) / 2 - average->sum());
    while (raises < sums.size() && !sums[raises])
        ++raises;
    if (raises == sums.size())
        return std::nullopt;
    const int total = static_cast<int>(raises);
    PathToBand path{{}, total, *Average::of(average->sum() + total, average->count())};
    for (int left = total; left > 0; left -= path.steps.back().raises())
        path.steps.push_back(takeStep(climbers, left));
    return path;
}

std::optional<PathToBand> pathToTell(const Sheet &sheet, const Score &score)
{
    return score.overall.isEnoughForBand() ? pathToBand(sheet, score) : std::nullopt;
}

}  // namespace psirt
