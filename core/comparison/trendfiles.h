// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"
#include "core/sheet/sheetcatalogue.h"

namespace psirt {

/// Reads a file for a trend. Its source is the path as given.
[[nodiscard]] Result<TrendInput> readTrendFile(const QString &path, const SheetCatalogue &catalogue);

}  // namespace psirt
