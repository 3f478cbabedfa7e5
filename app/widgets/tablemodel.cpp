// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tablemodel.h"

#include <QThread>

#include <algorithm>
#include <future>
#include <numeric>
#include <utility>

namespace psirt {

namespace {

QCollator japaneseCollator()
{
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

}  // namespace

TableModel::TableModel(QStringList titles, const QFont &font, QObject *parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles)), m_font(font)
{
}

/// The base class asks several virtual functions first, which is felt where a long table is sorted.
QModelIndex TableModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = row >= 0 && column >= 0 && column < m_titles.size() && !parent.isValid() && row < rowCount();
    return isThere ? createIndex(row, column) : QModelIndex();
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

TableProxy::TableProxy(QObject *parent) : QSortFilterProxyModel(parent), m_collator(japaneseCollator())
{
    setDynamicSortFilter(true);
}

/// What is connected first is called first: the base class compares rows as soon as it hears of a change.
void TableProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    const auto forget = [this] { m_places.reset(); };
    forget();
    if (model)
        m_connections = {connect(model, &QAbstractItemModel::dataChanged, this, forget),
                         connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, forget),
                         connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, forget),
                         connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this, forget),
                         connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, forget),
                         connect(model, &QAbstractItemModel::modelAboutToBeReset, this, forget)};
    QSortFilterProxyModel::setSourceModel(model);
}

bool TableProxy::hasPlaces(int column, Qt::SortOrder order) const
{
    return m_places && m_places->column == column && m_places->order == order;
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
    const int column = left.column();
    if (hasPlaces(column, sortOrder())) {
        const std::vector<int> &places = m_places->ofRows;
        return (places[static_cast<std::size_t>(one)] < places[static_cast<std::size_t>(other)]) != isTurned;
    }
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
    if (sourceModel()->rowCount() >= longTable && !hasPlaces(column, order))
        m_places = Places{.column = column, .order = order, .ofRows = placesOf(column, order)};
    sort(column, order);  // first, as invalidate() sorts by the column that is set
    if (isOtherFilter)
        invalidate();  // one signal, where invalidateFilter() sends one for each run of rows
}

/// Making them is most of the work of a sort, so that all processors share it; the source stands still meanwhile.
std::vector<std::optional<QCollatorSortKey>> TableProxy::keysOf(int column) const
{
    const int count = sourceModel()->rowCount();
    std::vector<std::optional<QCollatorSortKey>> keys(static_cast<std::size_t>(count));
    const auto make = [this, column, &keys](int first, int end) {
        const QCollator collator = japaneseCollator();  // one of its own: a collator serves one thread
        for (int row = first; row < end; ++row) {
            if (const std::optional<QString> text = textOf(row, column))
                keys[static_cast<std::size_t>(row)] = collator.sortKey(text->trimmed());
        }
    };
    const int parts = std::max(QThread::idealThreadCount(), 1);
    const int size = count / parts + 1;
    std::vector<std::future<void>> others;
    for (int first = size; first < count; first += size)
        others.push_back(std::async(std::launch::async | std::launch::deferred, make, first, std::min(first + size, count)));
    make(0, std::min(size, count));
    for (std::future<void> &other : others)
        other.get();
    return keys;
}

std::vector<int> TableProxy::placesOf(int column, Qt::SortOrder sortOrder) const
{
#ifdef Q_OS_WIN
    constexpr bool hasKeys = false;  // some of Qt's are not in order there (QTBUG-105038)
#else
    constexpr bool hasKeys = true;
#endif
    const auto count = static_cast<std::size_t>(sourceModel()->rowCount());
    const auto keys = hasKeys ? keysOf(column) : std::vector<std::optional<QCollatorSortKey>>(count);
    std::vector<int> ranks(count);
    for (std::size_t row = 0; row < count; ++row)
        ranks[row] = rankOf(static_cast<int>(row), column);
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {  // merges: far fewer comparisons
        const auto one = static_cast<std::size_t>(left);
        const auto other = static_cast<std::size_t>(right);
        if (ranks[one] != ranks[other])
            return ranks[one] < ranks[other];
        const int sign = keys[one] && keys[other] ? keys[one]->compare(*keys[other]) : compare(left, right, column);
        return comesBefore(left, right, sign, sortOrder);
    });
    std::vector<int> places(count);
    for (std::size_t place = 0; place < count; ++place)
        places[static_cast<std::size_t>(order[place])] = static_cast<int>(place);
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
