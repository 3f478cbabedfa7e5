// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportjob.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

namespace psirt::test {

using namespace report;
using namespace reportdialog;

namespace {

class ReportJobTest : public testing::Test {
protected:
    ReportJobTest() { make(path); }

    void make(const QString &where)
    {
        job = std::make_unique<ReportJob>(subject, ReportOptions{Language::English}, where, clock);
    }
    /// Until it is finished, while the event loop turns.
    void run()
    {
        QEventLoop loop;
        QObject::connect(job.get(), &ReportJob::finished, &loop, &QEventLoop::quit);
        job->start();
        loop.exec();
    }
    void cancelAtPage(int page)
    {
        // Directly, in the job's thread, so that it is that page.
        QObject::connect(
            job.get(), &ReportJob::progressed, job.get(),
            [this, page](int done, int) {
                lastPage = done;
                if (done == page)
                    job->cancel();
            },
            Qt::DirectConnection);
    }
    void writeOldFile()
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("report.pdf"));
    ReportSubject subject = reportOf(extremeAssessment());
    FixedClock clock;
    std::unique_ptr<ReportJob> job;
    int lastPage = 0;
};

}  // namespace

TEST_F(ReportJobTest, WritesAnExtremeReportWhileTheEventLoopTurns)
{
    int turns = 0;
    int lastTotal = 0;
    bool isInMainThread = true;
    // Each turn asks for the next one: they go on for as long as the loop does.
    std::function<void()> turn = [&] {
        ++turns;
        QMetaObject::invokeMethod(job.get(), turn, Qt::QueuedConnection);
    };
    QObject::connect(job.get(), &ReportJob::progressed, job.get(), [&](int done, int total) {
        EXPECT_EQ(done, lastPage + 1);
        lastPage = done;
        lastTotal = total;
        isInMainThread = isInMainThread && QThread::currentThread() == qApp->thread();
    });
    QMetaObject::invokeMethod(job.get(), turn, Qt::QueuedConnection);
    run();
    ASSERT_TRUE(job->outcome());
    EXPECT_GT(turns, 1);
    EXPECT_TRUE(isInMainThread);
    EXPECT_EQ(PdfTools(bytes()).pages().size(), lastTotal);
    EXPECT_EQ(lastPage, lastTotal);
    EXPECT_EQ(files(), QStringList(QStringLiteral("report.pdf")));
    job.reset();  // before what it calls
}

TEST_F(ReportJobTest, LeavesNoFileWhenItIsCancelledAtAPage)
{
    cancelAtPage(3);
    run();
    ASSERT_FALSE(job->outcome());
    EXPECT_EQ(job->outcome().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(lastPage, 3) << "not a page more";
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ReportJobTest, LeavesTheOldFileWhenItIsCancelledAtTheLastPage)
{
    writeOldFile();
    const int pages = ReportDocument(subject, {Language::English}).pageCount();
    cancelAtPage(pages);
    run();
    ASSERT_FALSE(job->outcome());
    EXPECT_EQ(job->outcome().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(bytes(), QByteArray("old"));
    EXPECT_EQ(files(), QStringList(QStringLiteral("report.pdf")));
}

TEST_F(ReportJobTest, WritesNothingWhenItIsCancelledBeforeItBegins)
{
    job->cancel();
    run();
    ASSERT_FALSE(job->outcome());
    EXPECT_EQ(job->outcome().error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ReportJobTest, SaysWhatWentWrong)
{
    make(folder.filePath(QStringLiteral("missing/report.pdf")));
    run();
    ASSERT_FALSE(job->outcome());
    EXPECT_EQ(job->outcome().error().code, ErrorCode::NotFound);
    EXPECT_EQ(job->outcome().error().subject, job->path());
    EXPECT_TRUE(files().isEmpty());
}

/// As when the window is closed meanwhile.
TEST_F(ReportJobTest, StopsWhenItIsDeleted)
{
    writeOldFile();
    QEventLoop loop;
    QObject::connect(job.get(), &ReportJob::progressed, &loop, &QEventLoop::quit);
    std::atomic<bool> mayGoOn = false;
    QObject::connect(
        job.get(), &ReportJob::progressed, job.get(),
        [&] {
            while (!mayGoOn)
                QThread::yieldCurrentThread();
        },
        Qt::DirectConnection);
    job->start();
    loop.exec();  // it is at its first page now, and waits there
    job->cancel();
    mayGoOn = true;
    job.reset();
    EXPECT_EQ(bytes(), QByteArray("old"));
    EXPECT_EQ(files(), QStringList(QStringLiteral("report.pdf")));
}

}  // namespace psirt::test
