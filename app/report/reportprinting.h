// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

#include <QPrinter>

class QWidget;

namespace psirt {

/// Prints onto a printer that is set up: its paper decides the layout, its page range decides what comes out, in its
/// order. False when the printer cannot be painted on.
[[nodiscard]] bool printReport(const ReportSubject &subject, ReportOptions options, QPrinter &printer);

/// Asks for printer, paper and pages, then prints. False only when printing failed, not when the person cancelled.
[[nodiscard]] bool printWithDialog(const ReportSubject &subject, const ReportOptions &options, QWidget *parent);

/// Shows the pages as they would be printed, and prints from there.
void showPrintPreview(const ReportSubject &subject, const ReportOptions &options, QWidget *parent);

}  // namespace psirt
