// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsfilterbar.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include "app/pages/actionspanel.h"
#include "app/widgets/labels.h"

#include <QActionGroup>
#include <QCollator>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace psirt::pages {

namespace {

constexpr int charactersOfPlaces = 16;
constexpr int charactersOfOwners = 11;

}  // namespace

ActionsFilterBar::ActionsFilterBar(const PageContext &context, const ActionsModel &model, QWidget *parent)
    : FilterBar(context.options, parent), m_context(context), m_model(model),
      m_place(addBox(tr("Show only this area or framework"), charactersOfPlaces)),
      m_owner(addBox(tr("Show only actions of this owner"), charactersOfOwners)),
      m_state(addBox(tr("Show only actions in this state"))), m_due(addBox(tr("Show only actions due then"))),
      m_columns(new QActionGroup(this)), m_orders(new QActionGroup(this))
{
    m_state->addItems({tr("All states"), Words()[Term::Open]});
    for (const ActionState state : allActionStates)
        m_state->addItem(wordOf(state));
    m_due->addItems(
        {tr("Any due date"), tr("Overdue"), tr("Due within %1 days").arg(ActionFilter::soonDays), tr("Without a date")});
    addText(tr("Show only actions with these words"), tr("Words or owner"));
    addShowAll();
    auto *sort = new QPushButton(tr("Sort"));
    auto *menu = new QMenu(sort);
    fillSortMenu(*menu);
    sort->setMenu(menu);
    addField(sort);
    levelFields();
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionsFilterBar::refreshChoices);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ActionsFilterBar::refreshChoices);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ActionsFilterBar::refreshChoices);
    connect(&context.state, &ViewState::actionsViewChanged, this, &ActionsFilterBar::refreshChoices);
    refreshChoices();
    connect(this, &FilterBar::edited, this, &ActionsFilterBar::store);
    connect(this, &FilterBar::allRequested, this, [this] {
        ActionsView view = m_context.state.actionsView();
        view.filter = {};
        view.text.clear();
        m_context.state.setActionsView(view);
    });
}

void ActionsFilterBar::fillSortMenu(QMenu &menu)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        m_columns->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, column] { setSorting(static_cast<ActionColumn>(column), m_context.state.actionsView().sortOrder); });
    }
    menu.addSeparator();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction *action = menu.addAction(order == Qt::AscendingOrder ? tr("Ascending") : tr("Descending"));
        action->setCheckable(true);
        m_orders->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, order] { setSorting(m_context.state.actionsView().sortColumn, order); });
    }
}

void ActionsFilterBar::setSorting(ActionColumn column, Qt::SortOrder order)
{
    ActionsView view = m_context.state.actionsView();
    view.sortColumn = column;
    view.sortOrder = order;
    m_context.state.setActionsView(view);
}

void ActionsFilterBar::refreshChoices()
{
    fillPlaces();
    fillOwners();
    followState();
}

/// The areas, and of the frameworks those that have actions.
void ActionsFilterBar::fillPlaces()
{
    std::set<FrameworkId> planned;
    for (const ActionItem &item : m_model.items())
        planned.insert(item.framework);
    const ActionFilter::Place chosen = m_context.state.actionsView().filter.place;
    if (const auto *id = std::get_if<FrameworkId>(&chosen))
        planned.insert(*id);
    std::vector<ActionFilter::Place> places{std::monostate{}};
    QStringList texts{Words()[Term::AllFrameworks]};
    for (const ServiceArea &area : m_context.document.sheet().areas()) {
        places.emplace_back(area.id);
        texts.append(shortTitle(area.id.text(), area.title, m_context.options));
        for (const Framework &framework : area.frameworks) {
            if (!planned.contains(framework.id))
                continue;
            places.emplace_back(framework.id);
            texts.append(QStringLiteral("    ") + shortTitle(framework.id.text(), framework.title, m_context.options));
        }
    }
    m_places = std::move(places);
    fill(*m_place, texts);
}

void ActionsFilterBar::fillOwners()
{
    QStringList names = ownersOf(m_model.items());
    const std::optional<QString> chosen = m_context.state.actionsView().filter.owner;
    if (chosen && !chosen->isEmpty() && !names.contains(*chosen))
        names.append(*chosen);
    QCollator collator(QLocale(QLocale::Japanese, QLocale::Japan));
    std::ranges::sort(names,
                      [&collator](const QString &left, const QString &right) { return collator.compare(left, right) < 0; });
    std::vector<std::optional<QString>> owners{std::nullopt};
    owners.insert(owners.end(), names.begin(), names.end());
    owners.emplace_back(QString());
    m_owners = std::move(owners);
    fill(*m_owner, QStringList(tr("All owners")) + names + QStringList(tr("Nobody named")));
}

void ActionsFilterBar::followState()
{
    const ActionsView &view = m_context.state.actionsView();
    m_place->setCurrentIndex(placeOf(m_places, view.filter.place));
    m_owner->setCurrentIndex(placeOf(m_owners, view.filter.owner));
    m_state->setCurrentIndex(static_cast<int>(view.filter.state));
    m_due->setCurrentIndex(static_cast<int>(view.filter.due));
    setText(view.text);
    setIsNarrowed(view.isNarrowed());
    m_columns->actions().at(static_cast<int>(view.sortColumn))->setChecked(true);
    m_orders->actions().at(static_cast<int>(view.sortOrder))->setChecked(true);
}

void ActionsFilterBar::store()
{
    ActionsView view = m_context.state.actionsView();
    view.filter.place = choiceOf(m_places, m_place->currentIndex());
    view.filter.owner = choiceOf(m_owners, m_owner->currentIndex());
    view.filter.state = static_cast<ActionFilter::State>(m_state->currentIndex());
    view.filter.due = static_cast<ActionFilter::Due>(m_due->currentIndex());
    view.text = text();
    m_context.state.setActionsView(view);
}

}  // namespace psirt::pages
