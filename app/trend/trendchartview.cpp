// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendchartview.h"

#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/trend/trendwords.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace psirt::trend {

namespace {

constexpr double reach = 14;             ///< how near to a mark the pointer must be
constexpr int pictureMillimetres = 110;  ///< high

}  // namespace

TrendChartView::TrendChartView(QWidget *parent) : charts::ChartView(parent)
{
    setAccessibleName(Words()[Term::AveragesOverTime]);
    rebuild();
}

void TrendChartView::setLines(TrendLines lines)
{
    m_lines = std::move(lines);
    m_isShown.resize(m_lines.lines.size(), true);
    m_current.reset();
    rebuild();
}

void TrendChartView::setShown(std::vector<bool> isShown)
{
    m_isShown = std::move(isShown);
    m_chart->setShown(m_isShown);
    if (m_current && !m_isShown[m_current->line])
        m_current->line = 0;
    setCurrent(m_current);
}

drawings::ChartPicture TrendChartView::picture() const
{
    const auto paint = [lines = m_lines, isShown = m_isShown, language = language()](QPainter &painter, const QRectF &target,
                                                                                     const QFont &font) {
        drawings::paintTrend(painter, target, lines, isShown, {Colors::paper(), font, language, true});
    };
    return {{paint, trendDescription(m_lines, language()), pictureMillimetres}, caption()};
}

QSize TrendChartView::sizeHint() const
{
    constexpr int lines = 15;
    return {40 * fontMetrics().height(), lines * fontMetrics().height()};
}

/// Lower, the labels at the ends of the lines would have no room.
QSize TrendChartView::minimumSizeHint() const
{
    constexpr int lines = 12;
    return {20 * fontMetrics().height(), lines * fontMetrics().height()};
}

void TrendChartView::rebuild()
{
    const Colors colors = Colors::of(palette());
    m_chart = new TrendChart(m_lines, {colors, font(), language()});
    m_chart->setShown(m_isShown);
    replaceChart(m_chart);
    setBackgroundBrush(colors.surface);
    setAccessibleDescription(trendDescription(m_lines, language()));
    setCurrent(m_current);
}

void TrendChartView::setCurrent(std::optional<TrendChart::Spot> spot)
{
    m_current = spot;
    const auto shown = hasFocus() ? spot : std::nullopt;
    m_chart->setPointedOut(shown);
    readOut(shown);
}

void TrendChartView::walk(int moments, int lines)
{
    const int count = static_cast<int>(m_lines.moments.size());
    if (count == 0)
        return;
    TrendChart::Spot spot = m_current.value_or(TrendChart::Spot{0, static_cast<std::size_t>(count - 1)});
    if (m_current) {
        spot.moment = static_cast<std::size_t>(std::clamp(static_cast<int>(spot.moment) + moments, 0, count - 1));
        const std::size_t all = m_lines.lines.size();
        if (lines != 0) {
            do {
                spot.line = (spot.line + all + static_cast<std::size_t>(lines + static_cast<int>(all))) % all;
            } while (!m_isShown[spot.line]);
        }
    }
    setCurrent(spot);
    announceReadout();
}

void TrendChartView::readOut(std::optional<TrendChart::Spot> spot)
{
    if (!spot || spot->moment >= m_lines.moments.size()) {
        hideReadout();
        return;
    }
    const QRect mark(m_chart->position(*spot).toPoint(), QSize(1, 1));
    showReadout(figureSentence(m_lines, spot->line, spot->moment, language()), mark, Side::Above, 2 * gridUnit);
}

void TrendChartView::focusInEvent(QFocusEvent *event)
{
    charts::ChartView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    if (m_current || m_lines.moments.empty())
        setCurrent(m_current);
    else
        walk(0, 0);
}

void TrendChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_lines.moments.size());
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        copyAsPicture();
    else if (isPlain && event->key() == Qt::Key_Right)
        walk(1, 0);
    else if (isPlain && event->key() == Qt::Key_Left)
        walk(-1, 0);
    else if (isPlain && event->key() == Qt::Key_Down)
        walk(0, 1);
    else if (isPlain && event->key() == Qt::Key_Up)
        walk(0, -1);
    else if (isPlain && event->key() == Qt::Key_Home)
        walk(-count, 0);
    else if (isPlain && event->key() == Qt::Key_End)
        walk(count, 0);
    else
        event->ignore();
}

void TrendChartView::mouseMoveEvent(QMouseEvent *event)
{
    charts::ChartView::mouseMoveEvent(event);
    const std::optional<TrendChart::Spot> spot = m_chart->spotAt(event->position(), reach);
    if (!spot) {
        setCurrent(m_current);
        return;
    }
    m_chart->setPointedOut(spot);
    readOut(spot);
}

void TrendChartView::mousePressEvent(QMouseEvent *event)
{
    charts::ChartView::mousePressEvent(event);
    event->accept();
    if (const auto spot = m_chart->spotAt(event->position(), reach); spot && event->button() == Qt::LeftButton)
        setCurrent(spot);
}

}  // namespace psirt::trend
