// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/axisdrawing.h"

#include "app/drawings/bardrawing.h"
#include "app/drawings/radardrawing.h"
#include "app/drawings/radartext.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace psirt::drawings {

namespace {

// All in ems.
constexpr double signWidth = 2.2;
constexpr double textOffset = 2.6;
constexpr double betweenItems = 1.2;

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

/// What the font's size is in the painter's units.
double paintedSize(const QPainter &painter, const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return font.pointSizeF() * painter.device()->logicalDpiY() / 72;
}

/// Large, because fonts have whole pixels here and the figures of a font are then exact.
constexpr int drawingFontPixels = 100;

}  // namespace

AxisDrawing::AxisDrawing(const Radar &radar, const RadarOptions &options) : m_radar(radar), m_options(options) {}

QPointF AxisDrawing::position(std::size_t axis, double value) const
{
    return scale(axis).pointAt(value / highestLevel);
}

std::vector<AxisDrawing::Spot> AxisDrawing::spots() const
{
    std::vector<Spot> spots;
    for (std::size_t index = 0; index < m_radar.axes.size(); ++index) {
        const RadarAxis &axis = m_radar.axes[index];
        const auto place = [this, index](const std::optional<double> &value) {
            return value ? std::optional(position(index, *value)) : std::nullopt;
        };
        const bool isPlaced = index < labels().places.size();
        Spot spot{.id = axis.id,
                  .label = isPlaced ? labels().places[index].rect : QRectF(),
                  .level = place(axis.level),
                  .baseline = place(axis.baseline),
                  .target = place(axis.target),
                  .range = {}};
        if (spot.baseline)
            *spot.baseline += baselineOffset();
        if (axis.low && axis.high)
            spot.range = QLineF(position(index, *axis.low), position(index, *axis.high));
        spots.push_back(std::move(spot));
    }
    return spots;
}

bool AxisDrawing::setHighlighted(std::optional<std::size_t> axis)
{
    return std::exchange(m_highlighted, axis) != axis;
}

bool AxisDrawing::setHovered(std::optional<std::size_t> axis)
{
    return std::exchange(m_hovered, axis) != axis;
}

double AxisDrawing::legendHeight(double width, double scale) const
{
    return m_options.hasLegend ? ChartLegend(m_radar, ChartFonts(m_options.font, scale), width).height() : 0;
}

void AxisDrawing::setLegendRect(const QRectF &rect, double scale)
{
    m_legendRect = rect;
    m_legendScale = scale;
}

void AxisDrawing::paintPointedOut(QPainter &painter, const QPointF &offset) const
{
    const double em = fonts().em;
    const auto paint = [&](const std::optional<std::size_t> &axis, double width) {
        if (!axis || *axis >= m_radar.axes.size())
            return;
        painter.setPen(QPen(m_options.colors.text, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(scale(*axis).translated(offset));
    };
    paint(m_hovered, em / 14);
    paint(m_highlighted, em / 8);
}

void AxisDrawing::paintLabels(QPainter &painter) const
{
    const ChartFonts fonts = this->fonts();
    for (std::size_t axis = 0; axis < labels().places.size(); ++axis) {
        const PlacedLabel &place = labels().places[axis];
        if (m_highlighted == axis) {
            const double margin = fonts.em * 0.2;
            painter.setPen(QPen(m_options.colors.current, fonts.em / 7));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.rect.adjusted(-margin, -margin / 2, margin, margin / 2), margin, margin);
        }
        paintLabel(painter, labels().labels[axis], place, fonts, m_options.colors);
    }
}

void AxisDrawing::paintLegend(QPainter &painter) const
{
    if (!m_options.hasLegend)
        return;
    const ChartLegend legend(m_radar, ChartFonts(m_options.font, m_legendScale), m_legendRect.width());
    legend.paint(painter, m_legendRect, m_options.colors);
}

bool hasRadarShape(const Radar &radar)
{
    const auto isInScope = [](const RadarAxis &axis) {
        return axis.state == FrameworkState::Rated || axis.state == FrameworkState::Unrated;
    };
    return std::ranges::count_if(radar.axes, isInScope) >= 4;
}

std::unique_ptr<AxisDrawing> createAxisDrawing(const Radar &radar, const RadarOptions &options)
{
    if (hasRadarShape(radar))
        return std::make_unique<RadarDrawing>(radar, options);
    return std::make_unique<BarDrawing>(radar, options);
}

double heightOfBars(std::size_t count, double em)
{
    constexpr double bar = 5;
    constexpr double scale = 4;
    return em * (bar * static_cast<double>(count) + scale);
}

void paintRadar(QPainter &painter, const QRectF &target, const Radar &radar, const RadarOptions &options)
{
    const double scale = paintedSize(painter, options.font) / drawingFontPixels;
    if (scale <= 0 || target.isEmpty())
        return;
    RadarOptions drawingOptions = options;
    drawingOptions.font.setPixelSize(drawingFontPixels);
    const std::unique_ptr<AxisDrawing> drawing = createAxisDrawing(radar, drawingOptions);
    drawing->layOut(target.size() / scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    drawing->paint(painter);
    painter.restore();
}

}  // namespace psirt::drawings
