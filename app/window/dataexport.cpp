// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dataexport.h"

#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/exchange/exportfile.h"
#include "app/messages/terms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::window::DataExport.
class DataExportWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::DataExport)
};

Outcome write(const QString &path, const Document &document)
{
    const Result<exchange::ExportFormat> format = exchange::exportFormatOf(path);
    if (!format)
        return format.error();
    return exchange::writeExport(format.value(), path, document.sheet(), document.assessment());
}

}  // namespace

DataExport::DataExport(const Document &document, Prompts &prompts) : m_document(document), m_prompts(prompts) {}

/// Beside the assessment's file, and called after it.
QString DataExport::suggestedPath() const
{
    const QString suffix = QLatin1Char('.') + exchange::exportFormats().front().suffix;
    if (m_document.file()) {
        const QFileInfo file(m_document.file()->path);
        return QDir(file.absolutePath()).filePath(file.completeBaseName() + suffix);
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(Words()[Term::Assessment] + suffix);
}

QString DataExport::run()
{
    std::vector<FileRequest::Kind> kinds;
    for (const exchange::ExportFormat &format : exchange::exportFormats())
        kinds.push_back({format.suffix, format.filterText()});
    const std::optional<QString> path =
        m_prompts.askForFileToWrite({DataExportWords::tr("Export the Assessment’s Data"), suggestedPath(), kinds});
    if (!path)
        return {};
    const Outcome outcome = write(*path, m_document);
    if (!outcome) {
        m_prompts.showError(outcome.error());
        return {};
    }
    return *path;
}

}  // namespace psirt::window
