// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportpreview.h"

#include "app/messages/terms.h"
#include "app/theme/colors.h"
#include "app/theme/type.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace psirt::reportdialog {

namespace {

constexpr int pauseMilliseconds = 120;  // within typing, none
constexpr int gap = 2 * gridUnit;       // around pages
constexpr int zoomStep = 25;
constexpr qreal pointsPerInch = 72;
constexpr qreal slack = 2;  // points by which a spot may miss its bookmark

}  // namespace

ReportPainter::ReportPainter(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ReportPainter::~ReportPainter()
{
    ++m_newest;  // what still waits in the queue is left out
    QMetaObject::invokeMethod(m_worker, [this] {
        m_document.reset();  // in the thread that made it
        m_thread.quit();
    });
    m_thread.wait();
}

void ReportPainter::layOut(report::ReportSubject subject, report::ReportOptions options)
{
    const int request = ++m_newest;
    QMetaObject::invokeMethod(m_worker, [this, request, subject = std::move(subject), options = std::move(options)] {
        if (request == m_newest)
            work(request, subject, options);
    });
}

/// In the thread.
void ReportPainter::work(int request, const report::ReportSubject &subject, const report::ReportOptions &options)
{
    m_document.emplace(subject, options);
    m_made = request;
    const ReportShape shape{request, options.pageSize.size(QPageSize::Point), m_document->pageCount(),
                            m_document->bookmarks(), m_document->missing()};
    QMetaObject::invokeMethod(this, [this, shape] {
        if (shape.request != m_newest)
            return;
        m_shaped = shape.request;
        emit shaped(shape);
    });
}

void ReportPainter::paint(int page, qreal scale)
{
    QMetaObject::invokeMethod(m_worker, [this, request = m_shaped, page, scale] {
        const PaintedPage result = paintNow(request, page, scale);
        QMetaObject::invokeMethod(this, [this, result] { emit painted(result); });
    });
}

/// In the thread.
PaintedPage ReportPainter::paintNow(int request, int page, qreal scale) const
{
    PaintedPage result{request, page, scale, {}};
    if (!m_document || m_made != request || page >= m_document->pageCount())
        return result;
    const QSizeF size = m_document->pageSize().size(QPageSize::Point) * scale;
    result.image = QImage(size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    result.image.fill(Qt::white);
    QPainter painter(&result.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    m_document->paintPage(painter, page);
    return result;
}

ReportPreview::ReportPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // or the width would depend on the height
    viewport()->setBackgroundRole(QPalette::NoRole);
    setAccessibleName(tr("Preview"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(pauseMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isLayingOut = true;
        m_painter.layOut(std::move(m_next->first), std::move(m_next->second));
        m_next.reset();
    });
    connect(&m_painter, &ReportPainter::shaped, this, &ReportPreview::adopt);
    connect(&m_painter, &ReportPainter::painted, this, &ReportPreview::keep);
}

void ReportPreview::show(report::ReportSubject subject, report::ReportOptions options)
{
    const bool isFirst = m_shape.request == 0 && !m_isLayingOut && !m_next;
    m_next.emplace(std::move(subject), std::move(options));
    m_delay.start(isFirst ? 0 : pauseMilliseconds);
    refresh();
}

void ReportPreview::adopt(const ReportShape &shape)
{
    const Spot top = sameSpot(m_top, shape);
    m_isLayingOut = false;
    m_shape = shape;
    layOutPages(top);
    emit shown();
}

void ReportPreview::keep(const PaintedPage &page)
{
    m_isPainting = false;
    if (!page.image.isNull() && page.request == m_shape.request) {
        m_pages[page.page] = page;
        viewport()->update(pageRect(page.page));
    }
    refresh();
}

QImage ReportPreview::picture(int page) const
{
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? QImage() : found->second.image;
}

qreal ReportPreview::pixelsPerPoint() const
{
    if (m_zoom)
        return logicalDpiX() / pointsPerInch * *m_zoom / 100;
    const qreal width = std::max(gap, viewport()->width() - 2 * gap);
    const qreal largest = logicalDpiX() / pointsPerInch * largestZoom / 100;
    return m_shape.page.isEmpty() ? 1 : std::min(width / m_shape.page.width(), largest);
}

int ReportPreview::zoom() const
{
    return qRound(pixelsPerPoint() * pointsPerInch / logicalDpiX() * 100);
}

QSize ReportPreview::pagePixels() const
{
    return (m_shape.page * pixelsPerPoint()).toSize();
}

/// In the viewport.
QRect ReportPreview::pageRect(int page) const
{
    const QSize size = pagePixels();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, gap + page * (size.height() + gap) - verticalScrollBar()->value()), size};
}

/// The page at a height of the viewport, or the one above it.
int ReportPreview::pageAt(int y) const
{
    const int height = pagePixels().height() + gap;
    const int page = (y + verticalScrollBar()->value() - gap / 2) / std::max(1, height);
    return std::clamp(page, 0, std::max(0, m_shape.pageCount - 1));
}

int ReportPreview::currentPage() const
{
    return pageAt(viewport()->height() / 2);
}

ReportPreview::Spot ReportPreview::topSpot() const
{
    if (m_shape.pageCount == 0)
        return {};
    const int page = pageAt(0);
    return {page, -pageRect(page).top() / pixelsPerPoint()};
}

ReportPreview::Spot ReportPreview::sameSpot(const Spot &spot, const ReportShape &shape) const
{
    const auto placeIn = [](const ReportShape &in, const QString &place) {
        return std::ranges::find_if(in.bookmarks,
                                    [&](const report::PlacedBookmark &each) { return each.bookmark.place == place; });
    };
    const auto &known = m_shape.bookmarks;
    const auto isBelow = [&spot](const report::PlacedBookmark &each) {
        return each.page > spot.page || (each.page == spot.page && each.top > spot.top + slack);
    };
    const auto below = std::ranges::find_if(known, isBelow);
    for (auto it = below; it != known.begin();) {
        --it;
        const auto found = placeIn(shape, it->bookmark.place);
        if (found == shape.bookmarks.end())
            continue;
        if (std::next(it) != below)
            return {found->page, found->top};  // what followed it is gone
        const qreal height = shape.page.height();
        const qreal beyond = (spot.page - it->page) * m_shape.page.height() + spot.top - it->top;
        const qreal at = std::min(found->page * height + found->top + beyond, shape.pageCount * height - 1);
        const int page = std::max(0, static_cast<int>(std::floor(at / height)));
        return {page, at - page * height};
    }
    return below == known.begin() ? Spot{0, std::min(spot.top, 0.0)} : Spot();
}

/// With that spot at the top of the view.
void ReportPreview::layOutPages(const Spot &top)
{
    const QSize size = pagePixels();
    const int height = gap + m_shape.pageCount * (size.height() + gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    verticalScrollBar()->setValue(gap + top.page * (size.height() + gap) + qRound(top.top * pixelsPerPoint()));
    m_top = top;  // the scroll bar may have come to its end before
    viewport()->update();
    refresh();
    emit zoomChanged();
}

bool ReportPreview::isCurrent(int page) const
{
    const auto found = m_pages.find(page);
    return found != m_pages.end() && found->second.request == m_shape.request &&
           qFuzzyCompare(found->second.scale, pixelsPerPoint() * devicePixelRatioF());
}

/// One page at a time, so that the one that is looked at now never waits behind those passed by.
void ReportPreview::paintMissing()
{
    if (m_isPainting || m_shape.pageCount == 0)
        return;
    const int first = pageAt(0);
    const int last = pageAt(viewport()->height());
    constexpr int kept = 3;  // on either side
    std::erase_if(m_pages, [&](const auto &each) { return each.first < first - kept || each.first > last + kept; });
    for (int page = first; page <= std::min(last + 1, m_shape.pageCount - 1); ++page) {
        if (isCurrent(page))
            continue;
        m_isPainting = true;
        m_painter.paint(page, pixelsPerPoint() * devicePixelRatioF());
        return;
    }
}

bool ReportPreview::isUpdating() const
{
    if (m_next || m_isLayingOut || m_shape.request == 0)
        return true;
    for (int page = pageAt(0); page <= pageAt(viewport()->height()); ++page) {
        if (!isCurrent(page))
            return true;
    }
    return false;
}

/// Whenever something else is seen, or more of it is known.
void ReportPreview::refresh()
{
    paintMissing();
    if (const bool isNow = isUpdating(); isNow != m_wasUpdating) {
        m_wasUpdating = isNow;
        emit updatingChanged(isNow);
    }
    if (m_shape.pageCount == 0)
        return;
    setAccessibleDescription(Words()[Term::PageOf].arg(currentPage() + 1).arg(m_shape.pageCount));
    emit pageChanged();
}

void ReportPreview::setZoom(const std::optional<int> &percent)
{
    const Spot top = m_top;
    m_zoom = percent ? std::optional(std::clamp(*percent, smallestZoom, largestZoom)) : std::nullopt;
    layOutPages(top);
}

void ReportPreview::zoomIn()
{
    setZoom((zoom() / zoomStep + 1) * zoomStep);
}

void ReportPreview::zoomOut()
{
    setZoom(((zoom() - 1) / zoomStep) * zoomStep);
}

void ReportPreview::fitWidth()
{
    setZoom(std::nullopt);
}

void ReportPreview::goToPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_shape.pageCount - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pageRect(wanted).top() - gap);
}

