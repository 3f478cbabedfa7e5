// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/radarchart.h"

#include "app/charts/radartext.h"
#include "core/sheet/level.h"

#include <QGraphicsItem>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>

#include <cmath>
#include <numbers>

namespace psirt {

namespace {

constexpr double highestLevel = 5;
constexpr double backdropDepth = 0.5;  ///< of z: below the lines
constexpr double overlayDepth = 1000;  ///< above the lines

double valueRadius(const RadarLayout &layout, double value)
{
    return layout.radius * value / highestLevel;
}

void paintOnSurface(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, QColor surface)
{
    surface.setAlphaF(0.8F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface);
    painter.drawRoundedRect(rect, rect.height() / 4, rect.height() / 4);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, text);
}

}  // namespace

/// The band, the grid and their figures, behind the lines: whatever covered a line would look like a gap. Drawn here
/// because Qt Charts leaves a polar grid where it was when the plot area is set.
class RadarChart::Backdrop : public QGraphicsItem {
public:
    explicit Backdrop(RadarChart *chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(backdropDepth); }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_chart->size()}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const RadarLayout &layout = m_chart->m_layout;
        painter->setRenderHint(QPainter::Antialiasing);
        QPainterPath band;
        for (const double end : {Average::bandLow, Average::bandHigh})
            band.addEllipse(layout.centre, valueRadius(layout, end), valueRadius(layout, end));
        painter->fillPath(band, m_chart->m_options.colors.band);
        painter->setPen(QPen(m_chart->m_options.colors.grid, m_chart->m_fonts.em * layout.fontScale / 14));
        painter->setBrush(Qt::NoBrush);
        for (int level = 1; level <= static_cast<int>(highestLevel); ++level)
            painter->drawEllipse(layout.centre, valueRadius(layout, level), valueRadius(layout, level));
        for (std::size_t axis = 0; axis < m_chart->m_radar.axes.size(); ++axis)
            painter->drawLine(layout.centre, m_chart->position(axis, highestLevel));
        const ChartFonts fonts(m_chart->m_options.font, layout.fontScale);
        paintScale(*painter, fonts);
        paintBandLabel(*painter, fonts);
    }

    void update() { prepareGeometryChange(); }

private:
    void paintScale(QPainter &painter, const ChartFonts &fonts) const
    {
        const RadarLayout &layout = m_chart->m_layout;
        QFont font = fonts.small;
        font.setPixelSize(std::max(1, qRound(std::min(fonts.em * 0.72, layout.radius / highestLevel * 0.9))));
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        for (int level = 0; level <= static_cast<int>(highestLevel); ++level) {
            const QString text = QString::number(level);
            QRectF rect(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(text) * 1.3, font.pixelSize()));
            rect.moveCenter(layout.centre - QPointF(fonts.em * 0.75, valueRadius(layout, level)));
            paintOnSurface(painter, rect, text, m_chart->m_options.colors.muted, m_chart->m_options.colors.surface);
        }
    }

    /// How far from the band the lines cross the direction between an axis and the next one, in levels.
    [[nodiscard]] double distanceFromBand(std::size_t axis) const
    {
        const double middle = (Average::bandLow + Average::bandHigh) / 2;
        const std::size_t count = m_chart->m_radar.axes.size();
        const RadarAxis &one = m_chart->m_radar.axes[axis];
        const RadarAxis &next = m_chart->m_radar.axes[(axis + 1) % count];
        double distance = highestLevel;
        for (const Figure figure : {&RadarAxis::level, &RadarAxis::target}) {
            const double sum = (one.*figure).value_or(0) + (next.*figure).value_or(0);
            if (!(one.*figure) || !(next.*figure) || sum <= 0)
                continue;
            const double crossing =
                2 * *(one.*figure) * *(next.*figure) / sum * std::cos(std::numbers::pi / static_cast<double>(count));
            distance = std::min(distance, std::abs(crossing - middle));
        }
        return distance;
    }

    /// Between two axes, where the lines are farthest away.
    void paintBandLabel(QPainter &painter, const ChartFonts &fonts) const
    {
        const std::size_t count = m_chart->m_radar.axes.size();
        std::size_t best = 0;
        for (std::size_t axis = 0; axis + 1 < count; ++axis) {  // not beside the scale's figures
            if (distanceFromBand(axis) > distanceFromBand(best) + 0.1)
                best = axis;
        }
        const QPointF direction = axisDirection(2 * best + 1, 2 * count);
        QFont font = fonts.small;
        font.setPixelSize(std::max(1, qRound(fonts.em * 0.72)));
        const QFontMetricsF metrics(font);
        QRectF rect(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(bandFigures()) * 1.1, font.pixelSize() * 1.1));
        // On the ring, or beside it where a line runs along it, as the default target does.
        const bool isFree = distanceFromBand(best) > 0.6;
        const double radius = isFree ? valueRadius(m_chart->m_layout, (Average::bandLow + Average::bandHigh) / 2)
                                     : valueRadius(m_chart->m_layout, Average::bandHigh) + fonts.em * 0.75;
        const double room = 2 * radius * std::sin(std::numbers::pi / static_cast<double>(count));
        if (room < rect.width() * 1.2 && m_chart->m_options.hasLegend)
            return;  // the legend names it
        rect.moveCenter(m_chart->m_layout.centre + direction * radius);
        painter.setFont(font);
        paintOnSurface(painter, rect, bandFigures(), m_chart->m_options.colors.current,
                       m_chart->m_options.colors.surface);
    }

    RadarChart *m_chart;
};

