// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/axisdrawing.h"
#include "app/drawings/bardrawing.h"
#include "app/drawings/chartmarks.h"
#include "app/drawings/radardrawing.h"

#include <QChart>
#include <QGraphicsItem>
#include <QPointF>
#include <QPolarChart>

#include <functional>

class QLineSeries;
class QValueAxis;
class QXYSeries;

namespace psirt::charts {

/// A drawing in a chart of Qt Charts, as large as the chart, painted by the function. Later ones lie above earlier ones, and
/// all above what Qt Charts has. The chart owns it.
class ChartLayer : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter &)>;

    ChartLayer(QChart *chart, Paint paint);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// To be called when what is painted changed, or the chart's size.
    void refresh() { prepareGeometryChange(); }

private:
    QChart *m_chart;
    Paint m_paint;
};

/// Takes all away that Qt Charts would paint by itself, but for axes and series.
void stripChart(QChart &chart);

/// Adds a series on all axes of the chart. Qt Charts knows where its points are, and paints none of it.
void addUnpainted(QChart &chart, QXYSeries *series);

/// A drawing of a Radar as a chart of Qt Charts, for a view on the screen.
///
/// The drawing paints all that is seen. Qt Charts has the figures as series on two axes, without a pen, and says which of
/// them is where the pointer is.
class AxisChart {
public:
    using Spot = drawings::AxisDrawing::Spot;

    /// A figure near to a place.
    struct Near {
        std::size_t axis;
        double distance;
    };

    virtual ~AxisChart() = default;

    /// This very object, as Qt Charts knows it.
    [[nodiscard]] QChart *chart() const { return m_chart; }
    [[nodiscard]] const drawings::AxisDrawing &drawing() const { return *m_drawing; }

    /// As those of the drawing, in the chart's coordinates.
    [[nodiscard]] QLineF scale(std::size_t axis) const { return drawing().scale(axis); }
    [[nodiscard]] std::vector<Spot> spots() const { return drawing().spots(); }
    [[nodiscard]] const Radar &radar() const { return drawing().radar(); }
    [[nodiscard]] const drawings::RadarOptions &options() const { return drawing().options(); }

    [[nodiscard]] std::vector<const QLineSeries *> levelSeries() const { return seriesOf(drawings::ChartSign::Level); }
    [[nodiscard]] std::vector<const QLineSeries *> baselineSeries() const { return seriesOf(drawings::ChartSign::Baseline); }

    /// The nearest figure closer than reach, in pixels; of several at one place that of the first axis.
    [[nodiscard]] std::optional<Near> figureAt(const QPointF &position, double reach) const;

    void setHighlighted(std::optional<std::size_t> axis);
    void setHovered(std::optional<std::size_t> axis);

protected:
    /// To be called first by the chart, which this is too: takes Qt Charts' own furniture away and has the drawing paint.
    void setUp(QChart &chart, drawings::AxisDrawing &drawing);
    /// A series on the chart's axes, of which one point belongs to each of the drawing's axes that are given.
    QLineSeries *addFigures(drawings::ChartSign sign, std::vector<std::size_t> axes);
    /// Paints the chart anew.
    void refresh();

private:
    struct Figures {
        drawings::ChartSign sign;
        std::vector<std::size_t> axes;
        QLineSeries *series;  ///< owned by the chart
    };

    [[nodiscard]] std::vector<const QLineSeries *> seriesOf(drawings::ChartSign sign) const;

    QChart *m_chart = nullptr;
    drawings::AxisDrawing *m_drawing = nullptr;
    ChartLayer *m_layer = nullptr;  ///< owned by the chart
    std::vector<Figures> m_figures;
};

/// A radar, or bars where it has no shape.
[[nodiscard]] std::unique_ptr<AxisChart> createAxisChart(const Radar &radar, const drawings::RadarOptions &options);

/// A RadarDrawing in a polar chart: a series for each of its stretches (stretchesOf), over angles that count axes.
class RadarChart : public QPolarChart, public AxisChart {
    Q_OBJECT

public:
    RadarChart(const Radar &radar, const drawings::RadarOptions &options);

    [[nodiscard]] const drawings::RadarLayout &radarLayout() const { return m_drawing.radarLayout(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void setUpAxes();

    drawings::RadarDrawing m_drawing;
};

/// A BarDrawing in a chart. The ends of its bars are points of series as in the radar: Qt Charts' own bars have no missing
/// value and no mark, and all of one height.
class BarChart : public QChart, public AxisChart {
    Q_OBJECT

public:
    BarChart(const Radar &radar, const drawings::RadarOptions &options);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    using Mark = std::optional<QPointF> drawings::AxisDrawing::Spot::*;
    struct Marks {
        Mark mark;
        QLineSeries *series;  ///< owned by the chart
    };

    void addMarks(Mark mark, drawings::ChartSign sign);
    /// Where the drawing has them.
    void placeMarks();

    drawings::BarDrawing m_drawing;
    QValueAxis *m_levels;  ///< owned by the chart
    QValueAxis *m_rows;    ///< from the plot's foot up, in pixels: the rows are as high as their labels
    std::vector<Marks> m_marks;
};

}  // namespace psirt::charts
