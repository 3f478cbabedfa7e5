// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOptionViewItem;
QT_END_NAMESPACE

namespace psirt {

/// Paints what lies behind a row of a list: lightly filled when chosen, lighter under the pointer, a ring with the focus.
void paintRowState(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors);

}  // namespace psirt