/// Everything on top: marks, labels, the legend.
class RadarChart::Overlay : public QGraphicsItem {
public:
    explicit Overlay(RadarChart *chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(overlayDepth); }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_chart->size()}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const ChartFonts fonts(m_chart->m_options.font, m_chart->m_layout.fontScale);
        paintMarks(*painter, fonts);
        paintLabels(*painter, fonts);
        if (m_chart->m_options.hasLegend) {
            const ChartLegend legend(ChartFonts(m_chart->m_options.font, m_chart->m_legendScale),
                                     m_chart->m_legendRect.width());
            legend.paint(*painter, m_chart->m_legendRect, m_chart->m_options.colors);
        }
    }

    void update() { prepareGeometryChange(); }

private:
    void paintMarks(QPainter &painter, const ChartFonts &fonts) const
    {
        const std::vector<Spot> spots = m_chart->spots();
        for (const Spot &spot : spots) {
            if (spot.target)
                paintTargetMark(painter, *spot.target, fonts.em, m_chart->m_options.colors);
        }
        for (const Spot &spot : spots) {
            if (spot.level)
                paintLevelMark(painter, *spot.level, fonts.em, m_chart->m_options.colors);
        }
    }

    void paintLabels(QPainter &painter, const ChartFonts &fonts) const
    {
        const RadarLayout &layout = m_chart->m_layout;
        for (std::size_t index = 0; index < layout.places.size(); ++index) {
            if (m_chart->m_highlighted == index) {
                painter.setPen(QPen(m_chart->m_options.colors.current, fonts.em / 7));
                painter.setBrush(Qt::NoBrush);
                const double margin = fonts.em * 0.2;
                painter.drawRoundedRect(layout.places[index]
                                            .rect.adjusted(-margin, -margin / 2, margin, margin / 2)
                                            .intersected(boundingRect().adjusted(1, 1, -1, -1)),
                                        margin, margin);
            }
            paintLabel(painter, layout.labels[index], layout.places[index], fonts, m_chart->m_options.colors);
        }
    }

    RadarChart *m_chart;
};

RadarChart::RadarChart(const Radar &radar, const RadarOptions &options)
    : m_radar(radar), m_options(options), m_fonts(options.font), m_angles(new QValueAxis(this)),
      m_levels(new QValueAxis(this)), m_backdrop(new Backdrop(this)), m_overlay(new Overlay(this))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setDropShadowEnabled(false);
    legend()->hide();
    setUpAxes();
    addLines(&RadarAxis::target, targetSeriesName(), false);
    addLines(&RadarAxis::level, levelSeriesName(), true);
}

RadarChart::~RadarChart() = default;

void RadarChart::setUpAxes()
{
    const int count = static_cast<int>(m_radar.axes.size());
    m_angles->setRange(0, std::max(1, count));
    m_levels->setRange(0, highestLevel);
    m_angles->setVisible(false);
    m_levels->setVisible(false);
    addAxis(m_angles, QPolarChart::PolarOrientationAngular);
    addAxis(m_levels, QPolarChart::PolarOrientationRadial);
}

QLineSeries *RadarChart::addLine(const QString &name, const QPen &pen)
{
    auto *line = new QLineSeries(this);
    line->setName(name);
    addSeries(line);
    line->attachAxis(m_angles);
    line->attachAxis(m_levels);
    line->setPen(pen);
    return line;
}

