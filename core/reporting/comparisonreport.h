// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/comparison/pairing.h"
#include "core/assessment/assessment.h"
#include "core/reporting/radar.h"
#include "core/reporting/reportlines.h"

#include <vector>

namespace psirt {

/// What a comparison says of one of its two assessments as a whole.
struct ComparedSide {
    Properties properties;  ///< as the assessment holds them; texts may be empty
    Totals totals;
};

/// One framework on both sides, with its title.
struct ChangeLine {
    FrameworkChange change;
    BilingualText title;
    FrameworkScore baseline;
    FrameworkScore current;
};

/// A service area on both sides.
struct ChangeArea {
    ServiceAreaId id;
    BilingualText title;
    AverageChange average;
    Radar radar;                              ///< an axis per framework, the baseline beneath; no targets
    std::vector<ChangeLine> frameworks = {};  ///< in the sheet's order, those out of scope included
};

/// What one side says of a framework that changed.
struct ChangeSide {
    std::optional<BilingualText> levelText = {};  ///< none where the sheet prints 「─」, or not rated
    QString exclusionReason = {};                 ///< empty unless excluded
    QString note = {};
    QStringList evidence = {};
};

/// Everything that is known of how one framework changed.
struct ChangeRecord {
    ChangeLine line;
    ServiceAreaId area;
    ChangeSide baseline;
    ChangeSide current;
    QString reason = {};            ///< 「何が変わったか」 of the current assessment; may be empty
    std::vector<Action> done = {};  ///< the actions done in between

    /// The level is another one, and nothing says why.
    [[nodiscard]] bool isUnexplained() const;
};

/// Actions done in between on a framework whose level did not change for it.
struct DoneLine {
    FrameworkId id;
    BilingualText title;
    std::vector<Action> actions;  ///< at least one
};

/// What a comparison of two assessments says, as plain data: no word of the user interface and no painting.
struct ComparisonReport {
    ComparedSide baseline;
    ComparedSide current;
    std::vector<PairNotice> notices = {};  ///< what to know before any figure; never SameFile, as a report knows no files
    SheetImprint sheet;
    AverageChange overall;
    Radar radar;                               ///< an axis per service area, the baseline beneath; no targets
    std::vector<ChangeArea> areas = {};        ///< in the sheet's order
    std::vector<ChangeLine> raised = {};       ///< the largest rise first; equals in the sheet's order
    std::vector<ChangeLine> lowered = {};      ///< the largest fall first; equals in the sheet's order
    std::vector<ChangeRecord> records = {};    ///< every framework that changed, in the sheet's order
    std::vector<DoneLine> doneElsewhere = {};  ///< on frameworks without a record, in the sheet's order
    ReportCredits credits;
    ReportDepth depth = ReportDepth::Full;  ///< what atDepth left in it
    int cutTexts = 0;                       ///< texts and lists that are longer than a report gives (ReportLimits)

    /// The records of a framework that counts on one side alone, or that one side excludes: what makes the scope another
    /// one.
    [[nodiscard]] std::vector<const ChangeRecord *> scopeChanges() const;
    /// How many frameworks both sides rate.
    [[nodiscard]] int commonCount() const { return overall.common ? overall.common->current.count() : 0; }
};

/// Both assessments fill in the sheet (checkSameSheet). Entries for frameworks that the sheet does not have are left out.
[[nodiscard]] ComparisonReport buildComparisonReport(const Sheet &sheet, const Assessment &baseline,
                                                     const Assessment &current);

}  // namespace psirt
