// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/sheet/sheet.h"

#include <map>

namespace psirt {

/// How an assessment stands to the one that it remembers as the one before (前回), as far as a person may see that now.
///
/// A rating that is hidden (core/assessment/previous.h) takes part in no figure: its framework counts as unrated before.
/// An average before that leaves such a framework out is not the one that the old assessment showed; isHidden() tells.
struct SincePrevious {
    Comparison comparison;
    std::optional<QDate> date;  ///< the day that the ratings before held for
    std::map<ServiceAreaId, int>
        hiddenInAreas;  ///< frameworks whose rating before is hidden; areas without any are left out

    /// Frameworks whose rating before is hidden, those out of scope not among them.
    [[nodiscard]] int hidden() const;
    /// Whether anything is hidden in that area, so that its average before must not be shown.
    [[nodiscard]] bool isHidden(const ServiceAreaId &area) const { return hiddenInAreas.contains(area); }
    /// How the area's average changed; null while that is hidden, or for an unknown area. Valid as long as this.
    [[nodiscard]] const AverageChange *average(const ServiceAreaId &area) const;
    /// How the overall average changed; null while anything is hidden.
    [[nodiscard]] const AverageChange *average() const;
};

/// None where the assessment knows none before it. The score is that of the assessment, or of one that is tried in its
/// place: what is hidden depends on the answers alone.
[[nodiscard]] std::optional<SincePrevious> compareWithPrevious(const Sheet &sheet, const Assessment &assessment,
                                                               const Score &score);

}  // namespace psirt
