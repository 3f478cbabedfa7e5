// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/sinceprevious.h"

#include <array>

namespace psirt {

/// What was last time, as far as a person may see it now.
enum class GlanceBefore {
    Unknown,  ///< nothing is known of a time before
    Hidden,   ///< until the framework is rated anew
    Known,
};

/// A framework as a row of the sheet at a glance. It holds nothing that was written for the company alone.
struct GlanceRow {
    FrameworkScore score;
    BilingualText title;
    std::array<bool, Level::count> isDescribed{};  ///< false where the sheet prints 「─」
    GlanceBefore beforeState = GlanceBefore::Unknown;
    std::optional<FrameworkScore> before = {};  ///< exactly when Known; may be unrated or excluded
};

/// A service area with its frameworks, those out of scope included.
struct GlanceArea {
    ServiceAreaId id;
    BilingualText title;
    Totals totals;
    GlanceBefore beforeState = GlanceBefore::Unknown;
    std::optional<Average> before = {};  ///< none unless Known, and where nothing was rated
    std::vector<GlanceRow> rows = {};
};

/// The whole sheet on one page, as plain data: what a framework is at, what it aims at and what it was, against the levels
/// 0 to 5. All in the sheet's order.
struct SheetGlance {
    Totals overall;
    GlanceBefore beforeState = GlanceBefore::Unknown;
    std::optional<Average> before = {};    ///< as in GlanceArea
    std::optional<QDate> dateBefore = {};  ///< the day that the ratings before held for
    std::vector<GlanceArea> areas = {};

    /// Whether a time before is known, if only as something hidden.
    [[nodiscard]] bool hasBefore() const { return beforeState != GlanceBefore::Unknown; }
};

/// The score is that of the assessment, or of one that is tried in its place; since: how that stands to what is known of
/// last time, or none.
[[nodiscard]] SheetGlance glanceOf(const Sheet &sheet, const Assessment &assessment, const Score &score,
                                   const std::optional<SincePrevious> &since);

}  // namespace psirt
