// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tableproxy.h"

namespace psirt {

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
