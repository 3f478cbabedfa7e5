// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/theme/colors.h"

#include <QPainter>

namespace psirt::report {

[[nodiscard]] Sign signOf(const FrameworkScore &score);

/// Drawn as a shape: the bundled face lacks some of the characters, and another face would slip into the PDF.
/// In a square of that size around the centre.
void paintSign(QPainter &painter, Sign sign, const QPointF &center, qreal size, const Colors &colors);

}  // namespace psirt::report
