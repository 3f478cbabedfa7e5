// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/atomicfile.h"

#include "core/storage/sidefile.h"

#include <QFileInfo>

#include <cerrno>
#include <optional>

namespace psirt {

namespace {

/// The file that the path leads to at last; none where the links lead round in a circle.
std::optional<QString> followLinks(const QString &path)
{
    constexpr int deepest = 40;  // as Linux
    QString result = path;
    for (int i = 0; i < deepest; ++i) {
        const QFileInfo file(result);
        if (!file.isSymLink())
            return result;
        result = file.symLinkTarget();
    }
    return std::nullopt;
}

}  // namespace

Outcome writeAtomically(const QString &path, const QByteArray &bytes)
{
    return writeAtomically(path, bytes, done);
}

Outcome writeAtomically(const QString &path, const QByteArray &bytes, const std::function<Outcome()> &mayReplace)
{
    const std::optional<QString> end = followLinks(path);
    if (!end)
        return Error{ErrorCode::WriteFailed, path, qt_error_string(ELOOP), {}};
    const QFileInfo target(*end);
    if (target.isDir())
        return Error{ErrorCode::IsFolder, path, {}, {}};
    if (target.exists() && !target.isFile()) {
        if (const Outcome allowed = mayReplace(); !allowed)
            return allowed;
        return storage::writeInto(path, bytes);
    }
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::NotFound, path, target.absolutePath(), {}};
    if (target.exists() && !target.isWritable())
        return Error{ErrorCode::NoPermission, path, qt_error_string(EACCES), {}};
    if (storage::hasOtherNames(target)) {
        if (const Outcome allowed = mayReplace(); !allowed)
            return allowed;
        return storage::writeOver(target, path, bytes);
    }
    storage::SideFile file(target, path);
    if (const Outcome written = file.write(bytes); !written)
        return written;
    if (const Outcome allowed = mayReplace(); !allowed)
        return allowed;
    return file.takePlace();
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
