// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonside.h"

#include "app/document/document.h"

#include <QFileInfo>

namespace psirt::comparison {

namespace {

/// As it is given where the file is gone.
QString canonical(const QString &path)
{
    const QString result = QFileInfo(path).canonicalFilePath();
    return result.isEmpty() ? path : result;
}

}  // namespace

QString ComparisonSide::fileName() const
{
    return QFileInfo(path).fileName();
}

Result<ComparisonSide> readComparisonSide(const QString &path, const SheetCatalogue &catalogue)
{
    Result<LoadedProject> loaded = readProjectFile(path, catalogue);
    if (!loaded)
        return loaded.error();
    LoadedProject project = std::move(loaded).value();
    return ComparisonSide{project.sheet, std::move(project.assessment), canonical(path), std::move(project.issues)};
}

ComparisonSide sideOf(const Document &document, std::shared_ptr<const Sheet> sheet)
{
    return {.sheet = std::move(sheet),
            .assessment = document.assessment(),
            .path = document.file() ? canonical(document.file()->path) : QString(),
            .issues = findIssues(document.sheet(), document.assessment()),
            .isOpenDocument = true};
}

}  // namespace psirt::comparison
