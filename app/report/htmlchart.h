// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportwords.h"
#include "core/reporting/radar.h"

namespace psirt::report {

/// A chart with its legend as HTML, in the colours of Colors::paper(): a picture of vectors with a title and its figures in
/// words for those who hear it. Where Qt Svg is missing it is an image. id is unique in the file.
[[nodiscard]] QString htmlChart(const Radar &radar, const QString &title, const QString &id, const ReportWords &words,
                                bool showsEnglish);

}  // namespace psirt::report
