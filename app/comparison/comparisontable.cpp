// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"

#include "app/comparison/comparisondelegate.h"
#include "app/widgets/quietheader.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace psirt {

ComparisonTable::ComparisonTable(ComparisonProxy &proxy, const ViewOptions &options, QWidget *parent)
    : QTableView(parent), m_proxy(proxy), m_options(options)
{
    setModel(&proxy);
    setItemDelegate(new ComparisonDelegate(proxy, options, this));
    setFont(options.type.body);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    styleHeader();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&proxy, signal, this, &ComparisonTable::fitColumns);
    connect(&proxy, &QAbstractItemModel::dataChanged, this, &ComparisonTable::fitColumns);
    connect(&proxy, &QAbstractItemModel::layoutChanged, this, &ComparisonTable::fitColumns);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparisonTable::currentFrameworkChanged);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit frameworkRequested(m_proxy.change(index.row()).id); });
}

void ComparisonTable::styleHeader()
{
    QHeaderView &header = *horizontalHeader();
    makeQuiet(header, m_options.type.small);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setSectionResizeMode(QHeaderView::Fixed);
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

int ComparisonTable::widthOf(ChangeColumn column) const
{
    const int section = static_cast<int>(column);
    constexpr int indicator = 2 * gridUnit;
    const QFontMetrics titleMetrics(m_options.type.small);
    int width = titleMetrics.horizontalAdvance(m_proxy.headerData(section, Qt::Horizontal).toString()) + indicator;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        width = std::max(width, itemDelegate()->sizeHint(option, m_proxy.index(row, section)).width());
    }
    return width + gridUnit;
}

/// Titles and reasons get what the figures leave, and never so little that they cannot be read: then the table scrolls
/// sideways.
void ComparisonTable::fitColumns()
{
    const Type &type = m_options.type;
    const int before = widthOf(ChangeColumn::Before);
    const int after = widthOf(ChangeColumn::After);
    const int difference = widthOf(ChangeColumn::Difference);
    const int kind = widthOf(ChangeColumn::Kind);
    const int left = viewport()->width() - before - after - difference - kind;
    constexpr double shareOfTitle = 0.62;
    const int title = std::max(static_cast<int>(left * shareOfTitle), type.fullWidthCharacters(9));
    const int reason = std::max(left - title, type.fullWidthCharacters(7));
    const std::array<int, changeColumnCount> widths{title, before, after, difference, kind, reason};
    for (int column = 0; column < changeColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    resizeRowsToContents();
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto id = currentFramework(); isReturn && id)
        emit frameworkRequested(*id);
    else
        QTableView::keyPressEvent(event);
}

}  // namespace psirt
