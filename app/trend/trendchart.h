// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/theme/colors.h"
#include "core/reporting/trendlines.h"

#include <QChart>
#include <QFont>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace psirt {

class ChartLayer;

/// How a trend's chart is drawn, apart from its data.
struct TrendChartOptions {
    Colors colors;
    QFont font;
    Language language = Language::Japanese;  ///< of the areas' titles in the legend
    bool hasLegend = false;                  ///< for paper; in a window the boxes that switch lines name them
};

/// Averages over time on an axis of real dates, 0 to 5, against the band 2.5–3.0.
///
/// The lines are Qt Charts' own, one series for each stretch without a gap: where nothing is rated there is no line. Grid,
/// labels and marks are painted in a few layers for all figures together, so that hundreds of them stay fluid.
class TrendChart : public QChart {
    Q_OBJECT

public:
    /// One figure: a line and a moment.
    struct Spot {
        std::size_t line;
        std::size_t moment;

        bool operator==(const Spot &) const = default;
    };

    TrendChart(TrendLines lines, TrendChartOptions options);

    [[nodiscard]] const TrendLines &lines() const { return m_lines; }
    /// As many as there are lines; all at first.
    void setShown(const std::vector<bool> &isShown);
    [[nodiscard]] bool isShown(std::size_t line) const { return m_isShown[line]; }

    /// The figure that has the focus or the pointer: its line comes forward, its day gets a line.
    void setPointedOut(std::optional<Spot> spot);
    /// Where a figure is drawn; at the foot of its day where there is no average.
    [[nodiscard]] QPointF position(const Spot &spot) const;
    /// The nearest figure that is drawn within reach, in pixels.
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF &position, double reach) const;

    // For tests and measurements.
    [[nodiscard]] const QDateTimeAxis &dateAxis() const { return *m_dates; }
    [[nodiscard]] QStringList dateLabels() const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    struct EndLabel {
        std::size_t line;
        QString text;
        QPointF from;  ///< the last figure of the line
        double y;      ///< the label's middle
    };

    void addSeries();
    void layOut();
    [[nodiscard]] std::vector<QDate> range() const;
    [[nodiscard]] double xOf(QDate date) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QString endText(std::size_t line) const;
    [[nodiscard]] double endWidth() const;
    [[nodiscard]] std::vector<EndLabel> endLabels() const;
    [[nodiscard]] double legendHeight(double width) const;
    void paintGrid(QPainter &painter) const;
    void paintDates(QPainter &painter) const;
    void paintBandLabel(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintEndLabels(QPainter &painter) const;
    void paintPointedOut(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    /// Paints nothing without a painter; gives the height either way.
    double layOutLegend(QPainter *painter, const QRectF &rect) const;

    TrendLines m_lines;
    TrendChartOptions m_options;
    double m_em;
    QDateTimeAxis *m_dates;
    QValueAxis *m_values;
    std::vector<std::vector<QLineSeries *>> m_series;  ///< of each line; the chart owns them
    std::vector<bool> m_isShown;
    std::optional<Spot> m_pointedOut;
    ChartLayer *m_ground;
    ChartLayer *m_marks;
    ChartLayer *m_front;
};

/// Draws the chart into target, in the painter's units, as vectors and real text: for paper.
void paintTrend(QPainter &painter, const QRectF &target, const TrendLines &lines, const std::vector<bool> &isShown,
                const TrendChartOptions &options);

}  // namespace psirt
