// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/signs.h"

#include "app/drawings/chartmarks.h"

#include <QPainterPath>

namespace psirt::report {

namespace {

/// A filled triangle in a circle of the radius: point up for 1, down for −1.
void fillTriangle(QPainter &painter, qreal radius, int direction, const QColor &color)
{
    QPainterPath triangle(QPointF(0, -radius * 0.9 * direction));
    triangle.lineTo(radius, radius * 0.8 * direction);
    triangle.lineTo(-radius, radius * 0.8 * direction);
    triangle.closeSubpath();
    painter.fillPath(triangle, color);
}

void paintEqual(QPainter &painter, qreal radius, const QColor &color)
{
    painter.setPen(QPen(color, radius / 4, Qt::SolidLine, Qt::FlatCap));
    for (const qreal y : {-radius * 0.35, radius * 0.35})
        painter.drawLine(QPointF(-radius * 0.8, y), QPointF(radius * 0.8, y));
}

}  // namespace

Sign signOf(const FrameworkScore &score)
{
    return score.isBelowTarget() ? Sign::Target : signOfState(score.state);
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
    case Sign::Target:
        fillTriangle(painter, radius, 1, colors.target);
        break;
    case Sign::Raised:
        fillTriangle(painter, radius, 1, colors.raised);
        break;
    case Sign::Lowered:
        fillTriangle(painter, radius, -1, colors.lowered);
        break;
    case Sign::Unchanged:
        paintEqual(painter, radius, colors.muted);
        break;
    case Sign::Unrated:
        drawings::paintStateSign(painter, FrameworkState::Unrated, {}, size, colors);
        break;
    case Sign::Excluded:
        drawings::paintStateSign(painter, FrameworkState::Excluded, {}, size, colors);
        break;
    case Sign::OutOfScope:
        drawings::paintStateSign(painter, FrameworkState::OutOfScope, {}, size, colors);
        break;
    }
    painter.restore();
}

}  // namespace psirt::report
