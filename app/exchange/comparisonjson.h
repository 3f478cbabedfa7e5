// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheet.h"

#include <QByteArray>

namespace psirt::exchange {

/// Two assessments of one sheet as packaging/man/psirt-maturity-cli.1, "JSON", fixes them for `compare --format json`:
/// numbers unrounded, null where there is none. Where nothing is rated on both sides, "common" has the count 0 and nulls.
///
/// Added are "sheet"; "difference", of the two averages; "split", what it is made of: "cause", the count "frameworks" and
/// "difference" of each part, which add up; "areas" with "id", "baselineAverage", "currentAverage", "difference" and their
/// own "common".
[[nodiscard]] QByteArray comparisonJson(const Sheet &sheet, const Assessment &baseline, const Assessment &current);

}  // namespace psirt::exchange
