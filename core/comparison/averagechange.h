// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/average.h"
#include "core/scoring/fraction.h"
#include "core/scoring/score.h"

#include <optional>
#include <vector>

namespace psirt {

/// What can make an average differ from the one before. The first is a rise or fall of levels, the others are changes of
/// scope: of which frameworks count.
enum class ChangeCause { LevelChanges, NewlyExcluded, IncludedAgain, NewlyRated, NoLongerRated };

/// What one cause adds to an average.
struct CausePart {
    ChangeCause cause;
    int frameworks;       ///< how many it concerns, above 0
    Fraction difference;  ///< exact; below 0 where it lowers the average
    int hundredths;       ///< for showing: those of all parts add up to AverageChange::hundredths

    bool operator==(const CausePart &) const = default;
};

/// Both averages over the frameworks that both sides rate (core/scoring/README.md, "Comparing").
struct CommonAverages {
    Average baseline;
    Average current;  ///< over as many frameworks

    /// The difference of the two as they are shown, in hundredths. That of the part of level changes may be another by
    /// one, because the parts are rounded to add up.
    [[nodiscard]] int hundredths() const { return current.hundredths() - baseline.hundredths(); }
    bool operator==(const CommonAverages &) const = default;
};

/// An average before and after, and what its change is made of.
///
/// The split is exact. Over the frameworks that both sides rate, the difference of their two averages is the part of
/// level changes. Each framework that only the baseline rates gave its average (level − common baseline average) / count,
/// so leaving it out changes the average by the opposite; each that only the current side rates adds (level − common
/// current average) / count. These parts and that of the levels make up the whole difference, whatever the order, and
/// comparing the other way round turns every sign.
struct AverageChange {
    std::optional<Average> baseline;  ///< as reported; none where nothing is rated
    std::optional<Average> current;
    std::optional<CommonAverages> common;  ///< none where no framework is rated on both sides
    std::optional<Fraction> difference;    ///< current minus baseline; none unless both exist
    /// The difference of the two averages as they are shown, in hundredths, so that a reader's own subtraction agrees; it
    /// may differ by one from the exact difference rounded. 0 while there is no difference.
    int hundredths = 0;
    /// What the difference is made of, in the order of ChangeCause, only what concerns a framework. Empty where nothing
    /// changed, or no framework is rated on both sides.
    std::vector<CausePart> parts;
    /// The two sides are of different products or organizations (SubjectDifference): the difference is no change over time,
    /// and has no parts.
    bool isAcrossProducts = false;

    /// The part of the levels. Zero where there is none.
    [[nodiscard]] Fraction levelChanges() const;
    /// All other parts together.
    [[nodiscard]] Fraction scopeChanges() const;
    bool operator==(const AverageChange &) const = default;
};

/// Of the same frameworks in two scores, in the same order.
[[nodiscard]] AverageChange compareAverages(const std::vector<FrameworkScore> &baseline,
                                            const std::vector<FrameworkScore> &current);

}  // namespace psirt
