// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartview.h"
#include "app/trend/trendchart.h"

namespace psirt::trend {

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
