// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/score.h"
#include "core/sheet/sheet.h"

#include <optional>
#include <vector>

namespace psirt {

/// One framework raised to the next level that the sheet describes. Mostly one level; several where those between have no
/// description (4.4 and 5.4 describe levels 4 and 5 alone), because a level without a description cannot be worked towards.
struct BandStep {
    FrameworkId framework;
    Level from;
    Level to;
    bool isTowardsTarget;  ///< the framework is below its target before the step

    [[nodiscard]] int raises() const { return to.number() - from.number(); }
    bool operator==(const BandStep &) const = default;
};

/// The shortest way to the band that the sheet asks for (利用の仕方; core/scoring/README.md, rule 3 and "Path to the band").
struct PathToBand {
    std::vector<BandStep> steps;  ///< in the order of the rule; empty when the average is in the band or above it
    int raises = 0;               ///< of all steps: single levels that are climbed
    Average average;              ///< after the last step: at least 2.5

    bool operator==(const PathToBand &) const = default;
};

/// The fewest raises that bring the average over the rated frameworks to 2.5, decided on whole numbers.
///
/// A raise is one framework one level up; each framework may only be left at a level that the sheet describes, or where it
/// is. Of all the ways with that number of raises the rule picks one, step by step: frameworks below their target first, of
/// those the one whose next described level is the lowest, and of equals the first in the sheet's order. (Which ways are
/// cheap the sheet does not say: a low level asks for less than a high one, and what is below its target is to be raised
/// anyway. Decided for this program.)
///
/// None when nothing is rated, or when even the highest levels would not do. Unrated frameworks are left as they are: with
/// some the path is as provisional as the average.
[[nodiscard]] std::optional<PathToBand> pathToBand(const Sheet &sheet, const Score &score);

/// The path as people are told of it: none, too, where too few are rated to speak of the band (Totals::isEnoughForBand).
[[nodiscard]] std::optional<PathToBand> pathToTell(const Sheet &sheet, const Score &score);

/// The path with all steps of a framework as one, in the order of their first steps.
[[nodiscard]] std::vector<BandStep> stepsByFramework(const PathToBand &path);

}  // namespace psirt
