// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspanel.h"

#include "app/messages/terms.h"
#include "app/pages/actionform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace psirt::pages {

ActionsPanel::ActionsPanel(const PageContext &context, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_context(context), m_clock(clock)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, gridUnit);
    m_area = new QScrollArea;
    QScrollArea *area = m_area;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_column->setSpacing(gridUnit);
    m_empty = makeMutedLabel(tr("No action is planned for this framework yet."), context.options.type.body);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    area->setWidget(content);
    outer->addWidget(area, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gridUnit, 0, gridUnit, 0);
    auto *add = new QPushButton(Words()[Term::AddAction]);
    connect(add, &QPushButton::clicked, this, &ActionsPanel::addAction);
    row->addWidget(add);
    row->addStretch(1);
    outer->addLayout(row);

    connect(&context.state, &ViewState::locationChanged, this, &ActionsPanel::refresh);
    connect(&context.document, &Document::changed, this, &ActionsPanel::refresh);
    refresh();
}

void ActionsPanel::addAction()
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    std::vector<Action> actions = m_context.document.assessment().entry(*id).actions;
    actions.emplace_back();
    m_context.document.endMerging();
    m_context.document.setActions(*id, std::move(actions));
    m_context.document.endMerging();
    if (m_forms.empty())
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
    if (actions.size() != m_forms.size())
        rebuild(actions);
    for (std::size_t i = 0; i < actions.size(); ++i)
        m_forms[i]->setAction(actions[i]);
}

void ActionsPanel::rebuild(const std::vector<Action> &actions)
{
    for (ActionForm *form : m_forms) {
        form->disconnect(this);
        form->hide();
        form->deleteLater();  // it may be the one that is sending
    }
    m_forms.clear();
    for (std::size_t i = 0; i < actions.size(); ++i) {
        auto *form = new ActionForm(static_cast<int>(i) + 1, m_clock.today(), m_context.options);
        connect(form, &ActionForm::edited, this, &ActionsPanel::store);
        connect(form, &ActionForm::finished, &m_context.document, &Document::endMerging);
        connect(form, &ActionForm::removed, this, [this, i] { remove(i); });
        m_column->insertWidget(static_cast<int>(i) + 1, form);
        form->show();
        m_forms.push_back(form);
    }
}

void ActionsPanel::store()
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    std::vector<Action> actions;
    actions.reserve(m_forms.size());
    for (const ActionForm *form : m_forms)
        actions.push_back(form->action());
    m_context.document.setActions(*id, std::move(actions));
}

void ActionsPanel::remove(std::size_t index)
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    std::vector<Action> actions = m_context.document.assessment().entry(*id).actions;
    actions.erase(actions.begin() + static_cast<std::ptrdiff_t>(index));
    m_context.document.endMerging();
    m_context.document.setActions(*id, std::move(actions));
    m_context.document.endMerging();
}

}  // namespace psirt::pages
