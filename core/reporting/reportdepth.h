// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/report.h"

#include <QFlags>

namespace psirt {

/// A part of a report that can be left out. The sources are always named.
enum class ReportPart : unsigned {
    Cover = 1U << 0U,
    Summary = 1U << 1U,      ///< the whole sheet on a page
    Areas = 1U << 2U,        ///< a chart and a table per service area
    Gaps = 1U << 3U,         ///< what falls short of its target, and the next level
    Comparison = 1U << 4U,   ///< against the baseline, where one is given
    NotCounted = 1U << 5U,   ///< excluded frameworks with their reasons, and unrated ones
    Records = 1U << 6U,      ///< everything known of each framework
    Calculation = 1U << 7U,  ///< how the figures are computed, and the legend
    Glance = 1U << 8U,       ///< all frameworks against the levels, on a page
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportParts)

/// All of them, in the order in which they stand in a report.
[[nodiscard]] const std::vector<ReportPart> &allReportParts();

/// The parts that a report of that depth has unless a person chooses others: of Summary the summary alone, which then
/// holds on its one or two pages what the board asks for; of Full and External all.
[[nodiscard]] ReportParts partsOf(ReportDepth depth);

/// The content as that depth may say it: the same, but at External without what was written for the company alone. Left
/// out are notes, evidence, remarks, the conclusion, reasons for a change, actions, opinions, the names of assessors and of
/// files. Kept are title, organization, scope, dates, levels, targets, the sheet's texts and the reasons for an exclusion,
/// which belong to the exclusion (core/scoring/README.md, rule 2).
[[nodiscard]] ReportContent atDepth(ReportContent content, ReportDepth depth);
[[nodiscard]] ComparisonReport atDepth(ComparisonReport report, ReportDepth depth);

}  // namespace psirt
