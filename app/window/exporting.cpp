// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exporting.h"

#include "app/dialogs/importdialog.h"
#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/document/readaside.h"
#include "app/drawings/chartpicture.h"
#include "app/exchange/actionsfile.h"
#include "app/exchange/xlsxbook.h"
#include "app/exchange/exportfile.h"
#include "app/exchange/tableread.h"
#include "app/messages/shorttext.h"
#include "app/messages/terms.h"
#include "core/storage/atomicfile.h"
#include "core/storage/projectname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::Exporting.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::Exporting)
};

/// Writes in another thread. None: the person stopped it before anything was written.
std::optional<Outcome> writeAside(const QString &path, Prompts &prompts,
                                  std::function<Outcome(const exchange::MayWrite &)> write)
{
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    const QString what = ExportWords::tr("“%1” is being written…").arg(shortName(QFileInfo(path).fileName()));
    std::optional<Outcome> outcome = workAside<Outcome>(
        prompts, what, [isWanted, write = std::move(write)] { return write([isWanted] { return isWanted->load(); }); });
    *isWanted = outcome.has_value();
    return outcome;
}

std::optional<Outcome> writeData(const QString &path, const Document &document, Prompts &prompts)
{
    const Result<exchange::ExportFormat> format = exchange::exportFormatOf(path);
    if (!format)
        return format.error();
    return writeAside(path, prompts,
                      [format = format.value(), path, sheet = document.sharedSheet(),
                       assessment = document.assessment()](const exchange::MayWrite &mayWrite) {
                          return exchange::writeExport(format, path, *sheet, assessment, mayWrite);
                      });
}

/// What a file would change, as it is read.
struct ImportOffer {
    ImportPlan plan;
    QStringList pages;        ///< of a workbook, with tables of frameworks
    QStringList actionPages;  ///< the same, of actions
    dialogs::ImportDialog::Reading reading;
    std::optional<exchange::CsvForm> form;  ///< of CSV
};

exchange::CsvReading csvReadingOf(const dialogs::ImportDialog::Reading &reading)
{
    exchange::CsvReading csv;
    if (reading.encoding)
        csv.encoding = exchange::allTextEncodings()[static_cast<std::size_t>(*reading.encoding)];
    if (reading.separator)
        csv.separator = exchange::allSeparators[static_cast<std::size_t>(*reading.separator)];
    return csv;
}

QString shownName(exchange::Separator separator)
{
    switch (separator) {
    case exchange::Separator::Comma:
        return ExportWords::tr("Comma");
    case exchange::Separator::Semicolon:
        return ExportWords::tr("Semicolon");
    case exchange::Separator::Tab:
        return ExportWords::tr("Tab", "separator");
    }
    Q_UNREACHABLE();
}

Result<ImportOffer> readOffer(const QString &path, const dialogs::ImportDialog::Reading &reading, const Sheet &sheet,
                              const Assessment &assessment)
{
    const Result<exchange::ImportFile> read = exchange::readTable(path, csvReadingOf(reading));
    if (!read)
        return read.error();
    const exchange::ImportFile &file = read.value();
    const ImportTables tables =
        file.tables(static_cast<std::size_t>(reading.page), static_cast<std::size_t>(reading.actionPage));
    return ImportOffer{planImport(sheet, assessment, tables, exchange::longestExcelText), exchange::pagesOf(file.frameworks),
                       exchange::pagesOf(file.actions), reading, file.form()};
}

/// None where it was stopped or cannot be read, which was said then.
std::optional<ImportOffer> askForOffer(const QString &path, const dialogs::ImportDialog::Reading &reading,
                                       const Document &document, Prompts &prompts)
{
    const QPointer<const Document> open(&document);
    const auto offer =
        workAside<Result<ImportOffer>>(prompts, sentenceOfReading(path),
                                       [path, reading, sheet = document.sharedSheet(), assessment = document.assessment()] {
                                           return readOffer(path, reading, *sheet, assessment);
                                       });
    if (offer && !*offer && open)
        prompts.showError(offer->error());
    return offer && *offer ? std::optional(offer->value()) : std::nullopt;
}

