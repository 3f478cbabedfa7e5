// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"

#include <QByteArray>

namespace psirt::exchange {

/// A trend as packaging/man/psirt-maturity-cli.1, "JSON", fixes it for `trend --format json`: "sheet", and "assessments" in
/// order of date, those without a date last, each with "file", "title", "date" (null where it has none), "overall" and
/// "areas", the last two as in summaryJson(). Added are "assessors" of each, and at the end "improved" and "concern" (id,
/// from, to, fromDate, toDate, difference, and gap, null without a level at the last date) and "duplicates" (file, of).
/// UTF-8, indented, with a newline at the end.
[[nodiscard]] QByteArray trendJson(const Sheet &sheet, const Trend &trend);

}  // namespace psirt::exchange
