// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/documentview.h"

#include "app/pages/actionspage.h"
#include "app/pages/actionspanel.h"
#include "app/pages/agreementpage.h"
#include "app/pages/areapage.h"
#include "app/pages/backgroundpanel.h"
#include "app/pages/frameworkpage.h"
#include "app/pages/glancepage.h"
#include "app/pages/guidepage.h"
#include "app/pages/intropage.h"
#include "app/pages/nextlevelspage.h"
#include "app/pages/notespanel.h"
#include "app/pages/overviewpage.h"
#include "app/pages/planpage.h"
#include "app/pages/referencepanel.h"
#include "app/pages/referencestrip.h"
#include "app/pages/reviewpage.h"
#include "app/pages/startpage.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/window/navigationtree.h"
#include "app/window/scorebar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace psirt::window {

namespace {

/// A function for each kind of a variant.
template <typename... Functions>
struct Choices : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Choices(Functions...) -> Choices<Functions...>;  // clang 14 does not find it by itself

}  // namespace

DocumentView::DocumentView(Document &document, ViewState &state, ViewOptions options, const Clock &clock, Settings &settings,
                           const BarCommands &commands, QWidget *parent)
    : QWidget(parent), m_state(state), m_options(std::move(options)), m_context{document, state, m_options}, m_clock(clock),
      m_settings(settings), m_splitter(new QSplitter(Qt::Horizontal)), m_scoreBar(new ScoreBar(m_context, commands)),
      m_pages(new QStackedWidget), m_middle(new QSplitter(Qt::Vertical)), m_side(new QTabWidget), m_beside(new QWidget),
      m_below(new QWidget), m_pageColumn(makeColumn(0))
{
    setFont(m_options.type.body);
    auto *column = makeColumn(0, this);
    column->addWidget(m_scoreBar);
    column->addWidget(new WhatIfBar(m_context));
    column->addWidget(m_splitter, 1);
    auto *pages = new QWidget;
    pages->setLayout(m_pageColumn);
    m_pageColumn->addWidget(m_pages, 1);
    m_pages->setMinimumWidth(m_options.type.fullWidthCharacters(16));
    m_middle->addWidget(pages);
    m_middle->addWidget(m_below);
    m_navigation = new NavigationTree(m_context);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_beside);
    (void)makeColumn(0, m_below);
    makeColumn(0, m_beside)->addWidget(m_side);
    for (QSplitter *splitter : {m_splitter, m_middle}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(gridUnit / 2);
    }
    m_splitter->setMinimumHeight(20 * gridUnit);  // pages and panels scroll: none of them may push the window off the screen
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_middle->setStretchFactor(0, 1);
    m_middle->setStretchFactor(1, 0);
    m_middle->setSizes({60 * gridUnit, 28 * gridUnit});
    m_side->setDocumentMode(true);
    m_side->setAccessibleName(tr("About this framework"));
    m_side->setMinimumWidth(m_options.type.fullWidthCharacters(12));
    m_splitter->setSizes({m_navigationWidth, 100 * gridUnit, m_sideWidth});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int, int index) {
        m_hasOwnWidth |= index == 1;
        if (index == 2)
            m_sideWidth = m_splitter->sizes()[2];
    });
    connect(&m_state, &ViewState::sidesChanged, this, &DocumentView::arrangeSides);
    connect(&m_state, &ViewState::searchTextChanged, this, &DocumentView::arrangeSides);
    followLocation();
    qApp->installEventFilter(this);
}

