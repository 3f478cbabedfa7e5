// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/scoretable.h"

#include "app/messages/previouswords.h"
#include "app/widgets/quietheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace psirt {

namespace {

/// Keeps columns that are as wide as their content apart from each other.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(gridUnit, 0);
    }
};

}  // namespace

ScoreTable::ScoreTable(const QStringList &headers, const ViewOptions &options, QWidget *parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent), m_options(options)
{
    setFont(options.type.body);
    setHorizontalHeaderLabels(headers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setAlternatingRowColors(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setItemDelegate(new RoomyDelegate(this));
    verticalHeader()->hide();
    makeQuiet(*horizontalHeader(), options.type.small);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0)
            fitHeight();  // its texts wrap
    });
    connect(this, &QTableWidget::cellClicked, this, &ScoreTable::rowActivated);
}

void ScoreTable::setRows(const std::vector<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList &texts = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts.value(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
    fitHeight();
    // Again once the columns have the widths of these rows, which the header sets later.
    QMetaObject::invokeMethod(this, &ScoreTable::fitHeight, Qt::QueuedConnection);
}

void ScoreTable::setMuted(int row)
{
    for (int column = 0; column < columnCount(); ++column)
        item(row, column)->setForeground(Colors::of(palette()).muted);
}

void ScoreTable::setChange(int row, int column, const ChangeCell &change)
{
    item(row, column)->setText(change.text);
    item(row, column)->setForeground(colorOf(change.kind, palette()));
    if (!change.spoken.isEmpty())
        item(row, column)->setData(Qt::AccessibleTextRole, change.spoken);
}

QSize ScoreTable::sizeHint() const
{
    return {m_options.type.fullWidthCharacters(24), minimumHeight()};
}

QSize ScoreTable::minimumSizeHint() const
{
    return {m_options.type.fullWidthCharacters(14), minimumHeight()};
}

void ScoreTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitHeight();
}

void ScoreTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        emit rowActivated(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

void ScoreTable::fitHeight()
{
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + gridUnit);
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2);
}

}  // namespace psirt
