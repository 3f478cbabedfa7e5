// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/sheet/sheetcatalogue.h"

namespace psirt::test {

/// The sheets that the program ships.
[[nodiscard]] const SheetCatalogue &catalogue();
/// Version 1.0, which the tests' figures are of, whatever versions there are beside it.
[[nodiscard]] const Sheet &sheet();
[[nodiscard]] const std::shared_ptr<const Sheet> &sharedSheet();
[[nodiscard]] FrameworkId framework(const char *id);
[[nodiscard]] ServiceAreaId area(const char *id);
/// Asserts that the number is a level.
[[nodiscard]] Level level(int number);

/// Sets the rating, keeping the rest of the entry.
void rate(Assessment &assessment, const char *framework, int level);
void exclude(Assessment &assessment, const char *framework, const QString &reason = QStringLiteral("reason"));
void setTarget(Assessment &assessment, const char *framework, int level);
/// An empty assessment of sheet().
[[nodiscard]] Assessment emptyAssessment();

}  // namespace psirt::test
