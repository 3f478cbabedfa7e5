// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"
#include "core/sheet/sheet.h"

#include <QByteArray>

namespace psirt::exchange {

// What packaging/man/psirt-maturity-cli.1, "JSON", fixes for other programs: numbers unrounded, null where there is none.
// UTF-8, indented, with a newline at the end.

/// For `summary --format json`. Of the whole and of each area "range" (low and high, null while nothing is unsure),
/// "unsure", "gap" (all gaps together, null while nothing is rated) and "percentToTarget" come with the scores, of each
/// framework "unsureLevel", and at the end "pathToBand": raises, average and steps, without steps from the band on, null
/// where there is no average.
[[nodiscard]] QByteArray summaryJson(const Sheet &sheet, const Assessment &assessment);

/// The keys of summaryJson() with the same figures; added are the assessment's properties under "assessment", the title
/// of each area, and title, exclusionReason, note, evidence and actions of each framework.
[[nodiscard]] QByteArray exportJson(const Sheet &sheet, const Assessment &assessment);

/// For `compare --format json`, two assessments of one sheet. Where nothing is rated on both sides, "common" has the count 0
/// and nulls.
///
/// Added are "sheet"; "difference", of the two averages; "split", what it is made of: "cause", the count "frameworks" and
/// "difference" of each part, which add up; "sameProduct", false between products or organizations, where "split" is empty
/// because nothing moved from one to the other; "areas" with "id", "baselineAverage", "currentAverage", "difference" and
/// their own "common".
[[nodiscard]] QByteArray comparisonJson(const Sheet &sheet, const Assessment &baseline, const Assessment &current);

/// For `trend --format json`: "sheet", and "assessments" in order of date, those without a date last, each with "file",
/// "title", "date" (null where it has none), "overall" and "areas", the last two as in summaryJson(). Added are "assessors"
/// of each, and at the end "improved" and "concern" (id, from, to, fromDate, toDate, difference, and gap, null without a
/// level at the last date) and "duplicates" (file, of); "sameProduct", false where the assessments are of several products
/// or organizations, so that nothing is improved or of concern; "copies" (file, of), those that may be copies of one.
[[nodiscard]] QByteArray trendJson(const Sheet &sheet, const Trend &trend);

}  // namespace psirt::exchange
