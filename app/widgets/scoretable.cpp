// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/scoretable.h"

#include "app/messages/previouswords.h"

#include <QHeaderView>

namespace psirt {

ScoreTable::ScoreTable(const QStringList &headers, const ViewOptions &options, QWidget *parent)
    : ItemTable(headers, options, parent)
{
    for (int column = 1; column < columnCount(); ++column)
        setHasFigures(column);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    verticalHeader()->setMinimumSectionSize(verticalHeader()->minimumSectionSize() + gridUnit);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0)
            fit();  // its texts wrap
    });
    const auto forget = [this] { m_fittedWidths.clear(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), signal, this, forget);
    connect(model(), &QAbstractItemModel::dataChanged, this, forget);
    const auto activate = [this](const QModelIndex &index) { emit rowActivated(index.row()); };
    connect(this, &QTableView::clicked, this, activate);
    connect(this, &TableView::opened, this, activate);
}

void ScoreTable::setRows(const std::vector<QStringList> &rows)
{
    ItemTable::setRows(rows);
    fit();
    // Again once the columns have the widths of these rows, which the header sets later.
    QMetaObject::invokeMethod(this, &ScoreTable::fit, Qt::QueuedConnection);
}

void ScoreTable::setMuted(int row)
{
    for (int column = 0; column < columnCount(); ++column)
        item(row, column)->setForeground(Colors::of(palette()).muted);
}

void ScoreTable::setChange(int row, int column, const ChangeCell &change)
{
    item(row, column)->setText(change.text);
    item(row, column)->setForeground(colorOf(change.kind, palette()));
    if (!change.spoken.isEmpty())
        item(row, column)->setData(change.spoken, Qt::AccessibleTextRole);
}

QSize ScoreTable::sizeHint() const
{
    return {options().type.fullWidthCharacters(24), minimumHeight()};
}

QSize ScoreTable::minimumSizeHint() const
{
    return {options().type.fullWidthCharacters(14), minimumHeight()};
}

void ScoreTable::fit()
{
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(columnCount()));
    for (int column = 0; column < columnCount(); ++column)
        widths.push_back(columnWidth(column));
    if (widths != m_fittedWidths)
        resizeRowsToContents();
    m_fittedWidths = std::move(widths);
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2);
}

}  // namespace psirt
