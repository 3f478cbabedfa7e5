// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/papercontext.h"
#include "app/report/reportblocks.h"

namespace psirt::report {

// Pieces of paper that are drawn rather than set as paragraphs.

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
