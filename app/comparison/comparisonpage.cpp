// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonpage.h"

#include "app/comparison/comparisondetails.h"
#include "app/comparison/comparisonfilterbar.h"
#include "app/comparison/comparisonhead.h"
#include "app/comparison/comparisonsummary.h"
#include "app/comparison/comparisontable.h"
#include "app/widgets/labels.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace psirt::comparison {

namespace {

constexpr int charactersBesideTable = 72;  // from this width on, the details stand beside the table
constexpr int lowestTable = 12;            // in characters
constexpr int lowestDetails = 16;
constexpr int shareOfTable = 12;
constexpr int shareOfDetails = 8;

}  // namespace

ComparisonPage::ComparisonPage(ComparisonPair &pair, ComparisonView &view, const ViewOptions &options, QWidget *parent)
    : QScrollArea(parent), m_pair(pair), m_view(view), m_options(options), m_model(pair, m_options), m_proxy(m_model),
      m_head(new ComparisonHead(pair, options)), m_tabs(new QTabWidget),
      m_summary(new ComparisonSummary(pair, view, options)), m_filter(new ComparisonFilterBar(pair, view, options)),
      m_list(new QStackedWidget), m_table(new ComparisonTable(m_proxy, options)),
      m_nothing(makeMutedLabel({}, options.type.body)), m_splitter(new QSplitter),
      m_details(new ComparisonDetails(pair, options))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    setFont(options.type.body);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_head);
    m_tabs->setDocumentMode(true);
    m_tabs->setFont(options.type.body);
    m_tabs->addTab(m_summary, tr("F&igures"));
    m_tabs->addTab(makeFrameworks(), tr("Framewor&ks"));
    column->addWidget(m_tabs, 1);
    setWidget(content);
    connectParts();
    followView();
}

QWidget *ComparisonPage::makeFrameworks()
{
    const Type &type = m_options.type;
    m_table->setAccessibleName(tr("Changes of all frameworks"));
    m_table->setMinimumHeight(type.fullWidthCharacters(lowestTable));
    m_details->setMinimumHeight(type.fullWidthCharacters(lowestDetails));
    m_summary->setMinimumHeight(type.fullWidthCharacters(lowestTable + lowestDetails) / 2);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setContentsMargins(0, 2 * gridUnit, 0, 0);
    m_list->addWidget(m_table);
    m_list->addWidget(m_nothing);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(gridUnit);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, shareOfTable);
    m_splitter->setStretchFactor(1, shareOfDetails);
    m_splitter->setSizes({shareOfTable * gridUnit * gridUnit, shareOfDetails * gridUnit * gridUnit});
    return m_splitter;
}

void ComparisonPage::connectParts()
{
    connect(m_head, &ComparisonHead::chooseRequested, this, &ComparisonPage::chooseRequested);
    connect(m_head, &ComparisonHead::swapRequested, this, &ComparisonPage::swapRequested);
    connect(m_summary, &ComparisonSummary::chartSaveRequested, this, &ComparisonPage::chartSaveRequested);
    connect(m_summary, &ComparisonSummary::frameworkChosen, this, [this](const FrameworkId &id) {
        m_view.framework = id;
        m_view.tab = 1;
        m_view.filter = {};  // so that the row is there
        followView();
        m_table->setFocus();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_view.tab = tab; });
    connect(m_filter, &ComparisonFilterBar::filterChanged, this, &ComparisonPage::applyFilter);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        m_view.sortColumn = static_cast<ChangeColumn>(section);
        m_view.sortOrder = order;
        applyFilter();
    });
    connect(m_table, &ComparisonTable::currentFrameworkChanged, this, &ComparisonPage::showFramework);
    connect(m_table, &ComparisonTable::frameworkRequested, this, &ComparisonPage::frameworkRequested);
    connect(m_details, &ComparisonDetails::frameworkRequested, this, &ComparisonPage::frameworkRequested);
    connect(m_details, &ComparisonDetails::marksActivated, this, &ComparisonPage::marksActivated);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_proxy, signal, this, &ComparisonPage::followRows);
}

void ComparisonPage::followView()
{
    m_tabs->setCurrentIndex(m_view.tab);
    m_filter->followView();
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(m_view.sortColumn), m_view.sortOrder);
    applyFilter();
}

void ComparisonPage::applyFilter()
{
    const std::optional<FrameworkId> chosen = m_view.framework;  // a row that goes takes the choice with it
    m_proxy.setView(m_view);
    m_table->setCurrentFramework(chosen);
    showFramework();
    refreshCount();
}

void ComparisonPage::showFramework()
{
    m_view.framework = m_table->currentFramework();
    m_details->setFramework(m_view.framework);
}

void ComparisonPage::followRows()
{
    if (!m_table->currentFramework())
        m_table->setCurrentFramework(m_view.framework);
    refreshCount();
}

void ComparisonPage::refreshCount()
{
    const int shown = m_proxy.rowCount();
    m_filter->setShown(shown, m_model.rowCount());
    const bool hasOnlyUnchanged = m_view.filter == ChangeFilter{.onlyChanged = true};
    m_nothing->setText(hasOnlyUnchanged ? tr("No framework changed.") : tr("No framework matches what is asked for above."));
    m_list->setCurrentIndex(shown > 0 ? 0 : 1);
}

void ComparisonPage::focusText()
{
    m_tabs->setCurrentIndex(1);
    m_filter->focusText();
}

void ComparisonPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = width() >= m_options.type.fullWidthCharacters(charactersBesideTable);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace psirt::comparison
