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

namespace psirt {

QString ReportOutput::pathBeside(const QString &file, const QString &name)
{
    const QString folder = file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(file).absolutePath();
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

ReportOptions ReportOutput::chosen() const
{
    return optionsOf(m_settings.reportChoices(), m_options.language, m_options.showsEnglish);
}

QString ReportOutput::exportReport(ReportSource source) const
{
    ReportDialog dialog(std::move(source), m_clock, m_settings, m_options, &m_window);
    WindowPrompts prompts(dialog);
    dialog.setPrompts(&prompts);
    dialog.exec();
    return dialog.exportedPath();
}

void ReportOutput::preview(const ReportSubject &subject) const
{
    showPrintPreview(subject, chosen(), &m_window);
}

void ReportOutput::print(const ReportSubject &subject, const QString &failure) const
{
    if (printWithDialog(subject, chosen(), &m_window) == PrintOutcome::Failed)
        QMessageBox::critical(&m_window, {}, failure);
}

}  // namespace psirt
