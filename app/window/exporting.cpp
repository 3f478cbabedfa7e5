// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exporting.h"

#include "app/dialogs/importdialog.h"
#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/exchange/actionscsv.h"
#include "app/exchange/excellimits.h"
#include "app/exchange/exportfile.h"
#include "app/exchange/icalendar.h"
#include "app/exchange/tableread.h"
#include "app/messages/terms.h"
#include "core/storage/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::Exporting.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::Exporting)
};

Outcome writeData(const QString &path, const Document &document)
{
    const Result<exchange::ExportFormat> format = exchange::exportFormatOf(path);
    if (!format)
        return format.error();
    return exchange::writeExport(format.value(), path, document.sheet(), document.assessment());
}

/// Asks for the path and writes the file there.
QString writeAsAsked(const FileRequest &request, Prompts &prompts, const auto &write)
{
    const std::optional<QString> path = prompts.askForFileToWrite(request);
    const Outcome outcome = path ? write(*path) : done();
    if (!outcome)
        prompts.showError(outcome.error());
    return path && outcome ? *path : QString();
}

}  // namespace

QString pathBeside(const QString &assessment, const QString &ending, const QString &ownName)
{
    const QFileInfo file(assessment);
    return assessment.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(ownName)
                                : QDir(file.absolutePath()).filePath(file.completeBaseName() + ending);
}

QString exportData(const Document &document, Prompts &prompts)
{
    const QString suffix = QLatin1Char('.') + exchange::exportFormats().front().suffix;
    FileRequest request{ExportWords::tr("Export the Assessment’s Data"),
                        pathBeside(document.path(), suffix, Words()[Term::Assessment] + suffix),
                        {}};
    for (const exchange::ExportFormat &format : exchange::exportFormats())
        request.kinds.push_back({format.suffix, format.filterText()});
    return writeAsAsked(request, prompts, [&](const QString &path) { return writeData(path, document); });
}

QString exportActions(const Document &document, const std::vector<ActionItem> &items, const Clock &clock, Prompts &prompts)
{
    const QString calendar = QStringLiteral("ics");
    const QString name = ExportWords::tr("actions") + QStringLiteral(".csv");
    const FileRequest request{ExportWords::tr("Export the %n Action(s) Shown", nullptr, static_cast<int>(items.size())),
                              pathBeside(document.path(), QLatin1Char('-') + name, name),
                              {{QStringLiteral("csv"), ExportWords::tr("CSV for spreadsheets (*.csv)")},
                               {calendar, ExportWords::tr("iCalendar to-dos (*.ics)")}}};
    return writeAsAsked(request, prompts, [&](const QString &path) {
        const bool isCalendar = QFileInfo(path).suffix().toLower() == calendar;
        return writeAtomically(
            path, isCalendar ? exchange::exportActionsCalendar(document.sheet(), document.assessment(), items, clock.now())
                             : exchange::exportActionsCsv(document.sheet(), items));
    });
}

Imported importData(const QString &known, Document &document, Prompts &prompts, const ViewOptions &options, QWidget &window)
{
    const QString folder = QFileInfo(pathBeside(document.path(), {}, QStringLiteral("."))).absolutePath();
    const std::optional<QString> path = known.isEmpty() ? prompts.askForFileToImport(folder) : known;
    if (!path)
        return {};
    const Result<exchange::ImportTable> table = exchange::readTable(*path);
    if (!table) {
        prompts.showError(table.error());
        return {};
    }
    const ImportPlan plan =
        planImport(document.sheet(), document.assessment(), *table.value().rows(), exchange::longestExcelText);
    dialogs::ImportDialog dialog(document.sheet(), plan, {QFileInfo(*path).fileName(), table.value().page()}, options,
                                 &window);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const std::vector<ImportChange> chosen = dialog.chosen();
    document.applyImport(chosen);
    return {static_cast<int>(chosen.size()), *path};
}

}  // namespace psirt::window
