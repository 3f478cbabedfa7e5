// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

#include <map>

class QGridLayout;

namespace psirt {

class LevelStrip;
class LinkButton;

/// Every framework that counts with its levels in a row, to try others: by area, with the averages that come of it.
/// Touching a strip begins a what-if.
class WhatIfTable : public QWidget {
    Q_OBJECT

public:
    WhatIfTable(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Row {
        LinkButton *title;
        LevelStrip *strip;
        QLabel *gap;
    };

    void addArea(QGridLayout &grid, const ServiceArea &area);
    Row addRow(QGridLayout &grid, const Framework &framework);
    void refresh();

    PageContext m_context;
    std::map<ServiceAreaId, QLabel *> m_averages;
    std::map<FrameworkId, Row> m_rows;
};

}  // namespace psirt