void RadarChart::addLines(Figure figure, const QString &name, bool isLevel)
{
    std::vector<QLineSeries *> &all = isLevel ? m_levelSeries : m_targetSeries;
    const std::size_t count = m_radar.axes.size();
    QLineSeries *line = nullptr;
    bool isDashed = false;
    for (std::size_t index = 0; index < count; ++index) {
        const RadarAxis &axis = m_radar.axes[index];
        const RadarAxis &next = m_radar.axes[(index + 1) % count];
        if (!(axis.*figure)) {
            line = nullptr;
            continue;
        }
        const bool isJoined = (next.*figure).has_value() && count > 1;
        if (index + 1 == count && line && !isJoined)
            continue;  // the last point already ends the line before it
        const bool isNextDashed = isLevel && isJoined && (axis.isProvisional || next.isProvisional);
        if (!line || (isJoined && isNextDashed != isDashed)) {
            line = addLine(name, isLevel ? levelPen(m_options.colors, m_fonts.em, isNextDashed)
                                         : targetPen(m_options.colors, m_fonts.em));
            line->append(static_cast<double>(index), *(axis.*figure));
            all.push_back(line);
            isDashed = isNextDashed;
        }
        if (isJoined)
            line->append(static_cast<double>(index + 1), *(next.*figure));
    }
}

RadarLayout RadarChart::layOutWithLegend(QRectF area, double legendScale)
{
    m_legendRect = {};
    m_legendScale = legendScale;
    if (m_options.hasLegend) {
        const double height = ChartLegend(ChartFonts(m_options.font, legendScale), area.width()).height();
        m_legendRect = QRectF(area.left(), area.bottom() - height, area.width(), height);
        area.setBottom(m_legendRect.top() - m_fonts.em * 0.4);
    }
    return layOutRadar(m_radar, m_options, area);
}

void RadarChart::updatePens()
{
    const double em = ChartFonts(m_options.font, m_layout.fontScale).em;
    const auto update = [](QLineSeries *line, const QPen &pen) {
        if (line->pen() != pen)
            line->setPen(pen);
    };
    for (QLineSeries *line : m_levelSeries)
        update(line, levelPen(m_options.colors, em, line->pen().style() != Qt::SolidLine));
    for (QLineSeries *line : m_targetSeries)
        update(line, targetPen(m_options.colors, em));
}

void RadarChart::layOut()
{
    QRectF area(QPointF(0, 0), size());
    const double margin = m_fonts.em * 0.4;
    area.adjust(margin, margin, -margin, -margin);
    if (area.isEmpty() || m_radar.axes.empty())
        return;
    m_layout = layOutWithLegend(area, 1);
    if (m_layout.fontScale < 1)
        m_layout = layOutWithLegend(area, m_layout.fontScale);
    updatePens();
    const QPointF corner(m_layout.radius, m_layout.radius);
    setPlotArea(QRectF(m_layout.centre - corner, m_layout.centre + corner));
    m_backdrop->update();
    m_overlay->update();
}

void RadarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QPolarChart::resizeEvent(event);
    layOut();
}

QPointF RadarChart::position(std::size_t axis, double value) const
{
    return m_layout.centre + axisDirection(axis, m_radar.axes.size()) * valueRadius(m_layout, value);
}

std::vector<AxisChart::Spot> RadarChart::spots() const
{
    std::vector<Spot> spots;
    for (std::size_t index = 0; index < m_radar.axes.size(); ++index) {
        const RadarAxis &axis = m_radar.axes[index];
        Spot spot{axis.id, {}, {}, {}};
        if (index < m_layout.places.size())
            spot.label = m_layout.places[index].rect;
        if (axis.level)
            spot.level = position(index, *axis.level);
        if (axis.target)
            spot.target = position(index, *axis.target);
        spots.push_back(std::move(spot));
    }
    return spots;
}

void RadarChart::setHighlighted(std::optional<std::size_t> axis)
{
    m_highlighted = axis;
    m_overlay->update();
}

std::vector<const QLineSeries *> RadarChart::levelSeries() const
{
    return {m_levelSeries.begin(), m_levelSeries.end()};
}

std::vector<const QLineSeries *> RadarChart::targetSeries() const
{
    return {m_targetSeries.begin(), m_targetSeries.end()};
}

}  // namespace psirt
