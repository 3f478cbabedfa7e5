// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/actionsproxy.h"
#include "app/widgets/focusringdelegate.h"

namespace psirt {

/// Paints the list of all actions and makes its editors: a text that grows, a name with those that occur already, a date
/// with a calendar, a state. An overdue action is tinted and says so, a done or dropped one steps back. Return and Tab
/// take what was typed, Escape does not; nothing that was not changed is stored.
class ActionsDelegate : public FocusRingDelegate {
    Q_OBJECT

public:
    /// Model and proxy must outlive the delegate. It draws the proxy's rows.
    ActionsDelegate(const ActionsModel &model, const ActionsProxy &proxy, const ViewOptions &options,
                    QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWhatEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeWhoEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeDueEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeStateEditor(QWidget *parent) const;
    /// Takes what the editor holds, and closes it.
    void finish(QWidget *editor, EndEditHint hint = NoHint) const;

    const ActionsModel &m_model;
    const ActionsProxy &m_proxy;
    ViewOptions m_options;
};

}  // namespace psirt
