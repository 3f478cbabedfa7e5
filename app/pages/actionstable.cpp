// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionstable.h"

#include "app/pages/actionsdelegate.h"

#include <QComboBox>

#include <algorithm>
#include <utility>

namespace psirt::pages {

ActionsTable::ActionsTable(ActionsModel &model, ActionsProxy &proxy, const ViewOptions &options, QWidget *parent)
    : TableView(options, Wide, parent), m_proxy(proxy)
{
    setItemDelegate(new ActionsDelegate(model, options, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSortable(true);
    follow(proxy);
    connect(this, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(ActionColumn::Framework))
            emit frameworkRequested(m_proxy.item(index.row()).framework);
        else
            startEditing(index);
    });
}

/// The words get what the others leave, and never so little that they cannot be read: then the list scrolls sideways.
std::vector<int> ActionsTable::columnWidths(int room) const
{
    const Type &type = options().type;
    const int framework = std::clamp(room / 4, type.fullWidthCharacters(8), type.fullWidthCharacters(24));
    const int who = std::clamp(room / 6, type.fullWidthCharacters(6), type.fullWidthCharacters(12));
    const int due = std::max(widthOf(static_cast<int>(ActionColumn::Due)), type.fullWidthCharacters(7));
    const int state = std::max(widthOf(static_cast<int>(ActionColumn::State)), type.fullWidthCharacters(6));
    const int what = std::max(room - framework - who - due - state, type.fullWidthCharacters(10));
    return {framework, what, who, due, state};
}

void ActionsTable::startEditing(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void ActionsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isDoubleClick = true;
    TableView::mouseDoubleClickEvent(event);
}

/// A state that is double-clicked offers the others at once; not before the button is let go, which would pick one.
void ActionsTable::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    auto *states = qobject_cast<QComboBox *>(editor());
    if (std::exchange(m_isDoubleClick, false) && states)
        states->showPopup();
}

QWidget *ActionsTable::editor() const
{
    return state() == EditingState ? indexWidget(currentIndex()) : nullptr;
}

void ActionsTable::commitPending()
{
    if (QWidget *open = editor()) {
        commitData(open);
        closeEditor(open, QAbstractItemDelegate::NoHint);
    }
}

void ActionsTable::cancelPending()
{
    if (QWidget *open = editor())
        closeEditor(open, QAbstractItemDelegate::RevertModelCache);
}

void ActionsTable::commitData(QWidget *editor)
{
    const QPersistentModelIndex edited(currentIndex());
    TableView::commitData(editor);
    m_hasLostRow = !edited.isValid();
}

void ActionsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (std::exchange(m_hasLostRow, false))
        setFocus();  // the editor left with its row, and the next cell would be one of another action
    else
        TableView::closeEditor(editor, hint);
}

}  // namespace psirt::pages
