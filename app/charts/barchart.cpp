// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/barchart.h"

#include "app/charts/radartext.h"

#include <QGraphicsItem>
#include <QLegend>
#include <QPainter>

#include <cmath>

namespace psirt {

namespace {

constexpr double highestLevel = 5;
constexpr double overlayDepth = 1000;
constexpr double largestLabelShare = 0.55;  ///< of the width
constexpr double smallestEm = 8;

}  // namespace

/// Bars, marks, labels, the scale's figures and the legend.
class BarChart::Overlay : public QGraphicsItem {
public:
    explicit Overlay(BarChart *chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(overlayDepth); }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_chart->size()}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const ChartFonts fonts(m_chart->m_options.font, m_chart->m_fontScale);
        paintBand(*painter, fonts);
        paintScale(*painter, fonts);
        for (std::size_t axis = 0; axis < m_chart->m_places.size(); ++axis)
            paintAxis(*painter, fonts, axis);
        if (m_chart->m_options.hasLegend) {
            const ChartLegend legend(fonts, m_chart->m_legendRect.width());
            legend.paint(*painter, m_chart->m_legendRect, m_chart->m_options.colors);
        }
    }

    void update() { prepareGeometryChange(); }

private:
    [[nodiscard]] double xOf(double value) const
    {
        return m_chart->m_plot.left() + m_chart->m_plot.width() * value / highestLevel;
    }

    void paintBand(QPainter &painter, const ChartFonts &fonts) const
    {
        const QRectF &plot = m_chart->m_plot;
        const QRectF band(QPointF(xOf(Average::bandLow), plot.top()), QPointF(xOf(Average::bandHigh), plot.bottom()));
        painter.fillRect(band, m_chart->m_options.colors.band);
        painter.setFont(fonts.small);
        painter.setPen(m_chart->m_options.colors.current);
        painter.drawText(QRectF(band.left(), plot.top() - fonts.em * 1.2, band.width(), fonts.em * 1.1),
                         Qt::AlignCenter | Qt::TextDontClip, bandFigures());
    }

    void paintScale(QPainter &painter, const ChartFonts &fonts) const
    {
        painter.setFont(fonts.small);
        const QPen thin(m_chart->m_options.colors.grid, fonts.em / 14);
        for (int level = 0; level <= static_cast<int>(highestLevel); ++level) {
            painter.setPen(thin);
            painter.drawLine(QPointF(xOf(level), m_chart->m_plot.top()), QPointF(xOf(level), m_chart->m_plot.bottom()));
            painter.setPen(m_chart->m_options.colors.muted);
            painter.drawText(QRectF(xOf(level) - fonts.em, m_chart->m_plot.bottom(), fonts.em * 2, fonts.em * 1.3),
                             Qt::AlignCenter | Qt::TextDontClip, QString::number(level));
        }
    }

    void paintAxis(QPainter &painter, const ChartFonts &fonts, std::size_t axis) const
    {
        const Colors &colors = m_chart->m_options.colors;
        const Spot spot = m_chart->spots()[axis];
        if (spot.level) {
            const QPointF start(xOf(0), spot.level->y());
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.current);
            painter.drawRect(QRectF(start, *spot.level).adjusted(0, -fonts.em * 0.12, 0, fonts.em * 0.12));
        }
        if (spot.target)
            paintTargetMark(painter, *spot.target, fonts.em, colors);
        if (spot.level)
            paintLevelMark(painter, *spot.level, fonts.em, colors);
        if (m_chart->m_highlighted == axis) {
            const double margin = fonts.em * 0.2;
            painter.setPen(QPen(colors.current, fonts.em / 7));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(spot.label.adjusted(-margin, -margin / 2, margin, margin / 2), margin, margin);
        }
        paintLabel(painter, m_chart->m_labels[axis], m_chart->m_places[axis], fonts, colors);
    }

    BarChart *m_chart;
};

BarChart::BarChart(const Radar &radar, const RadarOptions &options)
    : m_radar(radar), m_options(options), m_fonts(options.font), m_overlay(new Overlay(this))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setDropShadowEnabled(false);
    legend()->hide();
}

BarChart::~BarChart() = default;

bool BarChart::placeLabels(const QRectF &area, double scale)
{
    const ChartFonts fonts(m_options.font, scale);
    const double between = fonts.em * 0.7;
    m_fontScale = scale;
    m_labels.clear();
    m_places.clear();
    double used = 0;
    double widest = 0;
    for (const RadarAxis &axis : m_radar.axes) {
        m_labels.push_back(chartLabel(axis, m_options.language, fonts));
        const ChartLabel &label = m_labels.back();
        std::size_t wrapping = 0;
        while (wrapping + 1 < label.wrappings.size() && label.width(wrapping) > area.width() * largestLabelShare)
            ++wrapping;
        m_places.push_back({QRectF(0, 0, label.width(wrapping), label.height(wrapping)), wrapping, Qt::AlignRight});
        used += label.height(wrapping) + between;
        widest = std::max(widest, label.width(wrapping));
    }
    m_plot = area.adjusted(widest + fonts.em * 0.8, fonts.em * 1.4, -fonts.em * 0.6, -fonts.em * 1.5);
    // Rows of like height, as far apart as the area allows but not farther than the eye can follow.
    const double spare = m_plot.height() - used;
    const double extra = std::clamp(spare / static_cast<double>(m_places.size()), 0.0, fonts.em * 2);
    double top = m_plot.top() + between / 2 + extra / 2;
    for (PlacedLabel &place : m_places) {
        place.rect.moveTopLeft({area.left() + widest - place.rect.width(), top});
        top = place.rect.bottom() + between + extra;
    }
    m_plot.setBottom(std::min(m_plot.bottom(), top - between / 2 - extra / 2));
    return spare >= 0 && widest <= area.width() * largestLabelShare;
}

void BarChart::layOut()
{
    QRectF area(QPointF(0, 0), size());
    const double margin = m_fonts.em * 0.4;
    area.adjust(margin, margin, -margin, -margin);
    if (area.isEmpty() || m_radar.axes.empty())
        return;
    const double legendHeight = m_options.hasLegend ? ChartLegend(m_fonts, area.width()).height() : 0;
    area.setBottom(area.bottom() - legendHeight - m_fonts.em * 0.4);
    for (double scale = 1; !placeLabels(area, scale) && m_fonts.em * (scale - 0.08) >= smallestEm; scale -= 0.08) {
    }
    const double legendTop = std::min(m_plot.bottom() + m_fonts.em * 2, area.bottom() + m_fonts.em * 0.4);
    m_legendRect = QRectF(area.left(), legendTop, area.width(), legendHeight);
    m_overlay->update();
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    layOut();
}

QPointF BarChart::position(std::size_t axis, double value) const
{
    return {m_plot.left() + m_plot.width() * value / highestLevel, m_places[axis].rect.center().y()};
}

std::vector<AxisChart::Spot> BarChart::spots() const
{
    std::vector<Spot> spots;
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        const RadarAxis &axis = m_radar.axes[index];
        Spot spot{axis.id, m_places[index].rect, {}, {}};
        if (axis.level)
            spot.level = position(index, *axis.level);
        if (axis.target)
            spot.target = position(index, *axis.target);
        spots.push_back(std::move(spot));
    }
    return spots;
}

void BarChart::setHighlighted(std::optional<std::size_t> axis)
{
    m_highlighted = axis;
    m_overlay->update();
}

}  // namespace psirt
