// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartmarks.h"

#include "app/drawings/radardrawing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace psirt::drawings {

namespace {

/// A line between two axes in a radar, a bar where there is no radar.
bool hasProvisionalStretch(const Radar &radar)
{
    if (!hasRadarShape(radar))
        return std::ranges::any_of(radar.axes, [](const RadarAxis &axis) { return axis.level && axis.isProvisional; });
    return std::ranges::any_of(stretchesOf(radar),
                               [](const RadarStretch &stretch) { return stretch.sign == ChartSign::Provisional; });
}

}  // namespace

std::vector<ChartSign> signsOf(const Radar &radar)
{
    const auto hasAny = [&radar](const auto &figure) {
        return std::ranges::any_of(radar.axes, [&figure](const RadarAxis &axis) { return (axis.*figure).has_value(); });
    };
    std::vector<ChartSign> signs;
    if (hasAny(&RadarAxis::level))
        signs.push_back(ChartSign::Level);
    if (hasProvisionalStretch(radar))
        signs.push_back(ChartSign::Provisional);
    if (hasAny(&RadarAxis::low) && hasAny(&RadarAxis::high))
        signs.push_back(ChartSign::Range);
    if (hasAny(&RadarAxis::baseline))
        signs.push_back(ChartSign::Baseline);
    if (hasAny(&RadarAxis::target))
        signs.push_back(ChartSign::Target);
    signs.push_back(ChartSign::Band);
    return signs;
}

void paintLevelMark(QPainter &painter, const QPointF &at, double em, const Colors &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.current);
    painter.drawEllipse(at, em * 0.23, em * 0.23);
}

void paintBaselineMark(QPainter &painter, const QPointF &at, double em, const Colors &colors)
{
    const double half = em * 0.3;
    painter.setPen(QPen(colors.baseline, em / 10, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(colors.surface);
    painter.drawRect(QRectF(at - QPointF(half, half), at + QPointF(half, half)));
}

void paintTargetMark(QPainter &painter, const QPointF &at, double em, const Colors &colors)
{
    const double radius = em * 0.48;  // of the circle around it
    const double half = radius * std::sqrt(3.0) / 2;
    painter.setPen(QPen(colors.target, em / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colors.surface);
    painter.drawPolygon(
        QPolygonF({at + QPointF(0, -radius), at + QPointF(half, radius / 2), at + QPointF(-half, radius / 2)}));
}

void paintRange(QPainter &painter, const QLineF &range, double em, const Colors &colors)
{
    painter.setPen(QPen(colors.current, em / 12, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(range);
    if (range.length() <= 0)
        return;
    QLineF across = range.normalVector();
    across.setLength(em * 0.4);
    const QPointF half = across.p2() - across.p1();
    painter.drawLine(range.p1() - half, range.p1() + half);
    painter.drawLine(range.p2() - half, range.p2() + half);
}

QPen levelPen(const Colors &colors, double em, bool isProvisional)
{
    QPen pen(colors.current, em * 0.15, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isProvisional)
        pen.setDashPattern({4, 2.5});
    return pen;
}

QPen baselinePen(const Colors &colors, double em)
{
    QPen pen(colors.baseline, em * 0.09, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({12, 4});
    return pen;
}

QPen targetPen(const Colors &colors, double em)
{
    QPen pen(colors.target, em * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({0.1, 2.4});
    return pen;
}

void paintStateSign(QPainter &painter, FrameworkState state, const QPointF &at, double size, const Colors &colors)
{
    const double radius = size / 2;
    painter.setPen(QPen(colors.muted, size / 8, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case FrameworkState::Rated:
        break;
    case FrameworkState::Excluded:
        painter.drawLine(at + QPointF(-radius, radius) * 0.55, at + QPointF(radius, -radius) * 0.55);
        [[fallthrough]];
    case FrameworkState::Unrated:
        painter.drawEllipse(at, radius * 0.85, radius * 0.85);
        break;
    case FrameworkState::OutOfScope:
        painter.drawLine(at - QPointF(radius * 0.9, 0), at + QPointF(radius * 0.9, 0));
        break;
    }
}

void paintLegendSign(QPainter &painter, ChartSign sign, const QRectF &rect, double em, const Colors &colors)
{
    const QPointF left(rect.left(), rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    switch (sign) {
    case ChartSign::Level:
    case ChartSign::Provisional:
        painter.setPen(levelPen(colors, em, sign == ChartSign::Provisional));
        painter.drawLine(left, right);
        if (sign == ChartSign::Level)
            paintLevelMark(painter, rect.center(), em, colors);
        break;
    case ChartSign::Range:
        paintRange(painter, QLineF(left + QPointF(em * 0.3, 0), right - QPointF(em * 0.3, 0)), em, colors);
        paintLevelMark(painter, rect.center(), em, colors);
        break;
    case ChartSign::Baseline:
        painter.setPen(baselinePen(colors, em));
        painter.drawLine(left, right);
        paintBaselineMark(painter, rect.center(), em, colors);
        break;
    case ChartSign::Target:
        painter.setPen(targetPen(colors, em));
        painter.drawLine(left, right);
        paintTargetMark(painter, rect.center(), em, colors);
        break;
    case ChartSign::Band:
        painter.fillRect(QRectF(left + QPointF(em * 0.3, -em * 0.4), right + QPointF(-em * 0.3, em * 0.4)), colors.band);
        break;
    }
}

}  // namespace psirt::drawings
