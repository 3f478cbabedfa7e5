// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/sheet/sheet.h"

#include <QDate>

#include <array>
#include <vector>

namespace psirt {

/// Frameworks from one end of the scale.
struct Extremes {
    std::vector<const FrameworkScore *> frameworks;  ///< three at most
    int ties = 0;  ///< further frameworks at the level of the last of them, which are left out for want of room
};

/// The lowest level in a service area, to stand beside its average, which does not show a single weak framework.
struct AreaFloor {
    ServiceAreaId area;
    std::optional<Level> lowest;                     ///< none when nothing in the area is rated
    std::vector<const FrameworkScore *> frameworks;  ///< those at that level, in the sheet's order
};

/// How the day of the next assessment lies to today (the sheet's 利用の仕方; core/scoring/README.md, rule 5).
enum class NextAssessment { NotSet, Ahead, Due };

/// What the overview says of an assessment beside its scores, as plain data.
struct Overview {
    std::array<int, Level::count> frameworksAt{};  ///< rated frameworks at each level; [0] are those at level 0
    Extremes strongest;                            ///< the highest level first; equals in the sheet's order
    Extremes weakest;               ///< the lowest level first; of equals the widest gap, then the sheet's order
    std::vector<AreaFloor> floors;  ///< an item for each area, in the sheet's order
    NextAssessment next = NextAssessment::NotSet;
    int daysToNext = 0;  ///< from today; negative once the day has passed, 0 on the day and without one
};

/// The pointers are valid as long as the score. No framework is among the strongest and the weakest at once: with fewer
/// than six rated ones the strongest get the larger half.
[[nodiscard]] Overview buildOverview(const Assessment &assessment, const Score &score, QDate today);

}  // namespace psirt
