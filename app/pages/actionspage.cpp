// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionsfilterbar.h"
#include "app/pages/actionstable.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace psirt::pages {

namespace {

constexpr int charactersOfActions = 200;  // as wide as the window: words get what the other columns leave

}  // namespace

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
    m_model.refresh();
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
