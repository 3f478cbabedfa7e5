// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace psirt::report {

/// The report as a PDF for archives (PDF/A-2u, ISO 19005-2): vectors and text, fonts embedded as subsets, every character
/// to be found and copied as it was typed, with bookmarks, links and metadata (finishPdf). The same report at the same
/// moment gives the same bytes.
///
/// Any thread may render, as long as no two use the same ReportDocument at once. Fails with Cancelled when the progress
/// stopped it (nothing can any more once the last page is painted), and with WriteFailed when the pages cannot be painted.
[[nodiscard]] Result<QByteArray> renderPdf(const ReportDocument &report, const Clock &clock,
                                           const PageProgress &progress = {});

/// Writes it in one step: on an error, or when the progress stops it, an older file is as it was.
[[nodiscard]] Outcome writePdf(const QString &path, const ReportDocument &report, const Clock &clock,
                               const PageProgress &progress = {});

/// What a PDF says of itself: the report's imprint, the program, the moment.
struct PdfMetadata {
    ReportImprint imprint;
    QString creator;    ///< the program with its version
    QString producer;   ///< what wrote the file
    QDateTime written;  ///< created and modified: a report is written once
};

/// Adds to a PDF as Qt writes it what Qt leaves out, and packs it: metadata (Info and XMP, which agree), what its colours
/// mean, the document's language, bookmarks, a named destination for each place ("report.pdf#framework-1.1"), links, the
/// names by which a reader tells that fonts are subsets, and characters that its texts would not give back as they were
/// typed (tounicode.h, pdfcontent.h). It says that it is a PDF/A only where nothing stands against that: each font is
/// embedded, and no glyph is the box for what a face has not.
///
/// texts: what the pages' marks stand for (MarkTaker).
/// Bookmarks must be in reading order; of two with the same place the first one is it. Links to places that there are none
/// of are left out. The same arguments give the same bytes. Fails with WriteFailed when the PDF is damaged; detail holds
/// libqpdf's words. Made for PDFs that this program has painted, not for just any.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfMetadata &metadata,
                                           const std::vector<PlacedBookmark> &bookmarks,
                                           const std::vector<PlacedLink> &links, const std::vector<QString> &texts = {});

}  // namespace psirt::report
