// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trendfiles.h"

#include "core/storage/projectfile.h"

#include <QDir>
#include <QFileInfo>

namespace psirt {

Result<QStringList> trendFilesAt(const QString &path)
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

Result<TrendInput> readTrendFile(const QString &path, const SheetCatalogue &catalogue)
{
    Result<LoadedProject> project = readProjectFile(path, catalogue);
    if (!project)
        return project.error();
    return TrendInput{path, QFileInfo(path).canonicalFilePath(), project.value().fingerprint.digest,
                      std::move(project.value().assessment)};
}

}  // namespace psirt
