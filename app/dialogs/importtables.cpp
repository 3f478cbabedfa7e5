// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/importtables.h"

#include "app/messages/importwords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace psirt::dialogs {

ImportChangesTable::ImportChangesTable(const Sheet &sheet, std::vector<ImportChange> changes, const ViewOptions &options,
                                       QWidget *parent)
    : ItemTable({Words()[Term::Framework], tr("What", "which of level, target and note changes"), tr("Before"), tr("After"),
                 Words()[Term::Cell]},
                options, parent),
      m_changes(std::move(changes))
{
    setAccessibleName(tr("Changes"));
    for (int row = 0; const ImportChange &change : m_changes)
        fill(row++, *sheet.framework(change.framework), change);
    if (rowCount() > 0)
        setCurrentCell(0, Framework);
    connect(&cells(), &QStandardItemModel::itemChanged, this, &ImportChangesTable::chosenChanged);
}

void ImportChangesTable::fill(int row, const psirt::Framework &framework, const ImportChange &change)
{
    QStandardItem *title = setText(row, Framework, titleLine(framework.id.text(), framework.title, options()));
    title->setCheckable(true);
    title->setCheckState(Qt::Checked);
    setText(row, What, wordOf(change.field()));
    setText(row, Before, textBefore(change));
    setText(row, After, textAfter(change));
    setText(row, Cell, change.cell);
    const auto *note = std::get_if<NoteImport>(&change.what);
    if (!note)
        return;
    constexpr int mostLines = 6;
    for (const auto &[column, text] : {std::pair(Before, note->from), std::pair(After, note->to)}) {
        QString shown = text.toHtmlEscaped();
        item(row, column)
            ->setToolTip(QStringLiteral("<p>%1</p>").arg(shown.replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
        item(row, column)->setData(text, Qt::AccessibleTextRole);
        item(row, column)->setData(QVariant::fromValue(CellStyle{.mostLines = mostLines}), cellStyleRole);
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
        const QSignalBlocker blocker(this);  // chosenChanged is sent once
        for (int row = 0; row < rowCount(); ++row)
            item(row, Framework)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
    emit chosenChanged();
}

void ImportChangesTable::keyPressEvent(QKeyEvent *event)
{
    QStandardItem *box = event->key() == Qt::Key_Space ? item(currentIndex().row(), Framework) : nullptr;
    if (box)
        box->setCheckState(box->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    else
        ItemTable::keyPressEvent(event);
}

QSize ImportChangesTable::minimumSizeHint() const
{
    constexpr int fewestLines = 3;
    return {ItemTable::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + QFontMetrics(options().type.body).lineSpacing() * fewestLines};
}

/// What is and what would be share the room that the others leave, and never get so little that they cannot be read: then
/// the table scrolls sideways.
std::vector<int> ImportChangesTable::columnWidths(int room) const
{
    const Type &type = options().type;
    const int title = std::clamp(room * 3 / 10, type.fullWidthCharacters(10), type.fullWidthCharacters(24));
    const int what = widthOf(What);
    const int cell = widthOf(Cell);
    const int text = std::max((room - title - what - cell) / 2, type.fullWidthCharacters(8));
    return {title, what, text, text, cell};
}

ImportProblemsTable::ImportProblemsTable(const std::vector<ImportProblem> &problems, const ViewOptions &options,
                                         QWidget *parent)
    : ItemTable({Words()[Term::Cell], tr("Why it does not fit")}, options, parent)
{
    setAccessibleName(Words()[Term::CellsThatDoNotFit]);
    std::vector<QStringList> rows;
    rows.reserve(problems.size());
    for (const ImportProblem &problem : problems)
        rows.push_back({problem.cell.name, sentenceOf(problem)});
    setRows(rows);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

std::vector<int> ImportProblemsTable::columnWidths(int room) const
{
    const int cell = options().type.fullWidthCharacters(5);
    return {cell, room - cell};
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
    return {ItemTable::sizeHint().width(), heightOf(mostRows)};
}

QSize ImportProblemsTable::minimumSizeHint() const
{
    return {ItemTable::minimumSizeHint().width(), heightOf(1)};
}

void ImportProblemsTable::fit()
{
    ItemTable::fit();
    updateGeometry();
}

}  // namespace psirt::dialogs
