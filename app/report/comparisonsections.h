// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/sections.h"
#include "core/reporting/comparisonreport.h"

namespace psirt {

/// Title page: both assessments side by side, and what to know of the pair.
void setComparisonCover(const SectionContext &context, const ComparisonReport &report);
/// What a comparison without a title page begins with. The first part goes on beneath it.
void setComparisonHead(const SectionContext &context, const ComparisonReport &report);
/// Both assessments side by side.
void setSides(const SectionContext &context, const ComparisonReport &report);
/// One page: both averages, what their difference is made of, the radar and the averages of the areas.
void setComparisonSummary(const SectionContext &context, const ComparisonReport &report, Word title);
/// What rose and what fell in short, so that with the sources it makes one page on A4 and Letter.
void setBriefMovers(const SectionContext &context, const ComparisonReport &report);
/// What rose and what fell; each area; every framework.
void setMovers(const SectionContext &context, const ComparisonReport &report);
void setChangeAreas(const SectionContext &context, const ComparisonReport &report);
void setAllChanges(const SectionContext &context, const ComparisonReport &report);
/// Each framework that changed: why, what was done, both sides' texts. Then what was done elsewhere.
void setChangeRecords(const SectionContext &context, const ComparisonReport &report);
/// What counts on one side alone, with the reasons.
void setScopeChanges(const SectionContext &context, const ComparisonReport &report);

/// A table with a column of labels and one for each side, no rows yet.
[[nodiscard]] Table sidesTable(const SectionContext &context, const QString &baseline, const QString &current);

}  // namespace psirt
