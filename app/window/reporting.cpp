// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/reporting.h"

#include "app/document/document.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    : m_document(document), m_output(prompts, {.language = language, .showsEnglish = showsEnglish}, window)
{
}

QString ReportCommands::suggestedPath() const
{
    const QString file = m_document.file() ? m_document.file()->path : QString();
    return ReportOutput::pathBeside(
        file, file.isEmpty() ? translated(QT_TRANSLATE_NOOP("psirt::ReportCommands", "Maturity report"))
                             : QFileInfo(file).completeBaseName());
}

QString ReportCommands::exportPdf()
{
    return m_output.exportPdf(contentOf(m_document),
                              translated(QT_TRANSLATE_NOOP("psirt::ReportCommands", "Export the Report")),
                              suggestedPath());
}

void ReportCommands::preview()
{
    m_output.preview(contentOf(m_document));
}

void ReportCommands::print()
{
    m_output.print(contentOf(m_document),
                   translated(QT_TRANSLATE_NOOP("psirt::ReportCommands",
                                                "The report could not be printed: the printer did not accept it. Check "
                                                "the printer, or use File > Export Report as PDF….")));
}

}  // namespace psirt
