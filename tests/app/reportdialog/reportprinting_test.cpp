// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "app/reportdialog/reportdialog.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QPageRanges>
#include <QTemporaryDir>

#include <cstdlib>
#include <functional>
#include <numeric>

namespace psirt::test {

using namespace report;
using namespace reportdialog;

namespace {

/// What a printer puts out that prints into a file.
QByteArray printedFile(const std::function<void(QPrinter &)> &setUp, const ReportOptions &options = {Language::English})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        setUp(printer);
        EXPECT_EQ(printReport(reportOf(assessmentAt(2)), options, printer), PrintOutcome::Printed);
    }
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Each page's text without spaces.
QStringList printed(const std::function<void(QPrinter &)> &setUp)
{
    return PdfTools(printedFile(setUp)).pages();
}

void useA4(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
}

/// How much of the ink of two pages differs, from 0 to 1; 1 where they are not of one size. A shift of half a pixel by
/// the other resolution greys an edge and is no difference.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    constexpr int grey = 96;
    qint64 different = 0;
    qint64 ink = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int a = qGray(one.pixel(x, y));
            const int b = qGray(other.pixel(x, y));
            ink += a < 255 - grey || b < 255 - grey ? 1 : 0;
            different += std::abs(a - b) > grey ? 1 : 0;
        }
    }
    return ink == 0 ? 0 : static_cast<double>(different) / static_cast<double>(ink);
}

/// Which pages of the report, from 0, the printed ones show.
void expectPages(const QByteArray &print, const std::vector<int> &pages, const ReportOptions &options = {Language::English})
{
    const std::vector<QImage> expected = PdfTools(renderPdf(documentOf(assessmentAt(2), options))).images();
    const std::vector<QImage> found = PdfTools(print).images();
    ASSERT_EQ(found.size(), pages.size());
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const auto page = static_cast<std::size_t>(pages[index]);
        ASSERT_LT(page, expected.size());
        EXPECT_LT(difference(found[index], expected[page]), 0.02) << "page " << page + 1;
        const std::size_t neighbour = page > 0 ? page - 1 : 1;
        EXPECT_GT(difference(found[index], expected[neighbour]), 0.2) << "the measure tells pages apart";
    }
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

TEST(ReportPrinting, PrintsWhatThePdfShows)
{
    std::vector<int> all(static_cast<std::size_t>(documentOf(assessmentAt(2), {Language::English}).pageCount()));
    std::iota(all.begin(), all.end(), 0);
    expectPages(printedFile(useA4), all);
}

TEST(ReportPrinting, PrintsWhatThePdfShowsForReadersOutside)
{
    ReportOptions options{Language::Japanese};
    options.depth = ReportDepth::External;
    options.parts = ReportPart::Summary | ReportPart::Gaps;
    options.mark = QStringLiteral("社外秘");
    options.pageSize = QPageSize(QPageSize::Letter);
    std::vector<int> all(static_cast<std::size_t>(documentOf(assessmentAt(2), options).pageCount()));
    std::iota(all.begin(), all.end(), 0);
    expectPages(printedFile([](QPrinter &printer) { printer.setPageSize(QPageSize(QPageSize::Letter)); }, options), all,
                options);
}

TEST(ReportPrinting, PrintsARangeOfThePdf)
{
    expectPages(printedFile([](QPrinter &printer) {
                    useA4(printer);
                    printer.setPrintRange(QPrinter::PageRange);
                    printer.setFromTo(3, 4);
                }),
                {2, 3});
}

/// "2, 4-5": what lies between the parts of a range is not asked for.
TEST(ReportPrinting, PrintsARangeOfSeveralParts)
{
    expectPages(printedFile([](QPrinter &printer) {
                    useA4(printer);
                    printer.setPrintRange(QPrinter::PageRange);
                    printer.setPageRanges(QPageRanges::fromString(QStringLiteral("2,4-5")));
                }),
                {1, 3, 4});
}

TEST(ReportPrinting, PrintsTheLastPageFirstWhereAsked)
{
    expectPages(printedFile([](QPrinter &printer) {
                    useA4(printer);
                    printer.setPrintRange(QPrinter::PageRange);
                    printer.setFromTo(1, 3);
                    printer.setPageOrder(QPrinter::LastPageFirst);
                }),
                {2, 1, 0});
}

TEST(ReportPrinting, StopsBetweenPages)
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    useA4(printer);
    int pages = 0;
    const PrintOutcome outcome =
        printReport(reportOf(assessmentAt(2)), {Language::English}, printer, [&](int done, int total) {
            pages = done;
            EXPECT_GT(total, 4);
            return done < 2;
        });
    EXPECT_EQ(outcome, PrintOutcome::Stopped);
    EXPECT_EQ(pages, 2);
}

TEST(ReportPrinting, SaysWhatToDoWhereItCannotPrint)
{
    EXPECT_EQ(printFailure(PrintOutcome::NoPrinter),
              QStringLiteral("This computer has no printer. Set one up, or export a PDF."));
    EXPECT_EQ(printFailure(PrintOutcome::Failed),
              QStringLiteral("The printer did not accept the report. Check the printer, or export a PDF."));
    EXPECT_EQ(printFailure(PrintOutcome::Printed), QString());
    EXPECT_EQ(printFailure(PrintOutcome::Stopped), QString());
}

}  // namespace psirt::test
