// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportwords.h"
#include "app/report/table.h"
#include "core/reporting/reportdepth.h"

namespace psirt {

/// What every section of a report is set with.
struct SectionContext {
    Galley &galley;
    const ReportWords &words;
    bool showsEnglish;
    ReportParts parts = partsOf(ReportDepth::Full);

    [[nodiscard]] bool has(ReportPart part) const { return parts.testFlag(part); }
    /// The rendering where it is wanted, else nothing.
    [[nodiscard]] QString rendering(const BilingualText &text) const { return showsEnglish ? text.english : QString(); }
    /// The text, or a dash for none.
    [[nodiscard]] static QString orAbsent(const QString &text);
};

/// Title page: what was assessed, when, by whom, with which sheet.
void setCover(const SectionContext &context, const ReportCover &cover, const Totals &overall);
/// Figures of the whole sheet and their radar.
void setSummary(const SectionContext &context, const ReportContent &content);
/// A page per service area.
void setAreas(const SectionContext &context, const std::vector<ReportArea> &areas);
/// What falls short of its target, the widest gap first, with what comes next.
void setGaps(const SectionContext &context, const ReportContent &content);
/// Excluded frameworks with their reasons, and unrated ones. Nothing where there are none.
void setNotCounted(const SectionContext &context, const ReportSummary &summary);
/// Everything known of each framework.
void setRecords(const SectionContext &context, const std::vector<FrameworkRecord> &records,
                const std::vector<ReportArea> &areas);
/// What the numbers stand for that the texts cite. Nothing where they cite none.
void setReferences(const SectionContext &context, const ReportContent &content);
/// Whose work the report stands on.
void setCredits(const SectionContext &context, const ReportCredits &credits);

/// A figure with its name above and its explanation beneath.
struct BigFigure {
    QString name;
    QString value;
    QString explanation;
};

/// Side by side, in columns of one width.
void setBigFigures(Galley &galley, const std::vector<BigFigure> &figures);
/// Where an average lies to the band, or that there is none.
[[nodiscard]] QString bandWord(const ReportWords &words, const Totals &totals);
/// "1.1  Title", the sheet's own.
[[nodiscard]] QString numbered(const QString &number, const BilingualText &title);
/// A title within a part, kept with what follows.
void setHeading(const SectionContext &context, Word word);
/// What stands above a record of many parts on each page on which it goes on.
[[nodiscard]] Heads continuationHeads(const SectionContext &context, const QString &title);

/// Columns and cells that several tables share: number, title, level, target, gap, state.
[[nodiscard]] Table frameworkTable(const SectionContext &context, const std::vector<FrameworkLine> &lines);
/// Average, target, count below target and count rated, side by side.
void setTotals(const SectionContext &context, const Totals &totals);

}  // namespace psirt
