// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace psirt {

/// An ActionsModel narrowed down and sorted as an ActionsView says.
///
/// Whichever way a column is sorted: what is absent (no owner, no date, no words) comes last, and by due date what is done
/// or dropped comes after what is still to be done. Equal ones stand by due date, then in the sheet's order. Text is
/// sorted as Japanese is, because that is what people write in it.
class ActionsProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The model must outlive the proxy.
    explicit ActionsProxy(ActionsModel &model, QObject *parent = nullptr);

    void setView(const ActionsView &view);
    [[nodiscard]] const ActionItem &item(int row) const;
    /// What is left, in the order shown.
    [[nodiscard]] std::vector<ActionItem> items() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// What stays in its place when the order is turned around, smaller first.
    [[nodiscard]] static int rankOf(const ActionItem &item, ActionColumn column);
    /// Negative, 0 or positive.
    [[nodiscard]] int compare(const ActionItem &left, const ActionItem &right, ActionColumn column) const;

    ActionsModel &m_model;
    ActionsView m_view;
    QCollator m_collator;
};

}  // namespace psirt
