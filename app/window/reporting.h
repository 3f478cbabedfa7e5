// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reportdialog/choicespanel.h"

#include <memory>

class QWidget;

namespace psirt {
class Workspace;
}  // namespace psirt

namespace psirt::comparison {
class ComparisonPair;
}

namespace psirt::window {

/// The baseline of the last report that was written or printed, as long as its document is open.
struct LastBaseline;
using LastBaselinePointer = std::shared_ptr<LastBaseline>;

/// What the report of the open document is made of, beginning with the baseline of the last one; it sets that. The workspace
/// must outlive the source.
[[nodiscard]] reportdialog::ReportSource reportSourceOf(Workspace &workspace, LastBaselinePointer &last);

/// The same for the sheet at a glance alone, on one page.
[[nodiscard]] reportdialog::ReportSource glanceSourceOf(Workspace &workspace);

/// The same for the comparison report of a pair, as it is whenever the source is asked.
[[nodiscard]] reportdialog::ReportSource reportSourceOf(const comparison::ComparisonPair &pair);

// A report is as it was chosen last time, else in the interface's language, and with the English rendering where the window
// shows it.

/// Shows the report with its choices, from where it is written or printed. The path written, or empty.
QString showReport(reportdialog::ReportSource source, Workspace &workspace, const ViewOptions &options, QWidget &window);

/// What showReport wrote or printed last, as it is now.
struct ChosenReport {
    report::ReportSubject subject;
    report::ReportOptions options;
};
[[nodiscard]] ChosenReport chosenReport(const reportdialog::ReportSource &source, Workspace &workspace,
                                        const ViewOptions &options);

/// Prints what showReport wrote or printed last, without showing the choices.
void printAsChosen(const reportdialog::ReportSource &source, Workspace &workspace, const ViewOptions &options,
                   QWidget &window);

}  // namespace psirt::window
