// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectsaving.h"

#include "core/storage/atomicfile.h"
#include "core/storage/recovery.h"

#include <QFileInfo>
#include <QThread>

namespace psirt {

namespace {

/// Whether what stands at the path now may be replaced.
Outcome mayReplace(const SaveOrder &order)
{
    if (order.overwrite == Overwrite::Always)
        return done();
    if (!QFileInfo::exists(order.path)) {
        const QString folder = QFileInfo(order.path).absolutePath();
        const QString missing = QFileInfo(folder).isDir() ? QString() : folder;
        return order.mustExist ? Outcome(Error{ErrorCode::NotFound, order.path, missing, {}}) : done();
    }
    if (order.overwrite == Overwrite::Never)
        return Error{ErrorCode::AlreadyExists, order.path, {}, {}};
    const auto present = fingerprintOfFile(order.path);
    if (present == order.expected || (!present && !QFileInfo::exists(order.path)))
        return done();
    return Error{ErrorCode::ChangedOnDisk, order.path, {}, {}};
}

std::optional<ReplacedState> stateOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    Result<QByteArray> bytes = readWhole(path, largestProjectFile);
    return bytes ? std::optional(ReplacedState{std::move(bytes).value(), file.lastModified()}) : std::nullopt;
}

/// Whether the folder, not the file, may be what stood in the way.
bool mayBeOfFolder(ErrorCode code)
{
    return code == ErrorCode::FolderNotWritable || code == ErrorCode::ReadOnlyDrive || code == ErrorCode::FileBusy;
}

Outcome saveInPlace(const SaveOrder &order, const QByteArray &bytes)
{
    RecoverySlot slot(order.copyFolder);
    const auto keep = [&]() -> Result<QString> {
        const RecoverySource source{QFileInfo(order.path).absoluteFilePath(), order.expected.value_or(FileFingerprint())};
        if (const Outcome kept = slot.write(order.assessment, source); !kept)
            return kept.error();
        return slot.path();
    };
    return writeInPlace(order.path, bytes, [&order] { return mayReplace(order); }, {keep, [&slot] { slot.clear(); }});
}

}  // namespace

bool waitForBusyFile(int triesSoFar)
{
    constexpr int mostTries = 6;
    constexpr unsigned long firstPause = 60;  // milliseconds; twice as long each time, 1.9 s in all
    if (triesSoFar >= mostTries)
        return false;
    QThread::msleep(firstPause << static_cast<unsigned>(triesSoFar - 1));
    return true;
}

Result<SavedProject> saveProject(const SaveOrder &order, const TryAgain &mayTryAgain)
{
    const auto check = [&order] { return mayReplace(order); };
    const bool isFolder = QFileInfo(order.path).isDir();  // told as such by writeAtomically
    if (const Outcome early = check(); !early && !isFolder)
        return early.error();
    const QByteArray bytes = serializeProject(order.assessment);
    if (bytes.size() > largestProjectFile)
        return Error{ErrorCode::TooLarge, order.path, {}, {}};
    std::optional<ReplacedState> replaced = order.wantsReplaced ? stateOf(order.path) : std::nullopt;
    if (replaced && replaced->bytes == bytes)
        replaced.reset();
    Outcome written = writeAtomically(order.path, bytes, check);
    for (int tries = 1; !written && written.error().code == ErrorCode::FileBusy && mayTryAgain(tries); ++tries)
        written = writeAtomically(order.path, bytes, check);
    if (written)
        return SavedProject{.fingerprint = fingerprintOf(bytes), .isInPlace = false, .replaced = std::move(replaced)};
    if (!mayBeOfFolder(written.error().code) || order.copyFolder.isEmpty() || !QFileInfo(order.path).isFile())
        return written.error();
    const Outcome inPlace = saveInPlace(order, bytes);
    if (inPlace)
        return SavedProject{.fingerprint = fingerprintOf(bytes), .isInPlace = true, .replaced = std::move(replaced)};
    // Where the file was never touched, what is in the way is what was in the way before.
    const ErrorCode code = inPlace.error().code;
    return code == ErrorCode::OverwriteFailed || code == ErrorCode::ChangedOnDisk ? inPlace.error() : written.error();
}

Result<FileFingerprint> writeProjectFile(const QString &path, const Assessment &assessment, Overwrite overwrite,
                                         const std::optional<FileFingerprint> &expected)
{
    const Result<SavedProject> saved =
        saveProject({.path = path, .assessment = assessment, .overwrite = overwrite, .expected = expected});
    if (!saved)
        return saved.error();
    return saved.value().fingerprint;
}

}  // namespace psirt
