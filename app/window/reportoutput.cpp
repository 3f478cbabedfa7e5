// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reportoutput.h"

#include "app/document/prompts.h"
#include "app/report/pdf.h"
#include "app/report/reportprinting.h"
#include "app/report/reporttext.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStandardPaths>

namespace psirt {

namespace {

/// The report of one assessment has forms without pages too.
std::vector<FileRequest::Kind> kindsOf(const ReportSubject &subject)
{
    std::vector<FileRequest::Kind> kinds{
        {QStringLiteral("pdf"), QCoreApplication::translate("psirt::ReportCommands", "PDF files (*.pdf)")}};
    if (std::holds_alternative<ReportContent>(subject)) {
        kinds.push_back({QStringLiteral("html"), QCoreApplication::translate("psirt::ReportCommands", "Web pages (*.html)")});
        kinds.push_back({QStringLiteral("md"), QCoreApplication::translate("psirt::ReportCommands", "Markdown (*.md)")});
    }
    return kinds;
}

}  // namespace

QString ReportOutput::pathBeside(const QString &file, const QString &name)
{
    const QString folder = file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(file).absolutePath();
    return QDir(folder).filePath(name + QStringLiteral(".pdf"));
}

QString ReportOutput::exportPdf(const ReportSubject &subject, const QString &title, const QString &suggestedPath) const
{
    const std::optional<QString> path = m_prompts.askForFileToWrite(
        {title, suggestedPath, kindsOf(subject)});
    if (!path)
        return {};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto *content = std::get_if<ReportContent>(&subject);
    const Outcome outcome = content && isReportText(*path)
                                ? writeAtomically(*path, reportText(*path, *content, m_options))
                                : writePdf(*path, ReportDocument(subject, m_options));
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
    if (printWithDialog(subject, m_options, &m_window) == PrintOutcome::Failed)
        QMessageBox::critical(&m_window, {}, failure);
}

}  // namespace psirt
