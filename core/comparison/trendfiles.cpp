// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/trendfiles.h"

#include "core/storage/projectfile.h"

#include <QFileInfo>

namespace psirt {

Result<TrendInput> readTrendFile(const QString &path, const SheetCatalogue &catalogue)
{
    Result<LoadedProject> project = readProjectFile(path, catalogue);
    if (!project)
        return project.error();
    return TrendInput{.source = path,
                      .path = QFileInfo(path).canonicalFilePath(),
                      .digest = project.value().fingerprint.digest,
                      .assessment = std::move(project.value().assessment)};
}

}  // namespace psirt
