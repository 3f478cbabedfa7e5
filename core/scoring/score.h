// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/scoring/average.h"
#include "core/sheet/sheet.h"

namespace psirt {

/// How a framework stands in an assessment. The four are different things wherever they are shown (core/scoring/README.md,
/// "States").
enum class FrameworkState { Rated, Unrated, Excluded, OutOfScope };

/// The score of one framework.
struct FrameworkScore {
    FrameworkId id;
    FrameworkState state;
    std::optional<Level> level = {};      ///< exactly when rated
    std::optional<Level> target = {};     ///< the target in force; none when excluded, out of scope or none is set
    std::optional<int> gap = {};          ///< target minus level, never below 0; none unless both exist
    std::optional<Level> neighbour = {};  ///< the level that it may be as well, while the rating is unsure

    /// Neither excluded nor out of scope.
    [[nodiscard]] bool isRatable() const { return state == FrameworkState::Rated || state == FrameworkState::Unrated; }
    /// Rated, and short of its target.
    [[nodiscard]] bool isBelowTarget() const { return gap && *gap > 0; }
    bool operator==(const FrameworkScore &) const = default;
};

/// The figures of a service area or of the whole sheet.
struct Totals {
    std::optional<Average> average;          ///< over the rated frameworks; none when nothing is rated
    std::optional<Average> averageTarget;    ///< over the ratable frameworks with a target in force; none without any
    std::optional<AverageRange> range;       ///< of the average, while some rating in it is unsure; else none
    std::optional<TargetShare> targetShare;  ///< over the rated frameworks with a target above 0; none without any
    int gap = 0;                             ///< all gaps together: the levels that are missing to the targets
    int belowTarget = 0;                     ///< rated frameworks short of their target
    int unsure = 0;                          ///< rated frameworks whose level is unsure
    int ratable = 0;                         ///< neither excluded nor out of scope; rated + unrated
    int rated = 0;
    int unrated = 0;
    int excluded = 0;
    int outOfScope = 0;

    /// Not every ratable framework is rated yet, so figures may still move (core/scoring/README.md, "Averages").
    [[nodiscard]] bool isProvisional() const { return unrated > 0; }
    /// How the average lies to the band is told only from half of the ratable frameworks on: one level is no average.
    [[nodiscard]] bool isEnoughForBand() const { return average && 2 * rated >= ratable; }
    bool operator==(const Totals &) const = default;
};

struct AreaScore {
    ServiceAreaId id;
    Totals totals;
    std::vector<FrameworkScore> frameworks;  ///< in the sheet's order, those out of scope included
};

/// Everything that is computed from one assessment.
struct Score {
    Totals overall;                ///< the mean over frameworks, not over the areas' means
    std::vector<AreaScore> areas;  ///< in the sheet's order

    /// Null when the sheet has no such framework or area. Valid as long as the Score.
    [[nodiscard]] const FrameworkScore *framework(const FrameworkId &id) const;
    [[nodiscard]] const AreaScore *area(const ServiceAreaId &id) const;
};

/// The one scoring function: screen, report, export and command line all show what it says.
///
/// A level on a framework that is out of scope, or above the last description, is never counted: the framework then
/// stands as out of scope or as unrated (core/scoring/README.md, "Levels without a description").
[[nodiscard]] Score scoreAssessment(const Sheet &sheet, const Assessment &assessment);

/// The frameworks short of their target: the widest gap first, equal ones in the sheet's order. Valid as long as the Score.
[[nodiscard]] std::vector<const FrameworkScore *> belowTarget(const Score &score);

/// The target in force: the framework's own, else that of its service area, else the default, but never above the highest
/// level that can be chosen, because no rating could ever reach it. None when none is set or the framework is out of scope.
[[nodiscard]] std::optional<Level> targetInForce(const Framework &framework, const Assessment &assessment);

}  // namespace psirt
