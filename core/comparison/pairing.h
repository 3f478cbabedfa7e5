// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"

#include <vector>

namespace psirt {

/// One of two assessments that are put side by side.
struct PairMember {
    const Assessment &assessment;
    QString path;  ///< of its file, canonical; empty for one that was never saved
};

/// What a person should know of a pair before they read its figures. Never a reason to refuse it.
enum class PairNotice {
    SameFile,           ///< one file on both sides, so nothing can have changed
    SameContent,        ///< two files that say the same, to the letter
    BaselineIsNewer,    ///< the baseline's date is after the current one's: they may be the wrong way round
    OtherOrganization,  ///< both name an organization, not the same
    OtherScope,         ///< both name a scope, not the same
    RewordedScope,      ///< both name a scope in sentences that are mostly the same
    OtherTitle,         ///< neither names a scope, and their titles seem to be of different products
    SameDay,            ///< one date and other assessors: two people on one sheet, rather than a change over time
    MaybeCopies,        ///< of one day and nearly the same, but not the same: perhaps two copies of one (mayBeCopies)
};

/// The names of who assessed, in one order and without stray spaces: however they were typed in.
[[nodiscard]] QStringList sortedAssessors(const Assessment &assessment);

/// In the order above. A pair of one file that was changed since it was saved is no SameFile.
[[nodiscard]] std::vector<PairNotice> noticesOf(const PairMember &baseline, const PairMember &current);

/// Assessments of different sheets, or versions of one, cannot be compared: DifferentSheets, with the current one's path as
/// subject and both sheets in the detail.
[[nodiscard]] Outcome checkSameSheet(const PairMember &baseline, const PairMember &current);

}  // namespace psirt
