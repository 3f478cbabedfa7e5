// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/radar.h"
#include "core/scoring/score.h"

#include <vector>

namespace psirt {

/// What a report says of the assessment as a whole, before any figure.
struct ReportCover {
    Properties properties;       ///< as the assessment holds them; texts may be empty
    bool isProvisional = false;  ///< something is still unrated, so figures may move
    BilingualText sheetTitle;
    QString sheetVersion;
    QDate sheetPublished;
    QString sheetPublisher;
};

/// One framework in a table: its number and title with its score.
struct FrameworkLine {
    FrameworkScore score;
    BilingualText title;
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
};

/// The whole sheet on a page or two.
struct ReportSummary {
    Totals overall;
    Radar radar;                             ///< an axis per service area
    std::vector<AreaLine> areas;             ///< in the sheet's order
    std::vector<FrameworkLine> belowTarget;  ///< widest gap first; equal gaps in the sheet's order
    std::vector<ExclusionLine> excluded;     ///< in the sheet's order
    std::vector<FrameworkLine> unrated;      ///< in the sheet's order
};

/// One service area.
struct ReportArea {
    ServiceAreaId id;
    BilingualText title;
    Totals totals;
    Radar radar;                            ///< an axis per framework
    std::vector<FrameworkLine> frameworks;  ///< in the sheet's order, those out of scope included
};

/// Everything that is known of one framework.
struct FrameworkRecord {
    FrameworkScore score;
    ServiceAreaId area;
    BilingualText title;
    BilingualText purpose;
    std::optional<BilingualText>
        levelText;            ///< of the level it is rated; none where the sheet prints 「─」, or unrated
    QString exclusionReason;  ///< empty unless excluded
    QString note;
    QStringList evidence;
    std::vector<Action> actions;
    std::vector<Opinion> opinions;  ///< of the assessors, where several agreed; else empty
    QString changeReason;     ///< why the level is not that of the assessment before; may be empty
};

/// Which sheet is filled in, as a cover names it.
struct SheetImprint {
    BilingualText title;
    QString version;
    QDate published;
    QString publisher;
};

/// Whose work the report stands on.
struct ReportCredits {
    BilingualText sheetTitle;
    QString sheetVersion;
    QString sheetPublisher;
    ReferenceCatalogue::Source framework;
};

/// What a report says, as plain data: no word of the user interface and no painting. The screen, the PDF and every
/// other form of the report show this and compute nothing.
struct ReportContent {
    ReportCover cover;
    ReportSummary summary;
    std::vector<ReportArea> areas;         ///< in the sheet's order
    std::vector<FrameworkRecord> records;  ///< in the sheet's order, those out of scope included
    ReportCredits credits;
};

/// The score must be that of the assessment. Entries for frameworks that the sheet does not have are left out.
[[nodiscard]] ReportContent buildReport(const Sheet &sheet, const Assessment &assessment, const Score &score);

}  // namespace psirt
