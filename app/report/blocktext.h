// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportblocks.h"

#include <QSet>

namespace psirt::report {

// What forms without pages have in common.

/// What comes one after the other.
using FlowBlock =
    std::variant<HeadingBlock, TextBlock, FiguresBlock, FactsBlock, TableBlock, ChartBlock, GlanceBlock, LegendBlock>;
using Flow = std::vector<FlowBlock>;

/// The blocks as one flow, the table of a GlanceBlock after it: what stands beside each other comes one after the other, and
/// what has to fit a page of paper in its most words. The cover's title is a heading of level 1.
[[nodiscard]] Flow inOneFlow(const ReportBlocks &blocks);

/// Where links may lead to.
[[nodiscard]] QSet<QString> anchorsOf(const Flow &flow);

/// With the sign as a character before it.
[[nodiscard]] QString signedText(Sign sign, const QString &text);
/// In one line.
[[nodiscard]] QString joined(const std::vector<SignedText> &texts);
/// The value with all that stands before, after and beneath it, but for the rendering and the list.
[[nodiscard]] QString textOf(const FactsBlock::Fact &fact);
/// Number and title with one blank between them; paper has two.
[[nodiscard]] QString withOneBlank(QString title);

}  // namespace psirt::report
