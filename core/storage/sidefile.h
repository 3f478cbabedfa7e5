// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

class QFileInfo;

namespace psirt::storage {

/// A file beside another one, whose place it is to take. Its name is short and does not hang on the other's, so that a file
/// of the longest name can be saved again. Removed with this object unless it took the place.
class SideFile {
public:
    /// target need not exist; its folder must. What fails is said of the path that the person named.
    SideFile(const QFileInfo &target, const QString &named);
    ~SideFile();

    SideFile(const SideFile &) = delete;
    SideFile &operator=(const SideFile &) = delete;

    /// Writes the bytes, brings them to the disk, and reads them back. Fails with NoPermission, DiskFull or WriteFailed.
    [[nodiscard]] Outcome write(const QByteArray &bytes);
    /// Takes over owner, permissions, access list and attributes of an existing target as far as the system allows, puts
    /// the file in its place in one step, and brings the folder to the disk.
    [[nodiscard]] Outcome takePlace();

private:
    QString m_target;
    QString m_named;
    QFile m_file;
};

/// Writes over a file that must stay the same one, such as one that has several names. A whole copy is kept beside it until
/// the bytes are on the disk and read back; when that fails, the old bytes are put back.
[[nodiscard]] Outcome writeOver(const QFileInfo &target, const QString &named, const QByteArray &bytes);

/// Writes to what is no regular file, such as a pipe.
[[nodiscard]] Outcome writeInto(const QString &path, const QByteArray &bytes);

/// Whether the file has another name as well.
[[nodiscard]] bool hasOtherNames(const QFileInfo &file);

}  // namespace psirt::storage
