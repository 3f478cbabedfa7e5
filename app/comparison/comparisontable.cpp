// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace psirt::comparison {

ComparisonTable::ComparisonTable(ComparisonProxy &proxy, const ViewOptions &options, QWidget *parent)
    : TableView(options, Wide, parent), m_proxy(proxy)
{
    setSortable(true);
    follow(proxy);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonTable::currentFrameworkChanged);
    connect(this, &TableView::opened, this,
            [this](const QModelIndex &index) { emit frameworkRequested(m_proxy.change(index.row()).id); });
}

std::optional<FrameworkId> ComparisonTable::currentFramework() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_proxy.change(current.row()).id) : std::nullopt;
}

void ComparisonTable::setCurrentFramework(const std::optional<FrameworkId> &id)
{
    if (m_proxy.rowCount() == 0)
        return;
    const QModelIndex index = m_proxy.index(std::max(0, id ? m_proxy.rowOf(*id) : 0), 0);
    setCurrentIndex(index);
    scrollTo(index);
}

/// Titles and reasons get what the figures leave, and never so little that they cannot be read: then the table scrolls
/// sideways.
std::vector<int> ComparisonTable::columnWidths(int room) const
{
    const Type &type = options().type;
    const int before = widthOf(static_cast<int>(ChangeColumn::Before));
    const int after = widthOf(static_cast<int>(ChangeColumn::After));
    const int difference = widthOf(static_cast<int>(ChangeColumn::Difference));
    const int kind = widthOf(static_cast<int>(ChangeColumn::Kind));
    const int left = room - before - after - difference - kind;
    constexpr double shareOfTitle = 0.62;
    const int title = std::max(static_cast<int>(left * shareOfTitle), type.fullWidthCharacters(9));
    const int reason = std::max(left - title, type.fullWidthCharacters(7));
    return {title, before, after, difference, kind, reason};
}

}  // namespace psirt::comparison
