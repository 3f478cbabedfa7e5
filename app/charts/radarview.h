// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/charts/chartpicture.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace psirt {

/// Shows a Radar in a window, in the palette's colours and the widget's font.
///
/// Every number can be reached without a mouse and without eyes: left and right walk the axes, a readout names the one
/// that has the focus or the pointer, and the accessible description holds them all.
class RadarView : public QChartView {
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);

    void setRadar(Radar radar);
    [[nodiscard]] const Radar &radar() const { return m_radar; }
    /// Of the axes' titles. Japanese at first.
    void setLanguage(Language language);

    /// What stands above the chart in a picture of it. The view itself does not show it: the page does.
    void setCaption(ChartCaption caption) { m_caption = std::move(caption); }
    [[nodiscard]] ChartPicture picture() const { return {m_radar, m_caption, m_language}; }

    /// The axis that has the focus; none before a key walks there.
    [[nodiscard]] std::optional<std::size_t> currentAxis() const { return m_current; }
    /// What the readout says now; empty while it is hidden.
    [[nodiscard]] QString readout() const;
    [[nodiscard]] const AxisChart &axisChart() const { return *m_axisChart; }

    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void copyAsPicture() const;

signals:
    /// Return on an axis, or a click on it: the id of the framework or the area.
    void axisActivated(const QString &id);
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
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void setCurrentAxis(std::optional<std::size_t> axis);
    void walk(int steps);
    void activate(std::size_t axis);
    void showReadout(std::optional<std::size_t> axis);
    /// Whose label, mark or line is there.
    [[nodiscard]] std::optional<std::size_t> axisAt(const QPointF &position) const;

    Radar m_radar;
    ChartCaption m_caption;
    Language m_language = Language::Japanese;
    AxisChart *m_axisChart = nullptr;  ///< the view's chart, which the view owns
    QLabel *m_readout;
    std::optional<std::size_t> m_current;
};

}  // namespace psirt
