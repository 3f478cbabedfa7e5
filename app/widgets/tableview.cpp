// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tableview.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>

#include <algorithm>
#include <map>
#include <utility>

namespace psirt {

namespace {

/// Measures each title once: a table asks for all of them whenever it is laid out.
class TitleHeader : public QHeaderView {
public:
    TitleHeader() : QHeaderView(Qt::Horizontal) {}

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        if (!model())  // it may be gone before the header is
            return QHeaderView::sectionSizeFromContents(section);
        const Title title{model()->headerData(section, orientation()).toString(), font(),
                          model()->headerData(section, orientation(), Qt::FontRole).value<QFont>(),
                          isSortIndicatorShown() && sortIndicatorSection() == section};
        const auto [known, isNew] = m_sizes.try_emplace(section);
        if (isNew || known->second.first != title)
            known->second = {title, QHeaderView::sectionSizeFromContents(section)};
        return known->second.second;
    }

private:
    /// What the size of a section hangs on.
    struct Title {
        QString text;
        QFont font;
        QFont ownFont;  ///< as the model wants it
        bool isSorted = false;

        bool operator==(const Title &) const = default;
    };

    mutable std::map<int, std::pair<Title, QSize>> m_sizes;
};

/// Sets a table's header back behind its rows: muted, on the page's surface, with a thin line below.
void makeQuiet(QHeaderView &header, const QFont &font)
{
    const QPalette palette = header.palette();
    const Colors colors = Colors::of(palette);
    // The size stands in the style too: a platform's own font for headers would win over the widget's.
    header.setStyleSheet(QStringLiteral("QHeaderView::section { background: %1; border: none; border-bottom: 1px solid %2; "
                                        "color: %3; padding: 4px 6px; font-size: %4pt; }")
                             .arg(palette.color(QPalette::Base).name(), colors.grid.name(), colors.muted.name(),
                                  QString::number(QFontInfo(font).pointSizeF())));
    header.setFont(font);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace

TableView::TableView(const ViewOptions &options, Padding padding, QWidget *parent) : QTableView(parent), m_options(options)
{
    setItemDelegate(new TableDelegate(options, padding, this));
    setFont(options.type.body);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    setHorizontalHeader(new TitleHeader);
    makeQuiet(*horizontalHeader(), options.type.small);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSortable(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            emit opened(index);
    });
}

void TableView::follow(QAbstractItemModel &model)
{
    setModel(&model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &TableView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TableView::fit);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TableView::fit);
}

void TableView::setSortable(bool isSortable)
{
    horizontalHeader()->setSectionsClickable(isSortable);
    horizontalHeader()->setSortIndicatorShown(isSortable);
}

std::vector<int> TableView::columnWidths(int) const
{
    return {};
}

void TableView::fit()
{
    int column = 0;
    for (const int width : columnWidths(viewport()->width()))
        setColumnWidth(column++, width);
    resizeRowsToContents();
}

int TableView::widthOf(int column) const
{
    constexpr int indicator = 2 * gridUnit;
    const QFontMetrics titleMetrics(m_options.type.small);
    int width = titleMetrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + indicator;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < model()->rowCount(); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
    return width + gridUnit;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isDelete = event->key() == Qt::Key_Delete;
    const bool isHeard = isSignalConnected(isReturn ? QMetaMethod::fromSignal(&TableView::opened)
                                                    : QMetaMethod::fromSignal(&TableView::removalRequested));
    if (!(isReturn || isDelete) || !isHeard || !currentIndex().isValid() || state() == EditingState)
        QTableView::keyPressEvent(event);
    else if (isReturn)
        emit opened(currentIndex());
    else
        emit removalRequested();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

}  // namespace psirt
