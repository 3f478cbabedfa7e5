// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/glanceview.h"

#include "app/drawings/glancetext.h"
#include "app/messages/terms.h"
#include "app/widgets/plaintext.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <cmath>

namespace psirt::pages {

namespace {

using drawings::GlanceDrawing;

constexpr double largestGlanceText = 1.35;  ///< of the small text
constexpr int fewestRows = 8;

int edgeOf(double position)
{
    return static_cast<int>(std::lround(position));
}

/// Has the drawing paint the part of it that lies in a cell, and behind it what tells the row that is chosen.
class GlanceDelegate : public QStyledItemDelegate {
public:
    GlanceDelegate(const GlanceView &view, const QTableView &table) : m_view(view), m_table(table) {}

    void setHovered(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const GlanceDrawing *drawing = m_view.drawing();
        if (!drawing)
            return;
        const auto line = static_cast<std::size_t>(index.row());
        const QRectF &place = drawing->line(line);
        const double left = drawing->columnLeft(drawing->columns()[static_cast<std::size_t>(index.column())]);
        painter->save();
        painter->setClipRect(option.rect);
        painter->translate(option.rect.left() - edgeOf(left), option.rect.top() - place.top());
        painter->setRenderHint(QPainter::Antialiasing);
        paintState(*painter, QRectF(0, place.top(), drawing->width(), option.rect.height()), option, index.row());
        drawing->paintLine(*painter, line);
        painter->restore();
    }

private:
    void paintState(QPainter &painter, const QRectF &row, const QStyleOptionViewItem &option, int index) const
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        constexpr double radius = 4;
        const QRectF shape = row.adjusted(1, 0.5, -1, -0.5);
        if (isChosen || index == m_hovered) {
            QColor fill = Colors::of(option.palette).current;
            fill.setAlphaF(isChosen ? 0.16F : 0.06F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(shape, radius, radius);
        }
        if (m_table.hasFocus() && index == m_table.currentIndex().row()) {
            painter.setPen(QPen(m_view.palette().color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
    }

    const GlanceView &m_view;
    const QTableView &m_table;
    int m_hovered = -1;
};

/// The levels above their cells, and the names of the figures.
class GlanceHeader : public QHeaderView {
public:
    explicit GlanceHeader(const GlanceView &view) : QHeaderView(Qt::Horizontal), m_view(view)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(1);
        setHighlightSections(false);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, palette().color(QPalette::Base));
        const GlanceDrawing *drawing = m_view.drawing();
        if (!drawing)
            return;
        painter->save();
        painter->setClipRect(rect);
        painter->translate(rect.left() - edgeOf(drawing->columnLeft(drawing->columns()[static_cast<std::size_t>(section)])),
                           rect.top());
        drawing->paintHead(*painter);
        painter->restore();
    }

private:
    const GlanceView &m_view;
};

}  // namespace

void GlanceModel::setDrawing(const GlanceDrawing &drawing, Language titles)
{
    const bool isAnother = m_columns != drawing.columns();
    if (isAnother)
        beginResetModel();
    m_drawing = &drawing;
    m_titles = titles;
    m_columns = drawing.columns();
    if (isAnother)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Location GlanceModel::locationOf(int row) const
{
    const GlanceDrawing::Line &line = m_drawing->lines()[static_cast<std::size_t>(row)];
    if (line.kind == GlanceDrawing::LineKind::Sheet)
        return OverviewLocation{};
    if (line.kind == GlanceDrawing::LineKind::Area)
        return m_drawing->area(line).id;
    return m_drawing->row(line).score.id;
}

int GlanceModel::rowOf(const FrameworkId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (locationOf(row) == Location(id))
            return row;
    }
    return -1;
}

QString GlanceModel::sentenceOf(int row) const
{
    const GlanceDrawing::Line &line = m_drawing->lines()[static_cast<std::size_t>(row)];
    if (line.kind == GlanceDrawing::LineKind::Sheet)
        return drawings::glanceSentence(m_drawing->glance());
    if (line.kind == GlanceDrawing::LineKind::Area)
        return drawings::glanceSentence(m_drawing->area(line), m_titles);
    return drawings::glanceSentence(m_drawing->row(line), m_titles);
}

int GlanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_drawing ? 0 : static_cast<int>(m_drawing->lines().size());
}

int GlanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GlanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto line = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_drawing->text(line, m_columns[static_cast<std::size_t>(index.column())]);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(sentenceOf(index.row())) : QVariant();
    case Qt::ToolTipRole:
        return plainTip(sentenceOf(index.row()));
    default:
        return {};
    }
}

