// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/score.h"

#include <algorithm>

namespace psirt {

namespace {

FrameworkScore scoreFramework(const Framework &framework, const Assessment &assessment)
{
    const Rating &rating = assessment.entry(framework.id).rating;
    FrameworkScore score{.id = framework.id, .state = FrameworkState::Unrated};
    if (framework.isOutOfScope) {
        score.state = FrameworkState::OutOfScope;
        return score;
    }
    if (rating.isExcluded()) {
        score.state = FrameworkState::Excluded;
        return score;
    }
    score.target = targetInForce(framework, assessment);
    if (rating.level() && framework.choosable(*rating.level()) == Choosable::Yes) {
        score.state = FrameworkState::Rated;
        score.level = rating.level();
        // A neighbour that the sheet does not let one choose is no possibility.
        if (rating.neighbour() && framework.choosable(*rating.neighbour()) == Choosable::Yes)
            score.neighbour = rating.neighbour();
        if (score.target)
            score.gap = std::max(0, score.target->number() - score.level->number());
    }
    return score;
}

/// Counts frameworks one by one into Totals.
class Counter {
public:
    void add(const FrameworkScore &score)
    {
        if (score.target) {
            m_targetSum += score.target->number();
            ++m_targets;
        }
        switch (score.state) {
        case FrameworkState::Rated:
            addRated(score);
            break;
        case FrameworkState::Unrated:
            ++m_totals.unrated;
            break;
        case FrameworkState::Excluded:
            ++m_totals.excluded;
            break;
        case FrameworkState::OutOfScope:
            ++m_totals.outOfScope;
            break;
        }
    }

    [[nodiscard]] Totals totals() const
    {
        Totals totals = m_totals;
        totals.ratable = totals.rated + totals.unrated;
        totals.average = Average::of(m_sum, totals.rated);
        if (totals.unsure > 0)
            totals.range = AverageRange{*Average::of(m_lowSum, totals.rated), *Average::of(m_highSum, totals.rated)};
        if (m_wanted > 0)
            totals.targetShare = TargetShare{m_reached, m_wanted};
        totals.averageTarget = Average::of(m_targetSum, m_targets);
        return totals;
    }

private:
    void addRated(const FrameworkScore &score)
    {
        const int level = score.level->number();
        const int other = score.neighbour.value_or(*score.level).number();
        ++m_totals.rated;
        m_totals.unsure += score.neighbour ? 1 : 0;
        m_totals.belowTarget += score.isBelowTarget() ? 1 : 0;
        m_totals.gap += score.gap.value_or(0);
        m_sum += level;
        m_lowSum += std::min(level, other);
        m_highSum += std::max(level, other);
        if (score.target) {
            m_wanted += score.target->number();
            m_reached += std::min(level, score.target->number());
        }
    }

    Totals m_totals;
    int m_sum = 0;
    int m_lowSum = 0;   ///< if every unsure level were the lower one
    int m_highSum = 0;  ///< if every unsure level were the higher one
    int m_wanted = 0;
    int m_reached = 0;
    int m_targetSum = 0;
    int m_targets = 0;
};

}  // namespace

const FrameworkScore *Score::framework(const FrameworkId &id) const
{
    for (const AreaScore &area : areas) {
        const auto found = std::ranges::find(area.frameworks, id, &FrameworkScore::id);
        if (found != area.frameworks.end())
            return &*found;
    }
    return nullptr;
}

const AreaScore *Score::area(const ServiceAreaId &id) const
{
    const auto found = std::ranges::find(areas, id, &AreaScore::id);
    return found == areas.end() ? nullptr : &*found;
}

Score scoreAssessment(const Sheet &sheet, const Assessment &assessment)
{
    Score score;
    Counter overall;
    for (const ServiceArea &area : sheet.areas()) {
        AreaScore areaScore{area.id, {}, {}};
        Counter counter;
        for (const Framework &framework : area.frameworks) {
            areaScore.frameworks.push_back(scoreFramework(framework, assessment));
            counter.add(areaScore.frameworks.back());
            overall.add(areaScore.frameworks.back());
        }
        areaScore.totals = counter.totals();
        score.areas.push_back(std::move(areaScore));
    }
    score.overall = overall.totals();
    return score;
}

std::vector<const FrameworkScore *> belowTarget(const Score &score)
{
    std::vector<const FrameworkScore *> below;
    for (const AreaScore &area : score.areas) {
        for (const FrameworkScore &framework : area.frameworks) {
            if (framework.isBelowTarget())
                below.push_back(&framework);
        }
    }
    std::ranges::stable_sort(below, std::ranges::greater(), [](const FrameworkScore *each) { return *each->gap; });
    return below;
}

std::optional<Level> targetInForce(const Framework &framework, const Assessment &assessment)
{
    const std::optional<Level> highest = framework.highestChoosable();
    const auto &areaTargets = assessment.properties().areaTargets;
    const auto ofArea = areaTargets.find(framework.area);
    std::optional<Level> wanted = assessment.entry(framework.id).target;
    if (!wanted)
        wanted = ofArea != areaTargets.end() ? std::optional(ofArea->second) : assessment.properties().defaultTarget;
    if (!highest || !wanted)
        return std::nullopt;
    return std::min(*wanted, *highest);
}

}  // namespace psirt
