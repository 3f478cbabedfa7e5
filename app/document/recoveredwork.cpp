// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/recoveredwork.h"

#include "app/messages/terms.h"

#include <QFileInfo>

namespace psirt {

namespace {

using FileState = RecoveredWork::FileState;

FileState stateOf(const Result<LoadedProject> &saved, const FileFingerprint &before)
{
    if (saved)
        return saved.value().fingerprint == before ? FileState::AsItWas : FileState::Changed;
    return saved.error().code == ErrorCode::NotFound ? FileState::Gone : FileState::Unreadable;
}

}  // namespace

QString RecoveredWork::name() const
{
    return path.isEmpty() ? Words()[Term::Unnamed] : QFileInfo(path).fileName();
}

Assessment RecoveredWork::before() const
{
    return saved ? saved->assessment : Assessment(work->assessment.sheet());
}

RecoveredWork lookAt(const RecoveryCopy &copy, const SheetCatalogue &catalogue)
{
    RecoveredWork work;
    work.copyPath = copy.path;
    work.path = copy.source.path;
    work.written = copy.written;
    work.host = copy.host;
    if (!work.path.isEmpty()) {
        Result<LoadedProject> saved = readProjectFile(work.path, catalogue);
        work.fileState = stateOf(saved, copy.source.fingerprint);
        work.fileTime = QFileInfo(work.path).lastModified();
        if (saved)
            work.saved = std::move(saved).value();
    }
    Result<LoadedProject> loaded = readProjectFile(copy.path, catalogue);
    if (!loaded) {
        work.damage = loaded.error();
        return work;
    }
    work.work = std::move(loaded).value();
    work.differences = contentDifferences(*work.work->sheet, work.before(), work.work->assessment);
    return work;
}

}  // namespace psirt
