// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chartpicture.h"
#include "app/trend/trendchart.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace psirt {

/// Shows a trend's lines in a window, in the palette's colours and the widget's font.
///
/// Every figure can be reached without a mouse and without eyes: left and right walk along a line, up and down from line
/// to line; a readout names the figure that has the focus or the pointer, and the accessible description holds them all.
class TrendChartView : public QChartView {
    Q_OBJECT

public:
    explicit TrendChartView(QWidget *parent = nullptr);

    void setLines(TrendLines lines);
    /// Of the areas' titles. Japanese at first.
    void setLanguage(Language language);
    /// As many as there are lines. The whole sheet's is always shown.
    void setShown(std::vector<bool> isShown);

    /// What stands above the chart in a picture of it.
    void setCaption(ChartCaption caption) { m_caption = std::move(caption); }
    [[nodiscard]] ChartPicture picture() const;

    /// The figure that has the focus; none before a key walks there.
    [[nodiscard]] std::optional<TrendChart::Spot> current() const { return m_current; }
    /// What the readout says now; empty while it is hidden.
    [[nodiscard]] QString readout() const;
    [[nodiscard]] const TrendChart &trendChart() const { return *m_chart; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void copyAsPicture() const;

signals:
    /// picture() is to be saved as a file.
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void setCurrent(std::optional<TrendChart::Spot> spot);
    /// Goes on along the line, and to another one.
    void walk(int moments, int lines);
    void showReadout(std::optional<TrendChart::Spot> spot);

    TrendLines m_lines;
    std::vector<bool> m_isShown;
    ChartCaption m_caption;
    Language m_language = Language::Japanese;
    TrendChart *m_chart = nullptr;  ///< the view's chart, which the view owns
    QLabel *m_readout;
    std::optional<TrendChart::Spot> m_current;
};

}  // namespace psirt
