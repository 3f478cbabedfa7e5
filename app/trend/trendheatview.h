// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/base/dottedid.h"

#include <QTableView>

#include <optional>

namespace psirt::trend {

class TrendHeatModel;

/// The heat map of a trend: a coloured cell with the level in it for each framework and date. One framework is chosen at a
/// time, by click or by the arrow keys.
class TrendHeatView : public QTableView {
    Q_OBJECT

public:
    /// The model must outlive the view.
    TrendHeatView(TrendHeatModel &model, const ViewOptions &options, QWidget *parent = nullptr);

    /// Chooses it, and scrolls to it. None: nothing is chosen.
    void choose(const std::optional<FrameworkId> &id);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void frameworkChosen(const std::optional<psirt::FrameworkId> &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTitles();

    TrendHeatModel &m_model;
    ViewOptions m_options;
};

}  // namespace psirt::trend
