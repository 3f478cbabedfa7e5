// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendchartview.h"

#include "app/theme/type.h"
#include "app/trend/trendwords.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace psirt {

namespace {

constexpr double reach = 14;             ///< how near to a mark the pointer must be
constexpr int pictureMillimetres = 110;  ///< high

}  // namespace

TrendChartView::TrendChartView(QWidget *parent) : QChartView(parent), m_readout(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
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
    setAccessibleName(tr("Averages over time"));
    rebuild();
}

void TrendChartView::setLines(TrendLines lines)
{
    m_lines = std::move(lines);
    m_isShown.resize(m_lines.lines.size(), true);
    m_current.reset();
    rebuild();
}

void TrendChartView::setLanguage(Language language)
{
    m_language = language;
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

ChartPicture TrendChartView::picture() const
{
    const auto paint = [lines = m_lines, isShown = m_isShown, language = m_language](QPainter &painter, const QRectF &target,
                                                                                   const QFont &font) {
        paintTrend(painter, target, lines, isShown, {Colors::paper(), font, language, true});
    };
    return {{paint, trendDescription(m_lines, m_language), pictureMillimetres}, m_caption};
}

QString TrendChartView::readout() const
{
    return m_readout->isHidden() ? QString() : m_readout->text();
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
    QChart *old = chart();
    m_chart = new TrendChart(m_lines, {colors, font(), m_language});
    m_chart->setShown(m_isShown);
    setChart(m_chart);
    delete old;  // the view gave it back
    setBackgroundBrush(colors.surface);
    setAccessibleDescription(trendDescription(m_lines, m_language));
    setCurrent(m_current);
}

void TrendChartView::setCurrent(std::optional<TrendChart::Spot> spot)
{
    m_current = spot;
    const auto shown = hasFocus() ? spot : std::nullopt;
    m_chart->setPointedOut(shown);
    showReadout(shown);
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
    QAccessibleEvent event(m_readout, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TrendChartView::showReadout(std::optional<TrendChart::Spot> spot)
{
    if (!spot || spot->moment >= m_lines.moments.size()) {
        m_readout->hide();
        return;
    }
    m_readout->setText(figureSentence(m_lines, spot->line, spot->moment, m_language));
    const int widest = std::max(1, width() - 2 * gridUnit);
    const int oneLine = m_readout->fontMetrics().horizontalAdvance(m_readout->text()) + 3 * gridUnit;
    const int readoutWidth = std::min(widest, oneLine);
    m_readout->resize(readoutWidth, m_readout->heightForWidth(readoutWidth));
    // Above the mark, or below it where there is no room; never over the mark itself.
    const QPoint mark = m_chart->position(*spot).toPoint();
    const int left = std::clamp(mark.x() - readoutWidth / 2, gridUnit, std::max(gridUnit, width() - readoutWidth - gridUnit));
    const int above = mark.y() - 2 * gridUnit - m_readout->height();
    m_readout->move(left, above >= 0 ? above : std::min(mark.y() + 2 * gridUnit, height() - m_readout->height()));
    m_readout->raise();
    m_readout->show();
}

void TrendChartView::copyAsPicture() const
{
    QApplication::clipboard()->setImage(picture().image());
}

void TrendChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void TrendChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Copy as Picture")), &QAction::triggered, this, &TrendChartView::copyAsPicture);
    connect(menu.addAction(tr("&Save as Picture…")), &QAction::triggered, this, &TrendChartView::saveRequested);
    menu.exec(event->globalPos());
}

void TrendChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    if (m_current || m_lines.moments.empty())
        setCurrent(m_current);
    else
        walk(0, 0);
}

void TrendChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(m_current);
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

void TrendChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setCurrent(m_current);
}

void TrendChartView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const std::optional<TrendChart::Spot> spot = m_chart->spotAt(event->position(), reach);
    if (!spot) {
        setCurrent(m_current);
        return;
    }
    m_chart->setPointedOut(spot);
    showReadout(spot);
}

void TrendChartView::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    event->accept();
    if (const auto spot = m_chart->spotAt(event->position(), reach); spot && event->button() == Qt::LeftButton)
        setCurrent(spot);
}

void TrendChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    setCurrent(m_current);
}

}  // namespace psirt
