// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"

#include "app/settings/settings.h"
#include "core/storage/projectname.h"
#include "core/storage/projectsaving.h"
#include "core/storage/recovery.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>

#include <utility>

namespace psirt {

bool Workspace::save()
{
    finishSaving();
    return beginSave() && finishSaving();
}

bool Workspace::saveAs()
{
    finishSaving();
    return beginSaveAs() && finishSaving();
}

void Workspace::startSaving()
{
    if (isSaving())
        m_savesAgain = true;
    else
        beginSave();
}

void Workspace::startSavingAs()
{
    finishSaving();
    beginSaveAs();
}

bool Workspace::finishSaving()
{
    while (isSaving()) {
        QEventLoop loop;
        connect(this, &Workspace::savingChanged, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return m_hasSaved;
}

bool Workspace::beginSave()
{
    if (!m_document->file() || m_isReadOnly)
        return beginSaveAs();
    write(m_document->file()->path, Overwrite::IfUnchanged, true);
    return true;
}

bool Workspace::beginSaveAs()
{
    QString suggested = suggestedPath();
    while (const auto chosen = m_prompts->askForFileToSave(suggested)) {
        const QString path = withProjectSuffix(*chosen);
        const std::optional<OpenMark> mark = openedByOthers(path);
        if (!mark || m_prompts->mayReplaceOpened(path, *mark, isOnePerson(mark->opener, *m_self))) {
            write(path, Overwrite::Always);
            return true;
        }
        suggested = path;
    }
    return false;
}

void Workspace::keepOwn(const FileFingerprint &onDisk)
{
    m_document->setFile({m_document->path(), onDisk});
}

QString Workspace::suggestedPath() const
{
    const QFileInfo file(m_document->path());
    if (m_document->file())
        return m_isReadOnly ? freeProjectPath(file.absoluteDir(), file.completeBaseName()) : file.filePath();
    const QString title = fileNameForTitle(m_document->assessment().properties().title);
    return freeProjectPath(QDir(startFolder()), title.isEmpty() ? m_document->displayName() : title);
}

void Workspace::write(const QString &path, Overwrite overwrite, bool mustExist)
{
    const auto expected = m_document->file() ? std::optional(m_document->file()->fingerprint) : std::nullopt;
    m_document->endMerging();
    const bool isFirst = !m_document->file();
    m_movedEvidence = isFirst && m_document->makeEvidenceRelative(folderOf(QFileInfo(path).absoluteFilePath()));
    m_job = new SaveJob({.path = path,
                         .assessment = m_document->assessment(),
                         .overwrite = overwrite,
                         .expected = expected,
                         .mustExist = mustExist,
                         .copyFolder = m_copyFolder,
                         .wantsReplaced = true},
                        m_writer, this);
    connect(m_job, &SaveJob::finished, this, &Workspace::takeSaved);
    if (!m_savesInBackground) {
        m_job->run();
        return;
    }
    m_job->start();
    emit savingChanged(true);
}

void Workspace::takeSaved()
{
    SaveJob *job = std::exchange(m_job, nullptr);
    const SaveOrder order = job->order();  // a question's event loop may delete the job
    const Result<SavedProject> result = job->result();
    job->deleteLater();
    const bool savesAgain = std::exchange(m_savesAgain, false);
    m_hasSaved = result.hasValue();
    if (m_savesInBackground)
        emit savingChanged(false);
    if (m_hasSaved)
        takeWritten(order, result.value());
    else
        takeFailure(order, result.error());
    if (!isSaving() && savesAgain && m_hasSaved && m_document->isModified())
        beginSave();
}

void Workspace::takeWritten(const SaveOrder &order, const SavedProject &saved)
{
    const QString absolute = QFileInfo(order.path).absoluteFilePath();
    m_isReadOnly = false;
    if (m_document->assessment() == order.assessment)
        m_document->markSaved({absolute, saved.fingerprint});
    else
        m_document->setFile({absolute, saved.fingerprint});  // edited meanwhile
    markFile(false);
    if (saved.replaced)
        emit stateReplaced(absolute, *saved.replaced);
    m_settings.addRecentFile(absolute);
    if (!m_leftCopy.isEmpty()) {
        RecoveryCopy copy;
        copy.path = std::exchange(m_leftCopy, {});
        discardCopy(copy);
    }
    if (saved.isInPlace)
        emit savedInPlace(absolute);
}

void Workspace::takeFailure(const SaveOrder &order, const Error &error)
{
    if (std::exchange(m_movedEvidence, false))
        m_document->takeBackRelativeEvidence();
    if (error.code == ErrorCode::OverwriteFailed)
        m_leftCopy = error.detail;
    if (order.mustExist && error.code == ErrorCode::ChangedOnDisk) {
        switch (m_prompts->askAboutChangedOnDisk(order.path)) {
        case Prompts::ChangedOnDisk::Cancel:
            return;
        case Prompts::ChangedOnDisk::SaveAs:
            beginSaveAs();
            return;
        case Prompts::ChangedOnDisk::Overwrite:
            write(order.path, Overwrite::Always);
            return;
        }
    }
    if (order.mustExist && error.code == ErrorCode::NotFound && error.detail.isEmpty()) {
        switch (m_prompts->askAboutMissing(order.path)) {
        case Prompts::MissingFile::Cancel:
            return;
        case Prompts::MissingFile::SaveAs:
            beginSaveAs();
            return;
        case Prompts::MissingFile::SaveHere:
            write(order.path, Overwrite::IfUnchanged);
            return;
        }
    }
    if (m_prompts->showSaveError(error))
        beginSaveAs();
}

}  // namespace psirt
