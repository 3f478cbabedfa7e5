// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/blockwriter.h"
#include "core/reporting/report.h"

namespace psirt::report {

// The sections of a report, in its order. Each composes what it says once, for every form of the report.

/// What was assessed, when, by whom, with which sheet; remarks too where they are short.
void addCover(BlockWriter &writer, const ReportContent &content);
/// Both assessments side by side, and what to know of the pair.
void addCover(BlockWriter &writer, const ComparisonReport &report);
/// Whether the cover has the remarks.
[[nodiscard]] bool isOnCover(const BlockWriter &writer, const QString &remarks);
/// The whole sheet on one page. Remarks that the cover does not have come after it.
void addSummary(BlockWriter &writer, const ReportContent &content);
/// What the summary leaves out in a report of one or two pages: gaps, and what is not counted, in short, so that it makes
/// one page. Where it is the last part, the sources are on that page too.
void addBrief(BlockWriter &writer, const ReportContent &content, bool isLast);
/// What each of the six levels means: a line for each, or one after the other where there is less room.
[[nodiscard]] FactsBlock::Fact levelMeanings(const ReportWords &words, bool hasLines);
/// Every framework against the levels, on a page. Where it is the last part, the sources are on that page too.
void addGlance(BlockWriter &writer, const ReportContent &content);
/// Whether that is all that the report has.
[[nodiscard]] bool isGlanceAlone(const BlockWriter &writer);
/// Whether no part comes after it.
[[nodiscard]] bool isGlanceLast(const BlockWriter &writer, const ReportContent &content);
/// A page per service area.
void addAreas(BlockWriter &writer, const ReportContent &content);
/// The path to the band, and what falls short of its target, the widest gap first, with what comes next.
void addGaps(BlockWriter &writer, const ReportContent &content);
/// Excluded frameworks with their reasons, and unrated ones.
void addNotCounted(BlockWriter &writer, const ReportSummary &summary);
/// Everything known of each framework.
void addRecords(BlockWriter &writer, const ReportContent &content);
/// How the figures are computed, and what the signs and lines mean; also those of a comparison, where there is one.
void addCalculation(BlockWriter &writer, bool hasChange);
/// What the numbers stand for that the texts cite. Nothing where they cite none.
void addReferences(BlockWriter &writer, const ReportContent &content);
/// Whose work the report stands on.
void addCredits(BlockWriter &writer, const ReportCredits &credits);

/// Both averages, what their difference is made of, the chart and the averages of the areas, on one page.
void addComparisonSummary(BlockWriter &writer, const ComparisonReport &report, Word title);
/// What rose and what fell in short, so that it makes one page; isLast as in addBrief.
void addBriefMovers(BlockWriter &writer, const ComparisonReport &report, bool isLast);

/// What rose and what fell; each area; every framework.
void addMovers(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place);
void addChangeAreas(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place);
void addAllChanges(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place);
/// Each framework that changed: why, what was done, both sides' texts. Then what was done elsewhere.
void addChangeRecords(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place);
/// What counts on one side alone, with the reasons.
void addScopeChanges(BlockWriter &writer, const ComparisonReport &report, const HeadingPlace &place);

}  // namespace psirt::report
