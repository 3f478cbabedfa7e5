// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendheatview.h"

#include "app/drawings/chartmarks.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/colors.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"
#include "core/reporting/figures.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace psirt::trend {

namespace {

/// A line above and below, which goes on from cell to cell: a fill would change what the colours say.
void paintChosen(QPainter &painter, const QRect &rect, const Colors &colors)
{
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colors.text);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colors.text);
}

/// Paints a cell: the level on its colour, the sign of a state without one, or an area's average.
class HeatDelegate : public QStyledItemDelegate {
public:
    HeatDelegate(const TrendHeatModel &model, const ViewOptions &options, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_options(options)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors colors = Colors::of(option.palette);
        painter->save();
        if (m_model.isHeading(index.row()))
            paintAverage(*painter, option.rect, index.data().toString(), colors);
        else
            paintLevel(*painter, option.rect, m_model.cell(index.row(), index.column()), colors);
        if (option.state.testFlag(QStyle::State_Selected))
            paintChosen(*painter, option.rect, colors);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 3));
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
        painter->restore();
    }

private:
    void paintAverage(QPainter &painter, const QRect &rect, const QString &text, const Colors &colors) const
    {
        painter.fillRect(rect, colors.raisedSurface);
        painter.setFont(m_options.type.small);
        painter.setPen(colors.text);
        painter.drawText(rect, Qt::AlignCenter, text);
    }

    void paintLevel(QPainter &painter, const QRect &rect, const TrendCell &cell, const Colors &colors) const
    {
        const QFontMetrics metrics(m_options.type.body);
        if (!cell.level) {
            painter.setRenderHint(QPainter::Antialiasing);
            drawings::paintStateSign(painter, cell.state, QRectF(rect).center(), metrics.ascent() * 0.9, colors);
            return;
        }
        const QColor fill = heatFill(*cell.level, colors);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), fill);
        painter.setFont(m_options.type.body);
        painter.setPen(textOn(fill));
        painter.drawText(rect, Qt::AlignCenter, QString::number(cell.level->number()));
    }

    const TrendHeatModel &m_model;
    const ViewOptions &m_options;
};

/// Dates above, or titles beside the cells, without lines around them.
class HeatHeader : public QHeaderView {
public:
    HeatHeader(Qt::Orientation orientation, const ViewOptions &options, QWidget *parent)
        : QHeaderView(orientation, parent), m_options(options)
    {
        setSectionsClickable(orientation == Qt::Vertical);  // a title chooses its row
        setHighlightSections(false);
        setFont(options.type.small);
        setStyleSheet(QStringLiteral("QHeaderView { background: %1; }").arg(parent->palette().color(QPalette::Base).name()));
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const bool isTitle = orientation() == Qt::Vertical;
        const QFontMetrics metrics(isTitle ? m_options.type.body : m_options.type.small);
        const QString text = model()->headerData(section, orientation()).toString();
        return metrics.size(0, text) + QSize(2 * gridUnit, isTitle ? gridUnit : gridUnit / 2);
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colors colors = Colors::of(palette());
        const QString text = model()->headerData(section, orientation()).toString();
        painter->fillRect(rect, colors.surface);
        if (orientation() == Qt::Horizontal) {
            painter->setFont(m_options.type.small);
            painter->setPen(colors.muted);
            painter->drawText(rect, Qt::AlignCenter, text);
            return;
        }
        const bool isHeading = static_cast<const TrendHeatModel *>(model())->isHeading(section);
        QFont font = m_options.type.body;
        font.setBold(isHeading);
        if (isHeading)
            painter->fillRect(rect, colors.raisedSurface);
        const QRect inner = rect.adjusted(isHeading ? gridUnit / 2 : 2 * gridUnit, 0, -gridUnit / 2, 0);
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
        if (selectionModel() && selectionModel()->isRowSelected(section, {}) && !isHeading)
            paintChosen(*painter, rect, colors);
    }

private:
    const ViewOptions &m_options;
};

}  // namespace

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
        return plainTip(titleOf(row) + QLatin1Char('\n') + dayOf(point) + QLatin1Char('\n') + inWords(row, point));
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
        return role == Qt::ToolTipRole ? QVariant(plainTip(title.japanese)) : QVariant();
    }
    if (orientation == Qt::Horizontal && m_trend && index < m_trend->points.size()) {
        const QDate date = *m_trend->points[index].date();
        if (role == Qt::DisplayRole)
            return date.toString(QStringLiteral("yyyy\nMM-dd"));
        if (role == Qt::ToolTipRole)
            return plainTip(dayOf(index));
        return role == Qt::AccessibleTextRole ? QVariant(dayOf(index)) : QVariant();
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

TrendHeatView::TrendHeatView(TrendHeatModel &model, const ViewOptions &options, QWidget *parent)
    : QTableView(parent), m_model(model), m_options(options)
{
    const QFontMetrics body(m_options.type.body);
    setFont(m_options.type.body);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new HeatDelegate(m_model, m_options, this));
    setVerticalHeader(new HeatHeader(Qt::Vertical, m_options, this));
    setHorizontalHeader(new HeatHeader(Qt::Horizontal, m_options, this));
    // Of one size each: with hundreds of columns nothing may be measured one by one.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(body.height() + gridUnit);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    const QString surface = palette().color(QPalette::Base).name();
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: %1; border: none; }").arg(surface));
    setModel(&m_model);
    setAccessibleName(tr("Levels of each framework over time"));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TrendHeatView::fitTitles);
    fitTitles();
}

void TrendHeatView::fitTitles()
{
    int widest = 0;
    const QFontMetrics metrics(m_options.type.body);
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model.headerData(row, Qt::Vertical).toString()));
    // Dates need room too.
    constexpr int indent = 3 * gridUnit;
    verticalHeader()->setFixedWidth(std::max(4 * gridUnit, std::min(widest + indent, width() / 2)));
    const int least = QFontMetrics(m_options.type.small).horizontalAdvance(QStringLiteral("00-00")) + 2 * gridUnit;
    const int room =
        (width() - verticalHeader()->width() - verticalScrollBar()->sizeHint().width()) / std::max(1, m_model.columnCount());
    horizontalHeader()->setDefaultSectionSize(std::clamp(room, least, 2 * least));
    updateGeometries();
}

QSize TrendHeatView::sizeHint() const
{
    constexpr int rows = 8;
    return {verticalHeader()->width() + 3 * horizontalHeader()->defaultSectionSize(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()};
}

void TrendHeatView::choose(const std::optional<FrameworkId> &id)
{
    const int row = id ? m_model.rowOf(*id) : -1;
    if (row < 0 || m_model.columnCount() == 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = std::max(0, currentIndex().isValid() ? currentIndex().column() : m_model.columnCount() - 1);
    const QModelIndex index = m_model.index(row, column);
    setCurrentIndex(index);
    scrollTo(index);
}

void TrendHeatView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const Framework *framework = current.isValid() ? m_model.framework(current.row()) : nullptr;
    verticalHeader()->viewport()->update();
    if (!current.isValid() || framework)
        emit frameworkChosen(framework ? std::optional(framework->id) : std::nullopt);
}

void TrendHeatView::resizeEvent(QResizeEvent *event)
{
    fitTitles();
    QTableView::resizeEvent(event);
}

}  // namespace psirt::trend
