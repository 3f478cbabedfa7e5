// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/atomicfile.h"

#include "core/storage/sidefile.h"
#include "core/storage/systemerror.h"

#include <QFileInfo>

#include <cerrno>
#include <optional>

namespace psirt {

namespace {

/// The file that the path leads to at last; none where the links lead round in a circle. A shortcut of Windows is a file
/// like any other: only the desktop follows it.
std::optional<QString> followLinks(const QString &path)
{
    constexpr int deepest = 40;  // as Linux
    QString result = path;
    for (int i = 0; i < deepest; ++i) {
        const QFileInfo file(result);
        if (!file.isSymbolicLink())
            return result;
        result = file.symLinkTarget();
    }
    return std::nullopt;
}

Error circleOf(const QString &path)
{
    return {ErrorCode::LinksInCircle, path, {}, {}};
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
        return circleOf(path);
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
    if (target.exists()) {
        if (const Outcome writable = storage::checkWritable(target, path); !writable)
            return writable;
    }
    storage::SideFile file(target, path);
    if (const Outcome written = file.write(bytes); !written)
        return written;
    if (storage::hasOtherNames(target)) {
        Outcome written = storage::writeOver(target, path, bytes, mayReplace);
        if (!written && written.error().code == ErrorCode::OverwriteFailed)
            return Error{ErrorCode::OverwriteFailed, path, file.leave(), {}};
        return written;
    }
    if (const Outcome allowed = mayReplace(); !allowed)
        return allowed;
    return file.takePlace();
}

Outcome writeInPlace(const QString &path, const QByteArray &bytes, const std::function<Outcome()> &mayReplace,
                     const SafeCopy &copy)
{
    const std::optional<QString> end = followLinks(path);
    if (!end)
        return circleOf(path);
    QString kept;
    Outcome written = storage::writeOver(QFileInfo(*end), path, bytes, [&]() -> Outcome {
        const Result<QString> safe = copy.keep();
        if (!safe)
            return safe.error();
        const Outcome allowed = mayReplace();
        if (allowed)
            kept = safe.value();
        else
            copy.drop();
        return allowed;
    });
    if (!written && !kept.isEmpty())
        return Error{ErrorCode::OverwriteFailed, path, kept, {}};
    if (written)
        copy.drop();
    return written;
}

Result<QByteArray> readWhole(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::IsFolder, path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (info.exists())
            return storage::systemError(file, path, ErrorCode::ReadFailed);
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
        return storage::systemError(file, path, ErrorCode::ReadFailed);
    return bytes;
}

}  // namespace psirt
