// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/colors.h"

#include <QMarginsF>
#include <QSizeF>

#include <algorithm>

namespace psirt::report {

/// How a run of text looks. Lengths in points.
struct TextStyle {
    qreal size;
    qreal lineHeight;
    bool isBold = false;
    QColor color;

    /// The same in another colour.
    [[nodiscard]] TextStyle colored(const QColor &other) const { return {size, lineHeight, isBold, other}; }
};

/// The look of a report on paper: one face, four sizes, one set of distances. Lengths in points.
struct PaperStyle {
    QSizeF page;
    QMarginsF margins;
    Colors colors;
    TextStyle body;
    TextStyle small;      ///< muted: labels, table heads, renderings
    TextStyle title;      ///< of a framework or a table
    TextStyle pageTitle;  ///< of the report and its parts
    qreal labelWidth;     ///< the column of labels at the left edge, its gap included

    /// For that paper; very small paper gets smaller margins.
    [[nodiscard]] static PaperStyle of(const QSizeF &page)
    {
        constexpr qreal millimetre = 72 / 25.4;
        const qreal side = std::min(18 * millimetre, page.width() * 0.1);
        const qreal upright = std::min(24 * millimetre, page.height() * 0.1);
        const Colors colors = Colors::paper();
        PaperStyle style;
        style.page = page;
        style.margins = {side, upright, side, upright};
        style.colors = colors;
        style.body = {9.5, 15.2, false, colors.text};
        style.small = {8, 12, false, colors.muted};
        style.title = {12.5, 19, true, colors.text};
        style.pageTitle = {20, 29, true, colors.text};
        style.labelWidth = std::min(88.0, style.bodyWidth() * 0.25);
        return style;
    }

    [[nodiscard]] qreal bodyWidth() const { return page.width() - margins.left() - margins.right(); }
    [[nodiscard]] qreal bodyHeight() const { return page.height() - margins.top() - margins.bottom(); }
    /// The body in bold.
    [[nodiscard]] TextStyle strong() const { return {body.size, body.lineHeight, true, body.color}; }
};

}  // namespace psirt::report
