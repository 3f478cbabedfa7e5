// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/reportprinting.h"

#include "core/base/version.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QProgressDialog>

#include <algorithm>

namespace psirt::reportdialog {

namespace {

/// Its translations have the context psirt::ReportPrinting.
class PrintingTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReportPrinting)
};

/// The printer's sheet of paper as it lies, turned pages included.
QPageSize paperOf(const QPrinter &printer)
{
    const QPageLayout layout = printer.pageLayout();
    if (layout.orientation() == QPageLayout::Portrait)
        return layout.pageSize();
    return QPageSize(layout.fullRect(QPageLayout::Point).size(), QPageSize::Point, QString(), QPageSize::ExactMatch);
}

/// The pages that the printer is asked for, from 0.
std::vector<int> pagesFor(const QPrinter &printer, int pageCount)
{
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    std::vector<int> pages;
    for (int page = 1; page <= pageCount; ++page) {
        if (ranges.isEmpty() || ranges.contains(page))
            pages.push_back(page - 1);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

/// Where a printer turns the paper by itself, a report is turned along its long side, like a book.
void preferBothSides(QPrinter &printer)
{
    if (QPrinterInfo(printer).supportedDuplexModes().contains(QPrinter::DuplexLongSide))
        printer.setDuplex(QPrinter::DuplexLongSide);
}

}  // namespace

PrintOutcome printReport(const report::ReportSubject &subject, report::ReportOptions options, QPrinter &printer,
                         const report::PageProgress &progress)
{
    options.pageSize = paperOf(printer);
    const report::ReportDocument report(subject, options);
    printer.setFullPage(true);
    printer.setDocName(report.title());
    printer.setCreator(QStringLiteral("PSIRT Maturity ") + applicationVersion());
    bool isStopped = false;
    const auto watched = [&](int done, int total) {
        isStopped = progress && !progress(done, total);
        if (isStopped)
            printer.abort();
        return !isStopped;
    };
    if (report.print(printer, pagesFor(printer, report.pageCount()), watched))
        return PrintOutcome::Printed;
    return isStopped ? PrintOutcome::Stopped : PrintOutcome::Failed;
}

PrintOutcome printWithDialog(const report::ReportSubject &subject, const report::ReportOptions &options, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(options.pageSize);
    const report::ReportDocument report(subject, options);
    printer.setDocName(report.title());
    preferBothSides(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, report.pageCount());
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange |
                      QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return PrintOutcome::Stopped;
    QProgressDialog progress(PrintingTexts::tr("Printing…"), PrintingTexts::tr("Stop"), 0, 0, parent);
    progress.setWindowModality(Qt::WindowModal);
    return printReport(subject, options, printer, [&progress](int done, int total) {
        progress.setMaximum(total);
        progress.setLabelText(PrintingTexts::tr("Page %1 of %2 is printed").arg(done).arg(total));
        progress.setValue(done);  // shows itself when the rest would take long, and lets the person stop it
        return !progress.wasCanceled();
    });
}

QString printFailure()
{
    return PrintingTexts::tr("The printer did not accept the report. Check the printer, or export a PDF.");
}

}  // namespace psirt::reportdialog
