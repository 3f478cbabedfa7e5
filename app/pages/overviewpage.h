// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/chartpage.h"

#include <vector>

class QPushButton;

namespace psirt {

class BandGauge;
class ScoreTable;

/// Read by the assessor and the manager beside them: where do we stand, how far is the band, and what falls short?
class OverviewPage : public ChartPage {
    Q_OBJECT

public:
    OverviewPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    void addFigures(QVBoxLayout &column);
    [[nodiscard]] QString headline() const;
    void refreshAreas();
    void refreshBelowTarget();

    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_average;
    QLabel *m_count;
    QLabel *m_band;
    BandGauge *m_gauge;
    ScoreTable *m_areas;
    QPushButton *m_continue;
    QLabel *m_belowHeading;
    ScoreTable *m_belowTarget;
    std::vector<FrameworkId> m_belowTargetIds;
};

}  // namespace psirt
