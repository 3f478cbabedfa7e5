// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/comparison/comparisontable.h"
#include "app/widgets/filterbar.h"
#include "app/widgets/layouts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::comparison {

class ComparisonDetails;
class ComparisonHead;
class ComparisonSummary;

/// Above the table of changes: what it is narrowed down to, and how many are left. What is chosen is written into the
/// view.
class ComparisonFilterBar : public FilterBar {
    Q_OBJECT

public:
    /// All must outlive the bar.
    ComparisonFilterBar(const ComparisonPair &pair, ComparisonView &view, const ViewOptions &options,
                        QWidget *parent = nullptr);

    /// Shows what the view holds.
    void followView();
    void setShown(int shown, int all);

signals:
    void filterChanged();

private:
    void fillKinds();
    void fillAreas();
    void store();

    const ComparisonPair &m_pair;
    ComparisonView &m_view;
    QCheckBox *m_onlyChanged;
    QComboBox *m_kind;
    QComboBox *m_area;
    QLabel *m_count;
    std::vector<std::optional<ChangeKind>> m_kinds;     ///< of the box's rows
    std::vector<std::optional<ServiceAreaId>> m_areas;  ///< of the box's rows
};

/// All that the comparison window shows: the head, and below it the figures or the frameworks. It fits its window, and
/// scrolls where that is too small for it.
class ComparisonPage : public ScrollArea {
    Q_OBJECT

public:
    /// All must outlive the page. What a person picks is written into the view.
    ComparisonPage(ComparisonPair &pair, ComparisonView &view, const ViewOptions &options, QWidget *parent = nullptr);

    /// Shows what the view holds, after it was changed elsewhere.
    void followView();
    void focusText();

signals:
    void chooseRequested(psirt::comparison::ComparisonRole role);
    void swapRequested();
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);
    void frameworkRequested(const psirt::FrameworkId &id);
    void marksActivated(const psirt::FrameworkId &id, const QStringList &numbers);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFrameworks();
    void connectParts();
    void applyFilter();
    void showFramework();
    /// Rows came or went.
    void followRows();
    void refreshCount();

    ComparisonPair &m_pair;
    ComparisonView &m_view;
    ViewOptions m_options;
    ComparisonModel m_model;
    ComparisonProxy m_proxy;
    ComparisonHead *m_head;
    QTabWidget *m_tabs;
    ComparisonSummary *m_summary;
    ComparisonFilterBar *m_filter;
    QStackedWidget *m_list;
    ComparisonTable *m_table;
    QLabel *m_nothing;
    QSplitter *m_splitter;
    ComparisonDetails *m_details;
};

}  // namespace psirt::comparison