dialogs::ImportDialog::Source sourceOf(const QString &path, const ImportOffer &offer)
{
    dialogs::ImportDialog::Source source{.file = QFileInfo(path).fileName(),
                                         .pages = offer.pages,
                                         .actionPages = offer.actionPages,
                                         .encodings = {},
                                         .separators = {},
                                         .reading = offer.reading};
    if (!offer.form)
        return source;
    for (const exchange::TextEncoding each : exchange::allTextEncodings()) {
        source.encodings.append(exchange::nameOf(each));
        if (offer.form->encoding == each)
            source.reading.encoding = static_cast<int>(source.encodings.size()) - 1;
    }
    for (const exchange::Separator each : exchange::allSeparators) {
        source.separators.append(shownName(each));
        if (offer.form->separator == each)
            source.reading.separator = static_cast<int>(source.separators.size()) - 1;
    }
    return source;
}

/// Asks for the path and writes the file there; write gives none where it was stopped.
QString writeAsAsked(const FileRequest &request, Prompts &prompts,
                     const std::function<std::optional<Outcome>(const ChosenFile &)> &write)
{
    const std::optional<ChosenFile> chosen = prompts.askForFileToWrite(request);
    const std::optional<Outcome> outcome = chosen ? write(*chosen) : std::nullopt;
    if (outcome && !*outcome)
        prompts.showError(outcome->error());
    return outcome && *outcome ? chosen->path : QString();
}

QString filterOf(drawings::PictureFormat format)
{
    switch (format) {
    case drawings::PictureFormat::Png:
        return ChartSaving::tr("PNG pictures (*.png)");
    case drawings::PictureFormat::Pdf:
        return Words()[Term::PdfFiles];
    case drawings::PictureFormat::Svg:
        return ChartSaving::tr("SVG drawings (*.svg)");
    }
    Q_UNREACHABLE();
}

/// Short, so that some of the other part fits too.
QString shortFileName(const QString &text)
{
    constexpr int mostCharacters = 40;  // of three bytes each in Japanese
    QString name = fileNameForTitle(text).left(mostCharacters);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return fileNameForTitle(name);
}

std::optional<drawings::PictureFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto &formats = drawings::ChartPicture::formats();
    const auto found = std::ranges::find(formats, suffix, &drawings::ChartPicture::suffixOf);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

Error unsupportedSuffix(const QString &path)
{
    QStringList suffixes;
    for (const drawings::PictureFormat format : drawings::ChartPicture::formats())
        suffixes.append(QLatin1Char('.') + drawings::ChartPicture::suffixOf(format));
    return {ErrorCode::UnsupportedSuffix, path, suffixes.join(QStringLiteral(", ")), {}};
}

}  // namespace

QString pathBeside(const QString &assessment, const QString &ending, const QString &ownName)
{
    const QFileInfo file(assessment);
    return assessment.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(ownName)
                                : QDir(file.absolutePath()).filePath(fittingFileName(file.completeBaseName(), ending));
}

QString exportData(const Document &document, Prompts &prompts)
{
    const QString suffix = QLatin1Char('.') + exchange::exportFormats().front().suffix;
    FileRequest request{ExportWords::tr("Export the Assessment’s Data"),
                        pathBeside(document.path(), suffix, Words()[Term::Assessment] + suffix),
                        {}};
    for (const exchange::ExportFormat &format : exchange::exportFormats())
        request.kinds.push_back({format.suffix, format.filterText()});
    return writeAsAsked(request, prompts,
                        [&](const ChosenFile &chosen) { return writeData(chosen.path, document, prompts); });
}

