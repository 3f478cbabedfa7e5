// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportpainter.h"

namespace psirt::reportdialog {

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
                            m_document->bookmarks()};
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

}  // namespace psirt::reportdialog
