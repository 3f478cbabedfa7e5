// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/rowstate.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace psirt {

void paintRowState(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    constexpr double radius = 4;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(0, 0, -2, 0);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor fill = colors.current;
        fill.setAlphaF(isSelected ? 0.16F : 0.06F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(row, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius, radius);
    }
}

}  // namespace psirt
