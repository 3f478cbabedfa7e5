// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tableview.h"

#include "app/messages/previouswords.h"
#include "app/theme/palettes.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <map>
#include <utility>

namespace psirt {

namespace {

/// Measuring a text takes its time. In a longer table every row has two lines, until it is narrowed down.
constexpr int mostMeasuredRows = 2000;

constexpr int mostSizes = 2000;

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

QColor tinted(const QColor &surface, const QColor &color, double share)
{
    const auto channel = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {channel(color.red(), surface.red()), channel(color.green(), surface.green()),
            channel(color.blue(), surface.blue())};
}

/// None: as the model says.
QColor colorOf(CellStyle::Tone tone, const Colors &colors)
{
    switch (tone) {
    case CellStyle::Tone::Plain:
        return {};
    case CellStyle::Tone::Muted:
        return colors.muted;
    case CellStyle::Tone::Raised:
        return colors.raised;
    case CellStyle::Tone::Lowered:
        return colors.lowered;
    }
    Q_UNREACHABLE();
}

CellStyle styleOf(const QModelIndex &index)
{
    return index.data(cellStyleRole).value<CellStyle>();
}

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

TableDelegate::TableDelegate(const ViewOptions &options, int padding, QObject *parent)
    : QStyledItemDelegate(parent), m_options(options), m_padding(padding), m_sizes(mostSizes)
{
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellStyle style = styleOf(index);
    const MeasuredCell cell{index.data().toString(), option.font,  option.rect.width(),
                            style.isSmall,           style.isBold, index.data(Qt::CheckStateRole).isValid(),
                            style.mostLines};
    if (const QSize *known = m_sizes.object(cell))
        return *known;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (style.mostLines > 0) {
        const QFontMetrics metrics(style.isSmall ? m_options.type.small : option.font);
        size.setHeight(std::min(size.height(), style.mostLines * metrics.lineSpacing() + gridUnit / 2));
    }
    size += QSize(gridUnit, m_padding);
    m_sizes.insert(cell, new QSize(size));
    return size;
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    constexpr double chosenShare = 0.16;
    constexpr double alarmingShare = 0.08;
    const Colors colors = Colors::of(option->palette);
    const CellStyle style = styleOf(index);
    if (style.isSmall)
        option->font = m_options.type.small;
    if (style.isBold)
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
    if (style.isAlarming)
        option->backgroundBrush = tinted(colors.surface, colors.lowered, alarmingShare);
    if (const QColor color = colorOf(style.tone, colors); color.isValid())
        option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    option->palette.setColor(QPalette::Highlight, tinted(colors.surface, colors.current, chosenShare));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, cell, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

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
    if (model()->rowCount() <= mostMeasuredRows) {
        resizeRowsToContents();
        return;
    }
    const int height = 2 * QFontMetrics(m_options.type.body).lineSpacing() + gridUnit;
    QHeaderView &rows = *verticalHeader();
    rows.setDefaultSectionSize(height);
    for (int row = 0; row < rows.count(); ++row) {  // Qt 6.8 leaves those alone that were measured before
        if (!rows.isSectionHidden(row) && rows.sectionSize(row) != height)
            rows.resizeSection(row, height);
    }
}

int TableView::widthOf(int column) const
{
    constexpr int indicator = 2 * gridUnit;
    const QFontMetrics titleMetrics(m_options.type.small);
    int width = titleMetrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + indicator;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < std::min(model()->rowCount(), mostMeasuredRows); ++row)
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

ItemTable::ItemTable(const QStringList &headers, const ViewOptions &options, QWidget *parent)
    : TableView(options, Close, parent), m_model(new QStandardItemModel(0, static_cast<int>(headers.size()), this))
{
    setModel(m_model);
    m_model->setHorizontalHeaderLabels(headers);
}

void ItemTable::setHasFigures(int column)
{
    m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QStandardItem *ItemTable::setText(int row, int column, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    const QVariant alignment = m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if (alignment.isValid())
        item->setData(alignment, Qt::TextAlignmentRole);
    m_model->setItem(row, column, item);
    return item;
}

void ItemTable::setRows(const std::vector<QStringList> &rows)
{
    m_model->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setText(row, column, rows[static_cast<std::size_t>(row)].value(column));
    }
}

ScoreTable::ScoreTable(const QStringList &headers, const ViewOptions &options, QWidget *parent)
    : ItemTable(headers, options, parent)
{
    for (int column = 1; column < columnCount(); ++column)
        setHasFigures(column);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    verticalHeader()->setMinimumSectionSize(verticalHeader()->minimumSectionSize() + gridUnit);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0)
            fit();  // its texts wrap
    });
    const auto forget = [this] { m_fittedWidths.clear(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), signal, this, forget);
    connect(model(), &QAbstractItemModel::dataChanged, this, forget);
    const auto activate = [this](const QModelIndex &index) { emit rowActivated(index.row()); };
    connect(this, &QTableView::clicked, this, activate);
    connect(this, &TableView::opened, this, activate);
}

void ScoreTable::setRows(const std::vector<QStringList> &rows)
{
    ItemTable::setRows(rows);
    fit();
    // Again once the columns have the widths of these rows, which the header sets later.
    QMetaObject::invokeMethod(this, &ScoreTable::fit, Qt::QueuedConnection);
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
        item(row, column)->setData(change.spoken, Qt::AccessibleTextRole);
}

QSize ScoreTable::sizeHint() const
{
    return {options().type.fullWidthCharacters(24), minimumHeight()};
}

QSize ScoreTable::minimumSizeHint() const
{
    return {options().type.fullWidthCharacters(14), minimumHeight()};
}

void ScoreTable::fit()
{
    std::vector<int> widths;
    widths.reserve(static_cast<std::size_t>(columnCount()));
    for (int column = 0; column < columnCount(); ++column)
        widths.push_back(columnWidth(column));
    if (widths != m_fittedWidths)
        resizeRowsToContents();
    m_fittedWidths = std::move(widths);
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2);
}

void paintRowState(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    constexpr double radius = 4;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = QRectF(option.rect).adjusted(0, 0, -2, 0);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor fill = colors.current;
        fill.setAlphaF(isSelected ? 0.16F : 0.06F);
        const bool isFramed = isSelected && hasHighContrast(option.palette);  // where a tint alone would hardly be seen
        painter.setPen(isFramed ? QPen(colors.current, 1) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(isFramed ? row.adjusted(0.5, 0.5, -0.5, -0.5) : row, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius, radius);
    }
}

}  // namespace psirt
