// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionspanel.h"
#include "app/pages/actionstable.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QActionGroup>
#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <set>

namespace psirt::pages {

namespace {

constexpr int charactersOfPlaces = 16;
constexpr int charactersOfOwners = 11;

constexpr int charactersOfActions = 200;  // as wide as the window: words get what the other columns leave

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
    const FrameworkId *last = nullptr;
    for (const ActionItem &item : m_model.items()) {
        if (!last || *last != item.framework)  // those of a framework stand together
            planned.insert(item.framework);
        last = &item.framework;
    }
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

ActionsPage::ActionsPage(const PageContext &context, const Clock &clock, QWidget *parent)
    : Page(context, parent), m_model(context.document, clock, context.options), m_proxy(m_model),
      m_counts(makeMutedLabel({}, context.options.type.body)), m_filter(new ActionsFilterBar(context, m_model)),
      m_list(new QStackedWidget), m_table(new ActionsTable(m_model, m_proxy, context.options)),
      m_empty(makeMutedLabel({}, context.options.type.body)), m_addMenu(new QMenu(this)),
      m_add(new QPushButton(Words()[Term::AddAction])), m_remove(new QPushButton(Words()[Term::Remove])),
      m_goTo(new QPushButton(tr("Go to Framework"))), m_export(new QPushButton(tr("Export Shown Actions…")))
{
    setFont(context.options.type.body);
    QVBoxLayout *column = startContent(charactersOfActions);
    addHead(*column);
    addList(*column);
    addButtons(*column);
    for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{&m_proxy, &m_model}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &ActionsPage::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ActionsPage::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ActionsPage::refresh);
    }
    connect(&context.state, &ViewState::actionsViewChanged, this, &ActionsPage::followView);
    followView();
}

ActionsPage::~ActionsPage()
{
    m_table->cancelPending();  // before the model that it edits is gone
}

void ActionsPage::addHead(QVBoxLayout &column)
{
    column.addWidget(makeLabel(Words()[Term::Actions], options().type.pageTitle));
    m_counts->setObjectName(QStringLiteral("actionCounts"));
    column.addWidget(m_counts);
    column.addWidget(m_filter);
}

void ActionsPage::addList(QVBoxLayout &column)
{
    m_table->setAccessibleName(Words()[Term::Actions]);
    m_table->setMinimumHeight(options().type.fullWidthCharacters(8));
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setContentsMargins(0, 2 * gridUnit, 0, 0);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    column.addWidget(m_list, 1);
    const auto sortBy = [this](int section, Qt::SortOrder order) {
        ActionsView view = state().actionsView();
        view.sortColumn = static_cast<ActionColumn>(section);
        view.sortOrder = order;
        state().setActionsView(view);
    };
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionsPage::refreshButtons);
    connect(m_table, &ActionsTable::frameworkRequested, this, &ActionsPage::goTo);
    connect(m_table, &ActionsTable::removalRequested, this, &ActionsPage::removeCurrent);
}

void ActionsPage::addButtons(QVBoxLayout &column)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(gridUnit, row);
    for (QPushButton *button : {m_add, m_remove, m_goTo, m_export}) {
        button->setFont(options().type.body);
        flow->addWidget(button);
    }
    column.addWidget(row);
    column.addStretch(0);  // only while there is no action: the button stands below the sentence that names it
    m_add->setMenu(m_addMenu);
    m_add->setMinimumWidth(m_add->sizeHint().width() + gridUnit);  // the arrow would touch the text
    connect(m_addMenu, &QMenu::aboutToShow, this, &ActionsPage::fillAddMenu);
    connect(m_remove, &QPushButton::clicked, this, &ActionsPage::removeCurrent);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (const auto item = current())
            goTo(item->framework);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        commitPending();
        emit exportRequested(m_proxy.items());
    });
}

void ActionsPage::showEvent(QShowEvent *event)
{
    m_model.followDay();
    Page::showEvent(event);
}

