// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"
#include "core/sheet/sheetcatalogue.h"

namespace psirt {

/// A path that a person names for a trend, as paths of files: of a folder all project files that lie in it, by name and
/// without those of folders in it; anything else is itself. A folder without a project file is NotFound, with what was
/// looked for as subject.
[[nodiscard]] Result<QStringList> trendFilesAt(const QString &path);

/// Reads a file for a trend. Its source is the path as given.
[[nodiscard]] Result<TrendInput> readTrendFile(const QString &path, const SheetCatalogue &catalogue);

}  // namespace psirt
