// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportwords.h"
#include "app/report/table.h"
#include "core/reporting/reportdepth.h"

#include <QImage>

#include <functional>

namespace psirt {

/// What every section of a report is set with.
struct SectionContext {
    Galley &galley;
    const ReportWords &words;
    bool showsEnglish;
    ReportParts parts = partsOf(ReportDepth::Full);
    ReportDepth depth = ReportDepth::Full;
    QImage logo = {};  ///< for the first page; may be null

    [[nodiscard]] bool has(ReportPart part) const { return parts.testFlag(part); }
    /// What was written for the company alone is left out, and nothing may look as if it had been forgotten.
    [[nodiscard]] bool isForOutside() const { return depth == ReportDepth::External; }
    /// The same, set into another galley.
    [[nodiscard]] SectionContext into(Galley &other) const { return {other, words, showsEnglish, parts, depth, logo}; }
    /// The rendering where it is wanted, else nothing.
    [[nodiscard]] QString rendering(const BilingualText &text) const { return showsEnglish ? text.english : QString(); }
    /// The text, or a dash for none.
    [[nodiscard]] static QString orAbsent(const QString &text);
};

/// Title page: what was assessed, when, by whom, with which sheet. Remarks too where they are short.
void setCover(const SectionContext &context, const ReportCover &cover, const Totals &overall);
/// Whether remarks are short enough for the title page.
[[nodiscard]] bool fitsOnCover(const SectionContext &context, const QString &remarks);
/// What a report without a title page begins with: what it is, of whom, as of when. The first part goes on beneath it.
void setHead(const SectionContext &context, const ReportCover &cover, const Totals &overall);
/// The whole sheet on one page. Remarks that the title page does not have come after it.
void setSummary(const SectionContext &context, const ReportContent &content);
/// What the summary leaves out in a report of one or two pages: gaps, and what is not counted, in short. With the sources,
/// which are not set here, it makes one page on A4 and Letter.
void setBrief(const SectionContext &context, const ReportContent &content);
/// A page per service area.
void setAreas(const SectionContext &context, const ReportContent &content);
/// What falls short of its target, the widest gap first, with what comes next, and the path to the band.
void setGaps(const SectionContext &context, const ReportContent &content);
/// Excluded frameworks with their reasons, and unrated ones. Nothing where there are none.
void setNotCounted(const SectionContext &context, const ReportSummary &summary);
/// Everything known of each framework.
void setRecords(const SectionContext &context, const std::vector<FrameworkRecord> &records,
                const std::vector<ReportArea> &areas);
/// How the figures are computed, and what the signs and lines mean; also those of a comparison, where there is one.
void setCalculation(const SectionContext &context, bool hasChange);
/// What the numbers stand for that the texts cite. Nothing where they cite none.
void setReferences(const SectionContext &context, const ReportContent &content);
/// Whose work the report stands on.
void setCredits(const SectionContext &context, const ReportCredits &credits);

/// A way to set something: one of several that take more room or less.
using Way = std::function<void(const SectionContext &)>;
/// Sets the first way that takes no more than that height; the last one where none does.
void setFirstThatFits(const SectionContext &context, qreal room, const std::vector<Way> &ways);
[[nodiscard]] qreal heightOf(const SectionContext &context, const Way &way);

/// A figure with its name above and its explanation beneath.
struct BigFigure {
    QString name;
    QString value;
    QString explanation;
};

/// Side by side, in columns of one width.
void setBigFigures(Galley &galley, const std::vector<BigFigure> &figures);
/// Average, share of the targets, count below target and count rated, side by side.
void setTotals(const SectionContext &context, const Totals &totals);
/// Kind, title and two lines of details, the logo beside them.
void setHeadBlock(const SectionContext &context, Word kind, const QString &title, const QString &details,
                  const QString &status);
/// As large as the image is, but no larger than a letterhead's. Nothing for a null image.
[[nodiscard]] QSizeF logoSize(const QImage &logo);
void paintLogo(QPainter &painter, const QImage &logo, const QPointF &topLeft);

/// Where an average lies to the band, or that there is none.
[[nodiscard]] QString bandWord(const ReportWords &words, const Totals &totals);
/// Provisional or final.
[[nodiscard]] QString statusWord(const ReportWords &words, const Totals &totals);
/// Of the assessment, or what stands for one without.
[[nodiscard]] QString titleOf(const ReportWords &words, const Properties &properties);
/// "1.1  Title", the sheet's own.
[[nodiscard]] QString numbered(const QString &number, const BilingualText &title);
/// Where words begin in it that nothing else tells apart.
[[nodiscard]] std::vector<qsizetype> numberedBreaks(const QString &number, const BilingualText &title);
/// The same with its rendering, which may be empty, for a table.
[[nodiscard]] Cell titleCell(const QString &number, const BilingualText &title, const QString &rendering,
                             Sign sign = Sign::None);
/// "Raised +2"; the word alone where there is no difference of levels.
[[nodiscard]] QString changeText(const ReportWords &words, const FrameworkChange &change);
/// "What — who · due 31 March 2027".
[[nodiscard]] QString actionText(const ReportWords &words, const Action &action);
/// A level, or a muted dash: what that stands for is said beside it.
[[nodiscard]] Cell levelCell(const PaperStyle &style, const FrameworkScore &score);
/// A part's title; it stays on the page where the galley is.
void setPartTitle(const SectionContext &context, Word word, const QString &place);
/// A title within a part, kept with what follows.
void setHeading(const SectionContext &context, Word word);
/// What stands above a record of many parts on each page on which it goes on.
[[nodiscard]] Heads continuationHeads(const SectionContext &context, const QString &title);

}  // namespace psirt