void ActionsPage::followView()
{
    const ActionsView &view = state().actionsView();
    m_proxy.setView(view);
    {
        const QSignalBlocker blocker(m_table->horizontalHeader());
        m_table->horizontalHeader()->setSortIndicator(static_cast<int>(view.sortColumn), view.sortOrder);
    }
    m_table->horizontalHeader()->viewport()->update();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    refresh();
}

void ActionsPage::refresh()
{
    const ActionCounts counts = countActions(m_model.items());
    QStringList parts{tr("%n action(s)", nullptr, counts.all), tr("%n overdue", nullptr, counts.overdue),
                      tr("%n done", nullptr, counts.done)};
    if (counts.dropped > 0)
        parts.append(tr("%n dropped", nullptr, counts.dropped));
    QString sentence = joined(parts);
    if (state().actionsView().isNarrowed())
        sentence += QStringLiteral("  ·  ") + Words()[Term::ShownOf].arg(m_proxy.rowCount()).arg(counts.all);
    m_counts->setText(sentence);
    m_counts->setVisible(counts.all > 0);
    m_filter->setVisible(counts.all > 0);
    m_empty->setText(counts.all == 0
                         ? tr("No action is planned yet. Choose Add Action and the framework that it is for; or plan it "
                              "beside the framework, under Actions.")
                         : tr("No action matches what is chosen above. Show All brings every action back."));
    m_list->setMaximumHeight(counts.all == 0 ? m_table->minimumHeight() : QWIDGETSIZE_MAX);
    m_list->setCurrentWidget(m_proxy.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    refreshButtons();
}

void ActionsPage::refreshButtons()
{
    const bool hasCurrent = current().has_value();
    m_remove->setEnabled(hasCurrent);
    m_goTo->setEnabled(hasCurrent);
    m_export->setEnabled(m_proxy.rowCount() > 0);
}

std::optional<ActionItem> ActionsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_proxy.item(index.row())) : std::nullopt;
}

/// First the framework of the current row, then all by area.
void ActionsPage::fillAddMenu()
{
    m_addMenu->clear();
    const auto addFramework = [this](QMenu &menu, const Framework &framework) {
        QString text = titleLine(framework.id.text(), framework.title, options());
        text.replace(QChar(QChar::LineSeparator), QStringLiteral("  ")).replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(text, this, [this, id = framework.id] { add(id); });
    };
    if (const auto item = current()) {
        addFramework(*m_addMenu, *document().sheet().framework(item->framework));
        m_addMenu->addSeparator();
    }
    for (const ServiceArea &area : document().sheet().areas()) {
        QString text = titleLine(area.id.text(), area.title, options());
        text.replace(QChar(QChar::LineSeparator), QStringLiteral("  ")).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QMenu *menu = m_addMenu->addMenu(text);
        for (const Framework &framework : area.frameworks)
            addFramework(*menu, framework);
    }
}

void ActionsPage::add(const FrameworkId &id)
{
    const int row = m_model.append(id);
    if (!m_proxy.mapFromSource(m_model.index(row, 0)).isValid()) {  // it would be hidden
        ActionsView view = state().actionsView();
        view.filter = {};
        view.text.clear();
        state().setActionsView(view);
    }
    m_table->setFocus();
    m_table->startEditing(m_proxy.mapFromSource(m_model.index(row, static_cast<int>(ActionColumn::What))));
}

void ActionsPage::removeCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_model.remove(m_proxy.mapToSource(index).row());
    focusFirst();
}

void ActionsPage::goTo(const FrameworkId &id)
{
    state().setSideTab(SideTab::Actions);
    state().goTo(id);
}

bool ActionsPage::focusFirst()
{
    if (m_proxy.rowCount() == 0) {
        m_add->setFocus();
        return true;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy.index(0, static_cast<int>(ActionColumn::What)));
    m_table->setFocus();
    return true;
}

void ActionsPage::commitPending()
{
    m_table->commitPending();
}

}  // namespace psirt::pages
