// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/flowwriter.h"
#include "core/reporting/report.h"

namespace psirt {

/// The sections of a flowing report, in its order. Those of a comparison begin at the heading level given, which is 2
/// where the report is a comparison and nothing else, and 3 where it is a part of another.

/// Says which edition it is, unless it is the full one.
void addEdition(FlowWriter &flow, ReportDepth depth);

/// The whole sheet: figures, chart, areas, both ends of the scale, the way to the band.
void addSummary(FlowWriter &flow, const ReportContent &content);
/// A chart and a table per service area.
void addAreas(FlowWriter &flow, const ReportContent &content);
/// What falls short of its target, with what comes next.
void addGaps(FlowWriter &flow, const ReportContent &content);
/// Excluded frameworks with their reasons, and unrated ones.
void addNotCounted(FlowWriter &flow, const ReportSummary &summary);
/// Everything known of each framework.
void addRecords(FlowWriter &flow, const ReportContent &content);
/// How the figures are computed, what the signs mean.
void addCalculation(FlowWriter &flow, const ReportContent &content);
/// Whose work the report stands on.
void addCredits(FlowWriter &flow, const ReportCredits &credits);

/// Both assessments side by side, and what to know of the pair.
void addSides(FlowWriter &flow, const ComparisonReport &report);
/// Both averages, what their difference is made of, the chart and the averages of the areas.
void addComparisonSummary(FlowWriter &flow, const ComparisonReport &report);
/// What rose and fell; each area; every framework; what changed and why; changes of scope.
void addChanges(FlowWriter &flow, const ComparisonReport &report, int headingLevel);

}  // namespace psirt
