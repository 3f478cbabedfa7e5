// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonproxy.h"

#include "core/sheet/search.h"

#include <algorithm>

namespace psirt::comparison {

namespace {

int orderOf(const std::optional<Level> &left, const std::optional<Level> &right)
{
    return left && right ? left->number() - right->number() : 0;
}

}  // namespace

ComparisonProxy::ComparisonProxy(ComparisonModel &model, QObject *parent) : TableProxy(parent), m_model(model)
{
    setSourceModel(&model);
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

bool ComparisonProxy::accepts(int row) const
{
    const FrameworkChange &change = m_model.change(row);
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

const QString &ComparisonProxy::reasonOf(const FrameworkChange &change) const
{
    return m_model.pair().current().assessment.entry(change.id).changeReason;
}

int ComparisonProxy::rankOf(int row, int column) const
{
    const FrameworkChange &change = m_model.change(row);
    switch (static_cast<ChangeColumn>(column)) {
    case ChangeColumn::Before:
        return change.from ? 0 : 1;
    case ChangeColumn::After:
        return change.to ? 0 : 1;
    case ChangeColumn::Difference:
        return change.from && change.to ? 0 : 1;
    case ChangeColumn::Reason:
        return reasonOf(change).trimmed().isEmpty() ? 1 : 0;
    case ChangeColumn::Framework:
    case ChangeColumn::Kind:
        return 0;
    }
    Q_UNREACHABLE();
}

int ComparisonProxy::compare(int left, int right, int column) const
{
    const FrameworkChange &one = m_model.change(left);
    const FrameworkChange &other = m_model.change(right);
    switch (static_cast<ChangeColumn>(column)) {
    case ChangeColumn::Framework:
        return left - right;
    case ChangeColumn::Before:
        return orderOf(one.from, other.from);
    case ChangeColumn::After:
        return orderOf(one.to, other.to);
    case ChangeColumn::Difference:
        return rankOf(left, column) == 0 ? one.difference() - other.difference() : 0;
    case ChangeColumn::Kind:
        return static_cast<int>(one.kind) - static_cast<int>(other.kind);
    case ChangeColumn::Reason:
        return compareTexts(reasonOf(one), reasonOf(other));
    }
    Q_UNREACHABLE();
}

}  // namespace psirt::comparison
