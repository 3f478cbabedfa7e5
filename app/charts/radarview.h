// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/charts/chartview.h"

namespace psirt::charts {

/// Shows a Radar in a window, in the palette's colours and the widget's font.
///
/// Every number can be reached without a mouse and without eyes: left and right walk the axes, a readout names the one
/// that has the focus or the pointer, and the accessible description holds them all.
class RadarView : public ChartView {
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);

    void setRadar(Radar radar);
    [[nodiscard]] const Radar &radar() const { return m_radar; }
    [[nodiscard]] drawings::ChartPicture picture() const override { return {m_radar, caption(), language()}; }

    /// The axis that has the focus; none before a key walks there.
    [[nodiscard]] std::optional<std::size_t> currentAxis() const { return m_current; }
    /// There is one once a radar was set.
    [[nodiscard]] const AxisChart &axisChart() const { return *m_axisChart; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Return on an axis, or a click on it: the id of the framework or the area.
    void axisActivated(const QString &id);

protected:
    /// Not while there is no radar: font, language and colours arrive one by one before the first.
    void rebuild() override;
    void restoreCurrent() override { setCurrentAxis(m_current); }

    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void build();
    void setCurrentAxis(std::optional<std::size_t> axis);
    void walk(int steps);
    void activate(std::size_t axis);
    void readOut(std::optional<std::size_t> axis);
    /// Whose label, mark or line is there.
    [[nodiscard]] std::optional<std::size_t> axisAt(const QPointF &position) const;

    Radar m_radar;
    AxisChart *m_axisChart = nullptr;  ///< the view's chart, which the view owns; none before there is a radar
    std::optional<std::size_t> m_current;
};

}  // namespace psirt::charts
