// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tablemodel.h"

#include <algorithm>

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
    if (!m_places.empty())
        return (m_places[static_cast<std::size_t>(one)] < m_places[static_cast<std::size_t>(other)]) != isTurned;
    const int column = left.column();
    if (const int rank = rankOf(one, column) - rankOf(other, column); rank != 0)
        return (rank < 0) != isTurned;
    return comesBefore(one, other, compare(one, other, column), sortOrder()) != isTurned;
}

bool TableProxy::comesBefore(int left, int right, int sign, Qt::SortOrder order) const
{
    if (sign != 0)
        return (sign < 0) == (order == Qt::AscendingOrder);
    if (const int equalSign = compareEqual(left, right); equalSign != 0)
        return equalSign < 0;
    return left < right;
}

void TableProxy::arrange(int column, Qt::SortOrder order, bool isOtherFilter)
{
    constexpr int longTable = 1000;
    if (sourceModel()->rowCount() >= longTable)
        m_places = placesOf(column, order);
    if (isOtherFilter)
        invalidate();  // one signal, where invalidateFilter() sends one for each run of rows
    sort(column, order);
    m_places.clear();
}

std::vector<int> TableProxy::placesOf(int column, Qt::SortOrder order) const
{
#ifdef Q_OS_WIN
    constexpr bool hasKeys = false;  // some of Qt's are not in order there (QTBUG-105038)
#else
    constexpr bool hasKeys = true;
#endif
    struct Row {
        int row;
        int rank;
        std::optional<QCollatorSortKey> key;
    };
    const int count = sourceModel()->rowCount();
    std::vector<Row> rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        const std::optional<QString> text = hasKeys ? textOf(row, column) : std::nullopt;
        rows.push_back({.row = row,
                        .rank = rankOf(row, column),
                        .key = text ? std::optional(m_collator.sortKey(text->trimmed())) : std::nullopt});
    }
    std::ranges::sort(rows, [this, column, order](const Row &left, const Row &right) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
        const int sign = left.key && right.key ? left.key->compare(*right.key) : compare(left.row, right.row, column);
        return comesBefore(left.row, right.row, sign, order);
    });
    std::vector<int> places(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        places[static_cast<std::size_t>(rows[place].row)] = static_cast<int>(place);
    return places;
}

int TableProxy::compareEqual(int, int) const
{
    return 0;
}

std::optional<QString> TableProxy::textOf(int, int) const
{
    return std::nullopt;
}

int TableProxy::compareTexts(const QString &left, const QString &right) const
{
    return m_collator.compare(left.trimmed(), right.trimmed());
}

}  // namespace psirt
