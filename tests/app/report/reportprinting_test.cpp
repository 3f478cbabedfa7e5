// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportprinting.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

/// What the printer puts out, each page's text without spaces.
QStringList printed(const std::function<void(QPrinter &)> &setUp)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        setUp(printer);
        EXPECT_TRUE(printReport(reportOf(assessmentAt(2)), {Language::English}, printer));
    }
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return PdfTools(file.readAll()).pages();
}

}  // namespace

TEST(ReportPrinting, PrintsWhatThePdfHolds)
{
    const int pageCount = documentOf(assessmentAt(2), {Language::English}).pageCount();
    const QStringList pages = printed([](QPrinter &printer) { printer.setPageSize(QPageSize(QPageSize::A4)); });
    ASSERT_EQ(pages.size(), pageCount);
    EXPECT_TRUE(pages[1].endsWith(QStringLiteral("2/%1").arg(pageCount)));
}

TEST(ReportPrinting, KeepsToThePageRange)
{
    const QStringList pages = printed([](QPrinter &printer) {
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(3, 4);
    });
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(pages[0].contains(QStringLiteral("3/")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("4/")));
}

TEST(ReportPrinting, SetsTheReportForThePrintersPaper)
{
    const int onA5 = documentOf(assessmentAt(2), {Language::English, false, QPageSize(QPageSize::A5)}).pageCount();
    const QStringList pages = printed([](QPrinter &printer) { printer.setPageSize(QPageSize(QPageSize::A5)); });
    EXPECT_EQ(pages.size(), onA5);
    EXPECT_GT(onA5, documentOf(assessmentAt(2), {Language::English}).pageCount());
}

}  // namespace psirt::test
