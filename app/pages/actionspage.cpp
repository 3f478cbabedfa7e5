// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionsfilterbar.h"
#include "app/pages/actionstable.h"
#include "app/widgets/layouts.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace psirt::pages {

ActionsPage::ActionsPage(const PageContext &context, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.document, clock, context.options), m_proxy(m_model),
      m_counts(makeMutedLabel({}, context.options.type.body)), m_filter(new ActionsFilterBar(context, m_model)),
      m_list(new QStackedWidget), m_table(new ActionsTable(m_model, m_proxy, context.options)),
      m_empty(makeMutedLabel({}, context.options.type.body)), m_addMenu(new QMenu(this)),
      m_add(new QPushButton(Words()[Term::AddAction])), m_remove(new QPushButton(Words()[Term::Remove])),
      m_goTo(new QPushButton(tr("Go to Framework"))), m_export(new QPushButton(tr("Export Shown Actions…")))
{
    setFont(context.options.type.body);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // Where even the shortest list leaves no room for the rest, as with large text on a small screen, the page scrolls.
    auto *content = new QWidget;
    content->setFont(context.options.type.body);
    auto *area = new ScrollArea;
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *column = makeColumn(gridUnit, content, {3 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit});
    addHead(*column);
    addList(*column);
    addButtons(*column);
    connect(&m_proxy, &QAbstractItemModel::dataChanged, this, &ActionsPage::refresh);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &ActionsPage::refresh);
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &ActionsPage::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ActionsPage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActionsPage::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActionsPage::refresh);
    connect(&context.state, &ViewState::actionsViewChanged, this, &ActionsPage::followView);
    followView();
}

ActionsPage::~ActionsPage()
{
    m_table->cancelPending();  // before the model that it edits is gone
}

void ActionsPage::addHead(QVBoxLayout &column)
{
    column.addWidget(makeLabel(Words()[Term::Actions], m_context.options.type.pageTitle));
    m_counts->setObjectName(QStringLiteral("actionCounts"));
    column.addWidget(m_counts);
    column.addWidget(m_filter);
}

void ActionsPage::addList(QVBoxLayout &column)
{
    m_table->setAccessibleName(Words()[Term::Actions]);
    m_table->setMinimumHeight(m_context.options.type.fullWidthCharacters(8));
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setContentsMargins(0, 2 * gridUnit, 0, 0);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    column.addWidget(m_list, 1);
    const auto sortBy = [this](int section, Qt::SortOrder order) {
        ActionsView view = m_context.state.actionsView();
        view.sortColumn = static_cast<ActionColumn>(section);
        view.sortOrder = order;
        m_context.state.setActionsView(view);
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
        button->setFont(m_context.options.type.body);
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
    QWidget::showEvent(event);
}

void ActionsPage::followView()
{
    const ActionsView &view = m_context.state.actionsView();
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
    if (m_context.state.actionsView().isNarrowed())
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
        QString text = titleLine(framework.id.text(), framework.title, m_context.options);
        text.replace(QChar(QChar::LineSeparator), QStringLiteral("  ")).replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu.addAction(text, this, [this, id = framework.id] { add(id); });
    };
    if (const auto item = current()) {
        addFramework(*m_addMenu, *m_context.document.sheet().framework(item->framework));
        m_addMenu->addSeparator();
    }
    for (const ServiceArea &area : m_context.document.sheet().areas()) {
        QString text = titleLine(area.id.text(), area.title, m_context.options);
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
        ActionsView view = m_context.state.actionsView();
        view.filter = {};
        view.text.clear();
        m_context.state.setActionsView(view);
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
    focusList();
}

void ActionsPage::goTo(const FrameworkId &id)
{
    m_context.state.setSideTab(SideTab::Actions);
    m_context.state.goTo(id);
}

void ActionsPage::focusList()
{
    if (m_proxy.rowCount() == 0) {
        m_add->setFocus();
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy.index(0, static_cast<int>(ActionColumn::What)));
    m_table->setFocus();
}

void ActionsPage::commitPending()
{
    m_table->commitPending();
}

}  // namespace psirt::pages
