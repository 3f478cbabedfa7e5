// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "core/base/clock.h"
#include "core/base/result.h"

namespace psirt::report {

/// The report as a PDF: vectors and text, fonts embedded as subsets, every character to be found and copied as itself,
/// with bookmarks, links and metadata (pdffinish.h). The same report at the same moment gives the same bytes.
///
/// Any thread may render, as long as no two use the same ReportDocument at once. Fails with Cancelled when the progress
/// stopped it (nothing can any more once the last page is painted), and with WriteFailed when the pages cannot be painted.
[[nodiscard]] Result<QByteArray> renderPdf(const ReportDocument &report, const Clock &clock,
                                           const PageProgress &progress = {});

/// Writes it in one step: on an error, or when the progress stops it, an older file is as it was.
[[nodiscard]] Outcome writePdf(const QString &path, const ReportDocument &report, const Clock &clock,
                               const PageProgress &progress = {});

}  // namespace psirt::report
