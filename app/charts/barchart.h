// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/axischart.h"
#include "app/drawings/bardrawing.h"

#include <QChart>

namespace psirt {

class ChartLayer;

/// A BarDrawing in a chart. Of Qt Charts it uses the chart as a frame alone: its bars have no missing value and no mark.
class BarChart : public QChart, public AxisChart {
    Q_OBJECT

public:
    BarChart(const Radar &radar, const RadarOptions &options);

    [[nodiscard]] QChart *chart() override { return this; }
    [[nodiscard]] const AxisDrawing &drawing() const override { return m_drawing; }

protected:
    [[nodiscard]] AxisDrawing &ownDrawing() override { return m_drawing; }
    void refresh() override;
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    BarDrawing m_drawing;
    ChartLayer *m_layer;
};

}  // namespace psirt
