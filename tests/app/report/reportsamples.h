// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "core/assessment/assessment.h"

#include <QImage>

namespace psirt::test {

/// Assessments of every size that a report has to bear. All are of sheet().

/// Properties filled in, every other framework rated.
[[nodiscard]] Assessment halfAssessment();
/// Every ratable framework rated as near to that level as the sheet describes, with note, evidence and actions.
[[nodiscard]] Assessment assessmentAt(int level);
/// 1.1 with a note of 10,000 characters, 1.2 with 200 actions, 1.3 with an action higher than a page.
[[nodiscard]] Assessment extremeAssessment();
[[nodiscard]] Assessment everythingExcluded();
/// As many frameworks at level 2 as there are notes, each with one of them; the rest is empty.
[[nodiscard]] Assessment notedAssessment(const QStringList &notes);

/// In English with renderings.
[[nodiscard]] report::ReportOptions optionsIn(Language language, ReportDepth depth = ReportDepth::Full);
/// Without renderings.
[[nodiscard]] report::ReportOptions plainEnglish(ReportDepth depth = ReportDepth::Full);

/// Two assessments that are compared.
struct SamplePair {
    Assessment baseline;
    Assessment current;
};

/// Every framework raised by up to three levels but 4.4 and 5.4, with reasons and actions done; 1.3 excluded now, 2.2 no
/// longer, 3.1 newly rated, 4.1 no longer, 5.1 lowered without a reason.
[[nodiscard]] SamplePair changedPair();
/// The same with notes on both sides, reasons and evidence of 10,000 characters each on 1.1 and 2.2, and with a note of
/// 10,000 characters on every other framework now.
[[nodiscard]] SamplePair extremePair();

[[nodiscard]] report::ReportDocument documentOf(const SamplePair &pair, report::ReportOptions options = {});

/// The page at two pixels a point.
[[nodiscard]] QImage imageOf(const report::ReportDocument &report, int page);

[[nodiscard]] ReportContent reportOf(const Assessment &assessment, const Assessment *baseline = nullptr);
[[nodiscard]] report::ReportDocument documentOf(const Assessment &assessment, report::ReportOptions options = {});

/// The changed pair as a report with its baseline.
[[nodiscard]] ReportContent changedReport();
/// Everything that a form of the report has to bear: nothing, the extremes, what no XML can hold.
[[nodiscard]] std::vector<report::ReportSubject> hardSubjects();

}  // namespace psirt::test
