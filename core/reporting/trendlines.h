// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"

namespace psirt {

/// A figure of a line at one moment.
struct TrendFigure {
    std::optional<Average> average;  ///< none where nothing is rated: a gap in the line, never 0
    int rated = 0;
    int ratable = 0;
    bool isProvisional = false;  ///< something is still unrated

    bool operator==(const TrendFigure &) const = default;
};

/// The averages of the whole sheet, or of one area, over time.
struct TrendLine {
    QString id;                        ///< of the area; empty for the whole sheet
    BilingualText title;               ///< of the area; empty for the whole sheet
    std::vector<TrendFigure> figures;  ///< one for each moment

    [[nodiscard]] bool isOverall() const { return id.isEmpty(); }
};

/// One assessment on the axis of time.
struct TrendMoment {
    QDate date;
    QString title;  ///< of the assessment, or its source where it has none
};

/// What a chart of a trend shows, as plain data: one line for the whole sheet, then one for each area in the sheet's order.
struct TrendLines {
    std::vector<TrendMoment> moments;  ///< in order of date
    std::vector<TrendLine> lines;
};

[[nodiscard]] TrendLines trendLines(const Sheet &sheet, const Trend &trend);

}  // namespace psirt
