// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"

#include "app/document/frontcall.h"
#include "app/document/readaside.h"
#include "app/messages/terms.h"
#include "app/settings/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace psirt {

namespace {

/// As the import takes them (app/exchange/tableread.h), which looks into the file and not at its name.
bool isNamedLikeATable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("xlsx") || suffix == QStringLiteral("csv");
}
}  // namespace

Workspace::Workspace(const SheetCatalogue &catalogue, const Clock &clock, Settings &settings, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_clock(clock), m_settings(settings),
      m_document(emptyDocument(newProperties())), m_writer([](const SaveOrder &order) { return saveProject(order); })
{
}

Workspace::~Workspace() = default;

Properties Workspace::newProperties() const
{
    Properties properties;
    properties.date = m_clock.today();
    const OwnDetails own = m_settings.ownDetails();
    properties.organization = own.organization;
    properties.assessors = own.assessors;
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
    finishSaving();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::optional<Result<LoadedProject>> read = readAside(absolute, m_catalogue, *m_prompts);
    bool isReadOnly = false;
    if (read && *read) {
        const std::optional<bool> answer = askHowToOpen(absolute);
        if (!answer)
            return false;
        isReadOnly = *answer;
    }
    if (read && *read) {
        const bool wasModified = m_document->isModified();
        if (!mayClose())
            return false;
        if (wasModified)
            read = readAside(absolute, m_catalogue, *m_prompts);  // what was saved just now may be this very file
    }
    if (!read)
        return false;
    Result<LoadedProject> &loaded = *read;
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
    replaceDocument(std::move(document), std::move(project.issues), Replacement::Another, isReadOnly);
    return true;
}

bool Workspace::openByDialog()
{
    const auto path = m_prompts->askForFileToOpen(startFolder());
    return path && open(*path);
}

void Workspace::openUnsaved(LoadedProject project, std::optional<Document::File> file)
{
    auto document = std::make_unique<Document>(project.sheet, std::move(project.assessment), std::move(file));
    document->undoStack().resetClean();
    const bool isReadOnly = document->file() && openedByOthers(document->path());
    replaceDocument(std::move(document), std::move(project.issues), Replacement::Another, isReadOnly);
}

void Workspace::openCopy(LoadedProject project)
{
    replaceDocument(std::make_unique<Document>(project.sheet, std::move(project.assessment)), std::move(project.issues));
}

void Workspace::reload(LoadedProject project)
{
    auto document = std::make_unique<Document>(project.sheet, std::move(project.assessment),
                                               Document::File{m_document->path(), project.fingerprint});
    replaceDocument(std::move(document), std::move(project.issues), Replacement::SameFile, m_isReadOnly);
}

bool Workspace::mayClose()
{
    finishSaving();
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

void Workspace::replaceDocument(std::unique_ptr<Document> document, std::vector<ProjectIssue> issues,
                                Replacement replacement, bool isReadOnly)
{
    Q_ASSERT(!isSaving());
    const std::unique_ptr<Document> before = std::exchange(m_document, std::move(document));
    m_issues = std::move(issues);
    m_leftCopy.clear();
    markFile(isReadOnly);
    emit documentReplaced(replacement);
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

std::optional<OpenMark> Workspace::openedByOthers(const QString &path) const
{
    return m_self ? psirt::openedElsewhere(path, *m_self, markId()) : std::nullopt;
}

QString Workspace::markId() const
{
    return m_mark ? m_mark->id() : QString();
}

std::optional<OpenMark> Workspace::openedByOwnProgram(const QString &path) const
{
    const std::optional<OpenMark> mark = openedByOthers(path);
    return mark && canCall(*mark, *m_self) ? mark : std::nullopt;
}

std::optional<bool> Workspace::askHowToOpen(const QString &path)
{
    const std::optional<OpenMark> mark = openedByOthers(path);
    if (!mark)
        return false;
    switch (m_prompts->askAboutOpenedElsewhere(path, *mark, isOnePerson(mark->opener, *m_self))) {
    case Prompts::OpenedElsewhere::ReadOnly:
        return true;
    case Prompts::OpenedElsewhere::Open:
        return false;
    case Prompts::OpenedElsewhere::Cancel:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void Workspace::markFile(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    const QString path = m_document->path();
    if (m_mark && !isReadOnly && m_markedPath == path)
        return;
    m_mark.reset();
    m_markedPath = path;
    if (m_self && !isReadOnly && QFileInfo(path).isWritable())
        m_mark = HeldMark::hold(path, *m_self, m_clock.now());
}

}  // namespace psirt
