// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartview.h"
#include "app/drawings/trenddrawing.h"
#include "app/messages/language.h"
#include "core/reporting/trendlines.h"

#include <QChart>

class QLineSeries;

namespace psirt::charts {
class ChartLayer;
}

namespace psirt::trend {

/// A TrendDrawing as a chart of Qt Charts, for a view on the screen.
///
/// The drawing paints all that is seen, in two layers for all figures together, so that hundreds of them stay fluid. Qt
/// Charts has the figures as series on axes of dates and averages, without a pen, one for each stretch without a gap, and
/// says which of them is where the pointer is.
class TrendChart : public QChart {
    Q_OBJECT

public:
    using Spot = drawings::TrendDrawing::Spot;

    TrendChart(TrendLines lines, drawings::TrendOptions options);

    [[nodiscard]] const TrendLines &lines() const { return m_drawing.lines(); }
    /// As many as there are lines; all at first.
    void setShown(const std::vector<bool> &isShown);
    [[nodiscard]] bool isShown(std::size_t line) const { return m_drawing.isShown(line); }

    /// The figure that has the focus or the pointer: its line comes forward, its day gets a line.
    void setPointedOut(std::optional<Spot> spot);
    /// Where a figure is drawn; at the foot of its day where there is no average.
    [[nodiscard]] QPointF position(const Spot &spot) const { return m_drawing.position(spot); }
    /// The nearest figure that is shown closer than reach, in pixels; of several at one place that of the first line.
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF &position, double reach) const;

    // For tests and measurements.
    [[nodiscard]] QStringList dateLabels() const { return m_drawing.dateLabels(); }

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    struct Stretch {
        std::size_t line;
        std::vector<std::size_t> moments;
        QLineSeries *series;  ///< owned by the chart
    };

    void setUpAxes();
    void addStretches();

    drawings::TrendDrawing m_drawing;
    charts::ChartLayer *m_ground;  ///< owned by the chart, as the other one is
    charts::ChartLayer *m_front;
    std::vector<Stretch> m_stretches;
};

/// The words of a trend's chart, read aloud. What is drawn is in app/drawings/trenddrawing.h.

/// "30 September 2026, TITLE: Overall 2.38, provisional (24 of 26 rated)".
[[nodiscard]] QString figureSentence(const TrendLines &lines, std::size_t line, std::size_t moment, Language language);

/// All figures in words: a line for each moment.
[[nodiscard]] QString trendDescription(const TrendLines &lines, Language language);

/// Shows a trend's lines in a window, in the palette's colours and the widget's font.
///
/// Every figure can be reached without a mouse and without eyes: left and right walk along a line, up and down from line
/// to line; a readout names the figure that has the focus or the pointer, and the accessible description holds them all.
class TrendChartView : public charts::ChartView {
    Q_OBJECT

public:
    explicit TrendChartView(QWidget *parent = nullptr);

    void setLines(TrendLines lines);
    /// As many as there are lines. The whole sheet's is always shown.
    void setShown(std::vector<bool> isShown);

    [[nodiscard]] drawings::ChartPicture picture() const override;

    /// The figure that has the focus; none before a key walks there.
    [[nodiscard]] std::optional<TrendChart::Spot> current() const { return m_current; }
    [[nodiscard]] const TrendChart &trendChart() const { return *m_chart; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void rebuild() override;
    void restoreCurrent() override { setCurrent(m_current); }

    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void setCurrent(std::optional<TrendChart::Spot> spot);
    /// Goes on along the line, and to another one.
    void walk(int moments, int lines);
    void readOut(std::optional<TrendChart::Spot> spot);

    TrendLines m_lines;
    std::vector<bool> m_isShown;
    TrendChart *m_chart = nullptr;  ///< the view's chart, which the view owns
    std::optional<TrendChart::Spot> m_current;
};

}  // namespace psirt::trend
