// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dataimport.h"

#include "app/dialogs/importdialog.h"
#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/exchange/xlsxbook.h"
#include "app/exchange/tableread.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace psirt::window {

DataImport::DataImport(Document &document, Prompts &prompts, const ViewOptions &options, QWidget &window)
    : m_document(document), m_prompts(prompts), m_options(options), m_window(window)
{
}

/// Where the export goes too.
QString DataImport::startFolder() const
{
    return m_document.file() ? QFileInfo(m_document.file()->path).absolutePath()
                             : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

DataImport::Done DataImport::run(const QString &known)
{
    const std::optional<QString> path = known.isEmpty() ? m_prompts.askForFileToImport(startFolder()) : known;
    if (!path)
        return {};
    const Result<exchange::ImportTable> table = exchange::readTable(*path);
    if (!table) {
        m_prompts.showError(table.error());
        return {};
    }
    const ImportPlan plan =
        planImport(m_document.sheet(), m_document.assessment(), *table.value().rows(), exchange::longestExcelText);
    dialogs::ImportDialog dialog(m_document.sheet(), plan, {QFileInfo(*path).fileName(), table.value().page()}, m_options,
                                 &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const std::vector<ImportChange> chosen = dialog.chosen();
    m_document.applyImport(chosen);
    return {static_cast<int>(chosen.size()), *path};
}

}  // namespace psirt::window
