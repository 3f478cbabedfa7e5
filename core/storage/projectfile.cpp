// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include "core/storage/atomicfile.h"

#include <QCryptographicHash>
#include <QFile>

namespace psirt {

namespace {

constexpr QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;

}  // namespace

Result<LoadedProject> readProjectFile(const QString &path, const SheetCatalogue &catalogue)
{
    const Result<QByteArray> bytes = readWhole(path, largestProjectFile);
    if (!bytes)
        return bytes.error();
    return parseProject(bytes.value(), path, catalogue);
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
