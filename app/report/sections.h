// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportwords.h"
#include "app/report/table.h"
#include "core/reporting/report.h"

namespace psirt {

/// What every section of a report is set with.
struct SectionContext {
    Galley &galley;
    const ReportWords &words;
    bool showsEnglish;

    /// The rendering where it is wanted, else nothing.
    [[nodiscard]] QString rendering(const BilingualText &text) const { return showsEnglish ? text.english : QString(); }
    /// The text, or a dash for none.
    [[nodiscard]] static QString orAbsent(const QString &text);
};

/// Title page: what was assessed, when, by whom, with which sheet.
void setCover(const SectionContext &context, const ReportCover &cover, const Totals &overall);
/// Figures of the whole sheet, their radar, and the frameworks that want attention.
void setSummary(const SectionContext &context, const ReportSummary &summary, const QString &remarks);
/// A page per service area.
void setAreas(const SectionContext &context, const std::vector<ReportArea> &areas);
/// Everything known of each framework.
void setRecords(const SectionContext &context, const std::vector<FrameworkRecord> &records,
                const std::vector<ReportArea> &areas);
/// Whose work the report stands on.
void setCredits(const SectionContext &context, const ReportCredits &credits);

/// Columns and cells that several tables share: number, title, level, target, gap, state.
[[nodiscard]] Table frameworkTable(const SectionContext &context, const std::vector<FrameworkLine> &lines);
/// Average, target, count below target and count rated, side by side.
void setTotals(const SectionContext &context, const Totals &totals);

}  // namespace psirt
