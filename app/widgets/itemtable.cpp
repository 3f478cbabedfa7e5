// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/itemtable.h"

namespace psirt {

ItemTable::ItemTable(const QStringList &headers, const ViewOptions &options, QWidget *parent)
    : TableView(options, Close, parent), m_model(new QStandardItemModel(0, static_cast<int>(headers.size()), this))
{
    setModel(m_model);
    m_model->setHorizontalHeaderLabels(headers);
}

void ItemTable::setHasFigures(int column)
{
    m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QStandardItem *ItemTable::setText(int row, int column, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    const QVariant alignment = m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if (alignment.isValid())
        item->setData(alignment, Qt::TextAlignmentRole);
    m_model->setItem(row, column, item);
    return item;
}

void ItemTable::setRows(const std::vector<QStringList> &rows)
{
    m_model->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setText(row, column, rows[static_cast<std::size_t>(row)].value(column));
    }
}

}  // namespace psirt
