// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/sheet/textspan.h"

#include <vector>

namespace psirt {

/// What a framework below its target has to come to next, and what of that is new against where it stands.
struct NextLevel {
    FrameworkId framework;
    Level level;   ///< the present one
    Level target;  ///< the target in force
    int gap;       ///< as the score has it, at least 1
    /// The next described level above the present one. Where the sheet leaves levels out (4.4 and 5.4 below level 4) it
    /// lies several levels up, and may lie above the target.
    Level next;
    BilingualText text;                        ///< of the next level
    std::optional<BilingualText> presentText;  ///< of the present level; none where the sheet prints 「─」
    // What of the text is new against the present level's (textdifference.h); all of it where there is none.
    std::vector<TextSpan> newInJapanese;
    std::vector<TextSpan> newInEnglish;  ///< empty when there is no rendering

    bool operator==(const NextLevel &) const = default;
};

/// Every rated framework below its target: the widest gap first, equal ones in the sheet's order. Empty when nothing is
/// rated or nothing falls short.
[[nodiscard]] std::vector<NextLevel> nextLevels(const Sheet &sheet, const Score &score);

/// The nearest described level above the given one (or below it); none when there is none.
[[nodiscard]] std::optional<Level> describedAbove(const Framework &framework, Level level);
[[nodiscard]] std::optional<Level> describedBelow(const Framework &framework, Level level);

}  // namespace psirt
