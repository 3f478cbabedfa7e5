// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

class QWidget;

namespace psirt {

class Prompts;

/// Brings a report out of the program: into a file, onto the screen, onto paper. What the report is about is its owner's
/// business.
class ReportOutput {
public:
    /// All must outlive it.
    ReportOutput(Prompts &prompts, ReportOptions options, QWidget &window)
        : m_prompts(prompts), m_options(std::move(options)), m_window(window)
    {
    }

    /// Asks where to, in the dialog of that title, and writes the PDF, or of one assessment a web page or
    /// Markdown where the name asks for it. The path written, or empty when cancelled or failed.
    QString exportPdf(const ReportSubject &subject, const QString &title, const QString &suggestedPath) const;
    void preview(const ReportSubject &subject) const;
    /// failure is said when the printer does not take it.
    void print(const ReportSubject &subject, const QString &failure) const;

    /// A PDF of that name beside the file; in the person's documents when there is no file.
    [[nodiscard]] static QString pathBeside(const QString &file, const QString &name);

private:
    Prompts &m_prompts;
    ReportOptions m_options;
    QWidget &m_window;
};

}  // namespace psirt
