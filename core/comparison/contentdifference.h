// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <optional>
#include <vector>

namespace psirt {

/// What of an assessment may be otherwise than in another state of it.
enum class ContentPart {
    // Of a framework.
    Rating,  ///< the level, its doubt, an exclusion or its reason
    Target,
    Note,
    Evidence,
    ChangeReason,
    Actions,
    Opinions,
    OtherOfFramework,  ///< unknown keys
    // Of the assessment itself.
    Title,
    Organization,
    Scope,
    Assessors,
    Date,
    Occasion,
    NextDate,
    DefaultTarget,
    AreaTargets,
    Remarks,
    Conclusion,
    DismissedChecks,
    Previous,
    Other,  ///< the sheet, unknown keys
};

/// One thing in which two states of an assessment differ.
struct ContentDifference {
    ContentPart part;
    std::optional<FrameworkId> framework;  ///< none for what the assessment says of itself

    bool operator==(const ContentDifference &) const = default;
};

/// All in which they differ, to the letter: nothing is left out that a file would keep. Empty exactly when they are equal.
/// Frameworks first, in the sheet's order, those that the sheet lacks after them; of each in the order above.
///
/// Unlike a Comparison it is not about figures but about content: nothing is weighed, and a note is as much as a level.
[[nodiscard]] std::vector<ContentDifference> contentDifferences(const Sheet &sheet, const Assessment &before,
                                                                const Assessment &after);

/// How many frameworks are among them.
[[nodiscard]] int countFrameworks(const std::vector<ContentDifference> &differences);

}  // namespace psirt
