// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartlabels.h"
#include "app/drawings/chartmarks.h"

namespace psirt::drawings {

/// Names what the chart shows (signsOf), in as many centred rows as the width asks for.
class ChartLegend {
public:
    ChartLegend(const Radar &radar, const ChartFonts &fonts, double width);

    [[nodiscard]] double height() const;
    void paint(QPainter &painter, const QRectF &rect, const Colors &colors) const;

private:
    struct Item {
        ChartSign sign;
        QString text;
        double width;
        int row;
    };

    ChartFonts m_fonts;
    std::vector<Item> m_items;
    double m_rowHeight;
};

}  // namespace psirt::drawings
