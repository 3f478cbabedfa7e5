// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"

#include "app/settings/settings.h"
#include "core/storage/projectname.h"
#include "core/storage/projectsaving.h"
#include "core/storage/recovery.h"

#include <QDir>
#include <QFileInfo>

namespace psirt {

bool Workspace::save()
{
    if (!m_document->file() || m_isReadOnly)
        return saveAs();
    const QString path = m_document->file()->path;
    if (!QFileInfo::exists(path) && QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        switch (m_prompts->askAboutMissing(path)) {
        case Prompts::MissingFile::Cancel:
            return false;
        case Prompts::MissingFile::SaveAs:
            return saveAs();
        case Prompts::MissingFile::SaveHere:
            return write(path, Overwrite::IfUnchanged);
        }
    }
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
    return path && write(withProjectSuffix(*path), Overwrite::Always);
}

void Workspace::keepOwn(const FileFingerprint &onDisk)
{
    m_document->setFingerprint(onDisk);
}

QString Workspace::suggestedPath() const
{
    const QFileInfo file(m_document->path());
    if (m_document->file())
        return m_isReadOnly ? freeProjectPath(file.absoluteDir(), file.completeBaseName()) : file.filePath();
    const QString title = fileNameForTitle(m_document->assessment().properties().title);
    return freeProjectPath(QDir(startFolder()), title.isEmpty() ? m_document->displayName() : title);
}

bool Workspace::write(const QString &path, Overwrite overwrite)
{
    const auto expected = m_document->file() ? std::optional(m_document->file()->fingerprint) : std::nullopt;
    const Result<SavedProject> saved = saveProject({path, m_document->assessment(), overwrite, expected, m_copyFolder});
    if (!saved) {
        if (saved.error().code == ErrorCode::OverwriteFailed)
            m_leftCopy = saved.error().detail;
        return m_prompts->showSaveError(saved.error()) && saveAs();
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_isReadOnly = false;
    m_document->markSaved({absolute, saved.value().fingerprint});
    markFile(false);
    m_settings.addRecentFile(absolute);
    if (!m_leftCopy.isEmpty())
        discardCopy({.path = std::exchange(m_leftCopy, {}), .source = {}, .written = {}});
    if (saved.value().isInPlace)
        emit savedInPlace(absolute);
    return true;
}

}  // namespace psirt
