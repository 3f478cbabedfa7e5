// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsproxy.h"

#include "core/sheet/search.h"

namespace psirt::pages {

ActionsProxy::ActionsProxy(ActionsModel &model, QObject *parent) : TableProxy(parent), m_model(model)
{
    setSourceModel(&model);
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

bool ActionsProxy::accepts(int row) const
{
    const ActionItem &item = m_model.item(row);
    const bool holdsText = m_view.text.trimmed().isEmpty() || !findText(item.action.what, m_view.text).empty() ||
                           !findText(item.action.who, m_view.text).empty();
    return holdsText && passes(item, m_view.filter, m_model.today());
}

int ActionsProxy::compareEqual(int left, int right) const
{
    constexpr int due = static_cast<int>(ActionColumn::Due);
    const int rank = rankOf(left, due) - rankOf(right, due);
    return rank != 0 ? rank : compare(left, right, due);
}

int ActionsProxy::rankOf(int row, int column) const
{
    const ActionItem &item = m_model.item(row);
    switch (static_cast<ActionColumn>(column)) {
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

int ActionsProxy::compare(int left, int right, int column) const
{
    const ActionItem &one = m_model.item(left);
    const ActionItem &other = m_model.item(right);
    switch (static_cast<ActionColumn>(column)) {
    case ActionColumn::Framework:
        return one.framework == other.framework ? 0 : one.framework < other.framework ? -1 : 1;
    case ActionColumn::What:
        return compareTexts(one.action.what, other.action.what);
    case ActionColumn::Who:
        return compareTexts(ownerOf(one.action), ownerOf(other.action));
    case ActionColumn::Due:
        return one.action.due == other.action.due ? 0 : one.action.due < other.action.due ? -1 : 1;
    case ActionColumn::State:
        return static_cast<int>(one.action.state) - static_cast<int>(other.action.state);
    }
    Q_UNREACHABLE();
}

}  // namespace psirt::pages
