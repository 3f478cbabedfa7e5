// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QWidget>

namespace psirt::charts {
class ChartView;
class RadarView;
}  // namespace psirt::charts

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt {

/// A chart with two quiet buttons below it, which copy it and save it as a picture.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    /// The panel owns the chart.
    ChartPanel(charts::ChartView *chart, const ViewOptions &options, QWidget *parent = nullptr);

    /// As high as a chart wants that is so wide, in pixels, and has so many bars; 0: a radar.
    void fitHeight(int width, int bars);

signals:
    /// By the button, or by the chart's own menu.
    void saveRequested(const psirt::drawings::ChartPicture &picture);

private:
    charts::ChartView *m_chart;
    ViewOptions m_options;
};

/// A radar in the language of titles: where these have an English line the chart has that one, as a table beside it has
/// both.
[[nodiscard]] charts::RadarView *makeRadarView(const ViewOptions &options);

/// How many bars its radar is drawn as; 0 where it has a shape.
[[nodiscard]] int barsIn(const charts::RadarView &view);

}  // namespace psirt
