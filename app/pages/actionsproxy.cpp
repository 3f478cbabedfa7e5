// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsproxy.h"

#include "core/sheet/search.h"

namespace psirt {

ActionsProxy::ActionsProxy(ActionsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_collator(QLocale(QLocale::Japanese, QLocale::Japan))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setDynamicSortFilter(true);
    setView({});
}

void ActionsProxy::setView(const ActionsView &view)
{
    const bool isOtherFilter = view.filter != m_view.filter || view.text != m_view.text;
    m_view = view;
    if (isOtherFilter)
        invalidateFilter();
    sort(static_cast<int>(view.sortColumn), view.sortOrder);
}

const ActionItem &ActionsProxy::item(int row) const
{
    return m_model.item(mapToSource(index(row, 0)).row());
}

std::vector<ActionItem> ActionsProxy::items() const
{
    std::vector<ActionItem> items;
    for (int row = 0; row < rowCount(); ++row)
        items.push_back(item(row));
    return items;
}

bool ActionsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const ActionItem &item = m_model.item(sourceRow);
    const bool holdsText = m_view.text.trimmed().isEmpty() || !findText(item.action.what, m_view.text).empty() ||
                           !findText(item.action.who, m_view.text).empty();
    return holdsText && passes(item, m_view.filter, m_model.today());
}

bool ActionsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class turns the order around by asking the other way round.
    const bool isTurned = sortOrder() == Qt::DescendingOrder;
    const ActionItem &one = m_model.item(left.row());
    const ActionItem &other = m_model.item(right.row());
    const auto column = static_cast<ActionColumn>(left.column());
    if (const int rank = rankOf(one, column) - rankOf(other, column); rank != 0)
        return (rank < 0) != isTurned;
    if (const int order = compare(one, other, column); order != 0)
        return order < 0;
    if (const int rank = rankOf(one, ActionColumn::Due) - rankOf(other, ActionColumn::Due); rank != 0)
        return (rank < 0) != isTurned;
    if (const int order = compare(one, other, ActionColumn::Due); order != 0)
        return (order < 0) != isTurned;
    return (left.row() < right.row()) != isTurned;
}

int ActionsProxy::rankOf(const ActionItem &item, ActionColumn column)
{
    switch (column) {
    case ActionColumn::What:
        return item.action.what.trimmed().isEmpty() ? 1 : 0;
    case ActionColumn::Who:
        return ownerOf(item.action).isEmpty() ? 1 : 0;
    case ActionColumn::Due:
        return (isOpen(item.action) ? 0 : 2) + (item.action.due ? 0 : 1);
    case ActionColumn::Framework:
    case ActionColumn::State:
        return 0;
    }
    Q_UNREACHABLE();
}

int ActionsProxy::compare(const ActionItem &left, const ActionItem &right, ActionColumn column) const
{
    switch (column) {
    case ActionColumn::Framework:
        return left.framework == right.framework ? 0 : left.framework < right.framework ? -1 : 1;
    case ActionColumn::What:
        return m_collator.compare(left.action.what.trimmed(), right.action.what.trimmed());
    case ActionColumn::Who:
        return m_collator.compare(ownerOf(left.action), ownerOf(right.action));
    case ActionColumn::Due:
        return left.action.due == right.action.due ? 0 : left.action.due < right.action.due ? -1 : 1;
    case ActionColumn::State:
        return static_cast<int>(left.action.state) - static_cast<int>(right.action.state);
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
