// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"

#include "app/messages/terms.h"
#include "app/settings/settings.h"
#include "core/storage/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace psirt {

namespace {

QString withSuffix(const QString &path)
{
    const QString suffix = QLatin1Char('.') + QLatin1String(projectSuffix);
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

/// "name.psirt" in the folder, or "name (2).psirt" and so on where that exists: an assessment that was never saved may bear
/// the title of one that was.
QString freePath(const QDir &folder, const QString &name)
{
    const auto path = [&](const QString &base) {
        return folder.filePath(base + QLatin1Char('.') + QLatin1String(projectSuffix));
    };
    QString result = path(name);
    for (int number = 2; QFileInfo::exists(result); ++number)
        result = path(QStringLiteral("%1 (%2)").arg(name).arg(number));
    return result;
}

/// A file name out of a title: what no file system takes becomes a space.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\x{0}-\x{1f}]+)"));
    return QString(title).replace(forbidden, QStringLiteral(" ")).simplified();
}

/// As the import takes them (app/exchange/tableread.h), which looks into the file and not at its name.
bool isNamedLikeATable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("xlsx") || suffix == QStringLiteral("csv");
}

}  // namespace

Workspace::Workspace(const SheetCatalogue &catalogue, const Clock &clock, Settings &settings, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock), m_settings(settings),
      m_document(emptyDocument(newProperties()))
{
}

Workspace::~Workspace() = default;

Properties Workspace::newProperties() const
{
    Properties properties;
    properties.date = m_clock.today();
    return properties;
}

void Workspace::startNew(Properties properties)
{
    replaceDocument(emptyDocument(std::move(properties)), {});
}

void Workspace::startWith(std::shared_ptr<const Sheet> sheet, Assessment assessment)
{
    auto document = std::make_unique<Document>(std::move(sheet), std::move(assessment));
    document->undoStack().resetClean();
    replaceDocument(std::move(document), {});
}

bool Workspace::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    Result<LoadedProject> loaded = readProjectFile(absolute, m_catalogue);
    if (const bool wasModified = m_document->isModified(); loaded) {
        if (!mayClose())
            return false;
        if (wasModified)
            loaded = readProjectFile(absolute, m_catalogue);  // what was saved just now may be this very file
    }
    if (!loaded) {
        const bool isMissing = loaded.error().code == ErrorCode::NotFound;
        if (!isMissing && isNamedLikeATable(absolute)) {
            emit tableOffered(absolute);
            return false;
        }
        if (isMissing)
            m_settings.removeRecentFile(absolute);
        m_prompts->showError(loaded.error());
        return false;
    }
    LoadedProject project = std::move(loaded).value();
    auto document = std::make_unique<Document>(project.sheet, std::move(project.assessment),
                                               Document::File{absolute, project.fingerprint});
    m_settings.addRecentFile(absolute);
    replaceDocument(std::move(document), std::move(project.issues));
    return true;
}

bool Workspace::openByDialog()
{
    const auto path = m_prompts->askForFileToOpen(startFolder());
    return path && open(*path);
}

bool Workspace::offerRecovery(const QString &folder)
{
    for (const RecoveryCopy &copy : abandonedCopies(folder)) {
        const QString name = copy.source.path.isEmpty() ? Words()[Term::Unnamed] : QFileInfo(copy.source.path).fileName();
        switch (m_prompts->askAboutRecovered(name, copy.written)) {
        case Prompts::Recovered::Open:
            return openCopy(copy);
        case Prompts::Recovered::Discard:
            discardCopy(copy);
            break;
        case Prompts::Recovered::Later:
            break;
        }
    }
    return false;
}

