// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/base/clock.h"
#include "core/reporting/overview.h"

#include <vector>

class QPushButton;

namespace psirt {
class ScoreTable;
class TargetChooser;
}  // namespace psirt

namespace psirt::pages {

class BandGauge;
class ExtremesView;
class LevelHistogram;

/// Read by the assessor and the manager beside them: which level are we, what is our gap, what do we do next?
class OverviewPage : public ChartPage {
    Q_OBJECT

public:
    OverviewPage(const PageContext &context, const Clock &clock, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFigures(QVBoxLayout &column);
    void addTargets(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    void refresh();
    void refreshHead(const Overview &overview);
    void refreshFigures(const Totals &totals);
    void refreshSince();
    void refreshAreas(const Overview &overview);
    /// Beside the chart, or below it where last time's columns have no room there.
    void placeAreas();
    void refreshBelowTarget();
    [[nodiscard]] QString headline() const;
    /// Ratable frameworks whose target in force is not the default one.
    [[nodiscard]] int otherTargets() const;
    [[nodiscard]] static QString floorText(const AreaFloor &floor);

    const Clock &m_clock;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_reminder;
    QLabel *m_average;
    QLabel *m_count;
    QLabel *m_band;
    QLabel *m_sinceHeading;
    QLabel *m_since;  ///< what became of the average since last time
    QLabel *m_targetShare;
    BandGauge *m_gauge;
    TargetChooser *m_target;
    LinkButton *m_otherTargets;
    ScoreTable *m_areas;
    QPushButton *m_continue;
    LevelHistogram *m_levels;
    ExtremesView *m_strongest;
    ExtremesView *m_weakest;
    QLabel *m_belowHeading;
    ScoreTable *m_belowTarget;
    std::vector<FrameworkId> m_belowTargetIds;
};

}  // namespace psirt::pages
