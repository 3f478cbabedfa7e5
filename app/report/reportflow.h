// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportblocks.h"
#include "app/report/reportoptions.h"
#include "app/report/reportwords.h"

namespace psirt::report {

/// What the report is called: the assessment's title or what stands for one without; both where two are compared.
[[nodiscard]] QString titleOf(const ReportSubject &subject, const ReportWords &words);

/// Whose assessment it is; may be empty.
[[nodiscard]] QString organizationOf(const ReportSubject &subject);

/// What the report says, in its order: the parts and the depth that the options choose, a CoverBlock first. Their language
/// is that of the words. Every form of the report renders these blocks and says nothing else.
[[nodiscard]] ReportBlocks blocksOf(const ReportSubject &subject, const ReportWords &words, const ReportOptions &options);

}  // namespace psirt::report
