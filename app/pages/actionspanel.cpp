// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspanel.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionline.h"
#include "app/pages/ownerfield.h"
#include "app/widgets/fields.h"
#include "app/widgets/foundmarks.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/planning/actionlist.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace psirt::pages {

ActionForm::ActionForm(int number, QDate today, std::function<QStringList()> names, const ViewOptions &options,
                       QWidget *parent)
    : QFrame(parent), m_line(new ActionLine(number, today, options)), m_fields(new QWidget), m_what(new GrowingEdit(1, 6)),
      m_marks(new FoundMarks(*m_what)), m_who(new OwnerField(std::move(names))), m_due(new OptionalDateEdit(today)),
      m_state(new QComboBox)
{
    setSurface(*this, Colors::of(palette()).raisedSurface);
    setFont(options.type.body);
    auto *column = makeColumn(0, this);
    column->addWidget(m_line);
    column->addWidget(m_fields);
    addFields(number, options);
    m_fields->hide();

    connect(m_line, &ActionLine::clicked, this, &ActionForm::toggled);
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
}

void ActionForm::addFields(int number, const ViewOptions &options)
{
    constexpr int charactersForOneRow = 52;
    auto *row = makeRow(gridUnit, m_fields, {2 * gridUnit, 0, gridUnit, gridUnit});
    turnBelow(options.type.fullWidthCharacters(charactersForOneRow), *row, *this);
    const auto add = [&](const QString &name, QWidget *field, int stretch) {
        auto *column = makeColumn(gridUnit / 4);
        column->addWidget(makeMutedLabel(name, options.type.small));
        column->addWidget(field);
        column->addStretch(1);
        row->addLayout(column, stretch);
    };
    m_what->setAccessibleName(tr("Action %1: what").arg(number));
    m_who->setAccessibleName(tr("Action %1: who").arg(number));
    m_due->setFieldName(tr("Action %1: due date").arg(number));
    m_state->setAccessibleName(tr("Action %1: state").arg(number));
    for (const ActionState state : allActionStates)
        m_state->addItem(wordOf(state), static_cast<int>(state));
    new WheelGuard(m_state);
    add(Words()[Term::What], m_what, 4);
    add(Words()[Term::Who], m_who, 2);
    add(Words()[Term::Due], m_due, 2);
    add(Words()[Term::State], m_state, 1);
    auto *remove = new QPushButton(Words()[Term::Remove]);
    remove->setAccessibleName(tr("Remove action %1").arg(number));
    add({}, remove, 0);
    connect(remove, &QPushButton::clicked, this, &ActionForm::removed);
}

bool ActionForm::isOpen() const
{
    return !m_fields->isHidden();  // the line is checked before it says that it was pressed
}

void ActionForm::setOpen(bool isOpen)
{
    if (!isOpen && m_fields->isAncestorOf(window()->focusWidget()))
        m_line->setFocus();
    m_line->setChecked(isOpen);
    m_line->setAction(m_original);
    m_fields->setVisible(isOpen);
}

void ActionForm::setAction(const Action &action)
{
    m_original = action;
    m_line->setAction(action);
    m_what->setText(action.what);
    if (m_who->text() != action.who) {
        m_who->setText(action.who);
        m_who->setCursorPosition(0);
    }
    if (m_due->dateOr(action.due) != action.due)  // a date that is being typed is not disturbed
        m_due->setDate(action.due);
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(action.state)));
}

Action ActionForm::action(QDate today) const
{
    Action action = m_original;
    action.what = m_what->text();
    if (m_who->isModified())
        action.who = m_who->text();
    action.due = m_due->dateOr(m_original.due);
    action.setState(static_cast<ActionState>(m_state->currentData().toInt()), today);
    return action;
}

void ActionForm::setSearch(const QString &search)
{
    m_marks->setSearch(search);
    m_line->setSearch(search);
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
    open(m_forms.size() - 1);
    m_forms.back()->focusWhat();
}

void ActionsPanel::refresh()
{
    const FrameworkId *id = m_context.state.framework();
    setEnabled(id != nullptr);
    static const std::vector<Action> none;
    const std::vector<Action> &actions = id ? m_context.document.assessment().entry(*id).actions : none;
    m_empty->setVisible(actions.empty());
    const std::size_t shown = std::min(actions.size(), mostForms);
    const std::optional<FrameworkId> place = id ? std::optional(*id) : std::nullopt;
    if (place != m_place)
        open({});
    m_place = place;
    if (shown != m_forms.size())
        rebuild(shown);
    for (std::size_t i = 0; i < shown; ++i)
        m_forms[i]->setAction(actions[i]);
    followSearch();
    m_more->setVisible(actions.size() > shown);
    m_more->setText(tr("%n more action(s): see the list of all actions", nullptr, static_cast<int>(actions.size() - shown)));
    m_more->setAccessibleName(m_more->text());
}

void ActionsPanel::open(std::optional<std::size_t> index)
{
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        if (m_forms[i]->isOpen() != (i == index))
            m_forms[i]->setOpen(i == index);
    }
    if (index)
        QTimer::singleShot(0, m_forms[*index], [this, form = m_forms[*index]] { m_area->ensureWidgetVisible(form); });
}

QStringList ActionsPanel::knownOwners() const
{
    return ownersOf(listActions(m_context.document.sheet(), m_context.document.assessment(), m_clock.today()));
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
    const auto owners = [this] { return knownOwners(); };
    for (std::size_t i = 0; i < count; ++i) {
        auto *form = new ActionForm(static_cast<int>(i) + 1, m_clock.today(), owners, m_context.options);
        connect(form, &ActionForm::edited, this, [this, i] { store(i); });
        connect(form, &ActionForm::finished, &m_context.document, &Document::endMerging);
        connect(form, &ActionForm::toggled, this,
                [this, i](bool isOpen) { open(isOpen ? std::optional(i) : std::nullopt); });
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
    if (!id || m_place != *id)
        return;  // what was typed belongs to another framework, which has it
    std::vector<Action> actions = m_context.document.assessment().entry(*id).actions;
    if (index >= actions.size())
        return;
    actions[index] = m_forms[index]->action(m_clock.today());
    m_context.document.setActions(*id, std::move(actions));
}

}  // namespace psirt::pages
