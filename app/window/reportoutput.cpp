// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reportoutput.h"

#include "app/reportdialog/reportdialog.h"
#include "app/reportdialog/reportprinting.h"
#include "app/settings/settings.h"
#include "app/window/windowprompts.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace psirt::window {

QString ReportOutput::pathBeside(const QString &file, const QString &name)
{
    const QString folder = file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(file).absolutePath();
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

report::ReportOptions ReportOutput::chosen() const
{
    return reportdialog::optionsOf(m_settings.reportChoices(), m_options.language, m_options.showsEnglish);
}

QString ReportOutput::exportReport(reportdialog::ReportSource source) const
{
    reportdialog::ReportDialog dialog(std::move(source), m_clock, m_settings, m_options, &m_window);
    WindowPrompts prompts(dialog);
    dialog.setPrompts(&prompts);
    dialog.exec();
    return dialog.exportedPath();
}

void ReportOutput::preview(const report::ReportSubject &subject) const
{
    reportdialog::showPrintPreview(subject, chosen(), &m_window);
}

void ReportOutput::print(const report::ReportSubject &subject, const QString &failure) const
{
    if (reportdialog::printWithDialog(subject, chosen(), &m_window) == reportdialog::PrintOutcome::Failed)
        QMessageBox::critical(&m_window, {}, failure);
}

}  // namespace psirt::window
