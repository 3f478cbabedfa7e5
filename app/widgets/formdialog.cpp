// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/formdialog.h"

#include "app/messages/terms.h"
#include "app/widgets/composition.h"
#include "app/widgets/fields.h"
#include "app/widgets/plaintext.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace psirt {

void FormDialog::accept()
{
    for (OptionalDateEdit *date : findChildren<OptionalDateEdit *>()) {
        if (!date->isUnderstood()) {
            date->setFocus();
            date->selectAll();
            return;
        }
    }
    QDialog::accept();
}

QVariantList FormDialog::contentOf(const QWidget &widget)
{
    QVariantList content;
    for (const QWidget *each : widget.findChildren<QWidget *>()) {
        if (each->window() != widget.window())
            continue;  // a calendar is made when it is first opened, and holds fields of its own
        if (const auto *line = qobject_cast<const QLineEdit *>(each))
            content.append(line->text());
        else if (const auto *text = qobject_cast<const QTextEdit *>(each))
            content.append(text->toPlainText());
        else if (const auto *box = qobject_cast<const QComboBox *>(each))
            content.append(box->currentIndex());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each); button && button->isCheckable())
            content.append(button->isChecked());
    }
    return content;
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        leave();
    else
        QDialog::keyPressEvent(event);
}

void FormDialog::closeEvent(QCloseEvent *event)
{
    if (isVisible())
        leave();
    event->setAccepted(!isVisible());
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        settleContent();
}

void FormDialog::leave()
{
    commitComposition();
    if (!isChanged() || mayDiscard())
        reject();
}

bool FormDialog::mayDiscard()
{
    PlainBox box(QMessageBox::Question, {}, tr("Discard what you entered here?"), QMessageBox::NoButton, this);
    box.setInformativeText(tr("It is not taken over yet."));
    const QPushButton *discard = box.addButton(Words()[Term::Discard], QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("Keep Editing"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == discard;
}

}  // namespace psirt
