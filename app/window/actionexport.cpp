// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actionexport.h"

#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/icalendar.h"
#include "core/base/clock.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::window::ActionExport.
class ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::ActionExport)
};

const QString csvSuffix = QStringLiteral("csv");
const QString calendarSuffix = QStringLiteral("ics");

}  // namespace

ActionExport::ActionExport(const Document &document, Prompts &prompts, const Clock &clock, QWidget &window)
    : m_document(document), m_prompts(prompts), m_clock(clock), m_window(window)
{
}

/// Beside the assessment's file, and called after it.
QString ActionExport::suggestedPath() const
{
    const QString name = ExportTexts::tr("actions") + QLatin1Char('.') + csvSuffix;
    if (m_document.file()) {
        const QFileInfo file(m_document.file()->path);
        return QDir(file.absolutePath()).filePath(file.completeBaseName() + QLatin1Char('-') + name);
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

QString ActionExport::askForPath(int count) const
{
    const QString csv = ExportTexts::tr("CSV for spreadsheets (*.csv)");
    const QString calendar = ExportTexts::tr("iCalendar to-dos (*.ics)");
    QFileDialog dialog(&m_window, ExportTexts::tr("Export the %n Action(s) Shown", nullptr, count), {},
                       csv + QStringLiteral(";;") + calendar);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(csvSuffix);
    const QFileInfo suggested(suggestedPath());
    dialog.setDirectory(suggested.absolutePath());
    dialog.selectFile(suggested.fileName());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, calendar](const QString &filter) {
        const QString suffix = filter == calendar ? calendarSuffix : csvSuffix;
        dialog.setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog.selectedFiles().value(0));
        if (chosen.suffix() == csvSuffix || chosen.suffix() == calendarSuffix)
            dialog.selectFile(chosen.completeBaseName() + QLatin1Char('.') + suffix);
    });
    const bool isChosen = dialog.exec() == QDialog::Accepted;
    return isChosen ? dialog.selectedFiles().value(0) : QString();
}

Result<QByteArray> ActionExport::bytesFor(const QString &path, const std::vector<ActionItem> &items) const
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == csvSuffix)
        return exchange::exportActionsCsv(m_document.sheet(), items);
    if (suffix == calendarSuffix)
        return exchange::exportActionsCalendar(m_document.sheet(), m_document.assessment(), items, m_clock.now());
    return Error{ErrorCode::UnsupportedSuffix, path, QStringLiteral(".csv, .ics"), {}};
}

QString ActionExport::run(const std::vector<ActionItem> &items)
{
    const QString path = askForPath(static_cast<int>(items.size()));
    if (path.isEmpty())
        return {};
    const Result<QByteArray> bytes = bytesFor(path, items);
    const Outcome outcome = bytes ? writeAtomically(path, bytes.value()) : Outcome(bytes.error());
    if (!outcome) {
        m_prompts.showError(outcome.error());
        return {};
    }
    return path;
}

}  // namespace psirt::window
