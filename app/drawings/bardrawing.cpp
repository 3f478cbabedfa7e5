// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/bardrawing.h"

#include "app/drawings/chartmarks.h"
#include "app/drawings/radartext.h"

#include <QPainter>

#include <algorithm>

namespace psirt::drawings {

namespace {

constexpr double largestLabelShare = 0.55;  ///< of the width
constexpr double smallestBarEm = 8;

}  // namespace

void BarDrawing::paint(QPainter &painter) const
{
    paintBand(painter);
    paintScale(painter);
    paintPointedOut(painter, {0, -fonts().em * 0.45});  // under a dashed bar it would fill the gaps
    const std::vector<Spot> spots = this->spots();
    for (std::size_t axis = 0; axis < m_labels.places.size(); ++axis)
        paintBar(painter, axis, spots[axis]);
    paintLabels(painter);
    paintLegend(painter);
}

double BarDrawing::xOf(double value) const
{
    return m_plot.left() + m_plot.width() * value / highestLevel;
}

QLineF BarDrawing::scale(std::size_t axis) const
{
    if (axis >= m_labels.places.size())
        return {};
    const double y = m_labels.places[axis].rect.center().y();
    return {m_plot.left(), y, m_plot.right(), y};
}

QPointF BarDrawing::baselineOffset() const
{
    return {0, fonts().em * 0.75};
}

void BarDrawing::paintBand(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    const QRectF band(QPointF(xOf(Average::bandLow), m_plot.top()), QPointF(xOf(Average::bandHigh), m_plot.bottom()));
    painter.fillRect(band, options().colors.band);
    painter.setFont(fonts.small);
    painter.setPen(options().colors.current);
    painter.drawText(QRectF(band.left(), m_plot.top() - fonts.em * 1.2, band.width(), fonts.em * 1.1),
                     Qt::AlignCenter | Qt::TextDontClip, bandFigures());
}

void BarDrawing::paintScale(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    painter.setFont(fonts.small);
    const QPen thin(options().colors.grid, fonts.em / 14);
    for (int level = 0; level <= static_cast<int>(highestLevel); ++level) {
        painter.setPen(thin);
        painter.drawLine(QPointF(xOf(level), m_plot.top()), QPointF(xOf(level), m_plot.bottom()));
        painter.setPen(options().colors.muted);
        painter.drawText(QRectF(xOf(level) - fonts.em, m_plot.bottom(), fonts.em * 2, fonts.em * 1.3),
                         Qt::AlignCenter | Qt::TextDontClip, QString::number(level));
    }
}

void BarDrawing::paintBar(QPainter &painter, std::size_t axis, const Spot &spot) const
{
    const Colors &colors = options().colors;
    const double em = fonts().em;
    if (spot.baseline) {
        painter.setPen(baselinePen(colors, em));
        painter.drawLine(scale(axis).p1() + baselineOffset(), *spot.baseline);
        paintBaselineMark(painter, *spot.baseline, em, colors);
    }
    if (spot.level) {
        QPen bar = levelPen(colors, em, false);
        bar.setWidthF(em * 0.5);
        if (radar().axes[axis].isProvisional)
            bar.setDashPattern({2.2, 1.2});
        painter.setPen(bar);
        painter.drawLine(scale(axis).p1(), *spot.level);
    }
    if (spot.target)
        paintTargetMark(painter, *spot.target, em, colors);
    if (spot.range)
        paintRange(painter, *spot.range, em, colors);
    if (spot.level)
        paintLevelMark(painter, *spot.level, em, colors);
}

bool BarDrawing::placeLabels(const QRectF &area, double scale)
{
    const ChartFonts fonts(options().font, scale);
    const double between = fonts.em * 0.7;
    m_labels = {{}, {}, scale};
    double used = 0;
    double widest = 0;
    for (const RadarAxis &axis : radar().axes) {
        m_labels.labels.push_back(chartLabel(axis, options(), fonts));
        const ChartLabel &label = m_labels.labels.back();
        std::size_t wrapping = 0;
        while (wrapping + 1 < label.wrappings.size() && label.width(wrapping) > area.width() * largestLabelShare)
            ++wrapping;
        const QRectF rect(0, 0, label.width(wrapping), label.height(wrapping));
        m_labels.places.push_back({rect, wrapping, Qt::AlignRight});
        used += label.height(wrapping) + between;
        widest = std::max(widest, label.width(wrapping));
    }
    m_plot = area.adjusted(widest + fonts.em * 0.8, fonts.em * 1.4, -fonts.em * 0.6, -fonts.em * 1.5);
    // Rows of like height, as far apart as the area allows but not farther than the eye can follow.
    const double spare = m_plot.height() - used;
    const double extra = std::clamp(spare / static_cast<double>(m_labels.places.size()), 0.0, fonts.em * 2);
    double top = m_plot.top() + between / 2 + extra / 2;
    for (PlacedLabel &place : m_labels.places) {
        place.rect.moveTopLeft({area.left() + widest - place.rect.width(), top});
        top = place.rect.bottom() + between + extra;
    }
    m_plot.setBottom(std::min(m_plot.bottom(), top - between / 2 - extra / 2));
    return spare >= 0 && widest <= area.width() * largestLabelShare;
}

void BarDrawing::layOut(const QSizeF &size)
{
    const double em = ChartFonts(options().font).em;
    QRectF area(QPointF(0, 0), size);
    const double margin = em * 0.4;
    area.adjust(margin, margin, -margin, -margin);
    if (area.isEmpty() || radar().axes.empty())
        return;
    const double height = legendHeight(area.width(), 1);
    area.setBottom(area.bottom() - height - em * 0.4);
    for (double scale = 1; !placeLabels(area, scale) && em * (scale - 0.08) >= smallestBarEm; scale -= 0.08) {
    }
    const double legendTop = std::min(m_plot.bottom() + em * 2, area.bottom() + em * 0.4);
    setLegendRect({area.left(), legendTop, area.width(), height}, 1);
}

}  // namespace psirt::drawings
