// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/reportsamples.h"
#include "tests/app/reportdialog/waiting.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QWheelEvent>

namespace psirt::test {

using namespace report;
using namespace reportdialog;

namespace {

class ReportPreviewTest : public testing::Test {
protected:
    ReportPreviewTest()
    {
        preview.resize(600, 500);
        EXPECT_TRUE(showActive(preview));
        preview.setFocus();
    }

    void show(const ReportOptions &options)
    {
        preview.show(subject, options);
        wait(preview);
    }
    [[nodiscard]] ReportDocument document(const ReportOptions &options) const { return ReportDocument(subject, options); }
    /// The page on which that place begins, from 0.
    [[nodiscard]] int pageOf(const ReportOptions &options, const char *place) const
    {
        for (const PlacedBookmark &each : document(options).bookmarks()) {
            if (each.bookmark.place == QLatin1String(place))
                return each.page;
        }
        ADD_FAILURE() << "no " << place;
        return -1;
    }
    void turnWheel(int angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF middle = QRectF(preview.viewport()->rect()).center();
        QWheelEvent event(middle, preview.viewport()->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(preview.viewport(), &event);
    }

    ReportSubject subject = reportOf(assessmentAt(2));
    ReportOptions full{Language::English};
    ReportPreview preview;
};

}  // namespace

TEST_F(ReportPreviewTest, ShowsThePagesThemselves)
{
    EXPECT_EQ(preview.pageCount(), 0);
    show(full);
    const ReportDocument report = document(full);
    EXPECT_EQ(preview.pageCount(), report.pageCount());
    const QImage shown = preview.picture(0);
    ASSERT_FALSE(shown.isNull());
    QImage expected(shown.size(), QImage::Format_RGB32);
    expected.fill(Qt::white);
    QPainter painter(&expected);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = (preview.viewport()->width() - 32) / report.pageSize().size(QPageSize::Point).width();
    painter.scale(scale, scale);
    report.paintPage(painter, 0);
    painter.end();
    EXPECT_EQ(shown, expected);
    EXPECT_TRUE(preview.picture(8).isNull()) << "what is not seen is not painted";
}

TEST_F(ReportPreviewTest, TakesTheNewestOfManyReports)
{
    show(full);
    ReportOptions letter = full;
    letter.pageSize = QPageSize(QPageSize::Letter);
    ReportOptions summary = full;
    summary.parts = ReportPart::Summary;
    int shapes = 0;
    QObject::connect(&preview, &ReportPreview::zoomChanged, &preview, [&] { ++shapes; });  // once for each report
    for (const ReportOptions &options : {letter, full, letter, full, summary})
        preview.show(subject, options);
    EXPECT_TRUE(preview.isUpdating());
    EXPECT_EQ(preview.pageCount(), document(full).pageCount()) << "the old one stays until the new one is there";
    EXPECT_FALSE(preview.picture(0).isNull());
    wait(preview);
    EXPECT_EQ(preview.pageCount(), document(summary).pageCount());
    EXPECT_EQ(shapes, 1);
}

/// A page of the old report stands in until its own is painted: nothing flashes.
TEST_F(ReportPreviewTest, KeepsTheOldPicturesUntilTheNewOnesAreThere)
{
    show(full);
    ReportOptions japanese = full;
    japanese.language = Language::Japanese;
    const QImage old = preview.picture(0);
    preview.show(subject, japanese);
    bool wasMissing = false;
    QObject::connect(&preview, &ReportPreview::pageChanged, &preview,
                     [&] { wasMissing = wasMissing || preview.picture(0).isNull(); });
    wait(preview);
    EXPECT_FALSE(wasMissing);
    EXPECT_NE(preview.picture(0), old);
}

TEST_F(ReportPreviewTest, StaysAtThePartThatIsLookedAt)
{
    show(full);
    preview.goToPage(pageOf(full, "area-3"));
    wait(preview);
    const int before = preview.currentPage();
    ReportOptions without = full;
    without.parts = partsOf(ReportDepth::Full) & ~ReportParts(ReportPart::Cover);
    show(without);
    EXPECT_EQ(pageOf(without, "area-3"), pageOf(full, "area-3") - 1) << "the cover takes a page, the contents stay";
    EXPECT_EQ(preview.currentPage(), before - 1);
    ReportOptions gone = full;
    gone.parts = ReportPart::Cover | ReportPart::Summary;
    show(gone);
    EXPECT_EQ(preview.currentPage(), pageOf(gone, "summary")) << "the part is gone: what came before it";
}

TEST_F(ReportPreviewTest, StaysAtTheSpotWhenItsSizeChanges)
{
    show(full);
    preview.goToPage(4);
    preview.zoomIn();
    preview.zoomIn();
    EXPECT_EQ(preview.currentPage(), 4);
    preview.resize(800, 500);
    settle();
    preview.fitWidth();
    EXPECT_EQ(preview.currentPage(), 4);
    preview.resize(400, 500);
    settle();
    wait(preview);
    EXPECT_EQ(preview.currentPage(), 4);
    EXPECT_EQ(preview.picture(4).width(), preview.viewport()->width() - 32) << "two times 16 pixels around";
}

TEST_F(ReportPreviewTest, IsReadByKeys)
{
    show(full);
    QScrollBar &bar = *preview.verticalScrollBar();
    const int count = preview.pageCount();
    press(preview, Qt::Key_PageDown);
    EXPECT_EQ(bar.value(), preview.viewport()->height());
    press(preview, Qt::Key_PageUp);
    EXPECT_EQ(bar.value(), 0);
    press(preview, Qt::Key_Down);
    EXPECT_GT(bar.value(), 0);
    press(preview, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(preview.currentPage(), 1);
    press(preview, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(preview.currentPage(), 2);
    EXPECT_EQ(preview.accessibleDescription(), QStringLiteral("Page 3 of %1").arg(count));
    press(preview, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(preview.currentPage(), 1);
    press(preview, Qt::Key_End);
    EXPECT_EQ(preview.currentPage(), count - 1);
    wait(preview);
    EXPECT_FALSE(preview.picture(count - 1).isNull());
    EXPECT_TRUE(preview.picture(0).isNull()) << "pages out of sight are not kept";
    press(preview, Qt::Key_Home);
    EXPECT_EQ(bar.value(), 0);
    EXPECT_EQ(preview.accessibleName(), QStringLiteral("Preview"));
}

TEST_F(ReportPreviewTest, IsZoomedInSteps)
{
    show(full);
    EXPECT_TRUE(preview.fitsWidth());
    const int fitting = preview.zoom();
    turnWheel(120, Qt::ControlModifier);
    EXPECT_FALSE(preview.fitsWidth());
    EXPECT_EQ(preview.zoom(), (fitting / 25 + 1) * 25);
    turnWheel(-120, Qt::ControlModifier);
    EXPECT_LE(preview.zoom(), fitting);
    EXPECT_EQ(preview.zoom() % 25, 0);
    for (int i = 0; i < 30; ++i)
        preview.zoomIn();
    EXPECT_EQ(preview.zoom(), 400);
    for (int i = 0; i < 30; ++i)
        preview.zoomOut();
    EXPECT_EQ(preview.zoom(), 25);
    wait(preview);
    preview.fitWidth();
    EXPECT_EQ(preview.zoom(), fitting);
    turnWheel(-120, {});
    EXPECT_GT(preview.verticalScrollBar()->value(), 0);
    EXPECT_EQ(preview.zoom(), fitting);
}

TEST_F(ReportPreviewTest, CanBeClosedAtAnyMoment)
{
    ReportPreview unstarted;
    auto closing = std::make_unique<ReportPreview>();
    closing->show(subject, full);
    closing.reset();
    auto working = std::make_unique<ReportPreview>();
    working->resize(300, 300);
    working->show(subject, full);
    QEventLoop loop;
    QObject::connect(working.get(), &ReportPreview::pageChanged, &loop, &QEventLoop::quit);  // the pages are not painted yet
    loop.exec();
    working->show(reportOf(extremeAssessment()), full);
    working.reset();
}

}  // namespace psirt::test
