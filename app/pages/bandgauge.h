// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/scoring/average.h"

#include <QWidget>

#include <optional>

namespace psirt::pages {

/// An average on the scale from 0 to 5, with the target band 2.5–3.0 marked and named. Without an average the scale is
/// empty: nothing stands at 0. While levels are unsure a bar says where the average may end up.
class BandGauge : public QWidget {
    Q_OBJECT

public:
    BandGauge(const ViewOptions &options, QWidget *parent = nullptr);

    void setAverage(const std::optional<Average> &average, const std::optional<AverageRange> &range = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ViewOptions m_options;
    std::optional<Average> m_average;
    std::optional<AverageRange> m_range;
};

}  // namespace psirt::pages
