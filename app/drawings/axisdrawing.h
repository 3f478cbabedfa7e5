// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartlabels.h"
#include "core/reporting/radar.h"

#include <QLineF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace psirt::drawings {

/// What a chart that shows a Radar axis by axis looks like, whatever its form: the labels, the legend, and the axis that is
/// pointed out are alike in all forms. It knows no widget and no scene, so that any thread may paint a report.
class AxisDrawing {
public:
    /// Where one axis is drawn, in the chart's coordinates. A mark exists only where there is a figure.
    struct Spot {
        QString id;
        QRectF label;
        std::optional<QPointF> level;
        std::optional<QPointF> baseline;
        std::optional<QPointF> target;
        std::optional<QLineF> range;  ///< from the lowest to the highest level that it may be
    };

    AxisDrawing(const Radar &radar, const RadarOptions &options);
    virtual ~AxisDrawing() = default;

    /// To be called before anything is painted or asked for; lengths are in the units of the options' font.
    virtual void layOut(const QSizeF &size) = 0;
    /// All of it, from (0, 0).
    virtual void paint(QPainter &painter) const = 0;
    /// Where an axis runs, from level 0 to level 5.
    [[nodiscard]] virtual QLineF scale(std::size_t axis) const = 0;
    /// In the order of the radar's axes.
    [[nodiscard]] std::vector<Spot> spots() const;

    /// The axis that has the focus: its label framed, its line heavy. Whether that changes anything.
    bool setHighlighted(std::optional<std::size_t> axis);
    /// The axis under the pointer: its line stronger. Whether that changes anything.
    bool setHovered(std::optional<std::size_t> axis);

    [[nodiscard]] const Radar &radar() const { return m_radar; }
    [[nodiscard]] const RadarOptions &options() const { return m_options; }
    /// The fonts in the size that the labels have.
    [[nodiscard]] ChartFonts fonts() const { return ChartFonts(m_options.font, labels().fontScale); }

protected:
    static constexpr double highestLevel = 5;

    [[nodiscard]] virtual const AxisLabels &labels() const = 0;
    [[nodiscard]] QPointF position(std::size_t axis, double value) const;
    /// How far beside its axis a baseline is drawn.
    [[nodiscard]] virtual QPointF baselineOffset() const { return {}; }
    /// The legend's height at that width, with text of that scale; 0 without a legend.
    [[nodiscard]] double legendHeight(double width, double scale) const;
    void setLegendRect(const QRectF &rect, double scale);

    /// The lines of the axes that have the focus or the pointer, so far beside them.
    void paintPointedOut(QPainter &painter, const QPointF &offset = {}) const;
    void paintLabels(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

private:
    Radar m_radar;
    RadarOptions m_options;
    QRectF m_legendRect;
    double m_legendScale = 1;
    std::optional<std::size_t> m_highlighted;
    std::optional<std::size_t> m_hovered;
};

/// A radar, or bars where it has no shape.
[[nodiscard]] std::unique_ptr<AxisDrawing> createAxisDrawing(const Radar &radar, const RadarOptions &options);

/// Whether the radar can have a shape: four axes or more are neither excluded nor out of scope. Three levels make a
/// triangle, whose area and slant say more than is so; as bars they are read off. Whether anything is rated plays no part,
/// so that the form stays while one rates; with nothing rated it is an empty grid with labels.
[[nodiscard]] bool hasRadarShape(const Radar &radar);

/// As high as so many bars want to be without a legend, in that size of text: farther apart the eye does not follow them.
[[nodiscard]] double heightOfBars(std::size_t count, double em);

/// Draws the chart into target, in the painter's units, as vectors and real text: for paper. Text has the size that
/// QPainter::drawText with options.font gives on that painter, or less where the labels would not fit otherwise.
void paintRadar(QPainter &painter, const QRectF &target, const Radar &radar, const RadarOptions &options);

}  // namespace psirt::drawings
