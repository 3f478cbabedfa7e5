// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/words.h"
#include "core/planning/importplan.h"

#include <QString>

namespace psirt {

/// "Level", "Target", "Note"
[[nodiscard]] QString wordOf(ImportField field, const Words &words = Words());

/// What is and what would be, in one language: "Not rated" and "3". Of notes without the lines that stay as they are.
[[nodiscard]] QString textBefore(const ImportChange &change, const Words &words = Words());
[[nodiscard]] QString textAfter(const ImportChange &change, const Words &words = Words());

/// Why a cell does not fit, as a sentence that names the framework and what the cell says.
[[nodiscard]] QString sentenceOf(const ImportProblem &problem, const Words &words = Words());

}  // namespace psirt
