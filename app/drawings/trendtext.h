// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/reporting/trendlines.h"

namespace psirt::drawings {

/// "Overall", or "1 ステークホルダ…": the area's number and title, in the language where there is one.
[[nodiscard]] QString lineTitle(const TrendLine &line, Language language);

/// What hollow marks mean: "Hollow marks: provisional".
[[nodiscard]] QString hollowMarksText();

}  // namespace psirt::drawings
