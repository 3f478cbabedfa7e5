// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"
#include "core/reporting/radar.h"

#include <QPen>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace psirt {

/// What a chart draws and its legend names.
enum class ChartSign { Level, Provisional, Target, Band };

/// Those that the radar has anything of, in the legend's order. Provisional only where a dashed stretch is drawn. The
/// band is always there.
[[nodiscard]] std::vector<ChartSign> signsOf(const Radar &radar);

/// The marks of look.md: a filled disc for the level, a small triangle for the target. A triangle holds a disc in it
/// where both fall on one place. em is the height of the chart's font.
void paintLevelMark(QPainter &painter, const QPointF &at, double em, const Colors &colors);
void paintTargetMark(QPainter &painter, const QPointF &at, double em, const Colors &colors);

[[nodiscard]] QPen levelPen(const Colors &colors, double em, bool isProvisional);
[[nodiscard]] QPen targetPen(const Colors &colors, double em);

/// As a legend shows it: a short piece of the line with its mark, within the rectangle.
void paintLegendSign(QPainter &painter, ChartSign sign, const QRectF &rect, double em, const Colors &colors);

}  // namespace psirt
