// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/importtables.h"

#include "app/dialogs/importwords.h"
#include "app/messages/statewords.h"
#include "app/widgets/focusringdelegate.h"
#include "app/widgets/labels.h"
#include "app/widgets/quietheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace psirt {

namespace {

/// Rows as elsewhere: the chosen one filled lightly, the focus a ring, texts at the top, some lines at most.
class RowDelegate : public FocusRingDelegate {
public:
    using FocusRingDelegate::FocusRingDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int mostLines = 6;
        const QSize hint = FocusRingDelegate::sizeHint(option, index) + QSize(gridUnit, gridUnit);
        return {hint.width(), std::min(hint.height(), option.fontMetrics.lineSpacing() * mostLines + gridUnit)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        FocusRingDelegate::initStyleOption(option, index);
        const Colors colors = Colors::of(option->palette);
        constexpr double share = 0.16;
        const auto mixed = [&](int over, int under) { return qRound(over * share + under * (1 - share)); };
        option->palette.setColor(QPalette::Highlight, QColor(mixed(colors.current.red(), colors.surface.red()),
                                                             mixed(colors.current.green(), colors.surface.green()),
                                                             mixed(colors.current.blue(), colors.surface.blue())));
        option->palette.setColor(QPalette::HighlightedText, colors.text);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
};

void makeQuietTable(QTableWidget &table, const ViewOptions &options)
{
    table.setItemDelegate(new RowDelegate(&table));
    table.setFont(options.type.body);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(true);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    makeQuiet(*table.horizontalHeader(), options.type.small);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionsClickable(false);
}

QTableWidgetItem *makeItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

ImportChangesTable::ImportChangesTable(const Sheet &sheet, std::vector<ImportChange> changes, const ViewOptions &options,
                                       QWidget *parent)
    : QTableWidget(static_cast<int>(changes.size()), Count, parent), m_changes(std::move(changes)), m_options(options)
{
    makeQuietTable(*this, options);
    setAccessibleName(tr("Changes"));
    setHorizontalHeaderLabels({tr("Framework"), tr("What"), tr("Before"), tr("After"), tr("Cell")});
    for (int row = 0; row < rowCount(); ++row) {
        const ImportChange &change = m_changes[static_cast<std::size_t>(row)];
        fill(row, *sheet.framework(change.framework), change);
    }
    if (rowCount() > 0)
        setCurrentCell(0, Framework);
    connect(this, &QTableWidget::itemChanged, this, &ImportChangesTable::chosenChanged);
}

void ImportChangesTable::fill(int row, const psirt::Framework &framework, const ImportChange &change)
{
    QTableWidgetItem *title = makeItem(titleLine(framework.id.text(), framework.title, m_options));
    title->setFlags(title->flags() | Qt::ItemIsUserCheckable);
    title->setCheckState(Qt::Checked);
    setItem(row, Framework, title);
    setItem(row, What, makeItem(wordOf(change.field())));
    setItem(row, Before, makeItem(textBefore(change)));
    setItem(row, After, makeItem(textAfter(change)));
    setItem(row, Cell, makeItem(change.cell));
    const auto *note = std::get_if<NoteImport>(&change.what);
    if (!note)
        return;
    for (const auto &[column, text] : {std::pair(Before, note->from), std::pair(After, note->to)}) {
        QString shown = text.toHtmlEscaped();
        item(row, column)
            ->setToolTip(QStringLiteral("<p>%1</p>").arg(shown.replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
        item(row, column)->setData(Qt::AccessibleTextRole, text);
    }
}

std::vector<ImportChange> ImportChangesTable::chosen() const
{
    std::vector<ImportChange> chosen;
    for (int row = 0; row < rowCount(); ++row) {
        if (item(row, Framework)->checkState() == Qt::Checked)
            chosen.push_back(m_changes[static_cast<std::size_t>(row)]);
    }
    return chosen;
}

void ImportChangesTable::choose(bool all)
{
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < rowCount(); ++row)
            item(row, Framework)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
    emit chosenChanged();
}

void ImportChangesTable::keyPressEvent(QKeyEvent *event)
{
    QTableWidgetItem *box = event->key() == Qt::Key_Space ? item(currentRow(), Framework) : nullptr;
    if (box)
        box->setCheckState(box->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    else
        QTableWidget::keyPressEvent(event);
}

QSize ImportChangesTable::minimumSizeHint() const
{
    constexpr int fewestLines = 3;
    return {QTableWidget::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + QFontMetrics(m_options.type.body).lineSpacing() * fewestLines};
}

void ImportChangesTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

int ImportChangesTable::widthOf(Column column) const
{
    const QFontMetrics metrics(m_options.type.body);
    int width = QFontMetrics(m_options.type.small).horizontalAdvance(horizontalHeaderItem(column)->text());
    for (int row = 0; row < rowCount(); ++row)
        width = std::max(width, metrics.horizontalAdvance(item(row, column)->text()));
    return width + 3 * gridUnit;
}

/// What is and what would be share the room that the others leave, and never get so little that they cannot be read: then
/// the table scrolls sideways.
void ImportChangesTable::fitColumns()
{
    const Type &type = m_options.type;
    const int room = viewport()->width();
    const int title = std::clamp(room * 3 / 10, type.fullWidthCharacters(10), type.fullWidthCharacters(24));
    const int rest = room - title - widthOf(What) - widthOf(Cell);
    const int text = std::max(rest / 2, type.fullWidthCharacters(8));
    setColumnWidth(Framework, title);
    setColumnWidth(What, widthOf(What));
    setColumnWidth(Before, text);
    setColumnWidth(After, text);
    setColumnWidth(Cell, widthOf(Cell));
    resizeRowsToContents();
}

ImportProblemsTable::ImportProblemsTable(const std::vector<ImportProblem> &problems, const ViewOptions &options,
                                         QWidget *parent)
    : QTableWidget(static_cast<int>(problems.size()), 2, parent)
{
    makeQuietTable(*this, options);
    setAccessibleName(tr("Cells that do not fit"));
    setHorizontalHeaderLabels({tr("Cell"), tr("Why it does not fit")});
    for (int row = 0; row < rowCount(); ++row) {
        const ImportProblem &problem = problems[static_cast<std::size_t>(row)];
        setItem(row, 0, makeItem(problem.cell.name));
        setItem(row, 1, makeItem(sentenceOf(problem)));
    }
    setColumnWidth(0, options.type.fullWidthCharacters(5));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

int ImportProblemsTable::heightOf(int rows) const
{
    int height = horizontalHeader()->sizeHint().height() + gridUnit / 2;
    for (int row = 0; row < std::min(rowCount(), rows); ++row)
        height += rowHeight(row);
    return height;
}

QSize ImportProblemsTable::sizeHint() const
{
    constexpr int mostRows = 4;
    return {QTableWidget::sizeHint().width(), heightOf(mostRows)};
}

QSize ImportProblemsTable::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(), heightOf(1)};
}

void ImportProblemsTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    setColumnWidth(1, viewport()->width() - columnWidth(0));
    resizeRowsToContents();
    updateGeometry();
}

}  // namespace psirt
