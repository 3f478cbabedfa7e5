// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/reportwords.h"

namespace psirt::report {

/// What blocks are set on paper with.
struct PaperContext {
    Galley &galley;
    const ReportWords &words;
    bool showsEnglish;
    double spare = 0;        ///< what the chart of a page may take beyond its least height
    double lowestChart = 0;  ///< the height of what stands beside the chart

    /// The same, set into another galley.
    [[nodiscard]] PaperContext into(Galley &other) const { return {other, words, showsEnglish, spare, lowestChart}; }
};

}  // namespace psirt::report
