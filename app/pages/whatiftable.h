// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace psirt {
class LinkButton;
}

namespace psirt::pages {

class LevelStrip;

/// Every framework that counts with its levels in a row, to try others: by area, with the averages that come of it.
/// Touching a strip begins a what-if. Where the page is narrow the levels stand below the titles.
class WhatIfTable : public QWidget {
    Q_OBJECT

public:
    WhatIfTable(const PageContext &context, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct AreaRow {
        ServiceAreaId area;
        QLabel *title;
        QLabel *average;
        int line;  ///< of the grid
    };
    struct Row {
        FrameworkId framework;
        int line;  ///< of the grid; the next one is its too
        LinkButton *title;
        LevelStrip *strip;
        QLabel *gap;
    };

    void addArea(const ServiceArea &area, int line);
    void addRow(const Framework &framework, int line);
    void arrange(bool isNarrow);
    void refresh();

    PageContext m_context;
    QGridLayout *m_grid;
    std::vector<AreaRow> m_areas;
    std::vector<Row> m_rows;
    std::optional<bool> m_isNarrow;
};

}  // namespace psirt::pages
