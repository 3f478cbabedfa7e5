// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"

#include "core/base/version.h"
#include "core/storage/atomicfile.h"

#include <QBuffer>
#include <QPdfWriter>

namespace psirt {

QByteArray renderPdf(const ReportDocument &report, const PageProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(1200);
    writer.setTitle(report.title());
    writer.setCreator(QStringLiteral("PSIRT Maturity ") + applicationVersion());
    writer.setPageLayout(QPageLayout(report.pageSize(), QPageLayout::Portrait, QMarginsF()));
    const bool isPainted = report.print(writer, progress);
    Q_ASSERT(isPainted || progress);  // a buffer can always be painted on
    return isPainted ? bytes : QByteArray();
}

Outcome writePdf(const QString &path, const ReportDocument &report)
{
    return writeAtomically(path, renderPdf(report));
}

}  // namespace psirt
