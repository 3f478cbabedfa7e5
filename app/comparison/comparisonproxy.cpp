// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonproxy.h"

#include "core/sheet/search.h"

#include <algorithm>

namespace psirt {

namespace {

int orderOf(const std::optional<Level> &left, const std::optional<Level> &right)
{
    return left && right ? left->number() - right->number() : 0;
}

}  // namespace

ComparisonProxy::ComparisonProxy(ComparisonModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_collator(QLocale(QLocale::Japanese, QLocale::Japan))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setDynamicSortFilter(true);
    setView({});
}

void ComparisonProxy::setView(const ComparisonView &view)
{
    if (view.filter != m_filter) {
        m_filter = view.filter;
        invalidateFilter();
    }
    sort(static_cast<int>(view.sortColumn), view.sortOrder);
}

const FrameworkChange &ComparisonProxy::change(int row) const
{
    return m_model.change(mapToSource(index(row, 0)).row());
}

int ComparisonProxy::rowOf(const FrameworkId &id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? row : mapFromSource(m_model.index(row, 0)).row();
}

bool ComparisonProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const FrameworkChange &change = m_model.change(sourceRow);
    if (m_filter.onlyChanged && !isChange(change.kind))
        return false;
    if (m_filter.kind && change.kind != *m_filter.kind)
        return false;
    if (m_filter.area) {
        const ServiceArea *area = m_model.pair().sheet().area(*m_filter.area);
        const auto &frameworks = area ? area->frameworks : std::vector<Framework>();
        if (std::ranges::find(frameworks, change.id, &Framework::id) == frameworks.end())
            return false;
    }
    return m_filter.text.trimmed().isEmpty() || holdsText(change);
}

/// In the titles, the notes and the reason: what a person remembers of a row.
bool ComparisonProxy::holdsText(const FrameworkChange &change) const
{
    const BilingualText &title = m_model.pair().sheet().framework(change.id)->title;
    const Entry &before = m_model.pair().baseline().assessment.entry(change.id);
    const Entry &now = m_model.pair().current().assessment.entry(change.id);
    const QStringList texts{change.id.text() + QLatin1Char(' ') + title.japanese, title.english, before.note, now.note,
                            now.changeReason};
    return std::ranges::any_of(texts, [this](const QString &text) { return !findText(text, m_filter.text).empty(); });
}

bool ComparisonProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class turns the order around by asking the other way round.
    const bool isTurned = sortOrder() == Qt::DescendingOrder;
    const FrameworkChange &one = m_model.change(left.row());
    const FrameworkChange &other = m_model.change(right.row());
    const auto column = static_cast<ChangeColumn>(left.column());
    if (column == ChangeColumn::Framework)
        return left.row() < right.row();
    const bool oneIsAbsent = isAbsent(one, column);
    if (oneIsAbsent != isAbsent(other, column))
        return oneIsAbsent == isTurned;
    const int order = oneIsAbsent ? 0 : compare(one, other, column);
    return order != 0 ? order < 0 : (left.row() < right.row()) != isTurned;
}

bool ComparisonProxy::isAbsent(const FrameworkChange &change, ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Before:
        return !change.from;
    case ChangeColumn::After:
        return !change.to;
    case ChangeColumn::Difference:
        return !change.from || !change.to;
    case ChangeColumn::Reason:
        return m_model.pair().current().assessment.entry(change.id).changeReason.trimmed().isEmpty();
    case ChangeColumn::Framework:
    case ChangeColumn::Kind:
        return false;
    }
    Q_UNREACHABLE();
}

int ComparisonProxy::compare(const FrameworkChange &left, const FrameworkChange &right, ChangeColumn column) const
{
    const Assessment &current = m_model.pair().current().assessment;
    switch (column) {
    case ChangeColumn::Framework:
        return 0;
    case ChangeColumn::Before:
        return orderOf(left.from, right.from);
    case ChangeColumn::After:
        return orderOf(left.to, right.to);
    case ChangeColumn::Difference:
        return left.difference() - right.difference();
    case ChangeColumn::Kind:
        return static_cast<int>(left.kind) - static_cast<int>(right.kind);
    case ChangeColumn::Reason:
        return m_collator.compare(current.entry(left.id).changeReason.trimmed(),
                                  current.entry(right.id).changeReason.trimmed());
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
