// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/base/dottedid.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QSplitter;
class QVBoxLayout;

namespace psirt {
class FlowLayout;
}

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::trend {

class TrendChartView;
class TrendFileTable;
class TrendHeatModel;
class TrendHeatView;
class TrendHistory;
class TrendMovesTable;
class TrendSet;

/// A trend on the screen: the assessments and what moved at the left, the lines over time above the heat map, a
/// framework's history beneath. Built anew when the colours or the text size change.
class TrendView : public QWidget {
    Q_OBJECT

public:
    /// The set must outlive the view.
    TrendView(TrendSet &set, const ViewOptions &options, QWidget *parent = nullptr);

    /// Below the headline, until something else is said.
    void showMessage(const QString &text);

signals:
    void addFilesRequested();
    void addFolderRequested();
    void addOpenRequested();
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeFileButtons();
    [[nodiscard]] QWidget *makeMain();
    void addChart(QVBoxLayout &column);
    void addHeatMap(QVBoxLayout &column);
    QAbstractButton *addButton(FlowLayout &row, const QString &text, const char *name) const;
    void refresh();
    void refreshHeadline();
    void refreshAreas();
    void refreshChart();
    void showAreas();
    void chooseFramework(const std::optional<FrameworkId> &id);
    void removeSelected();

    TrendSet &m_set;
    ViewOptions m_options;
    QLabel *m_headline;
    QLabel *m_sentence;
    QLabel *m_message;
    QSplitter *m_halves;
    TrendFileTable *m_files;
    QAbstractButton *m_remove = nullptr;
    TrendMovesTable *m_improved;
    TrendMovesTable *m_concern;
    std::vector<QCheckBox *> m_areas;  ///< one for each area of the sheet, in its order
    FlowLayout *m_areaRow = nullptr;
    TrendChartView *m_chart;
    TrendHeatModel *m_heatModel;
    TrendHeatView *m_heat;
    TrendHistory *m_history;
};

}  // namespace psirt::trend
