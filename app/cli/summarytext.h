// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <QString>

namespace psirt::cli {

/// Title, organization and date on one line, as far as they are there; may be empty.
[[nodiscard]] QString assessmentName(const Properties &properties);

/// The scores as tables for a terminal: the whole, each service area, each framework.
[[nodiscard]] QString summaryText(const Sheet &sheet, const Assessment &assessment);

}  // namespace psirt::cli
