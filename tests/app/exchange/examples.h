// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

namespace psirt::test {

/// Rated throughout. Sums of the areas: 16, 13, 7, 12, 10 and 9 over 7, 5, 3, 4, 4 and 4 frameworks: 67 over 27, the
/// figures of packaging/man/psirt-maturity-cli.1. 1.1 stands at 3 with a target of 4.
[[nodiscard]] Assessment completeAssessment();

/// One of everything: 1.1 rated with note, evidence and actions; 1.2 excluded; 5.2 at a level that cannot be chosen;
/// the rest unrated. No default target; 1.1 aims at 4.
[[nodiscard]] Assessment mixedAssessment();

/// The text in every field that holds one: of the assessment, of 1.1, which is rated, and of 1.2, which is excluded.
[[nodiscard]] Assessment assessmentSaying(const QString &text);
/// Lines that end in each of the ways that there are, and begin as something else would in Markdown.
[[nodiscard]] QString oddLines();
/// The same lines as they leave the program.
[[nodiscard]] QString plainLines();
/// What no XML can hold, and what would end or begin something there.
[[nodiscard]] QString hostileText();

}  // namespace psirt::test