/// One for each kind of place.
pages::Page *DocumentView::makePage()
{
    const Choices choices{
        [this](const OverviewLocation &) -> pages::Page * { return new pages::OverviewPage(m_context, m_clock); },
        [this](const ServiceAreaId &) -> pages::Page * { return new pages::AreaPage(m_context); },
        [this](const PlanLocation &) -> pages::Page * { return new pages::PlanPage(m_context); },
        [this](const ReviewLocation &) -> pages::Page * { return new pages::ReviewPage(m_context); },
        [this](const AgreementLocation &) -> pages::Page * {
            auto *page = new pages::AgreementPage(m_context);
            connect(page, &pages::AgreementPage::exclusionRequested, this, &DocumentView::exclusionRequested);
            return page;
        },
        [this](const IntroLocation &) -> pages::Page * {
            auto *page = new pages::IntroPage(m_context);
            connect(page, &pages::IntroPage::startRequested, this, &DocumentView::startRequested);
            return page;
        },
        [this](const StartLocation &) -> pages::Page * {
            auto *page = new pages::StartPage(m_context, m_settings);
            connect(page, &pages::StartPage::chosen, this, &DocumentView::beginningChosen);
            connect(page, &pages::StartPage::fileChosen, this, &DocumentView::fileChosen);
            return page;
        },
        [this](const GuideLocation &) -> pages::Page * {
            auto *page = new pages::GuidePage(m_context);
            connect(page, &pages::GuidePage::startRequested, this, &DocumentView::startRequested);
            return page;
        },
        [this](const FrameworkId &) -> pages::Page * {
            auto *page = new pages::FrameworkPage(m_context);
            connect(page, &pages::FrameworkPage::exclusionRequested, this, &DocumentView::exclusionRequested);
            connect(page, &pages::FrameworkPage::finished, this, &DocumentView::frameworkFinished);
            connect(page, &pages::FrameworkPage::rated, this, &DocumentView::levelChosen);
            addSidePanels();
            return page;
        },
        [this](const GlanceLocation &) -> pages::Page * {
            auto *page = new pages::GlancePage(m_context);
            connect(page, &pages::GlancePage::printRequested, this, &DocumentView::glancePrintRequested);
            connect(page, &pages::GlancePage::chartSaveRequested, this, &DocumentView::chartSaveRequested);
            return page;
        },
        [this](const ActionsLocation &) -> pages::Page * {
            auto *page = new pages::ActionsPage(m_context, m_clock);
            connect(page, &pages::ActionsPage::exportRequested, this, &DocumentView::actionsExportRequested);
            return page;
        },
        [this](const NextLevelsLocation &) -> pages::Page * {
            auto *page = new pages::NextLevelsPage(m_context, m_clock);
            connect(page, &pages::NextLevelsPage::actionRequested, this, [this](const FrameworkId &id) {
                m_state.goTo(id);
                addAction();
            });
            return page;
        }};
    pages::Page *page = std::visit(choices, m_state.location());
    if (const auto *charted = qobject_cast<pages::ChartPage *>(page))
        connect(charted, &pages::ChartPage::chartSaveRequested, this, &DocumentView::chartSaveRequested);
    return page;
}

void DocumentView::addSidePanels()
{
    m_notes = new pages::NotesPanel(m_context);
    m_actions = new pages::ActionsPanel(m_context, m_clock);
    m_side->addTab(new pages::ReferencePanel(m_context), pages::wordOf(SideTab::References));
    m_side->addTab(m_notes, pages::wordOf(SideTab::Notes));
    m_side->addTab(m_actions, pages::wordOf(SideTab::Actions));
    m_side->addTab(new pages::BackgroundPanel(m_context), pages::wordOf(SideTab::Background));
    m_strip = new pages::ReferenceStrip(m_context);
    m_pageColumn->addWidget(m_strip);
    auto *fold = makeQuietButton(tr("Fold"), m_options);
    fold->setToolTip(tr("Fold the panel to a strip (F8)"));
    connect(fold, &QAbstractButton::clicked, this, &DocumentView::togglePanel);
    m_side->setCornerWidget(fold);
    m_side->setCurrentIndex(static_cast<int>(m_state.sideTab()));
    connect(m_side, &QTabWidget::currentChanged, this,
            [this](int index) { m_state.setSideTab(static_cast<SideTab>(index)); });
    connect(&m_state, &ViewState::sideTabChanged, m_side,
            [this](SideTab tab) { m_side->setCurrentIndex(static_cast<int>(tab)); });
}

void DocumentView::followLocation()
{
    pages::Page *&page = m_shownPages[m_state.location().index()];
    if (!page) {
        page = makePage();
        m_pages->addWidget(page);
        // After the pages, which then hold the new place already when they come into view.
        disconnect(m_following);
        m_following = connect(&m_state, &ViewState::locationChanged, this, &DocumentView::followLocation);
    }
    m_pages->setCurrentWidget(page);
    arrangeSides();
}

/// Room for a panel beside six columns.
bool DocumentView::hasMuchRoom() const
{
    constexpr int widthOfMuchRoom = 1500;  // at 100 %
    return width() >= widthOfMuchRoom * m_options.type.zoom / 100;
}

bool DocumentView::hasWideNavigation() const
{
    const bool isSearching = !m_state.searchText().trimmed().isEmpty();  // numbers alone do not say where it was found
    return m_state.sides().hasWideNavigation.value_or(hasMuchRoom() || !m_state.framework() || isSearching);
}

bool DocumentView::hasOpenPanel() const
{
    return m_state.sides().hasOpenPanel.value_or(hasMuchRoom());
}

void DocumentView::toggleNavigation()
{
    Sides sides = m_state.sides();
    sides.hasWideNavigation = !hasWideNavigation();
    m_state.setSides(sides);
}

