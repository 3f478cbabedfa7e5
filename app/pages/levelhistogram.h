// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include "core/sheet/level.h"

#include <QWidget>

#include <array>

namespace psirt::pages {

/// How many frameworks stand at each level: a bar a level, with its count beside it. A level without any has a count of 0
/// and no bar.
class LevelHistogram : public QWidget {
    Q_OBJECT

public:
    LevelHistogram(const ViewOptions &options, QWidget *parent = nullptr);

    void setCounts(const std::array<int, Level::count> &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::array<int, Level::count> m_counts{};
};

}  // namespace psirt::pages
