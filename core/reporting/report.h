// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/sinceprevious.h"
#include "core/planning/pathtoband.h"
#include "core/reporting/citedreferences.h"
#include "core/reporting/comparisonreport.h"
#include "core/reporting/reportlines.h"
#include "core/reporting/sheetglance.h"

#include <vector>

namespace psirt {

/// What a report says of the assessment as a whole, before any figure.
struct ReportCover {
    Properties properties;       ///< as the assessment holds them; texts may be empty
    bool isProvisional = false;  ///< something is still unrated, so figures may move
    SheetImprint sheet;
};

/// A framework that the assessment excludes, with the reason, which may be empty.
struct ExclusionLine {
    FrameworkId id;
    BilingualText title;
    QString reason;
};

/// A service area as a line of the summary.
struct AreaLine {
    ServiceAreaId id;
    BilingualText title;
    Totals totals;
    std::optional<Level> lowest;  ///< in the area, beside its average; none when nothing is rated
};

/// A framework below its target, and what it has to come to next.
struct GapLine {
    FrameworkScore score;
    BilingualText title;
    Level next;                        ///< the next described level above the present one; may lie above the target
    BilingualText nextText;            ///< its description
    std::vector<Action> actions = {};  ///< planned or started, as they were entered; may be empty
};

/// A step of the shortest way to the band (core/planning/pathtoband.h), all raises of a framework as one.
struct PathLine {
    BandStep step;
    BilingualText title;
};

/// The shortest way to the band.
struct ReportPath {
    std::vector<PathLine> steps;  ///< in the order of the rule; empty when the average is in the band or above it
    int raises = 0;               ///< single levels that are climbed
    Average average;              ///< after the last step
};

/// Frameworks from one end of the scale, three at most.
struct ReportExtremes {
    std::vector<FrameworkLine> lines;
    int ties = 0;  ///< further frameworks at the level of the last of them, left out for want of room
};

/// An open action that was due before the day of the report.
struct OverdueLine {
    FrameworkId id;
    BilingualText title;
    Action action;
};

/// The whole sheet on a page or two.
struct ReportSummary {
    Totals overall;
    Radar radar;                             ///< an axis per service area
    std::vector<AreaLine> areas;             ///< in the sheet's order
    std::vector<FrameworkLine> belowTarget;  ///< widest gap first; equal gaps in the sheet's order
    std::vector<ExclusionLine> excluded;     ///< in the sheet's order
    std::vector<FrameworkLine> unrated;      ///< in the sheet's order
    ReportExtremes strongest;                ///< the highest level first; see core/reporting/overview.h
    ReportExtremes weakest;                  ///< the lowest level first
    std::optional<ReportPath> path;          ///< none when too few are rated to tell, or the band is out of reach
    QDate today;                             ///< the day that decides what is overdue; null: none is
    std::vector<OverdueLine> overdue;        ///< the longest overdue first; equals in the sheet's order
};

/// One service area.
struct ReportArea {
    ServiceAreaId id;
    BilingualText title;
    Totals totals;
    Radar radar;                                 ///< an axis per framework
    std::vector<FrameworkLine> frameworks = {};  ///< in the sheet's order, those out of scope included
};

/// Everything that is known of one framework. What is not named when one is made stays empty: a field that is added later
/// is in no report for readers outside before somebody lets it in (reportdepth.cpp).
struct FrameworkRecord {
    FrameworkScore score;
    ServiceAreaId area;
    BilingualText title;
    BilingualText purpose;
    std::optional<BilingualText> levelText =
        {};                        ///< of the level it is rated; none where the sheet prints 「─」, or unrated
    QString exclusionReason = {};  ///< empty unless excluded
    QString note = {};
    QStringList evidence = {};
    std::vector<Action> actions = {};
    std::vector<Opinion> opinions = {};  ///< of the assessors, where several agreed; else empty
    QString changeReason = {};           ///< why the level is not that of the assessment before; may be empty
};

/// What a report says, as plain data: no word of the user interface and no painting. The screen, the PDF and every
/// other form of the report show this and compute nothing.
struct ReportContent {
    ReportDepth depth = ReportDepth::Full;  ///< what atDepth left in it
    ReportCover cover;
    ReportSummary summary;
    std::vector<ReportArea> areas;  ///< in the sheet's order
    std::vector<GapLine> gaps;      ///< widest gap first; equal gaps in the sheet's order
    /// How it stands to the assessment before: the baseline, else the one that it remembers. None when there is neither.
    std::optional<SincePrevious> since;
    SheetGlance glance;                          ///< the whole sheet on one page, beside what since knows
    std::optional<ComparisonReport> comparison;  ///< with the baseline, where one was given
    std::vector<FrameworkRecord> records;        ///< in the sheet's order, those out of scope included
    std::vector<ReferenceLine> references;       ///< what the texts of the records and the gaps cite, by number
    ReportCredits credits;
    int cutTexts = 0;  ///< texts and lists of both assessments that are longer than a report gives (ReportLimits)
};

/// Everything that there is to say (atDepth takes away what a reader must not see). The score must be that of the
/// assessment. Entries for frameworks that the sheet does not have are left out. The baseline fills in the same sheet
/// (checkSameSheet); null: none is given. Without a day nothing is overdue.
[[nodiscard]] ReportContent buildReport(const Sheet &sheet, const Assessment &assessment, const Score &score,
                                        const Assessment *baseline = nullptr, QDate today = {});

}  // namespace psirt
