// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tablemodel.h"

namespace psirt {

TableModel::TableModel(QStringList titles, const QFont &font, QObject *parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles)), m_font(font)
{
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::FontRole)
        return m_font;
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Japanese, QLocale::Japan))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

bool TableProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return accepts(sourceRow);
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class turns the order around by asking the other way round.
    const bool isTurned = sortOrder() == Qt::DescendingOrder;
    const int one = left.row();
    const int other = right.row();
    if (const int rank = rankOf(one, left.column()) - rankOf(other, left.column()); rank != 0)
        return (rank < 0) != isTurned;
    if (const int order = compare(one, other, left.column()); order != 0)
        return order < 0;
    if (const int order = compareEqual(one, other); order != 0)
        return (order < 0) != isTurned;
    return (one < other) != isTurned;
}

int TableProxy::compareEqual(int, int) const
{
    return 0;
}

int TableProxy::compareTexts(const QString &left, const QString &right) const
{
    return m_collator.compare(left.trimmed(), right.trimmed());
}

}  // namespace psirt
