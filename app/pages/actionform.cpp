// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionform.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/growingedit.h"
#include "app/widgets/optionaldateedit.h"
#include "app/widgets/wheelguard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace psirt::pages {

ActionForm::ActionForm(int number, QDate today, const ViewOptions &options, QWidget *parent)
    : QFrame(parent), m_what(new GrowingEdit(1, 6)), m_who(new QLineEdit), m_due(new OptionalDateEdit(today)),
      m_state(new QComboBox)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);  // else it takes over the surface that it lies on
    setFont(options.type.body);
    QPalette surface = palette();
    surface.setColor(QPalette::Window, Colors::of(palette()).raisedSurface);
    setPalette(surface);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    form->setSpacing(gridUnit / 2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_what->setAccessibleName(tr("Action %1: what").arg(number));
    m_who->setAccessibleName(tr("Action %1: who").arg(number));
    m_due->setAccessibleName(tr("Action %1: due date").arg(number));
    m_state->setAccessibleName(tr("Action %1: state").arg(number));
    for (const ActionState state : allActionStates)
        m_state->addItem(wordOf(state), static_cast<int>(state));
    form->addRow(Words()[Term::What], m_what);
    form->addRow(Words()[Term::Who], m_who);
    form->addRow(Words()[Term::Due], m_due);
    form->addRow(Words()[Term::State], m_state);
    new WheelGuard(m_state);
    auto *remove = new QPushButton(Words()[Term::Remove]);
    remove->setAccessibleName(tr("Remove action %1").arg(number));
    auto *removeRow = new QHBoxLayout;
    removeRow->addStretch(1);
    removeRow->addWidget(remove);
    form->addRow(removeRow);

    connect(m_what, &GrowingEdit::textEdited, this, &ActionForm::edited);
    connect(m_what, &GrowingEdit::left, this, &ActionForm::finished);
    connect(m_who, &QLineEdit::textEdited, this, &ActionForm::edited);
    connect(m_who, &QLineEdit::editingFinished, this, &ActionForm::finished);
    connect(m_due, &QLineEdit::textEdited, this, &ActionForm::edited);
    connect(m_due, &QLineEdit::editingFinished, this, &ActionForm::finished);
    connect(m_due, &OptionalDateEdit::datePicked, this, [this] {
        emit edited();
        emit finished();
    });
    connect(m_state, &QComboBox::activated, this, [this] {
        emit edited();
        emit finished();
    });
    connect(remove, &QPushButton::clicked, this, &ActionForm::removed);
}

void ActionForm::setAction(const Action &action)
{
    m_original = action;
    if (m_what->toPlainText() != action.what)
        m_what->setText(action.what);
    if (m_who->text() != action.who) {
        m_who->setText(action.who);
        m_who->setCursorPosition(0);
    }
    if (m_due->dateOr(action.due) != action.due)  // a date that is being typed is not disturbed
        m_due->setDate(action.due);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(action.state)));
}

Action ActionForm::action() const
{
    Action action = m_original;
    action.what = m_what->toPlainText();
    action.who = m_who->text();
    action.due = m_due->dateOr(m_original.due);
    action.state = static_cast<ActionState>(m_state->currentData().toInt());
    return action;
}

void ActionForm::focusWhat()
{
    m_what->setFocus();
}

}  // namespace psirt::pages
