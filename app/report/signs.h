// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"
#include "core/comparison/comparison.h"
#include "core/scoring/score.h"

#include <QPainter>

namespace psirt::report {

/// The sign beside a word that tells how a framework stands, so that colour never tells it alone. Drawn as shapes: the
/// bundled face lacks some of them, and another face would slip into the PDF.
enum class Sign {
    None,
    Rated,       ///< a filled disc
    Target,      ///< a small triangle: below target
    Unrated,     ///< a ring
    Excluded,    ///< a ring with a stroke through it
    OutOfScope,  ///< a dash
    Raised,      ///< a filled triangle, point up
    Lowered,     ///< a filled triangle, point down
    Unchanged,   ///< two short lines: equal
};

[[nodiscard]] Sign signOf(const FrameworkScore &score);
[[nodiscard]] Sign signOfState(FrameworkState state);
[[nodiscard]] Sign signOfChange(ChangeKind kind);

/// The sign as a character, for forms that are text; empty for None.
[[nodiscard]] QString characterOf(Sign sign);

/// In a square of that size around the centre.
void paintSign(QPainter &painter, Sign sign, const QPointF &center, qreal size, const Colors &colors);

}  // namespace psirt::report
