// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

#include <QPrinter>

class QWidget;

namespace psirt::reportdialog {

enum class PrintOutcome {
    Printed,
    Failed,   ///< the printer cannot be painted on
    Stopped,  ///< by progress or by the person; what the printer already has may come out
};

/// Prints onto a printer that is set up: its paper decides the layout, its page ranges decide what comes out, in its
/// order.
[[nodiscard]] PrintOutcome printReport(const report::ReportSubject &subject, report::ReportOptions options,
                                       QPrinter &printer, const report::PageProgress &progress = {});

/// Asks for printer, paper, pages and sides, then prints, with a way to stop it when it takes long. Stopped also when the
/// person cancelled.
[[nodiscard]] PrintOutcome printWithDialog(const report::ReportSubject &subject, const report::ReportOptions &options,
                                           QWidget *parent);

/// What to say of a report that failed to print.
[[nodiscard]] QString printFailure();

}  // namespace psirt::reportdialog
