// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace psirt {

/// A text of the sheet or the framework: the Japanese one, and an unofficial English rendering beside it. Where both are
/// of the sheet, the Japanese text is authoritative and always shown (core/scoring/README.md, "Text of the sheet").
struct BilingualText {
    QString japanese;
    QString english;  ///< empty when there is no rendering

    /// Of titles only: places inside the Japanese text where a word begins and no space or script tells it, ascending.
    std::vector<qsizetype> breaks = {};

    /// The breaks where so many characters stand before the text, such as its number.
    [[nodiscard]] std::vector<qsizetype> breaksAfter(qsizetype characters) const
    {
        std::vector<qsizetype> places = breaks;
        for (qsizetype &place : places)
            place += characters;
        return places;
    }

    bool operator==(const BilingualText &) const = default;
};

}  // namespace psirt
