// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include "core/storage/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace psirt {

namespace {

constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;

/// Whether what stands at the path now may be replaced.
Outcome mayReplace(const QString &path, Overwrite overwrite, const std::optional<FileFingerprint> &expected)
{
    if (overwrite == Overwrite::Always || !QFileInfo::exists(path))
        return done();
    if (overwrite == Overwrite::Never)
        return Error{ErrorCode::AlreadyExists, path, {}, {}};
    const auto present = fingerprintOfFile(path);
    if (present == expected || (!present && !QFileInfo::exists(path)))
        return done();
    return Error{ErrorCode::ChangedOnDisk, path, {}, {}};
}

}  // namespace

Result<LoadedProject> readProjectFile(const QString &path, const SheetCatalogue &catalogue)
{
    const Result<QByteArray> bytes = readWhole(path, largestProjectFile);
    if (!bytes)
        return bytes.error();
    return parseProject(bytes.value(), path, catalogue);
}

Result<FileFingerprint> writeProjectFile(const QString &path, const Assessment &assessment, Overwrite overwrite,
                                         const std::optional<FileFingerprint> &expected)
{
    const auto check = [&path, overwrite, &expected] { return mayReplace(path, overwrite, expected); };
    const bool isFolder = QFileInfo(path).isDir();  // told as such by writeAtomically
    if (const Outcome early = check(); !early && !isFolder)
        return early.error();
    const QByteArray bytes = serializeProject(assessment);
    if (bytes.size() > largestProjectFile)
        return Error{ErrorCode::TooLarge, path, {}, {}};
    if (const Outcome written = writeAtomically(path, bytes, check); !written)
        return written.error();
    return fingerprintOf(bytes);
}

FileFingerprint fingerprintOf(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, algorithm)};
}

std::optional<FileFingerprint> fingerprintOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(algorithm);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::nullopt;
    return FileFingerprint{hash.result()};
}

}  // namespace psirt
