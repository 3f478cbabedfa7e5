// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/chartlegend.h"

#include "app/drawings/radartext.h"

#include <QPainter>

namespace psirt::drawings {

namespace {

// All in ems.
constexpr double signWidth = 2.2;
constexpr double textOffset = 2.6;
constexpr double betweenItems = 1.2;

}  // namespace

ChartLegend::ChartLegend(const Radar &radar, const ChartFonts &fonts, double width)
    : m_fonts(fonts), m_rowHeight(QFontMetricsF(fonts.small).height() * 1.3)
{
    const QFontMetricsF metrics(m_fonts.small);
    double used = 0;
    int row = 0;
    for (const ChartSign sign : signsOf(radar)) {
        const QString text = signName(sign, radar.baseline);
        const double own = m_fonts.em * (textOffset + betweenItems) + metrics.horizontalAdvance(text);
        if (used > 0 && used + own > width) {
            used = 0;
            ++row;
        }
        used += own;
        m_items.push_back({sign, text, own, row});
    }
}

double ChartLegend::height() const
{
    return m_rowHeight * (m_items.back().row + 1);
}

void ChartLegend::paint(QPainter &painter, const QRectF &rect, const Colors &colors) const
{
    const double em = m_fonts.em;
    for (int row = 0; row <= m_items.back().row; ++row) {
        double total = -em * betweenItems;
        for (const Item &item : m_items)
            total += item.row == row ? item.width : 0;
        double left = rect.center().x() - total / 2;
        for (const Item &item : m_items) {
            if (item.row != row)
                continue;
            const QRectF place(left, rect.top() + row * m_rowHeight, item.width, m_rowHeight);
            const QRectF sign(place.left(), place.top(), em * signWidth, m_rowHeight);
            paintLegendSign(painter, item.sign, sign, em, colors);
            painter.setPen(colors.text);
            painter.setFont(m_fonts.small);
            painter.drawText(place.adjusted(em * textOffset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                             item.text);
            left += item.width;
        }
    }
}

}  // namespace psirt::drawings
