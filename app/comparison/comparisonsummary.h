// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/comparison/comparisontable.h"
#include "app/drawings/chartpicture.h"
#include "app/widgets/layouts.h"
#include "app/widgets/viewoptions.h"

class QComboBox;
class QLabel;

namespace psirt {
class ChartPanel;
}  // namespace psirt

namespace psirt::charts {
class RadarView;
}

namespace psirt::comparison {

/// The change in figures and pictures: both averages like for like, what the difference is made of, the service areas
/// before and after, and both assessments in one radar, of all areas or of one.
class ComparisonSummary : public ScrollArea {
    Q_OBJECT

public:
    /// All must outlive it. Which radar is shown is written into the view.
    ComparisonSummary(const ComparisonPair &pair, ComparisonView &view, const ViewOptions &options,
                      QWidget *parent = nullptr);

signals:
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);
    /// A framework's axis was chosen.
    void frameworkChosen(const psirt::FrameworkId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFigures(QVBoxLayout &column);
    void addChart(QVBoxLayout &column);
    void addTable(QVBoxLayout &column, const QString &title, ScoreTable *table);
    void refresh();
    void refreshAverages();
    void refreshParts();
    void refreshAreas();
    void refreshChart();
    void arrange();
    void fillAreas();
    void showArea(const std::optional<ServiceAreaId> &area);
    void follow(const QString &axis);

    const ComparisonPair &m_pair;
    ComparisonView &m_view;
    ViewOptions m_options;
    QBoxLayout *m_halves;
    ScoreTable *m_averages;
    ScoreTable *m_parts;
    QLabel *m_partsNote;
    QLabel *m_rounding;
    ScoreTable *m_areas;
    QComboBox *m_chooser;
    charts::RadarView *m_radar;
    ChartPanel *m_chart;
    std::vector<std::optional<ServiceAreaId>> m_choices;  ///< of the chooser's rows
};

}  // namespace psirt::comparison
