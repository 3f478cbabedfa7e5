// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

#include <QImage>
#include <QObject>
#include <QThread>

#include <atomic>
#include <optional>

namespace psirt::reportdialog {

/// What a report looks like as a whole, once it is set on pages.
struct ReportShape {
    int request = 0;  ///< which of the reports asked for, from 1; 0: none yet
    QSizeF page;      ///< in points
    int pageCount = 0;
    std::vector<report::PlacedBookmark> bookmarks;  ///< in reading order
};

/// One page as a picture.
struct PaintedPage {
    int request = 0;  ///< of the report that it belongs to
    int page = 0;     ///< from 0
    qreal scale = 0;  ///< pixels of the picture to a point
    QImage image;     ///< null when the report has been replaced meanwhile
};

/// Sets reports on pages and paints these, in a thread of its own, so that nobody waits. Only the newest report counts:
/// those that are asked for while it works are left out but the last.
class ReportPainter : public QObject {
    Q_OBJECT

public:
    explicit ReportPainter(QObject *parent = nullptr);
    /// Waits for what is under way.
    ~ReportPainter() override;

    /// shaped() follows, unless a newer one is asked for before.
    void layOut(report::ReportSubject subject, report::ReportOptions options);
    /// A page of the report that was shaped last; painted() follows in any case.
    void paint(int page, qreal scale);

signals:
    void shaped(const psirt::reportdialog::ReportShape &shape);
    void painted(const psirt::reportdialog::PaintedPage &page);

private:
    void work(int request, const report::ReportSubject &subject, const report::ReportOptions &options);
    [[nodiscard]] PaintedPage paintNow(int request, int page, qreal scale) const;

    QThread m_thread;
    QObject *m_worker;  ///< lives in the thread, deleted by it
    std::atomic<int> m_newest = 0;
    int m_shaped = 0;                                  ///< the request that shaped() spoke of last
    int m_made = 0;                                    ///< of the document; in the thread only
    std::optional<report::ReportDocument> m_document;  ///< in the thread only
};

}  // namespace psirt::reportdialog
