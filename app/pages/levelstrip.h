// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/framework.h"

#include <QSlider>

#include <optional>

namespace psirt::pages {

/// The levels of one framework in a row, to try another one: the shown level is a filled disc, the answer a square around
/// it where that is another, the target a triangle. To the keyboard and to a screen reader it is a slider.
class LevelStrip : public QSlider {
    Q_OBJECT

public:
    LevelStrip(const Framework &framework, const ViewOptions &options, QWidget *parent = nullptr);

    struct Marks {
        std::optional<Level> shown;  ///< the tried level, or the answer where none is tried
        std::optional<Level> answer;
        std::optional<Level> target;
    };
    void setMarks(const Marks &marks);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// None: back to a framework without a level.
    void tried(const std::optional<psirt::Level> &level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double step() const;
    [[nodiscard]] QPointF centreOf(Level level) const;

    ViewOptions m_options;
    Marks m_marks;
};

}  // namespace psirt::pages
