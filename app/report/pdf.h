// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "core/base/result.h"

namespace psirt {

/// The report as a PDF: vectors and text, fonts embedded as subsets, every character to be found and copied as itself.
/// Empty when progress stopped it.
[[nodiscard]] QByteArray renderPdf(const ReportDocument &report, const PageProgress &progress = {});

/// Writes it in one step: on an error an older file is as it was.
[[nodiscard]] Outcome writePdf(const QString &path, const ReportDocument &report);

}  // namespace psirt
