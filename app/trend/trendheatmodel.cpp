// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendheatmodel.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt::trend {

TrendHeatModel::TrendHeatModel(const ViewOptions &options, QObject *parent) : QAbstractTableModel(parent), m_options(options)
{
}

void TrendHeatModel::setTrend(std::shared_ptr<const Sheet> sheet, std::shared_ptr<const Trend> trend)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_trend = std::move(trend);
    m_rows.clear();
    std::size_t trendRow = 0;
    for (std::size_t area = 0; area < m_sheet->areas().size(); ++area) {
        const ServiceArea &each = m_sheet->areas()[area];
        m_rows.push_back({&each, area, nullptr, 0});
        for (const Framework &framework : each.frameworks)
            m_rows.push_back({&each, area, &framework, trendRow++});
    }
    endResetModel();
}

int TrendHeatModel::rowOf(const FrameworkId &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&id](const Row &row) { return row.framework && row.framework->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const TrendCell &TrendHeatModel::cell(int row, int column) const
{
    return m_trend->rows[m_rows[static_cast<std::size_t>(row)].trendRow].cells[static_cast<std::size_t>(column)];
}

int TrendHeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrendHeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_trend ? 0 : static_cast<int>(m_trend->points.size());
}

QString TrendHeatModel::titleOf(const Row &row) const
{
    const QString &id = row.framework ? row.framework->id.text() : row.area->id.text();
    const BilingualText &title = row.framework ? row.framework->title : row.area->title;
    return shortTitle(id, title, m_options);
}

QString TrendHeatModel::shown(const Row &row, std::size_t point) const
{
    if (!row.framework)
        return formatAverage(m_trend->points[point].score.areas[row.areaIndex].totals.average);
    const TrendCell &cell = m_trend->rows[row.trendRow].cells[point];
    return cell.level ? formatLevel(cell.level) : signOf(cell.state);
}

QString TrendHeatModel::inWords(const Row &row, std::size_t point) const
{
    if (!row.framework) {
        const Totals &totals = m_trend->points[point].score.areas[row.areaIndex].totals;
        return tr("Average %1, %2").arg(averageOrState(totals), countSentence(totals));
    }
    const TrendCell &cell = m_trend->rows[row.trendRow].cells[point];
    return cell.level ? Words()[Term::LevelNumber].arg(cell.level->number()) : wordOf(cell.state);
}

QString TrendHeatModel::dayOf(std::size_t point) const
{
    const TrendPoint &whole = m_trend->points[point];
    const QString date = longDate(*whole.date());
    return whole.title().isEmpty() ? date : joined({date, whole.title()});
}

QVariant TrendHeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto point = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, point);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return titleOf(row) + QLatin1Char('\n') + dayOf(point) + QLatin1Char('\n') + inWords(row, point);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "framework, date and title, level").arg(titleOf(row), dayOf(point), inWords(row, point));
    default:
        return {};
    }
}

QVariant TrendHeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    const auto index = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical && index < m_rows.size()) {
        const Row &row = m_rows[index];
        const BilingualText &title = row.framework ? row.framework->title : row.area->title;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return titleOf(row);
        return role == Qt::ToolTipRole ? QVariant(title.japanese) : QVariant();
    }
    if (orientation == Qt::Horizontal && m_trend && index < m_trend->points.size()) {
        const QDate date = *m_trend->points[index].date();
        if (role == Qt::DisplayRole)
            return date.toString(QStringLiteral("yyyy\nMM-dd"));
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(dayOf(index)) : QVariant();
    }
    return {};
}

Qt::ItemFlags TrendHeatModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isHeading(index.row()) ? flags : flags | Qt::ItemIsSelectable;
}

}  // namespace psirt::trend
