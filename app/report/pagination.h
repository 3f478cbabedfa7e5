// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace psirt::report {

// C++17 alone, for pdfstructure.h.

struct Strip;
using Heads = std::vector<std::shared_ptr<const Strip>>;

/// A place in a report that a reader is led to.
struct Bookmark {
    static constexpr int placeOnly = -1;

    int level;               ///< in the outline: 0 for a part; placeOnly: links lead to it, but the outline does not name it
    QString title;           ///< in the outline
    QString place;           ///< its name, unique in a report: "summary", "area-1", "framework-1.1"
    QString rendering = {};  ///< the title's unofficial English rendering where it is wanted; may be empty
};

/// A piece of a strip that leads somewhere.
struct Link {
    QRectF area;     ///< from the strip's top left corner, in points
    QString target;  ///< the name of a place, or an address that begins with "https://"
};

/// A bookmark on its page.
struct PlacedBookmark {
    Bookmark bookmark;
    int page;   ///< from 0
    qreal top;  ///< from the paper's top edge, in points
};

/// A link on its page.
struct PlacedLink {
    int page;        ///< from 0
    QRectF area;     ///< from the paper's top left corner, in points
    QString target;  ///< as in Link
};

/// A slice of a report that no page break cuts: a line, a short paragraph, a table row, a chart. Lengths in points.
struct Strip {
    qreal height = 0;
    qreal spaceBefore = 0;       ///< to what stands above; dropped at the top of a page
    bool keepsWithNext = false;  ///< not the last on its page, as long as a page can hold both
    bool startsPage = false;
    std::function<void(QPainter &)> paint;  ///< from (0, 0) at its top left corner
    std::vector<Bookmark> bookmarks;        ///< of what begins with it
    std::vector<Link> links;
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

}  // namespace psirt::report
