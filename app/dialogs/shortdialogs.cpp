// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/shortdialogs.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/dialogbody.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/tableview.h"
#include "core/base/version.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace psirt::dialogs {

AboutDialog::AboutDialog(const Sheet &sheet, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About PSIRT Maturity"));
    auto *content = new QWidget;
    auto *column = makeColumn(2 * gridUnit, content, {3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 2 * gridUnit});
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
    constexpr int characters = 44;
    (new DialogBody(*this, content, buttons))->fit(type.fullWidthCharacters(characters));
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *column = new QVBoxLayout(this);
    std::vector<QStringList> rows;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        rows.push_back({withoutMnemonic(action->data().isValid() ? action->data().toString() : action->text()),
                        action->shortcut().toString(QKeySequence::NativeText)});
    }
    auto *table = new ItemTable({tr("Command"), tr("Key")}, {Type::scaled(font(), 100)});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setAccessibleName(windowTitle());
    table->setRows(rows);
    column->addWidget(table);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Close, *this);
    column->addWidget(buttons);
    resize(
        QSize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 30).boundedTo(DialogBody::roomOf(*this)));
}

ExclusionDialog::ExclusionDialog(const Framework &framework, const QString &reason, QWidget *parent)
    : FormDialog(parent), m_original(reason), m_reason(new GrowingEdit(4, 10))
{
    setWindowTitle(Words()[Term::ExcludeNamed].arg(framework.id.text()));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(gridUnit);
    auto *title = makePlainLabel(framework.id.text() + QLatin1Char(' ') + framework.title.japanese);
    title->setFont(strong(font()));
    title->setWordWrap(true);
    column->addWidget(title);
    auto *help =
        makePlainLabel(tr("Exclude a framework where its purpose is plainly outside your organization's business. It "
                          "then counts nowhere. The reason stays with it and stands in the report."));
    help->setWordWrap(true);
    column->addWidget(help);
    auto *label = makePlainLabel(tr("&Reason"));
    label->setBuddy(m_reason);
    column->addWidget(label);
    m_reason->setText(reason);
    m_reason->setUndoRedoEnabled(true);
    m_reason->setAccessibleName(Words()[Term::Reason]);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    column->addWidget(m_reason);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Cancel, *this);
    buttons->addButton(tr("Exclude"), QDialogButtonBox::AcceptRole)->setDefault(true);
    constexpr int characters = 64;
    (new DialogBody(*this, content, buttons))->fit(fontMetrics().averageCharWidth() * characters);
    m_reason->setFocus();
}

void ExclusionDialog::accept()
{
    if (!reason().isEmpty() || mayExcludeWithoutReason())
        FormDialog::accept();
    else
        m_reason->setFocus();
}

bool ExclusionDialog::mayExcludeWithoutReason()
{
    PlainBox box(QMessageBox::Question, {}, tr("Exclude it without a reason?"), QMessageBox::NoButton, this);
    box.setInformativeText(tr("Whoever reads the report asks why it does not count. Without a reason the review lists it."));
    QPushButton *write = box.addButton(tr("Write a Reason"), QMessageBox::RejectRole);
    const QPushButton *exclude = box.addButton(tr("Exclude All the Same"), QMessageBox::AcceptRole);
    box.setDefaultButton(write);
    box.setEscapeButton(write);
    box.exec();
    return box.clickedButton() == exclude;
}

QString ExclusionDialog::reason() const
{
    const QString reason = m_reason->text();
    return reason == m_original ? reason : reason.trimmed();
}

}  // namespace psirt::dialogs
