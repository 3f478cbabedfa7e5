// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsmodel.h"
#include "app/widgets/tabledelegate.h"

namespace psirt::pages {

/// Makes the editors of the list of all actions: a text that grows, a name with those that occur already, a date with a
/// calendar, a state. Return and Tab take what was typed, Escape does not; nothing that was not changed is stored.
class ActionsDelegate : public TableDelegate {
    Q_OBJECT

public:
    /// The model must outlive the delegate.
    ActionsDelegate(const ActionsModel &model, const ViewOptions &options, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWhatEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeWhoEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeDueEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeStateEditor(QWidget *parent) const;
    /// Takes what the editor holds, and closes it.
    void finish(QWidget *editor, EndEditHint hint = NoHint) const;

    const ActionsModel &m_model;
};

}  // namespace psirt::pages
