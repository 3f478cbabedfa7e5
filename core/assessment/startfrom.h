// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

namespace psirt {

/// What a new assessment takes over from the one before it.
struct CarryOver {
    enum class Levels {
        CarriedOver,  ///< as ratings, doubts included: only what changed is rated anew
        Shown,        ///< every framework starts unrated, with the rating before beside it
        Hidden,       ///< blind: the rating before, with its note and evidence, stays hidden until the framework is rated
    };

    bool exclusions = true;   ///< with their reasons
    bool targets = true;      ///< of all, of areas and of frameworks
    bool openActions = true;  ///< the planned and the started ones
    bool notes = false;       ///< with the evidence. No effect with Hidden, as a note tells the level
    Levels levels = Levels::Shown;

    bool operator==(const CarryOver &) const = default;
};

/// A new assessment of the same sheet that stands on an old one and remembers it as the one before (前回). fileName is the
/// old one's, without a folder; it may be empty.
///
/// An action that is taken over keeps its id: it is the same work, which a calendar moves to its new date instead of
/// showing it twice, and which the comparison with the old one recognises when it is done.
///
/// Its properties are the fresh ones, with the targets taken over as wished. What the sheet does not have, describe or let
/// one rate stays behind, so do dismissed checks, opinions, reasons for changes and unknown keys. The sheet must be that of
/// the old assessment, which is left as it is.
[[nodiscard]] Assessment startFrom(const Sheet &sheet, const Assessment &old, const QString &fileName,
                                   const CarryOver &carryOver, Properties fresh);

/// How much of each there is to take over, counted over what the sheet has.
struct CarryOverCounts {
    int exclusions = 0;
    int targets = 0;  ///< of areas and of frameworks; the default one is no count
    int openActions = 0;
    int notes = 0;   ///< frameworks with a note or evidence
    int levels = 0;  ///< frameworks with a level

    bool operator==(const CarryOverCounts &) const = default;
};

[[nodiscard]] CarryOverCounts countCarryOver(const Sheet &sheet, const Assessment &old);

}  // namespace psirt
