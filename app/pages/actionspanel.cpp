// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspanel.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/foundmarks.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace psirt::pages {

ActionForm::ActionForm(int number, QDate today, const ViewOptions &options, QWidget *parent)
    : QFrame(parent), m_what(new GrowingEdit(1, 6)), m_marks(new FoundMarks(*m_what)), m_who(new QLineEdit),
      m_due(new OptionalDateEdit(today)), m_state(new QComboBox)
{
    setSurface(*this, Colors::of(palette()).raisedSurface);
    setFont(options.type.body);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    form->setSpacing(gridUnit / 2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_what->setAccessibleName(tr("Action %1: what").arg(number));
    m_who->setAccessibleName(tr("Action %1: who").arg(number));
    m_due->setFieldName(tr("Action %1: due date").arg(number));
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
    action.what = m_what->text();
    if (m_who->isModified())
        action.who = m_who->text();
    action.due = m_due->dateOr(m_original.due);
    action.state = static_cast<ActionState>(m_state->currentData().toInt());
    return action;
}

void ActionForm::setSearch(const QString &search)
{
    m_marks->setSearch(search);
}

void ActionForm::focusWhat()
{
    m_what->setFocus();
}

ActionsPanel::ActionsPanel(const PageContext &context, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_context(context), m_clock(clock)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, gridUnit);
    m_area = new ScrollArea;
    auto *content = new QWidget;
    m_column = makeColumn(gridUnit, content, {gridUnit, gridUnit, gridUnit, gridUnit});
    m_empty = makeMutedLabel(tr("No action is planned for this framework yet."), context.options.type.body);
    m_column->addWidget(m_empty);
    m_more = new LinkButton({}, context.options.type.body);
    connect(m_more, &QAbstractButton::clicked, this, [this] { m_context.state.goTo(ActionsLocation{}); });
    m_column->addWidget(m_more);
    m_column->addStretch(1);
    m_area->setWidget(content);
    outer->addWidget(m_area, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gridUnit, 0, gridUnit, 0);
    auto *add = new QPushButton(Words()[Term::AddAction]);
    connect(add, &QPushButton::clicked, this, &ActionsPanel::addAction);
    row->addWidget(add);
    row->addStretch(1);
    outer->addLayout(row);

    connect(&context.state, &ViewState::locationChanged, this, &ActionsPanel::refresh);
    connect(&context.state, &ViewState::searchTextChanged, this, &ActionsPanel::followSearch);
    connect(&context.document, &Document::changed, this, &ActionsPanel::refresh);
    refresh();
}

void ActionsPanel::addAction()
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    m_context.document.addAction(*id);
    if (m_context.document.assessment().entry(*id).actions.size() > mostForms)
        m_context.state.goTo(ActionsLocation{});
    if (m_forms.empty() || !m_context.state.framework())
        return;
    m_forms.back()->focusWhat();
    QTimer::singleShot(0, m_forms.back(), [this, form = m_forms.back()] { m_area->ensureWidgetVisible(form); });
}

void ActionsPanel::refresh()
{
    const FrameworkId *id = m_context.state.framework();
    setEnabled(id != nullptr);
    const std::vector<Action> actions = id ? m_context.document.assessment().entry(*id).actions : std::vector<Action>();
    m_empty->setVisible(actions.empty());
    const std::size_t shown = std::min(actions.size(), mostForms);
    if (shown != m_forms.size())
        rebuild(shown);
    for (std::size_t i = 0; i < shown; ++i)
        m_forms[i]->setAction(actions[i]);
    followSearch();
    m_more->setVisible(actions.size() > shown);
    m_more->setText(tr("%n more action(s): see the list of all actions", nullptr, static_cast<int>(actions.size() - shown)));
    m_more->setAccessibleName(m_more->text());
}

void ActionsPanel::followSearch()
{
    for (ActionForm *form : m_forms)
        form->setSearch(m_context.state.searchText());
}

void ActionsPanel::rebuild(std::size_t count)
{
    for (ActionForm *form : m_forms) {
        form->disconnect(this);
        form->hide();
        form->deleteLater();  // it may be the one that is sending
    }
    m_forms.clear();
    for (std::size_t i = 0; i < count; ++i) {
        auto *form = new ActionForm(static_cast<int>(i) + 1, m_clock.today(), m_context.options);
        connect(form, &ActionForm::edited, this, [this, i] { store(i); });
        connect(form, &ActionForm::finished, &m_context.document, &Document::endMerging);
        connect(form, &ActionForm::removed, this,
                [this, i] { m_context.document.removeAction(*m_context.state.framework(), i); });
        m_column->insertWidget(static_cast<int>(i) + 1, form);
        form->show();
        m_forms.push_back(form);
    }
}

void ActionsPanel::store(std::size_t index)
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    std::vector<Action> actions = m_context.document.assessment().entry(*id).actions;
    actions[index] = m_forms[index]->action();
    m_context.document.setActions(*id, std::move(actions));
}

}  // namespace psirt::pages
