// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportblocks.h"
#include "app/report/reportoptions.h"
#include "app/report/reportwords.h"

namespace psirt {

/// What the report is called: the assessment's title or what stands for one without; both where two are compared.
[[nodiscard]] QString titleOf(const ReportSubject &subject, const ReportWords &words);

/// Whose assessment it is; may be empty.
[[nodiscard]] QString organizationOf(const ReportSubject &subject);

/// A report as one flow without pages, for forms that have none: what the PDF says, in the same order. It holds the
/// parts and the depth that the options choose; their language is that of the words.
[[nodiscard]] std::vector<ReportBlock> flowOf(const ReportSubject &subject, const ReportWords &words,
                                              const ReportOptions &options);

}  // namespace psirt
