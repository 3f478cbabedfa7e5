// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace psirt::storage {

/// Makes the folder where there is none, for its user alone: what lies in it is copied from files that may be so too.
inline void makePrivateFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir() && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Removes what a program left in such a folder that ended in the middle of writing there, a day ago or earlier.
inline void removeHalfWritten(const QString &folder)
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const QStringList names{QStringLiteral(".psirt-*"), QStringLiteral(".clock-*")};
    for (const QFileInfo &file : QDir(folder).entryInfoList(names, QDir::Files | QDir::Hidden)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

}  // namespace psirt::storage
