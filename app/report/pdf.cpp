// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"

#include "app/report/pdffinish.h"
#include "core/base/version.h"
#include "core/storage/atomicfile.h"

#include <QBuffer>
#include <QPdfWriter>

namespace psirt::report {

namespace {

PdfMetadata metadataOf(const ReportDocument &report, const Clock &clock)
{
    const QString program = QStringLiteral("PSIRT Maturity ") + applicationVersion();
    const QString producer = QStringLiteral("Qt %1, libqpdf").arg(QLatin1String(qVersion()));
    return {report.imprint(), program, producer, clock.now()};
}

/// Notes, while it is painted on, what Qt will not say of the glyphs.
class PdfDevice final : public QPdfWriter, public PaintedText {
public:
    using QPdfWriter::QPdfWriter;
};

}  // namespace

Result<QByteArray> renderPdf(const ReportDocument &report, const Clock &clock, const PageProgress &progress)
{
    QByteArray pages;
    QBuffer buffer(&pages);
    buffer.open(QIODevice::WriteOnly);
    PdfDevice writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(report.pageSize(), QPageLayout::Portrait, QMarginsF()));
    bool isStopped = false;
    const auto watched = [&](int done, int total) {
        isStopped = progress && !progress(done, total);
        return !isStopped;
    };
    const bool isPainted = report.print(writer, watched);
    if (isStopped)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    if (!isPainted)
        return Error{ErrorCode::WriteFailed, {}, QStringLiteral("QPdfWriter"), {}};
    return finishPdf(pages, metadataOf(report, clock), report.bookmarks(), report.links(), writer.wideCharacters());
}

Outcome writePdf(const QString &path, const ReportDocument &report, const Clock &clock, const PageProgress &progress)
{
    const Result<QByteArray> pdf = renderPdf(report, clock, progress);
    if (pdf)
        return writeAtomically(path, pdf.value());
    Error error = pdf.error();
    error.subject = path;
    return error;
}

}  // namespace psirt::report
