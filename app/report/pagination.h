// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

namespace psirt {

struct Strip;
using Heads = std::vector<std::shared_ptr<const Strip>>;

/// A slice of a report that no page break cuts: a line, a short paragraph, a table row, a chart. Lengths in points.
struct Strip {
    qreal height = 0;
    qreal spaceBefore = 0;       ///< to what stands above; dropped at the top of a page
    bool keepsWithNext = false;  ///< not the last on its page, as long as a page can hold both
    bool startsPage = false;
    std::function<void(QPainter &)> paint;  ///< from (0, 0) at its top left corner
    Heads heads;  ///< set above it once more where it comes first on a page: a table's head, a title
};

/// A strip on its page, its top measured from the top of the page's body.
struct PlacedStrip {
    std::shared_ptr<const Strip> strip;
    qreal top;
};

using PageStrips = std::vector<PlacedStrip>;

/// Fills pages from the top down. Every strip lands on exactly one page, in order; only a head comes again. A strip
/// higher than a page gets one of its own. At least one page.
[[nodiscard]] std::vector<PageStrips> paginate(const std::vector<Strip> &strips, qreal pageHeight);

}  // namespace psirt
