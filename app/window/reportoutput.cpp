// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reportoutput.h"

#include "app/document/prompts.h"
#include "app/report/pdf.h"
#include "app/report/reportprinting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStandardPaths>

namespace psirt {

QString ReportOutput::pathBeside(const QString &file, const QString &name)
{
    const QString folder = file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(file).absolutePath();
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

QString ReportOutput::exportPdf(const ReportSubject &subject, const QString &title, const QString &suggestedPath) const
{
    const std::optional<QString> path = m_prompts.askForFileToWrite(
        {title, suggestedPath,
         {{QStringLiteral("pdf"), QCoreApplication::translate("psirt::ReportCommands", "PDF files (*.pdf)")}}});
    if (!path)
        return {};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome outcome = writePdf(*path, ReportDocument(subject, m_options));
    QGuiApplication::restoreOverrideCursor();
    if (!outcome) {
        m_prompts.showError(outcome.error());
        return {};
    }
    return *path;
}

void ReportOutput::preview(const ReportSubject &subject) const
{
    showPrintPreview(subject, m_options, &m_window);
}

void ReportOutput::print(const ReportSubject &subject, const QString &failure) const
{
    if (!printWithDialog(subject, m_options, &m_window))
        QMessageBox::critical(&m_window, {}, failure);
}

}  // namespace psirt
