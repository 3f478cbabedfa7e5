// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"
#include "core/reporting/figures.h"
#include "core/sheet/search.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace psirt::comparison {

namespace {

int orderOf(const std::optional<Level> &left, const std::optional<Level> &right)
{
    return left && right ? left->number() - right->number() : 0;
}

}  // namespace

QString levelOrState(const Score &score, const FrameworkId &id)
{
    const FrameworkScore &own = *score.framework(id);
    return own.level ? formatLevel(own) : signOf(own.state) + QLatin1Char(' ') + wordOf(own.state);
}

ComparisonModel::ComparisonModel(const ComparisonPair &pair, const ViewOptions &options, QObject *parent)
    : TableModel({Words()[Term::Framework], Words()[Term::LastTime], Words()[Term::ThisTime], Words()[Term::Difference],
                  Words()[Term::Change], Words()[Term::WhatChanged]},
                 options.type.small, parent),
      m_pair(pair), m_options(options)
{
    refresh();
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonModel::refresh);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonModel::refresh);
}

void ComparisonModel::refresh()
{
    std::vector<FrameworkId> ids;
    for (const FrameworkChange *change : m_pair.comparison().frameworks())
        ids.push_back(change->id);
    if (ids != m_ids) {  // both sides are of another sheet now
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    } else if (!m_ids.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const FrameworkChange &ComparisonModel::change(int row) const
{
    return *m_pair.comparison().framework(m_ids[static_cast<std::size_t>(row)]);
}

int ComparisonModel::rowOf(const FrameworkId &id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

QString ComparisonModel::shown(const FrameworkChange &change, ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Framework:
        return shortTitle(change.id.text(), m_pair.sheet().framework(change.id)->title, m_options);
    case ChangeColumn::Before:
        return levelOrState(m_pair.comparison().baseline, change.id);
    case ChangeColumn::After:
        return levelOrState(m_pair.comparison().current, change.id);
    case ChangeColumn::Difference:
        return change.from && change.to ? formatLevels(change.difference()) : absentFigure();
    case ChangeColumn::Kind:
        return signOf(change.kind) + QLatin1Char(' ') + wordOf(change.kind);
    case ChangeColumn::Reason:
        if (m_pair.lacksReason(change))
            return QStringLiteral("… ") + tr("no reason yet");
        return m_pair.current().assessment.entry(change.id).changeReason.simplified();
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::spoken(const FrameworkChange &change, ChangeColumn column) const
{
    switch (column) {
    case ChangeColumn::Before:
        return wordWithDoubt(*m_pair.comparison().baseline.framework(change.id));
    case ChangeColumn::After:
        return wordWithDoubt(*m_pair.comparison().current.framework(change.id));
    case ChangeColumn::Difference:
        return change.from && change.to ? tr("difference %1").arg(formatLevels(change.difference()))
                                        : tr("no difference of levels");
    case ChangeColumn::Kind:
        return wordOf(change.kind);
    case ChangeColumn::Reason:
        return m_pair.lacksReason(change) ? tr("no reason yet") : shown(change, column);
    case ChangeColumn::Framework:
        return shown(change, column);
    }
    Q_UNREACHABLE();
}

/// What rose and what fell stands out beside its word, what did not change steps back. A long reason is cut: it is read
/// whole beside the table.
CellStyle ComparisonModel::styleOf(const FrameworkChange &change, ChangeColumn column) const
{
    const bool isReason = column == ChangeColumn::Reason;
    const bool isKind = column == ChangeColumn::Kind;
    const bool isDifference = column == ChangeColumn::Difference;
    const bool isState = (column == ChangeColumn::Before && !change.from) || (column == ChangeColumn::After && !change.to);
    const bool isMissing =
        isState || (isDifference && !(change.from && change.to)) || (isReason && m_pair.lacksReason(change));
    CellStyle style{.isSmall = isState || isKind || isReason,
                    .isBold = isDifference && change.difference() != 0,
                    .mostLines = isReason ? 3 : 0};
    if ((isDifference || isKind) && change.kind == ChangeKind::Raised)
        style.tone = CellStyle::Tone::Raised;
    else if ((isDifference || isKind) && change.kind == ChangeKind::Lowered)
        style.tone = CellStyle::Tone::Lowered;
    else if (isMissing || !isChange(change.kind))
        style.tone = CellStyle::Tone::Muted;
    return style;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<ChangeColumn>(index.column());
    if (role == Qt::DisplayRole)
        return shown(change(index.row()), column);
    if (role == Qt::ToolTipRole && column == ChangeColumn::Framework)
        return plainTip(
            titleLine(change(index.row()).id.text(), m_pair.sheet().framework(change(index.row()).id)->title, m_options));
    if (role == cellStyleRole)
        return QVariant::fromValue(styleOf(change(index.row()), column));
    if (role == Qt::AccessibleTextRole)
        return spoken(change(index.row()), column);
    return {};
}

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
    return std::ranges::any_of(texts, [this](const QString &text) { return psirt::holdsText(text, m_filter.text); });
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
