// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"

#include "app/drawings/axisdrawing.h"
#include "app/drawings/radartext.h"
#include "app/theme/fonts.h"

#include <algorithm>

namespace psirt::report {

namespace {

constexpr int radarFontSize = 8;
constexpr qreal legendSignWidth = 20;
constexpr qreal afterSign = 5;
constexpr qreal afterItem = 18;

struct LegendItem {
    drawings::ChartSign sign;
    TextLines text;
    qreal x;
};

/// As many rows of items as the width asks for.
std::vector<std::vector<LegendItem>> legendRows(const PaperContext &context, const Radar &radar)
{
    const PaperStyle &style = context.galley.style();
    const qreal width = context.galley.width();
    std::vector<std::vector<LegendItem>> rows(1);
    qreal x = 0;
    for (const drawings::ChartSign sign : drawings::signsOf(radar)) {
        TextLines text(drawings::signName(sign, radar.baseline, context.words), style.small, width);
        const qreal own = legendSignWidth + afterSign + text.width();
        if (x > 0 && x + own > width) {
            rows.emplace_back();
            x = 0;
        }
        rows.back().push_back({sign, std::move(text), x});
        x += own + afterItem;
    }
    return rows;
}

void setLegend(const PaperContext &context, const std::vector<std::vector<LegendItem>> &rows)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    galley.space(4);
    for (const std::vector<LegendItem> &row : rows) {
        const qreal width = row.back().x + legendSignWidth + afterSign + row.back().text.width();
        const qreal left = std::max(0.0, (galley.width() - width) / 2);
        galley.figure(style.small.lineHeight, [row, left, style](QPainter &painter) {
            for (const LegendItem &item : row) {
                const QRectF sign(left + item.x, 0, legendSignWidth, style.small.lineHeight);
                drawings::paintLegendSign(painter, item.sign, sign, radarFontSize, style.colors);
                item.text.paint(painter, {sign.right() + afterSign, 0});
            }
        });
    }
}

}  // namespace

void setRadar(const PaperContext &context, const Radar &radar, qreal height)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const Language language = context.showsEnglish ? context.words.language() : Language::Japanese;
    const drawings::RadarOptions options{style.colors, reportFont(radarFontSize), language, false, context.words};
    const auto legend = legendRows(context, radar);
    const qreal legendHeight = 4 + style.small.lineHeight * static_cast<qreal>(legend.size());
    const qreal room = height - legendHeight;
    const qreal wanted = drawings::hasRadarShape(radar) ? room : drawings::heightOfBars(radar.axes.size(), radarFontSize);
    const QRectF area(0, 0, galley.width(), std::min(room, wanted));
    const std::size_t mark = galley.mark();
    galley.figure(area.height(),
                  [radar, options, area](QPainter &painter) { drawings::paintRadar(painter, area, radar, options); });
    setLegend(context, legend);
    galley.keepTogether(mark, style.bodyHeight());
}

}  // namespace psirt::report