QString exportActions(const Document &document, const std::vector<ActionItem> &items, const Clock &clock, Prompts &prompts)
{
    const QString name = ExportWords::tr("actions") + QStringLiteral(".csv");
    const QString calendar = QStringLiteral("ics");
    const FileRequest request{ExportWords::tr("Export the %n Action(s) Shown", nullptr, static_cast<int>(items.size())),
                              pathBeside(document.path(), QLatin1Char('-') + name, name),
                              {{QStringLiteral("csv"), ExportWords::tr("CSV for spreadsheets (*.csv)")},
                               {calendar, ExportWords::tr("iCalendar to-dos (*.ics)")},
                               {calendar, ExportWords::tr("iCalendar all-day events, of actions with a date (*.ics)")}}};
    constexpr std::size_t eventsKind = 2;
    return writeAsAsked(request, prompts, [&](const ChosenFile &chosen) {
        using exchange::CalendarKind;
        const CalendarKind kind = chosen.kind == eventsKind ? CalendarKind::Events : CalendarKind::ToDos;
        return writeAside(chosen.path, prompts,
                          [path = chosen.path, kind, items, sheet = document.sharedSheet(),
                           assessment = document.assessment(), now = clock.now()](const exchange::MayWrite &mayWrite) {
                              const QByteArray bytes = exchange::actionsFile(path, *sheet, assessment, items, now, kind);
                              return mayWrite() ? writeAtomically(path, bytes) : done();
                          });
    });
}

Imported importData(const QString &known, Document &document, Prompts &prompts, const ViewOptions &options, QWidget &window)
{
    const QString folder = QFileInfo(pathBeside(document.path(), {}, QStringLiteral("."))).absolutePath();
    const std::optional<QString> path = known.isEmpty() ? prompts.askForFileToImport(folder) : known;
    if (!path)
        return {};
    const QPointer<Document> open(&document);
    std::optional<ImportOffer> offer = askForOffer(*path, {}, document, prompts);
    while (offer && open) {
        dialogs::ImportDialog dialog(document.sheet(), offer->plan, sourceOf(*path, *offer), options, &window);
        const bool isAccepted = dialog.exec() == QDialog::Accepted;
        if (!open)
            return {};
        if (isAccepted) {
            const std::vector<ImportChange> chosen = dialog.chosen();
            document.applyImport(chosen);
            return {static_cast<int>(chosen.size()), *path};
        }
        if (!dialog.otherReading())
            return {};
        if (const auto other = askForOffer(*path, *dialog.otherReading(), document, prompts))
            offer = other;  // else what was read before is offered again
    }
    return {};
}

QString ChartSaving::suggestedPath(const drawings::ChartPicture &picture, const QString &folder,
                                   const QString &assessment) const
{
    QString start = m_folder.isEmpty() ? folder : m_folder;
    if (start.isEmpty())
        start = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = shortFileName(assessment);
    QString title = shortFileName(picture.caption().title);
    if (name.isEmpty() && title.isEmpty())
        title = tr("Chart");
    const QString suffix =
        m_suffix.isEmpty() ? drawings::ChartPicture::suffixOf(drawings::ChartPicture::formats().front()) : m_suffix;
    const QString between = name.isEmpty() || title.isEmpty() ? QString() : QStringLiteral(" - ");
    return QDir(start).filePath(fittingFileName(name, between + title + QLatin1Char('.') + suffix));
}

QString ChartSaving::save(const drawings::ChartPicture &picture, const Document &document)
{
    const QString &title = document.assessment().properties().title;
    return save(picture, folderOf(document.path()), title.isEmpty() ? QFileInfo(document.path()).completeBaseName() : title);
}

QString ChartSaving::save(const drawings::ChartPicture &picture, const QString &folder, const QString &assessment)
{
    FileRequest request{tr("Save the Chart"), suggestedPath(picture, folder, assessment), {}};
    for (const drawings::PictureFormat format : drawings::ChartPicture::formats())
        request.kinds.push_back({drawings::ChartPicture::suffixOf(format), filterOf(format)});
    QString path = writeAsAsked(request, m_prompts, [&picture](const ChosenFile &chosen) -> std::optional<Outcome> {
        const QString &where = chosen.path;
        const std::optional<drawings::PictureFormat> format = formatOf(where);
        if (!format)
            return unsupportedSuffix(where);
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        Outcome outcome = writeAtomically(where, picture.bytes(*format));
        QGuiApplication::restoreOverrideCursor();
        return outcome;
    });
    if (path.isEmpty())
        return {};
    m_folder = folderOf(path);
    m_suffix = QFileInfo(path).suffix().toLower();
    return path;
}

}  // namespace psirt::window
