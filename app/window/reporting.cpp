// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reporting.h"

#include "app/document/document.h"
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

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("psirt::ReportCommands", source);
}

ReportContent contentOf(const Document &document)
{
    return buildReport(document.sheet(), document.assessment(), document.score());
}

}  // namespace

ReportCommands::ReportCommands(Document &document, Prompts &prompts, Language language, bool showsEnglish,
                               QWidget &window)
    : m_document(document), m_prompts(prompts), m_language(language), m_showsEnglish(showsEnglish), m_window(window)
{
}

QString ReportCommands::suggestedPath() const
{
    if (m_document.file()) {
        const QFileInfo file(m_document.file()->path);
        return QDir(file.absolutePath()).filePath(file.completeBaseName() + QStringLiteral(".pdf"));
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(translated(QT_TRANSLATE_NOOP("psirt::ReportCommands", "Maturity report")) + QStringLiteral(".pdf"));
}

QString ReportCommands::exportPdf()
{
    const std::optional<QString> path = m_prompts.askForFileToWrite(
        {translated(QT_TRANSLATE_NOOP("psirt::ReportCommands", "Export the Report")),
         suggestedPath(),
         {{QStringLiteral("pdf"), translated(QT_TRANSLATE_NOOP("psirt::ReportCommands", "PDF files (*.pdf)"))}}});
    if (!path)
        return {};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome outcome =
        writePdf(*path, ReportDocument(contentOf(m_document), {.language = m_language, .showsEnglish = m_showsEnglish}));
    QGuiApplication::restoreOverrideCursor();
    if (!outcome) {
        m_prompts.showError(outcome.error());
        return {};
    }
    return *path;
}

void ReportCommands::preview()
{
    showPrintPreview(contentOf(m_document), {.language = m_language, .showsEnglish = m_showsEnglish}, &m_window);
}

void ReportCommands::print()
{
    if (!printWithDialog(contentOf(m_document), {.language = m_language, .showsEnglish = m_showsEnglish}, &m_window)) {
        QMessageBox::critical(&m_window, {},
                              translated(QT_TRANSLATE_NOOP("psirt::ReportCommands",
                                                   "The report could not be printed: the printer did not accept it. Check "
                                                   "the printer, or use File > Export Report as PDF….")));
    }
}

}  // namespace psirt
