// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/view/viewstate.h"
#include "app/widgets/tablemodel.h"
#include "app/widgets/viewoptions.h"
#include "core/base/clock.h"
#include "core/sheet/search.h"

#include <optional>

namespace psirt::pages {

/// The actions of all frameworks as a table, in the sheet's order; the columns are those of ActionColumn. What is set
/// becomes one step of undo of the document, and what changes there changes here, row by row, so that a view keeps its
/// place. Under Qt::EditRole a due date is a QDate, or nothing, and a state is its number.
class ActionsModel : public TableModel {
    Q_OBJECT

public:
    /// All must outlive the model.
    ActionsModel(Document &document, const Clock &clock, const ViewOptions &options, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ActionItem> &items() const { return m_items; }
    [[nodiscard]] const ActionItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// The day that the list was made on.
    [[nodiscard]] QDate today() const { return m_today; }

    /// Another day may have begun, and more may be overdue.
    void followDay();
    /// Adds an empty action to a framework of the sheet; gives its row.
    int append(const FrameworkId &framework);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void refresh();
    void announceChanges(const ActionItem &before, int row);
    [[nodiscard]] QString shown(const ActionItem &item, ActionColumn column) const;

    Document &m_document;
    const Clock &m_clock;
    const ViewOptions &m_options;
    QDate m_today;
    std::vector<ActionItem> m_items;
};

/// An ActionsModel narrowed down and sorted as an ActionsView says, first as one without a choice.
///
/// Absent is: no owner, no date, no words; and by due date what is done or dropped comes after what is still to be done.
/// Equal ones stand by due date, then in the sheet's order.
class ActionsProxy : public TableProxy {
    Q_OBJECT

public:
    /// The model must outlive the proxy.
    explicit ActionsProxy(ActionsModel &model, QObject *parent = nullptr);

    void setView(const ActionsView &view);
    [[nodiscard]] const ActionItem &item(int row) const;
    /// What is left, in the order shown.
    [[nodiscard]] std::vector<ActionItem> items() const;

protected:
    bool accepts(int row) const override;
    int rankOf(int row, int column) const override;
    int compare(int left, int right, int column) const override;
    int compareEqual(int left, int right) const override;
    std::optional<QString> textOf(int row, int column) const override;

private:
    ActionsModel &m_model;
    std::optional<ActionsView> m_view;
    SearchTerms m_terms;  ///< of the view
};

}  // namespace psirt::pages
