// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetricsF>
#include <QStringList>

#include <vector>

namespace psirt::drawings {

/// A text set in some number of lines.
struct Wrapping {
    QStringList lines;
    double width = 0;  ///< of the longest line
};

/// The text in one line, in two, and so on up to mostLines (fewer where it has no more places to break): each time
/// the lines are of like length, and break between words, for Japanese preferably after a particle and not inside a
/// run of katakana, unless a word is known to begin there (BilingualText::breaks). Nothing is cut and nothing is
/// hyphenated. Empty for an empty text.
[[nodiscard]] std::vector<Wrapping> balancedWrappings(const QString &text, const QFontMetricsF &metrics, int mostLines,
                                                      const std::vector<qsizetype> &wordStarts = {});

}  // namespace psirt::drawings
