// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/answercells.h"
#include "core/scoring/score.h"
#include "core/sheet/sheet.h"

namespace psirt::exchange {

/// Fills the page that shows the whole sheet on one sheet of paper: a row for each framework and a column for each level,
/// filled up to the one that is reached. It follows what is filled in on the page of frameworks. The credit stands below.
void fillGlance(XlsxPage &page, const AnswerCells &answers, const Sheet &sheet, const Score &score, const Words &words,
                const QString &credit);

}  // namespace psirt::exchange
