// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/sinceprevious.h"
#include "core/scoring/score.h"

#include <vector>

namespace psirt {

/// One axis of a radar chart: a framework, or a whole service area.
struct RadarAxis {
    QString id;  ///< of the framework or the area
    BilingualText title;
    FrameworkState state;               ///< of an area: Rated when anything in it is rated, OutOfScope when nothing is left
    std::optional<double> level = {};   ///< 0–5; none when unrated, excluded or out of scope: never drawn as 0
    std::optional<double> target = {};  ///< 0–5; of an area: the mean over its ratable frameworks that have a target
    bool isProvisional = false;         ///< an area of which something is still unrated
    bool isAverage = false;             ///< the figures are means, to be shown with two decimals
    std::optional<double> baseline = {};  ///< 0–5: the figure before, where there is one; Radar::baseline says which
    /// The range, 0–5, that the level lies in while it is unsure: both or neither, low <= level <= high.
    std::optional<double> low = {};
    std::optional<double> high = {};
};

/// What the figures before are.
enum class RadarBaseline {
    None,      ///< there are none
    Answers,   ///< the answers that were given, beside a what-if that is shown as the level
    Previous,  ///< an earlier assessment
};

/// What a radar chart shows, as plain data. Axes in the sheet's order, clockwise from the top.
struct Radar {
    std::vector<RadarAxis> axes;
    RadarBaseline baseline = RadarBaseline::None;  ///< None: no axis has a baseline
};

/// An axis per framework of the area; those excluded or out of scope are there, without figures. Empty for an unknown
/// area.
[[nodiscard]] Radar radarOfArea(const Sheet &sheet, const Score &score, const ServiceAreaId &area);

/// An axis per service area.
[[nodiscard]] Radar radarOfAreas(const Sheet &sheet, const Score &score);

/// The radar with the levels of another one, axis by axis, as what was before. Axes that the other lacks, or has without a
/// level, get none.
[[nodiscard]] Radar withBaseline(Radar radar, const Radar &before, RadarBaseline kind);

/// The radars of the assessment before, as far as it may be seen: a framework whose rating is hidden has no level, nor has
/// an area in which one is.
[[nodiscard]] Radar radarOfAreaBefore(const Sheet &sheet, const SincePrevious &since, const ServiceAreaId &area);
[[nodiscard]] Radar radarOfAreasBefore(const Sheet &sheet, const SincePrevious &since);

/// A level or target of the axis as people read it: "3", or "2.29" for an average, rounded half up.
[[nodiscard]] QString radarFigure(const RadarAxis &axis, double value);

}  // namespace psirt
