// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsmodel.h"
#include "app/widgets/tableview.h"

namespace psirt::pages {

/// The list of all actions. A cell is edited in its place by a double click, F2, Return or the first letter typed; Return
/// or a double click on a framework goes there; Delete asks for the action's removal.
class ActionsTable : public TableView {
    Q_OBJECT

public:
    /// Both must outlive the table.
    ActionsTable(ActionsModel &model, ActionsProxy &proxy, const ViewOptions &options, QWidget *parent = nullptr);

    /// Stores what is being typed.
    void commitPending();
    /// Closes an editor that is open; what was typed is given up.
    void cancelPending();
    void startEditing(const QModelIndex &index);

signals:
    void frameworkRequested(const psirt::FrameworkId &id);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    std::vector<int> columnWidths(int room) const override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// Null when nothing is edited.
    [[nodiscard]] QWidget *editor() const;

    ActionsProxy &m_proxy;
    bool m_isDoubleClick = false;
    bool m_hasLostRow = false;  ///< what was stored last took its row out of what is shown
};

}  // namespace psirt::pages
