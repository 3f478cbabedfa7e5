// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace psirt {

/// What a file held before it was saved anew.
struct ReplacedState {
    QByteArray bytes;
    QDateTime saved;  ///< when that state was written to the file
};

/// A state of a file that is kept aside.
struct FileVersion {
    QString path;     ///< of what is kept, a project file like any other unless it was damaged
    QDateTime saved;  ///< when that state was written to the file; local time
    QDateTime kept;   ///< when another one replaced it there; local time

    bool operator==(const FileVersion &) const = default;
};

/// The last states of files, kept aside in a folder that several programs may share. A file is known by its canonical path:
/// when it is moved, its versions are not found in its new place.
///
/// Only its user may look into the folder. Nothing but what the store itself kept is ever counted, listed or removed.
class VersionStore {
public:
    /// So many are kept of a file unless the person wishes otherwise, and at most.
    static constexpr int usualNumber = 5;
    static constexpr int mostNumber = 50;
    /// So many bytes are kept of all files together.
    static constexpr qint64 largestTotal = 64 * 1024 * 1024;

    explicit VersionStore(QString folder, qint64 total = largestTotal) : m_folder(std::move(folder)), m_total(total) {}

    /// Keeps a state of the file that another one has replaced, then removes the oldest ones: of this file down to number,
    /// of all files until they fit. A state that is kept already as the latest one is not kept twice. Number 0 keeps none.
    /// Fails as writeAtomically does; the file itself is never touched.
    [[nodiscard]] Outcome keep(const QString &file, const ReplacedState &state, const QDateTime &now, int number) const;

    /// Of that file, the latest first.
    [[nodiscard]] std::vector<FileVersion> versionsOf(const QString &file) const;

private:
    [[nodiscard]] QString folderOf(const QString &file) const;
    void removeOldest() const;

    QString m_folder;
    qint64 m_total;
};

}  // namespace psirt
