// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reportdialog/reportsource.h"
#include "app/widgets/viewoptions.h"

class QWidget;

namespace psirt {
class Workspace;
}

namespace psirt::window {

/// The report of the open document, as the File menu offers it: as it was chosen last time, else in the interface's language
/// and with the English rendering where the window shows it.
class ReportCommands {
public:
    /// Workspace and window must outlive it.
    ReportCommands(Workspace &workspace, const ViewOptions &options, QWidget &window);

    /// Shows the report with its choices, and writes it. The path written, or empty when the dialog was only closed.
    QString exportReport();
    void preview();
    void print();

private:
    [[nodiscard]] reportdialog::ReportSource source() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] reportdialog::BaselineAnswer chooseBaseline(Prompts &prompts) const;

    Workspace &m_workspace;
    ViewOptions m_options;
    QWidget &m_window;
};

}  // namespace psirt::window
