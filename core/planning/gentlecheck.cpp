// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/gentlecheck.h"

#include "core/comparison/sinceprevious.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr int highLevel = 4;         // from here on a level should rest on something
constexpr int fewestForUniform = 3;  // two at one level say nothing

QString nameOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::NoEvidence:
        return QStringLiteral("noEvidence");
    case CheckKind::NoExclusionReason:
        return QStringLiteral("noExclusionReason");
    case CheckKind::BandByExclusion:
        return QStringLiteral("bandByExclusion");
    case CheckKind::UniformArea:
        return QStringLiteral("uniformArea");
    case CheckKind::TargetBelowLevel:
        return QStringLiteral("targetBelowLevel");
    case CheckKind::NoChangeReason:
        return QStringLiteral("noChangeReason");
    }
    Q_UNREACHABLE();
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// The average if what is excluded stood at level 0; none where that changes nothing about the band.
std::optional<Average> averageBelowBandWithout(const Totals &overall)
{
    if (!overall.isEnoughForBand() || overall.average->band() == Band::Below || overall.excluded == 0)
        return std::nullopt;
    const auto without = Average::of(overall.average->sum(), overall.average->count() + overall.excluded);
    return without->band() == Band::Below ? without : std::nullopt;
}

bool isUniform(const AreaScore &area)
{
    if (area.totals.rated < fewestForUniform || area.totals.unrated > 0)
        return false;
    std::optional<Level> common;
    for (const FrameworkScore &framework : area.frameworks) {
        if (framework.level && common && *framework.level != *common)
            return false;
        if (framework.level)
            common = framework.level;
    }
    return true;
}

/// changed: its level is not that of the assessment before.
std::vector<CheckKind> checksOf(const FrameworkScore &score, const Entry &entry, bool changed)
{
    std::vector<CheckKind> kinds;
    const bool hasEvidence = std::ranges::any_of(entry.evidence, [](const QString &line) { return !isBlank(line); });
    if (score.level && score.level->number() >= highLevel && isBlank(entry.note) && !hasEvidence)
        kinds.push_back(CheckKind::NoEvidence);
    if (score.state == FrameworkState::Excluded && isBlank(entry.rating.exclusionReason()))
        kinds.push_back(CheckKind::NoExclusionReason);
    if (score.level && entry.target && *entry.target < *score.level)
        kinds.push_back(CheckKind::TargetBelowLevel);
    if (changed && isBlank(entry.changeReason))
        kinds.push_back(CheckKind::NoChangeReason);
    return kinds;
}

}  // namespace

QString GentleCheck::key() const
{
    if (framework)
        return nameOf(kind) + QLatin1Char(':') + framework->text();
    return area ? nameOf(kind) + QLatin1Char(':') + area->text() : nameOf(kind);
}

std::vector<GentleCheck> gentleChecks(const Sheet &sheet, const Assessment &assessment, const Score &score)
{
    std::vector<GentleCheck> checks;
    if (const auto without = averageBelowBandWithout(score.overall))
        checks.push_back({CheckKind::BandByExclusion, {}, {}, without});
    for (const AreaScore &area : score.areas) {
        if (isUniform(area))
            checks.push_back({CheckKind::UniformArea, {}, area.id});
    }
    const auto since = compareWithPrevious(sheet, assessment, score);
    for (const Framework *framework : sheet.frameworks()) {
        const bool changed = since && since->comparison.framework(framework->id)->difference() != 0;
        for (const CheckKind kind : checksOf(*score.framework(framework->id), assessment.entry(framework->id), changed))
            checks.push_back({kind, framework->id, {}});
    }
    const QStringList &dismissed = assessment.properties().dismissedChecks;
    for (GentleCheck &check : checks)
        check.isDismissed = dismissed.contains(check.key());
    return checks;
}

}  // namespace psirt
