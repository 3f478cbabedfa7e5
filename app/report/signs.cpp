// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/signs.h"

#include "app/charts/chartmarks.h"

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
    painter.save();
    painter.translate(center);
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
    case Sign::Unrated:
        paintStateSign(painter, FrameworkState::Unrated, {}, size, colors);
        break;
    case Sign::Excluded:
        paintStateSign(painter, FrameworkState::Excluded, {}, size, colors);
        break;
    case Sign::OutOfScope:
        paintStateSign(painter, FrameworkState::OutOfScope, {}, size, colors);
        break;
    }
    painter.restore();
}

}  // namespace psirt
