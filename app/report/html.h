// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportwords.h"
#include "core/reporting/radar.h"
#include "core/reporting/sheetglance.h"

#include <QPageSize>

namespace psirt::report {

// What the HTML report is made of beside its blocks.

/// As text in HTML that is XML too (fitForXml).
[[nodiscard]] QString htmlEscaped(const QString &text);

/// The style sheet of the HTML report: for narrow and wide windows, light and dark, and paper. On each printed page stand
/// the title, the mark, which may be empty, and the page's number.
[[nodiscard]] QString htmlStyle(const QPageSize &pageSize, const QString &title, const QString &mark);

/// A chart with its legend as HTML, in the colours of Colors::paper(): a picture of vectors with a title and its figures in
/// words for those who hear it. Where Qt Svg is missing it is an image. id is unique in the file.
[[nodiscard]] QString htmlChart(const Radar &radar, const QString &title, const QString &id, const ReportWords &words,
                                bool showsEnglish);

/// The sheet at a glance in the same way, but light in the dark too: its bars are colours with numbers in them.
[[nodiscard]] QString htmlGlance(const SheetGlance &glance, const QString &title, const QString &id,
                                 const ReportWords &words, bool showsEnglish);

}  // namespace psirt::report
