// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/dottedid.h"
#include "core/base/error.h"

#include <vector>

namespace psirt {

/// What is wrong with a project file but harmless: it is kept as it is and never counted (resources/schema/README.md, "What
/// is kept and reported").
enum class IssueCode {
    RatedOutOfScope,          ///< a level or an exclusion on a framework that the sheet takes out of scope
    LevelAboveDescriptions,   ///< a level above the last one that the sheet describes; detail: the level
    TargetAboveDescriptions,  ///< a target above it; the highest level that can be chosen is used; detail: the target
    UnknownFramework,         ///< an entry for a framework that the sheet does not have; detail: its id
    ExcludedWithLevel,        ///< both excluded and a level: the exclusion counts; detail: the level
    UnsureWithoutNeighbour,   ///< unsure of a level that is no neighbour, or without a level; detail: the other level
    UnsureAboveDescriptions,  ///< unsure of a level above the last described one; detail: that level
    UnknownArea,              ///< a target for a service area that the sheet does not have; detail: its id
    RepeatedActionId,         ///< an action with the id of an earlier one, which counts; detail: the id
};

struct ProjectIssue {
    IssueCode code;
    FrameworkId framework;  ///< empty where no framework is meant
    QString detail;
    Place place;

    bool operator==(const ProjectIssue &) const = default;
};

/// Every issue of an assessment, in the sheet's order, those of frameworks and areas that it does not have after
/// them, and those of the assessment before (前回) last. The places are paths of keys, without a line.
[[nodiscard]] std::vector<ProjectIssue> findIssues(const Sheet &sheet, const Assessment &assessment);

}  // namespace psirt
