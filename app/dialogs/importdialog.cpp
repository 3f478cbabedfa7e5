// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/importdialog.h"

#include "app/messages/importwords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace psirt::dialogs {

namespace {

/// With room for faces that reach below their own descent, at every size. A text that can be selected would be cut there.
QLabel *withRoom(QLabel *label)
{
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setContentsMargins(0, 0, 0, std::max(2, label->fontMetrics().descent() / 2));
    return label;
}

}  // namespace

ImportChangesTable::ImportChangesTable(const Sheet &sheet, std::vector<ImportChange> changes, const ViewOptions &options,
                                       QWidget *parent)
    : ItemTable(
          {Words()[Term::Framework], tr("What", "which field changes"), tr("Before"), tr("After"), Words()[Term::Cell]},
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
    constexpr int mostLines = 6;
    const auto *text = std::get_if<TextImport>(&change.what);
    for (const Column column : {Before, After}) {
        const QString whole = !text ? item(row, column)->text() : column == Before ? text->from : text->to;
        item(row, column)->setToolTip(plainTip(whole));
        item(row, column)->setData(whole, Qt::AccessibleTextRole);
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

ImportDialog::ImportDialog(const Sheet &sheet, const ImportPlan &plan, const Source &source, const ViewOptions &options,
                           QWidget *parent)
    : FormDialog(parent), m_options(options),
      m_column(makeColumn(gridUnit, this, {2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit}))
{
    setWindowTitle(Words()[Term::ImportTitle]);
    setFont(options.type.body);
    addHeading(plan, source);
    addReadings(source);
    if (!plan.changes.empty())
        addChanges(sheet, plan);
    if (!plan.problems.empty())
        addProblems(plan);
    addButtons(!plan.changes.empty());
    constexpr int widthInCharacters = 76;
    constexpr int fewestLines = 16;
    constexpr int mostLines = 44;
    constexpr int linesPerRow = 4;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    const QSize room = screen()->availableSize() - QSize(frame, frame);
    const std::size_t rows = plan.changes.size() + plan.problems.size();
    const int lines = static_cast<int>(std::min<std::size_t>(fewestLines + rows * linesPerRow, mostLines));
    const QSize size(options.type.fullWidthCharacters(widthInCharacters), fontMetrics().lineSpacing() * lines);
    resize((rows > 0 ? size : QSize(size.width(), 0)).boundedTo(room));
}

void ImportDialog::addHeading(const ImportPlan &plan, const Source &source)
{
    const QStringList &pages = source.pages.isEmpty() ? source.actionPages : source.pages;
    const int shown = source.pages.isEmpty() ? source.reading.actionPage : source.reading.page;
    const QString page = pages.value(shown);
    const QString where = page.isEmpty() ? source.file : tr("%1, page “%2”", "file, page").arg(source.file, page);
    m_column->addWidget(withRoom(makeLabel(where, m_options.type.title)));
    QStringList counts;
    if (plan.changes.empty()) {
        counts.append(plan.problems.empty() ? tr("Nothing would change: the table says what the assessment says")
                                            : tr("Nothing would change"));
    } else {
        counts.append(tr("%n change(s)", nullptr, static_cast<int>(plan.changes.size())));
    }
    if (!plan.problems.empty())
        counts.append(tr("%n cell(s) that do not fit", nullptr, static_cast<int>(plan.problems.size())));
    m_column->addWidget(withRoom(makeLabel(counts.join(QStringLiteral(" · ")), m_options.type.body)));
    const QString rule =
        tr("What can be filled in is compared. An empty cell changes nothing, and the file stays as it is.");
    m_column->addWidget(withRoom(makeMutedLabel(rule, m_options.type.small)));
}

/// What looks wrong is seen in the changes below: another encoding or separator, or another page where there are several,
/// reads them anew.
void ImportDialog::addReadings(const Source &source)
{
    auto *row = makeRow(gridUnit);
    std::vector<QComboBox *> boxes;
    const auto addBox = [&](const QString &label, const char *name, const QStringList &choices, int chosen) {
        auto *box = new QComboBox;
        box->setObjectName(QLatin1String(name));
        box->addItems(choices);
        box->setCurrentIndex(chosen);
        auto *text = makePlainLabel(label);
        text->setBuddy(box);
        row->addWidget(text);
        row->addWidget(box);
        boxes.push_back(box);
        return box;
    };
    const QComboBox *encoding = nullptr;
    const QComboBox *separator = nullptr;
    const QComboBox *page = nullptr;
    const QComboBox *actionPage = nullptr;
    if (!source.encodings.isEmpty())
        encoding = addBox(tr("&Read as:"), "encoding", source.encodings, source.reading.encoding.value_or(0));
    if (!source.separators.isEmpty())
        separator = addBox(tr("&Separated by:"), "separator", source.separators, source.reading.separator.value_or(0));
    if (source.pages.size() > 1)
        page = addBox(tr("&Page of frameworks:"), "page", source.pages, source.reading.page);
    if (source.actionPages.size() > 1)
        actionPage = addBox(tr("Page of a&ctions:"), "actionPage", source.actionPages, source.reading.actionPage);
    if (boxes.empty()) {
        delete row;
        return;
    }
    const auto chosen = [encoding, separator, page, actionPage] {
        Reading reading;
        if (encoding)
            reading.encoding = encoding->currentIndex();
        if (separator)
            reading.separator = separator->currentIndex();
        reading.page = page ? page->currentIndex() : 0;
        reading.actionPage = actionPage ? actionPage->currentIndex() : 0;
        return reading;
    };
    auto *again = new QPushButton(tr("Read A&gain"));
    again->setObjectName(QStringLiteral("readAgain"));
    again->setAutoDefault(false);
    again->setEnabled(false);
    for (const QComboBox *box : boxes)
        connect(box, &QComboBox::currentIndexChanged, again,
                [again, chosen, read = source.reading] { again->setEnabled(chosen() != read); });
    connect(again, &QPushButton::clicked, this, [this, chosen] {
        m_otherReading = chosen();
        QDialog::reject();
    });
    row->addWidget(again);
    row->addStretch(1);
    m_column->addLayout(row);
}

void ImportDialog::addChanges(const Sheet &sheet, const ImportPlan &plan)
{
    m_changes = new ImportChangesTable(sheet, plan.changes, m_options);
    auto *row = makeRow(gridUnit);
    m_count = withRoom(makeLabel({}, m_options.type.body));
    row->addWidget(m_count, 1);
    for (const bool all : {true, false}) {
        auto *button = new QPushButton(all ? tr("Select &All") : tr("Select &None"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_changes, [this, all] { m_changes->choose(all); });
        row->addWidget(button);
    }
    m_column->addLayout(row);
    m_column->addWidget(m_changes, 1);
    connect(m_changes, &ImportChangesTable::chosenChanged, this, &ImportDialog::refresh);
}

void ImportDialog::addProblems(const ImportPlan &plan)
{
    const QString todo = tr("They are left out. Correct them in the file and import it again, or enter them here.");
    m_column->addWidget(withRoom(makeLabel(Words()[Term::CellsThatDoNotFit], m_options.type.title)));
    m_column->addWidget(withRoom(makeMutedLabel(todo, m_options.type.small)));
    auto *table = new ImportProblemsTable(plan.problems, m_options);
    if (plan.changes.empty())
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);  // nothing else wants the room
    m_column->addWidget(table);
}

void ImportDialog::addButtons(bool hasChanges)
{
    auto *buttons = makeDialogButtons(hasChanges ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, *this);
    if (hasChanges) {
        m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
        refresh();
        m_changes->setFocus();
    }
    m_column->addWidget(buttons);
    if (m_import)
        m_import->setDefault(true);  // not before the dialog holds it, which would make the first button the default
}

void ImportDialog::refresh()
{
    const int count = static_cast<int>(m_changes->chosen().size());
    m_count->setText(tr("%1 of %2 selected").arg(count).arg(m_changes->rowCount()));
    m_import->setText(tr("&Import %n Change(s)", nullptr, count));
    m_import->setEnabled(count > 0);
}

/// The ticks.
QVariantList ImportDialog::content() const
{
    QVariantList ticks;
    for (int row = 0; m_changes && row < m_changes->rowCount(); ++row)
        ticks.append(m_changes->item(row, 0)->checkState() == Qt::Checked);
    return ticks;
}

std::vector<ImportChange> ImportDialog::chosen() const
{
    return m_changes ? m_changes->chosen() : std::vector<ImportChange>();
}

}  // namespace psirt::dialogs
