// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <QByteArray>

namespace psirt::exchange {

/// The scores as packaging/man/psirt-maturity-cli.1, "JSON", fixes them for `summary --format json`: numbers unrounded, null
/// where there is none. Of the whole and of each area "range" (low and high, null while nothing is unsure), "unsure", "gap"
/// (all gaps together, null while nothing is rated) and "percentToTarget" come with them, of each framework "unsureLevel",
/// and at the end "pathToBand": raises, average and steps, without steps from the band on, null where there is no average.
/// UTF-8, indented, with a newline at the end, like everything here.
[[nodiscard]] QByteArray summaryJson(const Sheet &sheet, const Assessment &assessment);

/// The keys of summaryJson() with the same figures; added are the assessment's properties under "assessment", the title
/// of each area, and title, exclusionReason, note, evidence and actions of each framework.
[[nodiscard]] QByteArray exportJson(const Sheet &sheet, const Assessment &assessment);

}  // namespace psirt::exchange
