// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsmodel.h"
#include "app/pages/page.h"
#include "app/widgets/filterbar.h"

class QActionGroup;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace psirt::pages {

class ActionsTable;

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

/// Read by the PSIRT lead and the manager in their weekly meeting: what is due, what is late, who has it? All actions of
/// all frameworks in one table, edited in their place.
class ActionsPage : public Page {
    Q_OBJECT

public:
    /// The clock must outlive the page, as the context does.
    ActionsPage(const PageContext &context, const Clock &clock, QWidget *parent = nullptr);
    ~ActionsPage() override;

    bool focusFirst() override;
    void commitPending() override;

signals:
    /// The actions that are shown, in their order, are to be exported.
    void exportRequested(const std::vector<psirt::ActionItem> &items);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    void addList(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void followView();
    void refresh();
    void refreshButtons();
    void fillAddMenu();
    void add(const FrameworkId &id);
    void removeCurrent();
    void goTo(const FrameworkId &id);
    /// None without a current row.
    [[nodiscard]] std::optional<ActionItem> current() const;

    ActionsModel m_model;
    ActionsProxy m_proxy;
    QLabel *m_counts;
    ActionsFilterBar *m_filter;
    QStackedWidget *m_list;
    ActionsTable *m_table;
    QLabel *m_empty;
    QMenu *m_addMenu;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_goTo;
    QPushButton *m_export;
};

}  // namespace psirt::pages
