// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/radarfigure.h"

#include "app/charts/axischart.h"
#include "app/charts/chartmarks.h"
#include "app/theme/fonts.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr int chartFontSize = 8;
constexpr qreal signWidth = 20;
constexpr qreal afterSign = 5;
constexpr qreal afterItem = 18;

/// The chart's own words speak the interface's language, and the bundled face lacks one of its signs. So the state
/// stands behind the title, in the report's words.
Radar forPaper(Radar radar, const ReportWords &words)
{
    for (RadarAxis &axis : radar.axes) {
        if (axis.level)
            continue;
        const QString state = words.stateInTitle(axis.state);
        axis.title.japanese += state;
        if (!axis.title.english.isEmpty())
            axis.title.english += state;
        axis.state = FrameworkState::Rated;
    }
    return radar;
}

QFont chartFont()
{
    QFont font = reportFont();
    font.setPixelSize(chartFontSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    withoutLigatures(font);
    return font;
}

struct LegendItem {
    ChartSign sign;
    TextLines text;
    qreal x;
};

QString wordOf(ChartSign sign, const ReportWords &words)
{
    switch (sign) {
    case ChartSign::Level:
        return words[Word::Level];
    case ChartSign::Provisional:
        return words.provisional();
    case ChartSign::Target:
        return words[Word::Target];
    case ChartSign::Band:
        return words.band();
    }
    return {};
}

void setLegend(const SectionContext &context, const Radar &radar)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    auto items = std::make_shared<std::vector<LegendItem>>();
    qreal x = 0;
    for (const ChartSign sign : signsOf(radar)) {
        TextLines lines(wordOf(sign, words), style.small, galley.width());
        const qreal width = lines.width();
        items->push_back({sign, std::move(lines), x});
        x += signWidth + afterSign + width + afterItem;
    }
    const qreal left = std::max(0.0, (galley.width() - (x - afterItem)) / 2);
    galley.space(4);
    galley.figure(style.small.lineHeight, [items, left, style](QPainter &painter) {
        for (const LegendItem &item : *items) {
            const QRectF sign(left + item.x, 0, signWidth, style.small.lineHeight);
            paintLegendSign(painter, item.sign, sign, chartFontSize, style.colors);
            item.text.paint(painter, {sign.right() + afterSign, 0});
        }
    });
}

}  // namespace

void setRadar(const SectionContext &context, const Radar &radar, qreal height)
{
    const auto hasFigure = [](const RadarAxis &axis) { return axis.level || axis.target; };
    if (std::ranges::none_of(radar.axes, hasFigure))
        return;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const Language language = context.showsEnglish ? context.words.language() : Language::Japanese;
    const RadarOptions options{style.colors, chartFont(), language, false};
    const QRectF area(0, 0, galley.width(), height - style.small.lineHeight - 4);
    const std::size_t mark = galley.mark();
    galley.figure(area.height(), [radar = forPaper(radar, context.words), options, area](QPainter &painter) {
        paintRadar(painter, area, radar, options);
    });
    setLegend(context, radar);
    galley.keepTogether(mark, style.bodyHeight());
}

}  // namespace psirt
