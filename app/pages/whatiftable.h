// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "app/widgets/viewoptions.h"
#include "core/sheet/framework.h"

#include <QSlider>

#include <array>
#include <optional>
#include <vector>

class QGridLayout;
class QHBoxLayout;

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

/// Every framework that counts with its levels in a row, to try others: by area, with the averages that come of it.
/// Touching a strip begins a what-if. Where the page is narrow the levels stand below the titles; where it is wide the areas
/// stand in two columns.
class WhatIfTable : public QWidget {
    Q_OBJECT

public:
    WhatIfTable(const PageContext &context, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Arrangement { Narrow, OneColumn, TwoColumns };

    struct AreaRow {
        ServiceAreaId area;
        QLabel *title;
        QLabel *average;
        int line;  ///< among all lines, from 0
    };
    struct Row {
        FrameworkId framework;
        int line;  ///< among all lines, from 0; the next one is its too
        LinkButton *title;
        LevelStrip *strip;
        QLabel *gap;
    };

    void addArea(const ServiceArea &area, int line);
    void addRow(const Framework &framework, int line);
    void arrange(Arrangement arrangement);
    void refresh();

    PageContext m_context;
    QHBoxLayout *m_columns;
    std::array<QGridLayout *, 2> m_halves;  ///< the second one is empty but for two columns
    int m_lines = 0;
    std::vector<AreaRow> m_areas;
    std::vector<Row> m_rows;
    std::optional<Arrangement> m_arrangement;
};

}  // namespace psirt::pages
