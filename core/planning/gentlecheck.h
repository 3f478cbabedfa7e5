// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/sheet/sheet.h"

#include <QString>

#include <optional>
#include <vector>

namespace psirt {

/// What is worth a second look. Never an error: each may be right as it is.
enum class CheckKind {
    NoEvidence,         ///< level 4 or 5 without a note and without evidence
    NoExclusionReason,  ///< excluded without a reason (core/scoring/README.md, rule 2: the reason stays with it)
    BandByExclusion,    ///< in the band or above it only because frameworks are excluded
    UniformArea,        ///< a whole service area at one level
    TargetBelowLevel,   ///< a target of the framework's own that its level is already above
    NoChangeReason,     ///< raised or lowered against the assessment before, without a word on what changed
};

/// One gentle check that has something to say.
struct GentleCheck {
    CheckKind kind;
    std::optional<FrameworkId> framework;  ///< what it is about; none for BandByExclusion and UniformArea
    std::optional<ServiceAreaId> area;     ///< only for UniformArea
    std::optional<Average> without = {};   ///< only for BandByExclusion: the average if what is excluded stood at level 0
    bool isDismissed = false;              ///< the person has seen it and wants no more of it

    /// What a file keeps of a dismissed one: "noEvidence:1.1", "uniformArea:2", "bandByExclusion".
    [[nodiscard]] QString key() const;
    bool operator==(const GentleCheck &) const = default;
};

/// All checks that have something to say, the dismissed ones among them: that of the whole sheet first, then those of
/// areas, then those of frameworks, each in the sheet's order. The score must be that of the assessment.
///
/// - UniformArea: three ratable frameworks or more, all of them rated, all at the same level.
/// - BandByExclusion: half of the frameworks or more are rated, the average is 2.5 or more, and would be less if every
///   excluded framework counted as level 0, the worst that it could be. It speaks of the overall average only, since the
///   sheet's band does.
/// - TargetBelowLevel: targets of an area or of all are left alone, as they are meant for many.
/// - NoChangeReason: only against what may be seen of the assessment before.
[[nodiscard]] std::vector<GentleCheck> gentleChecks(const Sheet &sheet, const Assessment &assessment, const Score &score);

}  // namespace psirt
