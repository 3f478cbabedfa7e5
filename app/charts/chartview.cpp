// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chartview.h"

#include "app/theme/type.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace psirt::charts {

ChartView::ChartView(QWidget *parent) : QChartView(parent), m_readout(new QLabel(this))
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
}

void ChartView::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

QString ChartView::readout() const
{
    return m_readout->isHidden() ? QString() : m_readout->text();
}

void ChartView::copyAsPicture() const
{
    QApplication::clipboard()->setImage(picture().image());
}

void ChartView::replaceChart(QChart *chart)
{
    QChart *old = this->chart();
    setChart(chart);
    delete old;  // the view gave it back
}

void ChartView::showReadout(const QString &text, const QRect &spokenOf, Side side, int distance)
{
    m_readout->setText(text);
    const int widest = std::max(1, width() - 2 * gridUnit);
    const int oneLine = m_readout->fontMetrics().horizontalAdvance(text) + 3 * gridUnit;
    const int readoutWidth = std::min(widest, oneLine);
    m_readout->resize(readoutWidth, m_readout->heightForWidth(readoutWidth));
    const int left = std::clamp(spokenOf.center().x() - readoutWidth / 2, gridUnit,
                                std::max(gridUnit, width() - readoutWidth - gridUnit));
    const int above = spokenOf.top() - distance - m_readout->height();
    const int below = spokenOf.bottom() + distance;
    const int lowest = std::max(0, height() - m_readout->height());
    const bool isAbove = side == Side::Above ? above >= 0 : below > lowest;
    m_readout->move(left, std::clamp(isAbove ? above : below, 0, lowest));
    m_readout->raise();
    m_readout->show();
}

void ChartView::hideReadout()
{
    m_readout->hide();
}

void ChartView::announceReadout()
{
    QAccessibleEvent event(m_readout, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("&Copy as Picture")), &QAction::triggered, this, &ChartView::copyAsPicture);
    connect(menu.addAction(tr("&Save as Picture…")), &QAction::triggered, this, &ChartView::saveRequested);
    menu.exec(event->globalPos());
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    restoreCurrent();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    restoreCurrent();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    // Qt Charts asks what lies below the pointer without looking whether anything does.
    if (itemAt(event->position().toPoint())) {
        QChartView::mousePressEvent(event);
    } else {
        event->ignore();
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    restoreCurrent();
}

}  // namespace psirt::charts
