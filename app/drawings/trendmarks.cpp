// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trenddrawing.h"

#include <QIcon>
#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace psirt::drawings {

namespace {

constexpr std::size_t kinds = 6;

/// A polygon with corners on a circle, the first at an angle in degrees, 0 at the right and 90 at the top.
QPolygonF regular(int corners, double radius, double first)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (first + 360.0 * corner / corners) * std::numbers::pi / 180;
        polygon.append({radius * std::cos(angle), -radius * std::sin(angle)});
    }
    return polygon;
}

QPolygonF bar(double width, double height)
{
    return {QPointF(-width / 2, -height / 2), QPointF(width / 2, -height / 2), QPointF(width / 2, height / 2),
            QPointF(-width / 2, height / 2)};
}

QPolygonF shapeOf(std::size_t line, double em)
{
    switch ((line - 1) % kinds) {
    case 0:
        return bar(em * 0.42, em * 0.42);
    case 1:
        return regular(3, em * 0.32, 90);
    case 2:
        return regular(4, em * 0.31, 90);
    case 3:
        return regular(3, em * 0.32, 270);
    case 4:
        return bar(em * 0.62, em * 0.24);
    default:
        return bar(em * 0.24, em * 0.62);
    }
}

}  // namespace

QPen trendPen(std::size_t line, const Colors &colors, double em)
{
    if (line == 0)
        return QPen(colors.current, em * 0.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // In units of the pen's width; the first area's line is whole.
    static const std::array<QList<qreal>, kinds> dashes{QList<qreal>{},     {9, 4}, {2, 3}, {9, 3, 2, 3},
                                                        {9, 3, 2, 3, 2, 3}, {18, 5}};
    QPen pen(colors.baseline, em * 0.09, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    const QList<qreal> &dash = dashes[(line - 1) % kinds];
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

void paintTrendMark(QPainter &painter, std::size_t line, const QPointF &at, double em, const Colors &colors, bool isHollow)
{
    const QColor color = line == 0 ? colors.current : colors.baseline;
    painter.setPen(QPen(color, em * (line == 0 ? 0.14 : 0.09), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(isHollow ? colors.surface : color);
    if (line == 0)
        painter.drawEllipse(at, em * 0.28, em * 0.28);
    else
        painter.drawPolygon(shapeOf(line, em).translated(at));
}

QIcon trendLineIcon(std::size_t line, const QSize &size, double devicePixelRatio, double em, const Colors &colors)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(QPointF(0, 0), size);
    painter.setPen(trendPen(line, colors, em));
    painter.drawLine(QPointF(rect.left() + 1, rect.center().y()), QPointF(rect.right() - 1, rect.center().y()));
    paintTrendMark(painter, line, rect.center(), em, colors, false);
    painter.end();
    return QIcon(pixmap);
}

}  // namespace psirt::drawings
