// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QWidget>

namespace psirt::charts {
class ChartView;
}

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

signals:
    /// By the button, or by the chart's own menu.
    void saveRequested(const psirt::drawings::ChartPicture &picture);
};

}  // namespace psirt
