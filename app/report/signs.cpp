// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/signs.h"

#include <QPainterPath>

namespace psirt {

Sign signOf(const FrameworkScore &score)
{
    switch (score.state) {
    case FrameworkState::Rated:
        return score.isBelowTarget() ? Sign::Target : Sign::Rated;
    case FrameworkState::Unrated:
        return Sign::Unrated;
    case FrameworkState::Excluded:
        return Sign::Excluded;
    case FrameworkState::OutOfScope:
        break;
    }
    return Sign::OutOfScope;
}

void paintSign(QPainter &painter, Sign sign, const QPointF &center, qreal size, const Colors &colors)
{
    const qreal radius = size / 2;
    QPen pen(colors.muted, size / 8);
    pen.setCapStyle(Qt::RoundCap);
    painter.save();
    painter.translate(center);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Rated:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.current);
        painter.drawEllipse(QPointF(), radius * 0.85, radius * 0.85);
        break;
    case Sign::Target: {
        QPainterPath triangle(QPointF(0, -radius * 0.9));
        triangle.lineTo(radius, radius * 0.8);
        triangle.lineTo(-radius, radius * 0.8);
        triangle.closeSubpath();
        painter.fillPath(triangle, colors.target);
        break;
    }
    case Sign::Excluded:
        painter.drawLine(QPointF(-radius * 0.55, radius * 0.55), QPointF(radius * 0.55, -radius * 0.55));
        [[fallthrough]];
    case Sign::Unrated:
        painter.drawEllipse(QPointF(), radius * 0.85, radius * 0.85);
        break;
    case Sign::OutOfScope:
        painter.drawLine(QPointF(-radius * 0.9, 0), QPointF(radius * 0.9, 0));
        break;
    }
    painter.restore();
}

}  // namespace psirt
