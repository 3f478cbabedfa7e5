// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsmodel.h"
#include "app/widgets/tableproxy.h"

namespace psirt::pages {

/// An ActionsModel narrowed down and sorted as an ActionsView says.
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

private:
    ActionsModel &m_model;
    ActionsView m_view;
};

}  // namespace psirt::pages
