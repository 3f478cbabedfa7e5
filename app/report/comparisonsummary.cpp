// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparisonsections.h"
#include "app/report/radarfigure.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal averageWidth = 54;
constexpr qreal summaryRow = 2.5;

BigFigure bigAverage(const ReportWords &words, Word side, const Totals &totals)
{
    return {words[side], formatAverage(totals.average),
            bandWord(words, totals) + QLatin1Char('\n') + words.ratedCount(totals)};
}

Table splitTable(const SectionContext &context, const AverageChange &change)
{
    const ReportWords &words = context.words;
    const ChangeWords changes = words.changes();
    const TextStyle strong = context.galley.style().strong();
    Table table;
    table.padding = summaryRow;
    table.columns = {{words[Word::DifferenceMadeOf], 0},
                     {words[Word::FrameworkCount], 70, Qt::AlignRight},
                     {words[Word::Difference], 60, Qt::AlignRight}};
    for (const CausePart &part : change.parts)
        table.rows.push_back(
            {{changes.causeTitle(part.cause)}, {QString::number(part.frameworks)}, {formatDifference(part.hundredths)}});
    table.rows.push_back(
        {{words[Word::Total], {}, Sign::None, strong}, {}, {formatDifference(change), {}, Sign::None, strong}});
    return table;
}

/// Without renderings where the radar above it has them, so that all of it stays on one page.
Table areaTable(const SectionContext &context, const ComparisonReport &report)
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    Table table;
    table.padding = summaryRow;
    table.columns = {{words[Word::ServiceArea], 0},
                     {words[Word::LastTime], averageWidth, Qt::AlignRight},
                     {words[Word::ThisTime], averageWidth, Qt::AlignRight},
                     {words[Word::Difference], averageWidth, Qt::AlignRight},
                     {words[Word::LikeForLike], 70, Qt::AlignRight}};
    const bool needsRendering = !hasFigures(report.radar);
    const auto addRow = [&table](Cell title, const AverageChange &change, const TextStyle &text, const TextStyle &strong) {
        table.rows.push_back({std::move(title),
                              {formatAverage(change.baseline), {}, Sign::None, text},
                              {formatAverage(change.current), {}, Sign::None, text},
                              {formatDifference(change), {}, Sign::None, strong},
                              {formatLikeForLike(change), {}, Sign::None, text}});
    };
    for (const ChangeArea &area : report.areas) {
        addRow(titleCell(area.id.text(), area.title, needsRendering ? context.rendering(area.title) : QString()),
               area.average, style.body, style.strong());
    }
    addRow({words[Word::WholeSheet], {}, Sign::None, style.strong()}, report.overall, style.strong(), style.strong());
    return table;
}

}  // namespace

void setComparisonSummary(const SectionContext &context, const ComparisonReport &report, Word title)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    const AverageChange &change = report.overall;
    const bool isBrief = report.depth == ReportDepth::Summary;
    const qreal whole = galley.roomOnNextPage();
    galley.startPage();
    const qreal before = galley.height();
    if (isBrief) {
        galley.bookmark(0, words[title], QStringLiteral("comparison"));
    } else {
        setPartTitle(context, title, QStringLiteral("comparison"));
        galley.space(10);
    }
    setBigFigures(galley, {bigAverage(words, Word::LastTime, report.baseline.totals),
                           bigAverage(words, Word::ThisTime, report.current.totals),
                           {words[Word::Difference], formatDifference(change), {}},
                           {words[Word::LikeForLike], formatLikeForLike(change), words.likeForLike(change)}});
    galley.space(10);
    galley.paragraph({words.changes().sentence(change), style.strong()});
    if (!change.parts.empty()) {
        galley.space(10);
        setTable(galley, splitTable(context, change));
    }
    const Table areas = areaTable(context, report);
    const qreal tableHeight = heightOf(context, [&areas](const SectionContext &other) { setTable(other.galley, areas); });
    constexpr qreal spaces = 10 + 12 + 1;
    const qreal room = whole - (galley.height() - before) - tableHeight - spaces;
    const bool fits = room >= (isBrief ? 110 : 150);
    galley.space(10);
    if (fits || !isBrief)
        setRadar(context, report.radar, fits ? std::min(room, 270.0) : 230);
    galley.space(12);
    const std::size_t mark = galley.mark();
    setTable(galley, areas);
    galley.keepTogether(mark, style.bodyHeight() * 0.5);
}

}  // namespace psirt
