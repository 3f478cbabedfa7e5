// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reportdialog/reportsource.h"
#include "app/widgets/viewoptions.h"

class QWidget;

namespace psirt {
class Clock;
class Settings;
}  // namespace psirt

namespace psirt::window {

/// Brings a report out of the program: into a file, onto the screen, onto paper, as it was chosen last time. What the report
/// is about is its owner's business.
class ReportOutput {
public:
    /// All must outlive it.
    ReportOutput(const Clock &clock, Settings &settings, const ViewOptions &options, QWidget &window)
        : m_clock(clock), m_settings(settings), m_options(options), m_window(window)
    {
    }

    /// Shows the dialog of reports. The path that was written there, or empty.
    QString exportReport(reportdialog::ReportSource source) const;
    void preview(const report::ReportSubject &subject) const;
    /// failure is said when the printer does not take it.
    void print(const report::ReportSubject &subject, const QString &failure) const;

    /// A PDF of that name beside the file; in the person's documents when there is no file.
    [[nodiscard]] static QString pathBeside(const QString &file, const QString &name);

private:
    [[nodiscard]] report::ReportOptions chosen() const;

    const Clock &m_clock;
    Settings &m_settings;
    const ViewOptions &m_options;
    QWidget &m_window;
};

}  // namespace psirt::window
