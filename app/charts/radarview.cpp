// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarview.h"

#include "app/drawings/radartext.h"
#include "app/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <limits>

namespace psirt::charts {

namespace {

constexpr double reach = 12;       ///< how near to a mark the pointer must be
constexpr double besideMarks = 6;  ///< by how much nearer to an axis' line

/// Infinite beside the ends of the line: near the centre of a radar all its axes meet.
double distanceFrom(const QLineF &line, const QPointF &position)
{
    const QPointF along = line.p2() - line.p1();
    const QPointF away = position - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0 ? QPointF::dotProduct(along, away) / square : 0;
    constexpr double whereAxesMeet = 0.1;
    if (share < whereAxesMeet || share > 1)
        return std::numeric_limits<double>::infinity();
    return QLineF(line.pointAt(share), position).length();
}

}  // namespace

RadarView::RadarView(QWidget *parent) : ChartView(parent)
{
    setMinimumSize(320, 280);
}

void RadarView::setRadar(Radar radar)
{
    const bool hasSameAxes = radar.axes.size() == m_radar.axes.size();
    m_radar = std::move(radar);
    if (!hasSameAxes)
        m_current.reset();
    build();
}

QSize RadarView::sizeHint() const
{
    return {520, 420};
}

void RadarView::rebuild()
{
    if (m_axisChart)
        build();
}

void RadarView::build()
{
    drawings::RadarOptions options;
    options.colors = Colors::of(palette());
    options.font = font();
    options.language = language();
    m_axisChart = createAxisChart(m_radar, options).release();
    replaceChart(m_axisChart->chart());
    setBackgroundBrush(options.colors.surface);
    setAccessibleName(drawings::hasRadarShape(m_radar) ? tr("Radar chart of levels and targets")
                                                       : tr("Bar chart of levels and targets"));
    setAccessibleDescription(drawings::radarDescription(m_radar, language()));
    setCurrentAxis(m_current);
}

void RadarView::setCurrentAxis(std::optional<std::size_t> axis)
{
    m_current = axis;
    const std::optional<std::size_t> shown = hasFocus() ? axis : std::nullopt;
    if (m_axisChart)
        m_axisChart->setHighlighted(shown);
    readOut(shown);
}

void RadarView::walk(int steps)
{
    const int count = static_cast<int>(m_radar.axes.size());
    if (count == 0)
        return;
    const int from = m_current ? static_cast<int>(*m_current) : (steps > 0 ? -1 : count);
    setCurrentAxis(static_cast<std::size_t>((from + steps + count) % count));
    announceReadout();
}

void RadarView::activate(std::size_t axis)
{
    emit axisActivated(m_radar.axes[axis].id);
}

void RadarView::readOut(std::optional<std::size_t> axis)
{
    if (!axis || *axis >= m_radar.axes.size()) {
        hideReadout();
        return;
    }
    const std::vector<AxisChart::Spot> spots = m_axisChart->spots();
    const QRect label = *axis < spots.size() ? spots[*axis].label.toAlignedRect() : QRect();
    showReadout(drawings::axisSentence(m_radar, *axis, language()), label, Side::Below, gridUnit);
}

std::optional<std::size_t> RadarView::axisAt(const QPointF &position) const
{
    if (!m_axisChart)
        return std::nullopt;
    const std::vector<AxisChart::Spot> spots = m_axisChart->spots();
    const auto label =
        std::ranges::find_if(spots, [&position](const AxisChart::Spot &spot) { return spot.label.contains(position); });
    if (label != spots.end())
        return static_cast<std::size_t>(label - spots.begin());
    std::optional<AxisChart::Near> nearest = m_axisChart->figureAt(position, reach);
    for (std::size_t axis = 0; axis < spots.size(); ++axis) {
        const double away = distanceFrom(m_axisChart->scale(axis), position) + besideMarks;
        if (away < (nearest ? nearest->distance : reach))
            nearest = AxisChart::Near{axis, away};
    }
    return nearest ? std::optional(nearest->axis) : std::nullopt;
}

void RadarView::focusInEvent(QFocusEvent *event)
{
    ChartView::focusInEvent(event);
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        return;  // a page that has just opened shows its chart undisturbed
    setCurrentAxis(m_current || m_radar.axes.empty() ? m_current : std::optional<std::size_t>(0));
}

void RadarView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left))
        walk(event->key() == Qt::Key_Right ? 1 : -1);
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current)
        activate(*m_current);
    else if (event->matches(QKeySequence::Copy))
        copyAsPicture();
    else
        event->ignore();  // a scroll area would move the chart
}

void RadarView::leaveEvent(QEvent *event)
{
    if (m_axisChart)
        m_axisChart->setHovered(std::nullopt);
    ChartView::leaveEvent(event);
}

void RadarView::mouseMoveEvent(QMouseEvent *event)
{
    ChartView::mouseMoveEvent(event);
    const std::optional<std::size_t> axis = axisAt(event->position());
    if (m_axisChart)
        m_axisChart->setHovered(axis);
    if (axis)
        readOut(axis);
    else
        setCurrentAxis(m_current);
    if (axis)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void RadarView::mousePressEvent(QMouseEvent *event)
{
    ChartView::mousePressEvent(event);
    event->accept();  // the release is this view's to answer
}

void RadarView::mouseReleaseEvent(QMouseEvent *event)
{
    ChartView::mouseReleaseEvent(event);
    event->accept();
    const std::optional<std::size_t> axis = axisAt(event->position());
    if (event->button() != Qt::LeftButton || !axis)
        return;
    setCurrentAxis(axis);
    activate(*axis);
}

}  // namespace psirt::charts
