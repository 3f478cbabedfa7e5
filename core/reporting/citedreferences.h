// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/sheet.h"

#include <vector>

namespace psirt {

/// A description that a report shows.
struct ShownText {
    FrameworkId framework;
    Level level;
    bool isNext = false;  ///< the description of the next level, not of the present one
    QString text;         ///< the sheet's own
};

/// Where a text that is shown cites a number.
struct ShownCitation {
    FrameworkId framework;
    Level level;
    bool isNext = false;

    bool operator==(const ShownCitation &) const = default;
};

/// A number of FIRST's framework that the texts of a report cite, as an appendix explains it.
struct ReferenceLine {
    QString number;
    ReferenceKind kind;
    Relation relation;
    std::optional<PublishedItem> published;  ///< the counterpart in the published version; none when relation is None
    BilingualText remark;                    ///< why the relation is what it is; may be empty
    std::vector<ShownCitation> citations;    ///< in the order of the texts, each once; never empty
};

/// What the marks of those texts cite, by number. A range cites all its members. Numbers that the sheet's catalogue does
/// not know are left out.
[[nodiscard]] std::vector<ReferenceLine> citedReferences(const Sheet &sheet, const std::vector<ShownText> &texts);

}  // namespace psirt
