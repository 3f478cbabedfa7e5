// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/comparison/comparison.h"

namespace psirt {

/// How two assessments differ in what they are of. Organization and scope (適用範囲) together say that; they are compared
/// without regard to width, case and surrounding space, and a text that one of the two lacks is no difference. A title
/// usually names the date, so it speaks only where neither names a scope, and without its figures and words of time.
struct SubjectDifference {
    bool organization = false;
    bool scope = false;
    bool scopeWords = false;  ///< both are whole sentences, most of which are the same: worded anew rather than another
    bool title = false;

    /// What changed from one to the other is then no change over time. A title alone is too weak for that.
    [[nodiscard]] bool isOfOtherProduct() const { return organization || scope; }
    bool operator==(const SubjectDifference &) const = default;

    [[nodiscard]] static SubjectDifference of(const Properties &one, const Properties &other);
};

/// What an assessment is of, organization and scope, as texts that are the same however they are typed: without regard to
/// width, case and surrounding space.
[[nodiscard]] QStringList subjectKey(const Properties &properties);

/// Of one day and of one subject, by the same people, and most of what they say is the same: a program that keeps folders
/// in step puts such a copy beside a file. At most three frameworks differ, and fewer than are alike.
[[nodiscard]] bool mayBeCopies(const Assessment &one, const Assessment &other);

/// Both assessments fill in the sheet. Between different products it holds the figures of both, and tells of no movement:
/// see AverageChange::isAcrossProducts.
[[nodiscard]] Comparison compareAssessments(const Sheet &sheet, const Assessment &baseline, const Assessment &current);

/// The same of scores that are there already.
[[nodiscard]] Comparison compareOf(const SubjectDifference &difference, Score baseline, Score current);

}  // namespace psirt
