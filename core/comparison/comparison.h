// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/averagechange.h"
#include "core/scoring/score.h"

#include <vector>

namespace psirt {

/// How a framework stands now to how it stood before (core/scoring/README.md, "Comparing"). A level changes only where both
/// sides hold one.
enum class ChangeKind {
    Raised,
    Lowered,
    Unchanged,
    NewlyRated,     ///< unrated before, a level now
    NoLongerRated,  ///< a level before, unrated now
    NewlyExcluded,  ///< excluded now, not so before
    IncludedAgain,  ///< excluded before, not so now, rated or not
    Unrated,        ///< on both sides
    Excluded,       ///< on both sides
    OutOfScope,     ///< by the sheet itself
};

/// Every kind, in the order above.
[[nodiscard]] const std::vector<ChangeKind> &allChangeKinds();

/// Whether anything about the framework is otherwise than before.
[[nodiscard]] bool isChange(ChangeKind kind);

/// One framework on both sides.
struct FrameworkChange {
    FrameworkId id;
    ChangeKind kind;
    std::optional<Level> from;  ///< the level before; none unless rated then
    std::optional<Level> to;    ///< the level now; none unless rated now

    /// Levels up, below 0 for down; 0 unless both sides hold a level.
    [[nodiscard]] int difference() const { return from && to ? to->number() - from->number() : 0; }
    bool operator==(const FrameworkChange &) const = default;
};

struct AreaChange {
    ServiceAreaId id;
    AverageChange average;
    std::vector<FrameworkChange> frameworks;  ///< in the sheet's order, those out of scope included
};

/// Two assessments of the same sheet, side by side: the older one as the baseline (前回), the newer one as the current
/// (今回).
struct Comparison {
    Score baseline;
    Score current;
    AverageChange overall;
    std::vector<AreaChange> areas;  ///< in the sheet's order

    /// All of them, in the sheet's order. Valid as long as the Comparison, as all pointers here.
    [[nodiscard]] std::vector<const FrameworkChange *> frameworks() const;
    /// Null when the sheet has no such framework or area.
    [[nodiscard]] const FrameworkChange *framework(const FrameworkId &id) const;
    [[nodiscard]] const AreaChange *area(const ServiceAreaId &id) const;
    [[nodiscard]] int count(ChangeKind kind) const;
    /// Whether any framework changed, in its level or its state.
    [[nodiscard]] bool hasChanges() const;
    /// The largest rise first; equals in the sheet's order. None across products.
    [[nodiscard]] std::vector<const FrameworkChange *> raised() const;
    /// The largest fall first; equals in the sheet's order. None across products.
    [[nodiscard]] std::vector<const FrameworkChange *> lowered() const;
};

/// Both scores are of the same sheet. Where to take them from: scoreAssessment, the one scoring function.
[[nodiscard]] Comparison compareScores(Score baseline, Score current);

}  // namespace psirt