bool ReportPreview::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    return QAbstractScrollArea::viewportEvent(event);
}

void ReportPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Colors colors = Colors::of(palette());
    painter.fillRect(event->rect(), colors.isDark(palette()) ? palette().color(QPalette::Base).darker(130) : colors.grid);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_shape.pageCount == 0) {
        painter.setPen(colors.text);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("The preview is being made…"));
    } else {
        for (int page = pageAt(event->rect().top()); page <= pageAt(event->rect().bottom()); ++page) {
            const QRect rect = pageRect(page);
            painter.fillRect(rect, Qt::white);
            if (const auto found = m_pages.find(page); found != m_pages.end())
                painter.drawImage(rect, found->second.image);
            painter.setPen(QColor(0, 0, 0, 64));
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_shape.pageCount > 0)
        layOutPages(Spot(m_top));
}

void ReportPreview::scrollContentsBy(int, int)
{
    m_top = topSpot();
    viewport()->update();
    refresh();
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if (isControl && event->key() == Qt::Key_PageDown) {
        goToPage(pageAt(gap) + 1);
    } else if (isControl && event->key() == Qt::Key_PageUp) {
        goToPage(pageRect(pageAt(gap)).top() < 0 ? pageAt(gap) : pageAt(gap) - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ReportPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void ReportPreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReportPreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

PreviewPane::PreviewPane(const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_preview(new ReportPreview), m_page(makePlainLabel()),
      m_updating(makeMutedLabel({}, options.type.small)), m_zoom(makePlainLabel())
{
    m_page->setObjectName(QStringLiteral("page"));
    m_updating->setWordWrap(false);
    auto *row = makeRow(gridUnit, nullptr, {gridUnit, gridUnit / 2, gridUnit, gridUnit / 2});
    row->addWidget(m_page);
    row->addWidget(m_updating);
    row->addStretch(1);
    auto *smaller = makeButton(QStringLiteral("−"), tr("Smaller"), QKeySequence::ZoomOut);
    auto *larger = makeButton(QStringLiteral("+"), tr("Larger"), QKeySequence::ZoomIn);
    m_fit = makeButton(tr("Fit &Width"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    m_fit->setCheckable(true);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    row->addWidget(m_fit);
    auto *column = makeColumn(0, this);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    connect(smaller, &QToolButton::clicked, m_preview, &ReportPreview::zoomOut);
    connect(larger, &QToolButton::clicked, m_preview, &ReportPreview::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_preview, &ReportPreview::fitWidth);
    connect(m_preview, &ReportPreview::pageChanged, this, &PreviewPane::refresh);
    connect(m_preview, &ReportPreview::zoomChanged, this, &PreviewPane::refresh);
    connect(m_preview, &ReportPreview::updatingChanged, this, &PreviewPane::refresh);
    refresh();
}

/// Where the text is a sign, the name says it in words.
QToolButton *PreviewPane::makeButton(const QString &text, const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    auto *action = new QAction(this);  // for the key: a button's own would be taken by its mnemonic
    action->setShortcut(key);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    addAction(action);
    if (!name.isEmpty())
        button->setAccessibleName(name);
    button->setToolTip(plainTip((name.isEmpty() ? QString(text).remove(QLatin1Char('&')) : name) +
                                QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText))));
    return button;
}

void PreviewPane::refresh()
{
    m_page->setText(m_preview->pageCount() == 0
                        ? QString()
                        : Words()[Term::PageOf].arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
    m_updating->setText(m_preview->isUpdating() && m_preview->pageCount() > 0 ? tr("Updating…") : QString());
    m_zoom->setText(Words()[Term::Percent].arg(m_preview->zoom()));
    m_fit->setChecked(m_preview->fitsWidth());
}

}  // namespace psirt::reportdialog
