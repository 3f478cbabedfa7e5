// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/atomicfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace psirt {

namespace {

bool meansFull(const QString &words)
{
    // Qt tells the system's words but not its number; both come from the same place.
    const int numbers[] = {
        ENOSPC,
        EFBIG,
#ifdef EDQUOT
        EDQUOT,
#endif
    };
    return std::ranges::any_of(numbers, [&words](int number) { return words == qt_error_string(number); });
}

Error writeError(const QString &path, const QFileDevice &file)
{
    const QString words = file.errorString();
    if (file.error() == QFileDevice::ResourceError || meansFull(words))
        return {ErrorCode::DiskFull, path, words, {}};
    if (file.error() == QFileDevice::PermissionsError || words == qt_error_string(EACCES) ||
        words == qt_error_string(EROFS)) {
        return {ErrorCode::NoPermission, path, words, {}};
    }
    return {ErrorCode::WriteFailed, path, words, {}};
}

/// A device that fills up takes a part without an error and fails at the next one only.
bool writeAll(QFileDevice &file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 part = file.write(bytes.constData() + written, bytes.size() - written);
        if (part <= 0)
            return false;
        written += part;
    }
    return true;
}

/// Asks the system to bring the bytes to the disk now. QSaveFile does so too but hides a failure, and a disk that is
/// full may say so only here.
Outcome synchronize(const QString &path, QSaveFile &file)
{
    if (!file.flush())
        return writeError(path, file);
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOSYS) {
        const QString words = qt_error_string(errno);
        return Error{meansFull(words) ? ErrorCode::DiskFull : ErrorCode::WriteFailed, path, words, {}};
    }
#endif
    return done();
}

Outcome writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    if (!writeAll(file, bytes) || !file.flush())
        return writeError(path, file);
    return done();
}

/// The file that the path leads to at last. A loop of links gives the path itself.
QString followLinks(const QString &path)
{
    constexpr int deepest = 40;  // as Linux
    QString result = path;
    for (int i = 0; i < deepest; ++i) {
        const QFileInfo file(result);
        if (!file.isSymLink())
            return result;
        result = file.symLinkTarget();
    }
    return path;
}

}  // namespace

Outcome writeAtomically(const QString &path, const QByteArray &bytes)
{
    return writeAtomically(path, bytes, done);
}

Outcome writeAtomically(const QString &path, const QByteArray &bytes, const std::function<Outcome()> &mayReplace)
{
    const QFileInfo target(followLinks(path));
    if (target.isDir())
        return Error{ErrorCode::IsFolder, path, {}, {}};
    if (target.exists() && !target.isFile()) {
        if (const Outcome allowed = mayReplace(); !allowed)
            return allowed;
        return writeInPlace(path, bytes);
    }
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::NotFound, path, target.absolutePath(), {}};
    QSaveFile file(target.filePath());
    if (!file.open(QIODevice::WriteOnly)) {
        if (target.exists() && !target.isWritable())
            return Error{ErrorCode::NoPermission, path, file.errorString(), {}};
        return writeError(path, file);
    }
    if (!writeAll(file, bytes))
        return writeError(path, file);
    if (const Outcome synchronized = synchronize(path, file); !synchronized)
        return synchronized;
    if (const Outcome allowed = mayReplace(); !allowed)
        return allowed;
    if (!file.commit())
        return writeError(path, file);
    return done();
}

Result<QByteArray> readWhole(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::IsFolder, path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.error() == QFileDevice::PermissionsError || (info.exists() && !info.isReadable()))
            return Error{ErrorCode::NoPermission, path, file.errorString(), {}};
        if (info.exists())
            return Error{ErrorCode::ReadFailed, path, file.errorString(), {}};
        const bool hasFolder = QFileInfo(info.absolutePath()).isDir();
        return Error{ErrorCode::NotFound, path, hasFolder ? QString() : info.absolutePath(), {}};
    }
    QByteArray bytes;
    while (bytes.size() <= largest) {
        const QByteArray part = file.read(largest + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > largest)
        return Error{ErrorCode::TooLarge, path, {}, {}};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::ReadFailed, path, file.errorString(), {}};
    return bytes;
}

}  // namespace psirt
