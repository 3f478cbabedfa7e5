// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfolder.h"

#include "core/storage/projectfile.h"

#include <QDir>
#include <QFileInfo>

namespace psirt {

Result<QStringList> projectFilesAt(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QStringList{path};
    const QString pattern = QStringLiteral("*.") + QLatin1String(projectSuffix);
    const QDir folder(path);
    QStringList files;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    if (files.isEmpty())
        return Error{ErrorCode::NotFound, folder.filePath(pattern), {}, {}};
    return files;
}

}  // namespace psirt
