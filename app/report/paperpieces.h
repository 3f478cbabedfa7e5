// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportblocks.h"
#include "app/report/reportwords.h"

#include <QImage>

#include <map>
#include <memory>

namespace psirt::report {

// What sets a report on paper, piece by piece.

/// What blocks are set on paper with.
struct PaperContext {
    Galley &galley;
    const ReportWords &words;
    bool showsEnglish;
    double spare = 0;        ///< what the chart of a page may take beyond its least height
    double lowestChart = 0;  ///< the height of what stands beside the chart

    /// The same, set into another galley.
    [[nodiscard]] PaperContext into(Galley &other) const { return {other, words, showsEnglish, spare, lowestChart}; }
};

/// One under the other. A CoverBlock is set by itself (setCover), as it knows the page.
void setBlocks(const PaperContext &context, const ReportBlocks &blocks);
/// How high the blocks are, page breaks left aside.
[[nodiscard]] qreal heightOf(const PaperContext &context, const ReportBlocks &blocks);

/// A title page, or the head that stands for one; the first part goes on beneath that. The logo may be null.
void setCover(const PaperContext &context, const CoverBlock &cover, const QImage &logo);

/// As large as the image is, but no larger than a letterhead's. Nothing for a null image.
[[nodiscard]] QSizeF logoSize(const QImage &logo);

/// The page of each place, from 1. Filled once all pages are made, before anything is painted.
using PlacePages = std::map<QString, int>;

/// A report needs contents when what it says has more pages than this.
inline constexpr int mostPagesWithoutContents = 4;

/// The parts with their page numbers and what they are made of, frameworks in two columns; less of it where that would not
/// stay on one page, on which so much is used already. Each entry leads to its place. The entries are all bookmarks of the
/// report, in reading order.
void setContents(const PaperContext &context, bool hasCover, const std::vector<Bookmark> &entries,
                 const std::shared_ptr<const PlacePages> &pages, qreal used);

/// A head that comes again on every page, rows that no page break cuts unless one is higher than a page. A small table
/// stays on one page.
void setTable(Galley &galley, const TableBlock &table);

/// A radar chart over the whole width with its legend beneath. Its words are the report's, not the interface's.
void setRadar(const PaperContext &context, const Radar &radar, qreal height);

/// The sheet at a glance over the whole width with its legend, as high as that; each row leads to the framework's record
/// and each area to its section.
void setGlance(const PaperContext &context, const SheetGlance &glance, qreal height);

// What is drawn rather than set as paragraphs (paperfacts.cpp).

/// In a square of that size around the centre. A shape and no character: the bundled face lacks some of them, and another
/// face would slip into the PDF.
void paintSign(QPainter &painter, Sign sign, const QPointF &center, qreal size, const Colors &colors);
/// The title beneath a rule at the left, the asides at the right, the sign before them.
void setRuledHeading(Galley &galley, const HeadingBlock &heading);
/// A level with its description as the program's cards show it: lightly filled, a bar at the edge, the number before the
/// text.
void setLevelCard(const PaperContext &context, const FactsBlock::Fact &fact);
/// A line of words with their signs, and muted beneath it what it means here.
void setSignedLine(const PaperContext &context, const FactsBlock::Fact &fact, bool keepsWithNext);
/// Side by side, in columns of one width.
void setBigFigures(Galley &galley, const std::vector<FiguresBlock::Figure> &figures);
/// The sign, its word, what it means.
void setLegendItem(Galley &galley, const LegendBlock::Item &item);
/// What stands above a record of many parts on each page on which it goes on.
[[nodiscard]] Heads continuationHeads(const PaperContext &context, const QString &title);

}  // namespace psirt::report
