// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsfilterbar.h"

#include "app/pages/actionform.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QActionGroup>
#include <QCollator>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace psirt {

namespace {

/// Long titles shall not make the box wide; its list shows them whole.
void limitWidth(QComboBox &box, int characters)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(characters);
}

}  // namespace

ActionsFilterBar::ActionsFilterBar(const PageContext &context, const ActionsModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_place(new QComboBox), m_owner(new QComboBox),
      m_state(new QComboBox), m_due(new QComboBox), m_text(new QLineEdit), m_showAll(new QPushButton(tr("Show All"))),
      m_columns(new QActionGroup(this)), m_orders(new QActionGroup(this))
{
    setFont(context.options.type.body);
    addFields();
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionsFilterBar::refreshChoices);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ActionsFilterBar::refreshChoices);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ActionsFilterBar::refreshChoices);
    connect(&context.state, &ViewState::actionsViewChanged, this, &ActionsFilterBar::refreshChoices);
    refreshChoices();
    for (QComboBox *box : {m_place, m_owner, m_state, m_due})
        connect(box, &QComboBox::activated, this, &ActionsFilterBar::store);
    connect(m_text, &QLineEdit::textChanged, this, &ActionsFilterBar::store);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        ActionsView view = m_context.state.actionsView();
        view.filter = {};
        view.text.clear();
        m_context.state.setActionsView(view);
        m_place->setFocus();  // the button is off now
    });
}

void ActionsFilterBar::addFields()
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gridUnit);
    m_place->setAccessibleName(tr("Show only this area or framework"));
    m_owner->setAccessibleName(tr("Show only actions of this owner"));
    m_state->setAccessibleName(tr("Show only actions in this state"));
    m_due->setAccessibleName(tr("Show only actions due then"));
    m_text->setAccessibleName(tr("Show only actions with these words"));
    m_text->setPlaceholderText(tr("Words or owner"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_context.options.type.fullWidthCharacters(9));
    constexpr int placeLength = 16;
    constexpr int ownerLength = 11;
    limitWidth(*m_place, placeLength);
    limitWidth(*m_owner, ownerLength);
    m_state->addItem(tr("All states"));
    m_state->addItem(tr("Open"));
    for (const ActionState state : allActionStates)
        m_state->addItem(wordOf(state));
    for (const QString &text :
         {tr("Any due date"), tr("Overdue"), tr("Due within %1 days").arg(ActionFilter::soonDays), tr("Without a date")})
        m_due->addItem(text);
    auto *sort = new QPushButton(tr("Sort"));
    auto *menu = new QMenu(sort);
    fillSortMenu(*menu);
    sort->setMenu(menu);
    const std::initializer_list<QWidget *> fields{m_place, m_owner, m_state, m_due, m_text, m_showAll, sort};
    int height = 0;
    for (QWidget *each : fields) {
        each->setFont(font());
        flow->addWidget(each);
        height = std::max(height, each->sizeHint().height());
    }
    for (QWidget *each : fields)
        each->setMinimumHeight(height);  // boxes and buttons differ by a little
}

void ActionsFilterBar::fillSortMenu(QMenu &menu)
{
    for (int column = 0; column < actionColumnCount; ++column) {
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
    QStringList texts{tr("All frameworks")};
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
    if (places == m_places)
        return;
    m_places = std::move(places);
    const QSignalBlocker blocker(m_place);
    m_place->clear();
    m_place->addItems(texts);
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
    if (owners == m_owners)
        return;
    m_owners = std::move(owners);
    const QSignalBlocker blocker(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("All owners"));
    m_owner->addItems(names);
    m_owner->addItem(tr("Nobody named"));
}

void ActionsFilterBar::followState()
{
    const ActionsView &view = m_context.state.actionsView();
    const auto rowOf = [](const auto &choices, const auto &chosen) {
        return static_cast<int>(std::ranges::find(choices, chosen) - choices.begin());
    };
    m_place->setCurrentIndex(rowOf(m_places, view.filter.place));
    m_owner->setCurrentIndex(rowOf(m_owners, view.filter.owner));
    m_state->setCurrentIndex(static_cast<int>(view.filter.state));
    m_due->setCurrentIndex(static_cast<int>(view.filter.due));
    if (m_text->text() != view.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(view.text);
    }
    m_showAll->setEnabled(view.isNarrowed());
    m_columns->actions().at(static_cast<int>(view.sortColumn))->setChecked(true);
    m_orders->actions().at(static_cast<int>(view.sortOrder))->setChecked(true);
}

void ActionsFilterBar::store()
{
    ActionsView view = m_context.state.actionsView();
    view.filter.place = m_places[static_cast<std::size_t>(m_place->currentIndex())];
    view.filter.owner = m_owners[static_cast<std::size_t>(m_owner->currentIndex())];
    view.filter.state = static_cast<ActionFilter::State>(m_state->currentIndex());
    view.filter.due = static_cast<ActionFilter::Due>(m_due->currentIndex());
    view.text = m_text->text();
    m_context.state.setActionsView(view);
}

}  // namespace psirt
