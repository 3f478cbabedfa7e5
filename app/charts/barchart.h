// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/charts/chartlabels.h"

#include <QChart>

namespace psirt {

/// The levels as a bar each, over the same scale 0–5 and with the same signs as the radar: for what has no shape.
///
/// Of Qt Charts it uses the chart as a frame alone: its bars have no missing value and no mark.
/// An axis without a level has no bar; its label says why. A level 0 is a disc at the scale's start.
class BarChart : public QChart, public AxisChart {
    Q_OBJECT

public:
    BarChart(const Radar &radar, const RadarOptions &options);
    ~BarChart() override;

    [[nodiscard]] QChart *chart() override { return this; }
    [[nodiscard]] std::vector<Spot> spots() const override;
    void setHighlighted(std::optional<std::size_t> axis) override;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    class Overlay;

    [[nodiscard]] bool placeLabels(const QRectF &area, double scale);
    void layOut();
    [[nodiscard]] QPointF position(std::size_t axis, double value) const;

    Radar m_radar;
    RadarOptions m_options;
    ChartFonts m_fonts;
    double m_fontScale = 1;
    std::vector<ChartLabel> m_labels;
    std::vector<PlacedLabel> m_places;
    QRectF m_plot;
    QRectF m_legendRect;
    std::optional<std::size_t> m_highlighted;
    Overlay *m_overlay;
};

}  // namespace psirt
