// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonpage.h"

#include "app/comparison/comparisondetails.h"
#include "app/comparison/comparisonhead.h"
#include "app/comparison/comparisonsummary.h"
#include "app/messages/changewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace psirt::comparison {

namespace {

constexpr int charactersOfAreas = 10;
constexpr int charactersOfWords = 9;

constexpr int charactersBesideTable = 72;  // from this width on, the details stand beside the table
constexpr int lowestTable = 12;            // in characters
constexpr int lowestDetails = 16;
constexpr int shareOfTable = 12;
constexpr int shareOfDetails = 8;

}  // namespace

ComparisonFilterBar::ComparisonFilterBar(const ComparisonPair &pair, ComparisonView &view, const ViewOptions &options,
                                         QWidget *parent)
    : FilterBar(options, parent), m_pair(pair), m_view(view), m_onlyChanged(new QCheckBox(tr("Only what changed"))),
      m_kind(nullptr), m_area(nullptr), m_count(makeMutedLabel({}, options.type.body))
{
    addField(m_onlyChanged);
    m_kind = addBox(tr("Show only this kind of change"));
    m_area = addBox(tr("Show only this service area"), charactersOfAreas);
    addText(tr("Show only frameworks with these words"), tr("Words"))
        ->setFixedWidth(options.type.fullWidthCharacters(charactersOfWords));
    addShowAll();
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("changeCount"));
    addField(m_count);
    levelFields();
    connect(m_onlyChanged, &QCheckBox::clicked, this, &FilterBar::edited);
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonFilterBar::followView);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonFilterBar::followView);
    followView();
    connect(this, &FilterBar::edited, this, &ComparisonFilterBar::store);
    connect(this, &FilterBar::allRequested, this, [this] {
        m_view.filter = {};
        followView();
        emit filterChanged();
    });
}

void ComparisonFilterBar::followView()
{
    fillKinds();
    fillAreas();
    m_onlyChanged->setChecked(m_view.filter.onlyChanged);
    m_kind->setCurrentIndex(placeOf(m_kinds, m_view.filter.kind));
    m_area->setCurrentIndex(placeOf(m_areas, m_view.filter.area));
    setText(m_view.filter.text);
    setIsNarrowed(m_view.filter.isNarrowed());
}

/// Those that occur, with how often, and the one that is chosen.
void ComparisonFilterBar::fillKinds()
{
    m_kinds.assign(1, std::nullopt);
    QStringList texts{tr("All kinds")};
    for (const ChangeKind kind : allChangeKinds()) {
        const int count = m_pair.comparison().count(kind);
        if (count == 0 && m_view.filter.kind != kind)
            continue;
        m_kinds.emplace_back(kind);
        texts.append(tr("%1 %2 (%3)", "sign, kind and how many").arg(signOf(kind), wordOf(kind), QString::number(count)));
    }
    fill(*m_kind, texts);
}

void ComparisonFilterBar::fillAreas()
{
    m_areas.assign(1, std::nullopt);
    QStringList texts{tr("All areas")};
    for (const ServiceArea &area : m_pair.sheet().areas()) {
        m_areas.emplace_back(area.id);
        texts.append(shortTitle(area.id.text(), area.title, options()));
    }
    fill(*m_area, texts);
}

void ComparisonFilterBar::setShown(int shown, int all)
{
    m_count->setText(Words()[Term::ShownOf].arg(shown).arg(all));
}

void ComparisonFilterBar::store()
{
    m_view.filter.onlyChanged = m_onlyChanged->isChecked();
    m_view.filter.kind = choiceOf(m_kinds, m_kind->currentIndex());
    m_view.filter.area = choiceOf(m_areas, m_area->currentIndex());
    m_view.filter.text = text();
    setIsNarrowed(m_view.filter.isNarrowed());
    emit filterChanged();
}

ComparisonPage::ComparisonPage(ComparisonPair &pair, ComparisonView &view, const ViewOptions &options, QWidget *parent)
    : ScrollArea(parent), m_pair(pair), m_view(view), m_options(options), m_model(pair, m_options), m_proxy(m_model),
      m_head(new ComparisonHead(pair, options)), m_tabs(new QTabWidget),
      m_summary(new ComparisonSummary(pair, view, options)), m_filter(new ComparisonFilterBar(pair, view, options)),
      m_list(new QStackedWidget), m_table(new ComparisonTable(m_proxy, options)),
      m_nothing(makeMutedLabel({}, options.type.body)), m_splitter(new QSplitter),
      m_details(new ComparisonDetails(pair, options))
{
    setFont(options.type.body);
    auto *content = new QWidget;
    auto *column = makeColumn(gridUnit, content);
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
    auto *column = makeColumn(gridUnit, left, {2 * gridUnit, gridUnit, gridUnit, gridUnit});
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
    ScrollArea::resizeEvent(event);
    const bool isWide = width() >= m_options.type.fullWidthCharacters(charactersBesideTable);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace psirt::comparison
