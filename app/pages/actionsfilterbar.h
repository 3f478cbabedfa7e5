// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsmodel.h"
#include "app/pages/page.h"
#include "app/widgets/filterbar.h"

class QActionGroup;
class QComboBox;
class QMenu;

namespace psirt::pages {

/// Above the list of all actions: what it is narrowed down to, and how it is sorted. What is chosen lives in the
/// ViewState.
class ActionsFilterBar : public FilterBar {
    Q_OBJECT

public:
    /// The model must outlive the bar.
    ActionsFilterBar(const PageContext &context, const ActionsModel &model, QWidget *parent = nullptr);

private:
    void fillSortMenu(QMenu &menu);
    /// Brings the places and the owners up to date that there are to choose from.
    void refreshChoices();
    void fillPlaces();
    void fillOwners();
    /// Shows what the state holds.
    void followState();
    void store();
    void setSorting(ActionColumn column, Qt::SortOrder order);

    PageContext m_context;
    const ActionsModel &m_model;
    QComboBox *m_place;
    QComboBox *m_owner;
    QComboBox *m_state;
    QComboBox *m_due;
    QActionGroup *m_columns;
    QActionGroup *m_orders;
    std::vector<ActionFilter::Place> m_places;     ///< of the box's rows
    std::vector<std::optional<QString>> m_owners;  ///< of the box's rows
};

}  // namespace psirt::pages