void DocumentView::togglePanel()
{
    Sides sides = m_state.sides();
    sides.hasOpenPanel = !hasOpenPanel();
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_side->isAncestorOf(focus);
    m_state.setSides(sides);
    if (hadFocus && !hasOpenPanel())
        focusPage();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeSides();
    fitNavigation();
}

/// As wide as its titles where there is much room, until somebody draws it to another width.
void DocumentView::fitNavigation()
{
    if (m_hasOwnWidth)
        return;
    constexpr int shareOfNavigation = 6;
    m_navigationWidth = leastNavigationWidth;
    if (hasMuchRoom())
        m_navigationWidth =
            std::max(leastNavigationWidth, std::min(m_navigation->widthOfTitles(), width() / shareOfNavigation));
    if (!m_navigation->isSlim())
        setNavigationWidth(m_navigationWidth);
}

/// The page gives or takes what the navigation needs. A panel that is hidden keeps its width for when it is shown.
void DocumentView::setNavigationWidth(int width)
{
    QList<int> widths = m_splitter->sizes();
    if (widths[0] == width)
        return;
    widths[1] += widths[0] - width;
    widths[0] = width;
    if (m_beside->isHidden())
        widths[2] = m_sideWidth;
    m_splitter->setSizes(widths);
}

void DocumentView::setSlimNavigation(bool isSlim)
{
    if (isSlim == m_navigation->isSlim())
        return;
    const int before = m_splitter->sizes()[0];
    m_navigation->setSlim(isSlim);
    setNavigationWidth(isSlim ? m_navigation->maximumWidth() : m_navigationWidth);
    if (isSlim)
        m_navigationWidth = before;
}

void DocumentView::arrangeSides()
{
    setSlimNavigation(!hasWideNavigation());
    const bool isFramework = m_state.framework() != nullptr && m_strip;
    const bool isOpen = isFramework && hasOpenPanel();
    QWidget *place = hasMuchRoom() ? m_beside : m_below;
    if (m_side->parentWidget() != place) {
        const QWidget *focus = QApplication::focusWidget();
        const bool hadFocus = focus && m_side->isAncestorOf(focus);
        place->layout()->addWidget(m_side);
        if (hadFocus)
            m_side->setFocus();
    }
    m_side->setVisible(isOpen);
    m_beside->setVisible(isOpen && place == m_beside);
    m_below->setVisible(isOpen && place == m_below);
    if (m_strip)
        m_strip->setVisible(isFramework && !isOpen);
}

void DocumentView::focusSearch()
{
    m_scoreBar->focusSearch();
}

void DocumentView::focusPage()
{
    if (!shownPage()->focusFirst())
        m_navigation->setFocus();
}

void DocumentView::addNote()
{
    m_state.showPanel(SideTab::Notes);
    m_notes->focusNote();
}

void DocumentView::addAction()
{
    m_state.showPanel(SideTab::Actions);
    m_actions->addAction();
}

void DocumentView::commitPending()
{
    if (m_notes)
        m_notes->commitPending();
    for (pages::Page *page : m_shownPages) {
        if (page)
            page->commitPending();
    }
}

bool DocumentView::isWritingNote() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && m_notes && m_notes->isAncestorOf(focus);
}

/// A digit rates unless it is typed into a text. Delete belongs to the fields and lists of the side panel. Undo and redo
/// belong to the document, not to a single field.
bool DocumentView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::ShortcutOverride ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget != QApplication::focusWidget())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    const auto *search = m_scoreBar->isAncestorOf(widget) ? qobject_cast<const QLineEdit *>(widget) : nullptr;
    if (search && isUndo && search->text().isEmpty()) {  // nothing was typed: the document is meant
        event->ignore();
        return true;
    }
    if (!m_side->isAncestorOf(widget))
        return QWidget::eventFilter(watched, event);
    if (isUndo) {
        event->ignore();
        return true;
    }
    const bool isDigit = key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9;
    const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (isPlain && ((isDigit && takesText(*widget)) || key->key() == Qt::Key_Delete)) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// As it is with titles at the left: how wide numbers are nobody has chosen.
QByteArray DocumentView::splitterState()
{
    const bool isSlim = m_navigation->isSlim();
    setSlimNavigation(false);
    const QByteArray state = m_splitter->saveState();
    setSlimNavigation(isSlim);
    return state;
}

void DocumentView::restoreSplitterState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    const bool isSlim = m_navigation->isSlim();
    setSlimNavigation(false);
    m_splitter->restoreState(state);
    setSlimNavigation(isSlim);
}

}  // namespace psirt::window