bool Workspace::openCopy(const RecoveryCopy &copy)
{
    Result<LoadedProject> loaded = readProjectFile(copy.path, m_catalogue);
    if (!loaded) {
        m_prompts->showError(loaded.error());
        return false;
    }
    LoadedProject project = std::move(loaded).value();
    const auto file =
        copy.source.path.isEmpty() ? std::nullopt : std::optional(Document::File{copy.source.path, copy.source.fingerprint});
    auto document = std::make_unique<Document>(project.sheet, std::move(project.assessment), file);
    document->undoStack().resetClean();
    replaceDocument(std::move(document), std::move(project.issues));
    discardCopy(copy);  // whoever keeps copies has made one of its own by now
    return true;
}

bool Workspace::save()
{
    if (!m_document->file())
        return saveAs();
    const QString path = m_document->file()->path;
    const auto onDisk = fingerprintOfFile(path);
    if (onDisk && *onDisk != m_document->file()->fingerprint) {
        switch (m_prompts->askAboutChangedOnDisk(path)) {
        case Prompts::ChangedOnDisk::Cancel:
            return false;
        case Prompts::ChangedOnDisk::SaveAs:
            return saveAs();
        case Prompts::ChangedOnDisk::Overwrite:
            return write(path, Overwrite::Always);
        }
    }
    return write(path, Overwrite::IfUnchanged);
}

bool Workspace::saveAs()
{
    const auto path = m_prompts->askForFileToSave(suggestedPath());
    return path && write(withSuffix(*path), Overwrite::Always);
}

bool Workspace::mayClose()
{
    const auto tried = static_cast<int>(m_document->whatIf().levels().size());
    if (tried > 0 && !m_prompts->mayDiscardTriedLevels(tried))
        return false;
    if (!m_document->isModified())
        return true;
    switch (m_prompts->askAboutUnsaved(m_document->displayName())) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        return true;
    case Prompts::Unsaved::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

void Workspace::replaceDocument(std::unique_ptr<Document> document, std::vector<ProjectIssue> issues)
{
    const std::unique_ptr<Document> before = std::exchange(m_document, std::move(document));
    m_issues = std::move(issues);
    emit documentReplaced();
}

std::unique_ptr<Document> Workspace::emptyDocument(Properties properties) const
{
    const std::shared_ptr<const Sheet> sheet = m_catalogue.current();
    Assessment assessment(sheet->key());
    assessment.setProperties(std::move(properties));
    return std::make_unique<Document>(sheet, std::move(assessment));
}

QString Workspace::startFolder() const
{
    if (m_document->file())
        return QFileInfo(m_document->file()->path).absolutePath();
    const QStringList recent = m_settings.recentFiles();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.first()).absolutePath();
}

QString Workspace::suggestedPath() const
{
    if (m_document->file())
        return m_document->file()->path;
    const QString title = fileNameOf(m_document->assessment().properties().title);
    return freePath(QDir(startFolder()), title.isEmpty() ? m_document->displayName() : title);
}

bool Workspace::write(const QString &path, Overwrite overwrite)
{
    const auto expected = m_document->file() ? std::optional(m_document->file()->fingerprint) : std::nullopt;
    const auto written = writeProjectFile(path, m_document->assessment(), overwrite, expected);
    if (!written) {
        m_prompts->showError(written.error());
        return false;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_document->markSaved({absolute, written.value()});
    m_settings.addRecentFile(absolute);
    return true;
}

Autosave::Autosave(Workspace &workspace, const QString &folder, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_slot(folder)
{
    constexpr int pause = 4000;  // milliseconds from the first change to the copy
    m_timer.setInterval(pause);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&workspace, &Workspace::documentReplaced, this, &Autosave::watch);
    watch();
}

void Autosave::watch()
{
    Document &document = m_workspace.document();
    connect(&document, &Document::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&document, &Document::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            saveNow();
    });
    saveNow();
}

void Autosave::saveNow()
{
    m_timer.stop();
    const Document &document = m_workspace.document();
    if (!document.isModified()) {
        m_slot.clear();
        return;
    }
    const RecoverySource source =
        document.file() ? RecoverySource{document.file()->path, document.file()->fingerprint} : RecoverySource();
    (void)m_slot.write(document.assessment(), source);
}

}  // namespace psirt
