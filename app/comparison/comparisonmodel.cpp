// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonmodel.h"

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/tabledelegate.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt::comparison {

QString levelOrState(const Score &score, const FrameworkId &id)
{
    const FrameworkScore &own = *score.framework(id);
    return own.level ? formatLevel(own) : signOf(own.state) + QLatin1Char(' ') + wordOf(own.state);
}

ComparisonModel::ComparisonModel(const ComparisonPair &pair, const ViewOptions &options, QObject *parent)
    : QAbstractTableModel(parent), m_pair(pair), m_options(options)
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
        emit dataChanged(index(0, 0), index(rowCount() - 1, changeColumnCount - 1));
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

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : changeColumnCount;
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
        return titleLine(change(index.row()).id.text(), m_pair.sheet().framework(change(index.row()).id)->title, m_options);
    if (role == cellStyleRole)
        return QVariant::fromValue(styleOf(change(index.row()), column));
    if (role == Qt::AccessibleTextRole)
        return spoken(change(index.row()), column);
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::FontRole)
        return m_options.type.small;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ChangeColumn>(section)) {
    case ChangeColumn::Framework:
        return Words()[Term::Framework];
    case ChangeColumn::Before:
        return Words()[Term::LastTime];
    case ChangeColumn::After:
        return Words()[Term::ThisTime];
    case ChangeColumn::Difference:
        return Words()[Term::Difference];
    case ChangeColumn::Kind:
        return Words()[Term::Change];
    case ChangeColumn::Reason:
        return Words()[Term::WhatChanged];
    }
    return {};
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

}  // namespace psirt::comparison
