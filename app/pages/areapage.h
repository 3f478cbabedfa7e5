// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

namespace psirt {
class ScoreTable;
class TargetChooser;
}  // namespace psirt

namespace psirt::pages {

/// Read by the assessor: how does this service area look as a whole, and which framework drags it down?
///
/// Its radar chart with level and target, and a table of the same numbers.
class AreaPage : public ChartPage {
    Q_OBJECT

public:
    AreaPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshTable(const ServiceArea &shown);
    void refreshTarget(const ServiceArea &shown);
    [[nodiscard]] const ServiceArea *area() const;

    ScoreTable *m_table;
    QLabel *m_title;
    QLabel *m_otherTitle;
    QLabel *m_summary;
    TargetChooser *m_target;
};

}  // namespace psirt::pages
