// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionstable.h"

#include "app/pages/actionsdelegate.h"
#include "app/widgets/quietheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace psirt {

ActionsTable::ActionsTable(ActionsModel &model, ActionsProxy &proxy, const ViewOptions &options, QWidget *parent)
    : QTableView(parent), m_proxy(proxy), m_options(options)
{
    setModel(&proxy);
    setItemDelegate(new ActionsDelegate(model, proxy, options, this));
    setFont(options.type.body);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    styleHeader();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&proxy, signal, this, &ActionsTable::fitColumns);
    connect(&proxy, &QAbstractItemModel::dataChanged, this, &ActionsTable::fitColumns);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(ActionColumn::Framework))
            openAt(index);
    });
}

void ActionsTable::styleHeader()
{
    makeQuiet(*horizontalHeader(), m_options.type.small);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int ActionsTable::widthOf(ActionColumn column) const
{
    QFont bold = m_options.type.body;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        const QString text = m_proxy.index(row, static_cast<int>(column)).data().toString();
        for (const QString &line : text.split(QLatin1Char('\n')))
            width = std::max(width, metrics.horizontalAdvance(line));
    }
    return width + 2 * gridUnit;
}

/// The words get what the others leave, and never so little that they cannot be read: then the list scrolls sideways.
void ActionsTable::fitColumns()
{
    const Type &type = m_options.type;
    const int room = viewport()->width();
    const int framework = std::clamp(room / 4, type.fullWidthCharacters(8), type.fullWidthCharacters(24));
    const int who = std::clamp(room / 6, type.fullWidthCharacters(6), type.fullWidthCharacters(12));
    const int due = std::max(widthOf(ActionColumn::Due), type.fullWidthCharacters(7));
    const int state = std::max(widthOf(ActionColumn::State), type.fullWidthCharacters(6));
    const int what = std::max(room - framework - who - due - state, type.fullWidthCharacters(10));
    const std::array<int, actionColumnCount> widths{framework, what, who, due, state};
    for (int column = 0; column < actionColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
}

void ActionsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ActionsTable::openAt(const QModelIndex &index)
{
    if (index.column() == static_cast<int>(ActionColumn::Framework))
        emit frameworkRequested(m_proxy.item(index.row()).framework);
    else
        startEditing(index);
}

void ActionsTable::startEditing(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void ActionsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid() && state() != EditingState)
        openAt(currentIndex());
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid() && state() != EditingState)
        emit removalRequested();
    else
        QTableView::keyPressEvent(event);
}

void ActionsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isDoubleClick = true;
    QTableView::mouseDoubleClickEvent(event);
}

/// A state that is double-clicked offers the others at once; not before the button is let go, which would pick one.
void ActionsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
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
    QTableView::commitData(editor);
    m_hasLostRow = !edited.isValid();
}

void ActionsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (std::exchange(m_hasLostRow, false))
        setFocus();  // the editor left with its row, and the next cell would be one of another action
    else
        QTableView::closeEditor(editor, hint);
}

}  // namespace psirt
