// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"

#include <QPen>

QT_BEGIN_NAMESPACE
class QIcon;
class QPainter;
class QPointF;
class QRectF;
QT_END_NAMESPACE

namespace psirt::drawings {

/// How a trend's lines look. Line 0 is that of the whole sheet, strong and with discs; the others are thin and grey, each
/// with a dash and a mark of its own, so that they are told apart without colours.

[[nodiscard]] QPen trendPen(std::size_t line, const Colors &colors, double em);
/// Filled; hollow while the figure is provisional.
void paintTrendMark(QPainter &painter, std::size_t line, const QPointF &at, double em, const Colors &colors, bool isHollow);
/// A short piece of the line with its mark, for what switches it.
[[nodiscard]] QIcon trendLineIcon(std::size_t line, const QSize &size, double devicePixelRatio, double em,
                                  const Colors &colors);

}  // namespace psirt::drawings
