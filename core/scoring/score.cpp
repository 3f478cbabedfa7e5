// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/score.h"

#include <algorithm>

namespace psirt {

namespace {

FrameworkScore scoreFramework(const Framework &framework, const Assessment &assessment)
{
    const Rating &rating = assessment.entry(framework.id).rating;
    FrameworkScore score{framework.id, FrameworkState::Unrated, {}, {}, {}};
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
            ++m_totals.rated;
            m_totals.belowTarget += score.isBelowTarget() ? 1 : 0;
            m_sum += score.level->number();
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
        totals.averageTarget = Average::of(m_targetSum, m_targets);
        return totals;
    }

private:
    Totals m_totals;
    int m_sum = 0;
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

std::optional<Level> targetInForce(const Framework &framework, const Assessment &assessment)
{
    const std::optional<Level> highest = framework.highestChoosable();
    const std::optional<Level> own = assessment.entry(framework.id).target;
    const std::optional<Level> wanted = own ? own : assessment.properties().defaultTarget;
    if (!highest || !wanted)
        return std::nullopt;
    return std::min(*wanted, *highest);
}

}  // namespace psirt
