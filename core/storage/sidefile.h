// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <functional>

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

    /// Writes the bytes, brings them to the disk, and reads them back. FolderNotWritable where no file may be made.
    [[nodiscard]] Outcome write(const QByteArray &bytes);
    /// Takes over owner, permissions, access list and attributes of an existing target as far as the system allows, puts
    /// the file in its place in one step, and brings the folder to the disk. FolderNotWritable where nothing can be
    /// replaced, FileBusy where another program holds the target.
    [[nodiscard]] Outcome takePlace();
    /// The file outlives this object where it is. Gives its path.
    [[nodiscard]] QString leave();

private:
    [[nodiscard]] Error folderNotWritable() const;

    QString m_target;
    QString m_named;
    QFile m_file;
};

/// Writes over a file that must stay the same one. prepare is called once the file is open and before it is touched; its
/// error stops it all. When writing fails, the old bytes are put back; OverwriteFailed, without a detail, where that fails
/// too.
[[nodiscard]] Outcome writeOver(const QFileInfo &target, const QString &named, const QByteArray &bytes,
                                const std::function<Outcome()> &prepare);

/// Writes to what is no regular file, such as a pipe.
[[nodiscard]] Outcome writeInto(const QString &path, const QByteArray &bytes);

/// Whether a file that is there may be written; why not.
[[nodiscard]] Outcome checkWritable(const QFileInfo &file, const QString &named);

/// Whether the file has another name as well.
[[nodiscard]] bool hasOtherNames(const QFileInfo &file);

}  // namespace psirt::storage
