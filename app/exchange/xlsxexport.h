// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/result.h"
#include "core/sheet/sheet.h"

#include <QByteArray>

namespace psirt::exchange {

/// An assessment as an Excel workbook, in the interface's language: a summary, the 28 frameworks with levels, targets, gaps,
/// notes and evidence, the texts of all levels, the actions, and radar charts.
///
/// Averages, counts and gaps are formulas over the level and target cells, so that they follow what is typed in there; as
/// written they hold the program's own figures. Excluded, unrated and out of scope are words, never 0, and counted nowhere;
/// the charts have no point for them. Texts stay texts, whatever they begin with.
[[nodiscard]] Result<QByteArray> exportXlsx(const Sheet &sheet, const Assessment &assessment);

}  // namespace psirt::exchange
