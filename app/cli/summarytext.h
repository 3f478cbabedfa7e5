// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <QString>

namespace psirt {

/// The scores as tables for a terminal: the whole, each service area, each framework.
[[nodiscard]] QString summaryText(const Sheet &sheet, const Assessment &assessment);

}  // namespace psirt
