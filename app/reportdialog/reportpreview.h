// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "app/widgets/viewoptions.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <map>
#include <optional>

class QLabel;
class QToolButton;

namespace psirt::reportdialog {

/// What a report looks like as a whole, once it is set on pages.
struct ReportShape {
    int request = 0;  ///< which of the reports asked for, from 1; 0: none yet
    QSizeF page;      ///< in points
    int pageCount = 0;
    std::vector<report::PlacedBookmark> bookmarks;   ///< in reading order
    std::vector<report::MissingCharacters> missing;  ///< what no installed face has
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

/// The pages of a report, one under the other, as they will be on paper.
///
/// A new report replaces the one before once it is set on pages; the place in it that a person looks at stays, as far as
/// the new one has it. Only the pages that are seen are painted, in a thread beside.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    static constexpr int smallestZoom = 25;  ///< in percent of the paper
    static constexpr int largestZoom = 400;

    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows that report soon. Cheap: of many in a row only the last is set on pages.
    void show(report::ReportSubject subject, report::ReportOptions options);

    /// Of the report that is shown; 0 until there is one.
    [[nodiscard]] int pageCount() const { return m_shape.pageCount; }
    /// What it shows as 〓, because no installed face has it.
    [[nodiscard]] const std::vector<report::MissingCharacters> &missing() const { return m_shape.missing; }
    /// The page in the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    /// Whether a newer report than the one shown is on its way, or a page in view is not painted yet.
    [[nodiscard]] bool isUpdating() const;
    /// In percent of the paper's size.
    [[nodiscard]] int zoom() const;
    [[nodiscard]] bool fitsWidth() const { return !m_zoom; }
    /// Null until it is painted.
    [[nodiscard]] QImage picture(int page) const;

public slots:
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void goToPage(int page);

signals:
    /// A newer report is set on pages.
    void shown();
    void pageChanged();
    void zoomChanged();
    void updatingChanged(bool isUpdating);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A height in a report: points from the top of a page.
    struct Spot {
        static constexpr qreal aboveAll = -1000;  ///< where nobody has scrolled yet

        int page = 0;
        qreal top = aboveAll;
    };

    void adopt(const ReportShape &shape);
    void keep(const PaintedPage &page);
    void setZoom(const std::optional<int> &percent);
    void layOutPages(const Spot &top);
    void refresh();
    void paintMissing();
    [[nodiscard]] Spot topSpot() const;
    /// Where the new shape has what stood there in the one that is shown.
    [[nodiscard]] Spot sameSpot(const Spot &spot, const ReportShape &shape) const;
    [[nodiscard]] qreal pixelsPerPoint() const;
    [[nodiscard]] QSize pagePixels() const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pageAt(int y) const;
    [[nodiscard]] bool isCurrent(int page) const;

    ReportPainter m_painter;
    QTimer m_delay;
    std::optional<std::pair<report::ReportSubject, report::ReportOptions>> m_next;  ///< waits for a pause in the choosing
    ReportShape m_shape;
    Spot m_top;                          ///< at the upper edge of the view
    std::map<int, PaintedPage> m_pages;  ///< near the view; one of an older report stands in until its own is painted
    std::optional<int> m_zoom;           ///< none: as wide as the view
    bool m_isLayingOut = false;
    bool m_isPainting = false;
    bool m_wasUpdating = false;
};

/// The preview of a report beneath a row that says which page is seen and how large.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] ReportPreview &preview() { return *m_preview; }

private:
    QToolButton *makeButton(const QString &text, const QString &name, const QKeySequence &key);
    void refresh();

    ViewOptions m_options;
    ReportPreview *m_preview;
    QLabel *m_page;
    QLabel *m_updating;
    QLabel *m_zoom;
    QToolButton *m_fit = nullptr;
};

}  // namespace psirt::reportdialog