QVariant GlanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const QString header = m_drawing->headerOf(m_columns[static_cast<std::size_t>(section)]);
    return header.isEmpty() ? Words()[Term::Framework] : header;
}

GlanceView::GlanceView(const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_table(new QTableView(this))
{
    m_table->setModel(&m_model);
    auto *delegate = new GlanceDelegate(*this, *m_table);
    delegate->setParent(m_table);
    m_table->setItemDelegate(delegate);
    auto *header = new GlanceHeader(*this);
    m_table->setHorizontalHeader(header);
    header->setStyleSheet(QStringLiteral("QHeaderView { background: transparent; }"));  // beyond the last column too
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMouseTracking(true);
    m_table->setCursor(Qt::PointingHandCursor);
    m_table->setAccessibleName(Words()[Term::Glance]);
    QPalette quiet = m_table->palette();  // the delegate shows what is chosen, so that the colours of levels stay
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        quiet.setColor(group, QPalette::Highlight, Qt::transparent);
    m_table->setPalette(quiet);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    setFocusProxy(m_table);
    const auto hover = [this, delegate](int row) {
        delegate->setHovered(row);
        m_table->viewport()->update();
    };
    connect(m_table, &QTableView::entered, this, [hover](const QModelIndex &index) { hover(index.row()); });
    connect(m_table, &QTableView::viewportEntered, this, [hover] { hover(-1); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { emit opened(m_model.locationOf(index.row())); });
}

void GlanceView::setGlance(const SheetGlance &glance)
{
    QFont font = m_options.type.small;
    font.setPixelSize(QFontInfo(font).pixelSize());
    drawings::GlanceOptions options{.colors = Colors::of(palette()),
                                    .font = font,
                                    .largestText = largestGlanceText,
                                    .language = m_options.titleLanguage()};
    m_drawing.emplace(glance, std::move(options));
    m_model.setDrawing(*m_drawing, m_options.titleLanguage());
    layOut();
}

void GlanceView::choose(const FrameworkId &id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
}

void GlanceView::layOut()
{
    if (!m_drawing)
        return;
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    m_drawing->layOut(QSizeF(size()));
    if (m_drawing->height() > height() + 1)
        m_drawing->layOut(QSizeF(width() - bar, height()));  // it scrolls
    const GlanceDrawing &drawing = *m_drawing;
    const bool scrollsSideways = drawing.width() > width() + 1;
    const int head = edgeOf(drawing.head().height());
    const int legend = edgeOf(drawing.legend().height());
    const int wanted = edgeOf(drawing.legend().top()) + (scrollsSideways ? bar : 0) + 1;
    m_table->setGeometry(0, 0, width(), std::max(1, std::min(wanted, height() - legend)));
    m_table->horizontalHeader()->setFixedHeight(std::max(1, head));
    for (std::size_t index = 0; index < drawing.columns().size(); ++index) {
        const double left = drawing.columnLeft(drawing.columns()[index]);
        const double right = left + drawing.columnWidth(drawing.columns()[index]);
        m_table->setColumnWidth(static_cast<int>(index), edgeOf(right) - edgeOf(left));
    }
    for (std::size_t index = 0; index < drawing.lines().size(); ++index) {
        const QRectF &line = drawing.line(index);
        m_table->setRowHeight(static_cast<int>(index), edgeOf(line.bottom()) - edgeOf(line.top()));
    }
    // Where the page is too low for a few rows and the legend, it scrolls.
    setMinimumHeight(head + legend + fewestRows * edgeOf(drawing.line(drawing.lines().size() - 1).height()));
    m_table->viewport()->update();
    update();
}

bool GlanceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            emit opened(m_model.locationOf(m_table->currentIndex().row()));
            return true;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Leave)
        emit m_table->viewportEntered();
    return QWidget::eventFilter(watched, event);
}

void GlanceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void GlanceView::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    painter.translate(0, m_table->geometry().bottom() + 1 - m_drawing->legend().top());
    m_drawing->paintLegend(painter);
}

}  // namespace psirt::pages
