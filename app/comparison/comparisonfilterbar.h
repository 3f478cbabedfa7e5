// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/comparison/comparisonview.h"
#include "app/widgets/filterbar.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace psirt::comparison {

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

}  // namespace psirt::comparison
