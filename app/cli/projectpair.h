// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/pairing.h"
#include "core/storage/projectfile.h"

namespace psirt::cli {

/// Two project files of the same sheet.
struct ProjectPair {
    LoadedProject baseline;
    LoadedProject current;
    std::vector<PairNotice> notices;
};

/// Reads both, the baseline first. Assessments of different sheets are an error. Neither file is ever touched.
[[nodiscard]] Result<ProjectPair> readPair(const QString &baseline, const QString &current, const SheetCatalogue &catalogue);

}  // namespace psirt::cli
