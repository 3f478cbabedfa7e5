// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"
#include "core/reporting/radar.h"

#include <QLineF>
#include <QPen>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace psirt::drawings {

/// What a chart draws and its legend names.
enum class ChartSign { Level, Provisional, Range, Baseline, Target, Band };

/// Those that the radar has anything of, in the legend's order. Provisional only where a dashed stretch is drawn. The
/// band is always there.
[[nodiscard]] std::vector<ChartSign> signsOf(const Radar &radar);

/// The marks of app/theme/README.md, "Colours": a filled disc for the level, a hollow square for the baseline, a small
/// triangle for the target. A triangle and a square hold a disc in them where both fall on one place. em is the height of
/// the chart's font.
void paintLevelMark(QPainter &painter, const QPointF &at, double em, const Colors &colors);
void paintBaselineMark(QPainter &painter, const QPointF &at, double em, const Colors &colors);
void paintTargetMark(QPainter &painter, const QPointF &at, double em, const Colors &colors);
/// The whisker of an unsure level, with a cap at each end. Nothing to see where it has no length.
void paintRange(QPainter &painter, const QLineF &range, double em, const Colors &colors);

/// Without colours they differ by weight and dash: the level solid, or in short heavy dashes while provisional; the
/// baseline in long thin ones; the target in dots.
[[nodiscard]] QPen levelPen(const Colors &colors, double em, bool isProvisional);
[[nodiscard]] QPen baselinePen(const Colors &colors, double em);
[[nodiscard]] QPen targetPen(const Colors &colors, double em);

/// The sign before the word of a state: a ring, a ring with a stroke through it, a dash. A shape and no character: most
/// Japanese faces lack some, and another face would slip in. Nothing for Rated.
void paintStateSign(QPainter &painter, FrameworkState state, const QPointF &at, double size, const Colors &colors);

/// As a legend shows it: a short piece of the line with its mark, within the rectangle.
void paintLegendSign(QPainter &painter, ChartSign sign, const QRectF &rect, double em, const Colors &colors);

}  // namespace psirt::drawings
