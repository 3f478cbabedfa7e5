// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/filewatch.h"

#include "app/document/workspace.h"
#include "core/storage/atomicfile.h"

#include <QFileInfo>
#include <QThread>

namespace psirt {

namespace {

constexpr int pauseBetweenLooks = 2000;  // milliseconds
constexpr int pauseUntilProof = 400;     // a file that others replace may be gone for a moment

}  // namespace

struct FileWatch::Seen {
    enum class Kind {
        Unchanged,
        Changed,
        Missing,
        Unclear,  ///< it cannot be read now, or holds half of something: the next look may tell
    };

    Kind kind;
    Stamp proven;  ///< of an unchanged file, if it can be told by it
    std::shared_ptr<const LoadedProject> project;
};

FileWatch::FileWatch(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(pauseBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
}

FileWatch::~FileWatch()
{
    if (m_thread)
        m_thread->wait();
}

void FileWatch::setActive(bool isActive)
{
    if (!isActive) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    look();
}

void FileWatch::look()
{
    const std::optional<Document::File> &file = m_workspace.document().file();
    if (m_thread || !file || m_workspace.isSaving())
        return;
    const bool isProven = m_provenPath == file->path && m_provenFingerprint == file->fingerprint;
    m_thread.reset(
        QThread::create([this, path = file->path, known = file->fingerprint, proven = isProven ? m_proven : Stamp(),
                         last = m_last, &catalogue = m_workspace.catalogue()] {
            const Seen seen = see(path, known, proven, last, catalogue);
            QMetaObject::invokeMethod(this, [this, path, known, seen] { take(path, known, seen); }, Qt::QueuedConnection);
        }));
    m_thread->start();
}

/// In the thread of the look.
FileWatch::Seen FileWatch::see(const QString &path, const FileFingerprint &known, const Stamp &proven,
                               std::shared_ptr<const LoadedProject> last, const SheetCatalogue &catalogue)
{
    using Kind = Seen::Kind;
    const QFileInfo info(path);
    const Stamp stamp = info.exists() ? Stamp{info.size(), info.lastModified()} : Stamp();
    if (stamp.size >= 0 && stamp == proven)
        return {Kind::Unchanged, proven, nullptr};
    const Result<QByteArray> bytes = readWhole(path, largestProjectFile);
    if (!bytes)
        return {bytes.error().code == ErrorCode::NotFound ? Kind::Missing : Kind::Unclear, {}, nullptr};
    const FileFingerprint fingerprint = fingerprintOf(bytes.value());
    if (fingerprint == known) {
        constexpr qint64 coarsest = 2;  // seconds: of the times that file systems keep
        const bool isSettled = stamp.modified.secsTo(QDateTime::currentDateTime()) > coarsest;
        return {Kind::Unchanged, isSettled ? stamp : Stamp(), nullptr};
    }
    if (last && last->fingerprint == fingerprint)
        return {Kind::Changed, {}, std::move(last)};
    Result<LoadedProject> loaded = parseProject(bytes.value(), path, catalogue);
    if (!loaded)
        return {Kind::Unclear, {}, nullptr};
    return {Kind::Changed, {}, std::make_shared<const LoadedProject>(std::move(loaded).value())};
}

void FileWatch::take(const QString &path, const FileFingerprint &known, const Seen &seen)
{
    m_thread->wait();
    m_thread.reset();
    const std::optional<Document::File> &file = m_workspace.document().file();
    // It may have been saved, or another one opened, since the look began.
    if (file && file->path == path && file->fingerprint == known && !m_workspace.isSaving()) {
        m_missing = seen.kind == Seen::Kind::Missing ? m_missing + 1 : 0;
        m_last = seen.project;
        m_provenPath = path;
        m_provenFingerprint = known;
        m_proven = seen.proven;
        if (seen.kind == Seen::Kind::Changed)
            emit changed(seen.project);
        else if (seen.kind == Seen::Kind::Unchanged)
            emit unchanged();
        else if (m_missing > 1)
            emit missing();
        else if (m_missing == 1 && m_timer.isActive())
            QTimer::singleShot(pauseUntilProof, this, &FileWatch::look);
    }
    emit looked();
}

}  // namespace psirt
