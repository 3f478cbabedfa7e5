// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/importdialog.h"

#include "app/dialogs/importtables.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

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

ImportDialog::ImportDialog(const Sheet &sheet, const ImportPlan &plan, const Source &source, const ViewOptions &options,
                           QWidget *parent)
    : QDialog(parent), m_options(options), m_column(new QVBoxLayout(this))
{
    setWindowTitle(Words()[Term::ImportTitle]);
    setFont(options.type.body);
    m_column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    m_column->setSpacing(gridUnit);
    addHeading(plan, source);
    if (!plan.changes.empty())
        addChanges(sheet, plan);
    if (!plan.problems.empty())
        addProblems(plan);
    addButtons(!plan.changes.empty());
    constexpr int widthInCharacters = 76;
    constexpr int fewestLines = 16;
    constexpr int mostLines = 44;
    constexpr int linesPerRow = 2;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    const QSize room = screen()->availableSize() - QSize(frame, frame);
    const std::size_t rows = plan.changes.size() + plan.problems.size();
    const int lines = static_cast<int>(std::min<std::size_t>(fewestLines + rows * linesPerRow, mostLines));
    const QSize size(options.type.fullWidthCharacters(widthInCharacters), fontMetrics().lineSpacing() * lines);
    resize((rows > 0 ? size : QSize(size.width(), 0)).boundedTo(room));
}

void ImportDialog::addHeading(const ImportPlan &plan, const Source &source)
{
    const QString where =
        source.page.isEmpty() ? source.file : tr("%1, page “%2”", "file, page").arg(source.file, source.page);
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
        tr("Levels, targets and notes are compared. An empty cell changes nothing, and the file stays as it is.");
    m_column->addWidget(withRoom(makeMutedLabel(rule, m_options.type.small)));
}

void ImportDialog::addChanges(const Sheet &sheet, const ImportPlan &plan)
{
    m_changes = new ImportChangesTable(sheet, plan.changes, m_options);
    auto *row = new QHBoxLayout;
    row->setSpacing(gridUnit);
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
    auto *buttons = new QDialogButtonBox(hasChanges ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    if (hasChanges) {
        m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
        refresh();
        m_changes->setFocus();
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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

std::vector<ImportChange> ImportDialog::chosen() const
{
    return m_changes ? m_changes->chosen() : std::vector<ImportChange>();
}

}  // namespace psirt::dialogs
