// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportprinting.h"

#include "core/base/version.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>

#include <algorithm>

namespace psirt {

namespace {

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
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? std::min(printer.toPage(), pageCount) - 1 : pageCount - 1;
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

}  // namespace

bool printReport(const ReportSubject &subject, ReportOptions options, QPrinter &printer)
{
    options.pageSize = paperOf(printer);
    const ReportDocument report(subject, options);
    printer.setFullPage(true);
    printer.setDocName(report.title());
    printer.setCreator(QStringLiteral("PSIRT Maturity ") + applicationVersion());
    return report.print(printer, pagesFor(printer, report.pageCount()));
}

bool printWithDialog(const ReportSubject &subject, const ReportOptions &options, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(options.pageSize);
    const ReportDocument report(subject, options);
    printer.setDocName(report.title());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, report.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return true;
    return printReport(subject, options, printer);
}

void showPrintPreview(const ReportSubject &subject, const ReportOptions &options, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(options.pageSize);
    QPrintPreviewDialog dialog(&printer, parent, Qt::Window);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *target) {
        // What fails here is seen: the preview stays empty.
        [[maybe_unused]] const bool isPainted = printReport(subject, options, *target);
    });
    dialog.exec();
}

}  // namespace psirt
