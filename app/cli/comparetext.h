// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/projectpair.h"

#include <QString>

namespace psirt::cli {

/// What changed as text for a terminal: what to know of the pair, both averages and their split, each service area, each
/// framework.
[[nodiscard]] QString compareText(const ProjectPair &pair);

}  // namespace psirt::cli
