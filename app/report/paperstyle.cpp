// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperstyle.h"

#include <algorithm>

namespace psirt::report {

PaperStyle PaperStyle::of(const QSizeF &page)
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

}  // namespace psirt::report
