// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

namespace psirt {

/// How much of each a report gives (resources/schema/README.md, "Limits"): a file may hold more than anybody could read on
/// paper, and setting it would take minutes. In characters where it is a text.
struct ReportLimits {
    static constexpr qsizetype text = 12'000;  ///< a note, a reason, remarks; all lines of evidence of a framework
    static constexpr qsizetype name = 300;     ///< a title, an organization, somebody's name
    static constexpr qsizetype scope = 3000;
    static constexpr qsizetype conclusion = 300;
    static constexpr qsizetype conclusionLines = 3;
    static constexpr qsizetype opinion = 2000;   ///< the note or the evidence of one of several assessors
    static constexpr std::size_t actions = 300;  ///< of a framework
    static constexpr qsizetype action = 1000;
    static constexpr std::size_t opinions = 20;  ///< of a framework
    static constexpr qsizetype assessors = 50;
};

/// An assessment as a report gives it: with one kind of line end in its texts (withPlainLineEnds), within the limits.
struct BoundedAssessment {
    Assessment assessment;
    int cut = 0;  ///< texts that end in "…", and lists that end early
};

[[nodiscard]] BoundedAssessment boundedForReport(const Assessment &assessment);

}  // namespace psirt
