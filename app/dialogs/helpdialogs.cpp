// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/helpdialogs.h"

#include "app/messages/statewords.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/base/version.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>

namespace psirt::dialogs {

AboutDialog::AboutDialog(const Sheet &sheet, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About PSIRT Maturity"));
    auto *column = makeColumn(2 * gridUnit, this, {3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 2 * gridUnit});
    const Type type = Type::scaled(font(), 100);
    column->addWidget(makeLabel(tr("PSIRT Maturity %1").arg(applicationVersion()), type.pageTitle));
    column->addWidget(makeLabel(tr("Assess how mature the handling of product vulnerabilities is."), type.body));
    column->addWidget(makeLabel(creditsOf(sheet), type.body));
    column->addWidget(makeLabel(tr("The English rendering of the sheet and the Japanese titles of the PSIRT Services "
                                   "Framework's items are "
                                   "this project's own and unofficial."),
                                type.body));
    column->addWidget(makeLabel(
        tr("Copyright © 2026 The PSIRT Maturity authors. Free software under the GNU General Public License, version 3 or "
           "later, without any warranty. Built on Qt %1. Font in reports: BIZ UDPGothic, © The BIZ UDGothic Project "
           "Authors, SIL Open Font License.")
            .arg(QString::fromLatin1(qVersion())),
        type.small));
    auto *buttons = makeDialogButtons(QDialogButtonBox::Close, *this);
    column->addWidget(buttons);
    const int width = type.fullWidthCharacters(44);
    resize(width, column->heightForWidth(width));
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *column = new QVBoxLayout(this);
    auto *table = new QTableWidget(0, 2);
    table->setHorizontalHeaderLabels({tr("Command"), tr("Key")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setAccessibleName(windowTitle());
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QString name = withoutMnemonic(action->data().isValid() ? action->data().toString() : action->text());
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(name));
        table->setItem(row, 1, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
    }
    column->addWidget(table);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Close, *this);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 30);
}

}  // namespace psirt::dialogs
