// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarview.h"

#include "app/charts/radartext.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <limits>

namespace psirt {

namespace {

constexpr int gridUnit = 8;
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

RadarView::RadarView(QWidget *parent) : QChartView(parent), m_readout(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(320, 280);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_readout->setAutoFillBackground(true);
    m_readout->setBackgroundRole(QPalette::ToolTipBase);
    m_readout->setForegroundRole(QPalette::ToolTipText);
    m_readout->setMargin(gridUnit / 2);
    m_readout->setWordWrap(true);
    m_readout->setTextFormat(Qt::PlainText);
    m_readout->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_readout->hide();
    rebuild();
}

void RadarView::setRadar(Radar radar)
{
    const bool hasSameAxes = radar.axes.size() == m_radar.axes.size();
    m_radar = std::move(radar);
    if (!hasSameAxes)
        m_current.reset();
    rebuild();
}

void RadarView::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

QString RadarView::readout() const
{
    return m_readout->isHidden() ? QString() : m_readout->text();
}

QSize RadarView::sizeHint() const
{
    return {520, 420};
}

void RadarView::rebuild()
{
    RadarOptions options;
    options.colors = Colors::of(palette());
    options.font = font();
    options.language = m_language;
    QChart *old = chart();
    m_axisChart = createAxisChart(m_radar, options).release();
    setChart(m_axisChart->chart());
    delete old;  // the view gave it back
    setBackgroundBrush(options.colors.surface);
    setAccessibleName(hasRadarShape(m_radar) ? tr("Radar chart of levels and targets")
                                             : tr("Bar chart of levels and targets"));
    setAccessibleDescription(radarDescription(m_radar, m_language));
    setCurrentAxis(m_current);
}

void RadarView::setCurrentAxis(std::optional<std::size_t> axis)
{
    m_current = axis;
    const std::optional<std::size_t> shown = hasFocus() ? axis : std::nullopt;
    m_axisChart->setHighlighted(shown);
    showReadout(shown);
}

void RadarView::walk(int steps)
{
    const int count = static_cast<int>(m_radar.axes.size());
    if (count == 0)
        return;
    const int from = m_current ? static_cast<int>(*m_current) : (steps > 0 ? -1 : count);
    setCurrentAxis(static_cast<std::size_t>((from + steps + count) % count));
    QAccessibleEvent event(m_readout, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RadarView::activate(std::size_t axis)
{
    emit axisActivated(m_radar.axes[axis].id);
}

void RadarView::showReadout(std::optional<std::size_t> axis)
{
    if (!axis || *axis >= m_radar.axes.size()) {
        m_readout->hide();
        return;
    }
    m_readout->setText(axisSentence(m_radar, *axis, m_language));
    const int widest = std::max(1, width() - 2 * gridUnit);
    const int oneLine = m_readout->fontMetrics().horizontalAdvance(m_readout->text()) + 2 * gridUnit;
    const int readoutWidth = std::min(widest, oneLine);
    m_readout->resize(readoutWidth, m_readout->heightForWidth(readoutWidth));
    // Below the label, or above it where there is no room; never over the label itself.
    const std::vector<AxisChart::Spot> spots = m_axisChart->spots();
    const QRect label = *axis < spots.size() ? spots[*axis].label.toAlignedRect() : QRect();
    const int left = std::clamp(label.center().x() - readoutWidth / 2, gridUnit,
                                std::max(gridUnit, width() - readoutWidth - gridUnit));
    const int below = label.bottom() + gridUnit;
    const bool fitsBelow = below + m_readout->height() <= height();
    m_readout->move(left, fitsBelow ? below : std::max(0, label.top() - gridUnit - m_readout->height()));
    m_readout->raise();
    m_readout->show();
}

std::optional<std::size_t> RadarView::axisAt(const QPointF &position) const
{
    std::optional<std::size_t> nearest;
    double distance = reach;
    const auto consider = [&](std::size_t axis, double away) {
        if (away >= distance)
            return;
        distance = away;
        nearest = axis;
    };
    const std::vector<AxisChart::Spot> spots = m_axisChart->spots();
    for (std::size_t axis = 0; axis < spots.size(); ++axis) {
        if (spots[axis].label.contains(position))
            return axis;
        for (const std::optional<QPointF> &mark : {spots[axis].level, spots[axis].baseline, spots[axis].target}) {
            if (mark)
                consider(axis, QLineF(*mark, position).length());
        }
        consider(axis, distanceFrom(m_axisChart->scale(axis), position) + besideMarks);
    }
    return nearest;
}

void RadarView::copyAsPicture() const
{
    QApplication::clipboard()->setImage(picture().image());
}

void RadarView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

void RadarView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Copy as Picture")), &QAction::triggered, this, &RadarView::copyAsPicture);
    connect(menu.addAction(tr("&Save as Picture…")), &QAction::triggered, this, &RadarView::saveRequested);
    menu.exec(event->globalPos());
}

void RadarView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    setCurrentAxis(m_current || m_radar.axes.empty() ? m_current : std::optional<std::size_t>(0));
}

void RadarView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrentAxis(m_current);
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
    QChartView::leaveEvent(event);
    m_axisChart->setHovered(std::nullopt);
    setCurrentAxis(m_current);
}

void RadarView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const std::optional<std::size_t> axis = axisAt(event->position());
    m_axisChart->setHovered(axis);
    if (axis)
        showReadout(axis);
    else
        setCurrentAxis(m_current);
    if (axis)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void RadarView::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    event->accept();  // the release is this view's to answer
}

void RadarView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    event->accept();
    const std::optional<std::size_t> axis = axisAt(event->position());
    if (event->button() != Qt::LeftButton || !axis)
        return;
    setCurrentAxis(axis);
    activate(*axis);
}

void RadarView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    setCurrentAxis(m_current);
}

}  // namespace psirt
