// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/dialogs/propertiesdialog.h"
#include "app/dialogs/shortdialogs.h"
#include "app/messages/errormessage.h"
#include "app/messages/shorttext.h"
#include "app/messages/terms.h"
#include "app/settings/settings.h"
#include "app/widgets/composition.h"
#include "app/widgets/layouts.h"
#include "app/widgets/messagebar.h"
#include "app/window/documentview.h"
#include "app/window/exporting.h"
#include "app/window/fileevents.h"
#include "app/window/reporting.h"
#include "app/window/starting.h"
#include "app/window/windowactions.h"
#include "core/comparison/agreement.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QToolBar>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace psirt::window {

MainWindow::MainWindow(Workspace &workspace, ViewState &state, Language language, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_state(state), m_language(language),
      m_prompts(*this, [this] { return viewOptions(); }), m_rating(workspace, state, *this), m_chartSaving(m_prompts),
      m_actions(std::make_unique<WindowActions>(*this, [this] { commitPending(); })), m_messages(new MessageBar),
      m_column(makeColumn(0))
{
    m_workspace.setPrompts(&m_prompts);
    setAcceptDrops(true);
    auto *central = new QWidget;
    central->setLayout(m_column);
    m_column->addWidget(m_messages);
    m_fileEvents = new FileEvents(workspace, state, m_prompts, *m_messages, [this] { commitPending(); }, this);
    setCentralWidget(central);
    addToolBar();
    connectFileActions();
    connectRateActions();
    connectViewActions();
    connectHelpActions();
    connect(&m_workspace, &Workspace::documentReplaced, this, [this](Replacement replacement) {
        const FrameworkId *id = m_state.framework();
        if (replacement == Replacement::Another || (id && !document().sheet().framework(*id)))
            m_state.restart(OverviewLocation{});
        adoptDocument();
        showIssues();
    });
    connect(&m_state, &ViewState::locationChanged, this, [this] {
        refreshActions();
        if (std::exchange(m_hidesMessageOnMove, false))
            m_messages->hide();
    });
    connect(&m_workspace.settings(), &Settings::recentFilesChanged, this, &MainWindow::fillRecentFiles);
    constexpr int firstWidth = 1280;
    constexpr int firstHeight = 760;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    const QSize room = screen()->availableSize() - QSize(0, frame);
    resize(QSize(firstWidth, firstHeight).boundedTo(room));
    restoreGeometry(m_workspace.settings().windowGeometry());
    fillRecentFiles();
    adoptDocument();
}

/// The view first: a cell that is being edited hands its text over when it goes, and the window is still whole then.
MainWindow::~MainWindow()
{
    delete m_view;
}

void MainWindow::addToolBar()
{
    QToolBar *bar = QMainWindow::addToolBar(tr("Tool Bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    constexpr int iconSide = 20;
    bar->setIconSize({iconSide, iconSide});
    const std::vector<std::vector<QAction *>> groups{
        {m_actions->open, m_actions->save},
        {m_actions->undo, m_actions->redo},
        {m_actions->overview, m_actions->plan, m_actions->previous, m_actions->next, m_actions->nextUnrated},
        {m_actions->properties, m_actions->exportReport, m_actions->print}};
    for (const auto &group : groups) {
        for (QAction *action : group)
            bar->addAction(action);
        bar->addSeparator();
    }
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newAssessment, &QAction::triggered, this, &MainWindow::startNew);
    connect(m_actions->newFromLast, &QAction::triggered, this, [this] { startFromLast(m_workspace, m_prompts, *this); });
    connect(m_actions->combine, &QAction::triggered, this, &MainWindow::combine);
    connect(m_actions->open, &QAction::triggered, this, [this] { m_workspace.openByDialog(); });
    connect(m_actions->save, &QAction::triggered, this, [this] { m_workspace.startSaving(); });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] { m_workspace.startSavingAs(); });
    connect(m_actions->properties, &QAction::triggered, this, &MainWindow::editProperties);
    for (const QAction *action : {m_actions->exportReport, m_actions->printPreview})  // the one dialog shows the pages
        connect(action, &QAction::triggered, this, [this] { exportReport(reportSourceOf(m_workspace)); });
    connect(m_actions->exportData, &QAction::triggered, this, [this] {
        const QString path = exportData(document(), m_prompts);
        if (!path.isEmpty())
            m_messages->showFile(tr("The data was saved as %1."), path);
    });
    connect(m_actions->importData, &QAction::triggered, this, [this] { importData({}); });
    // Later: at the start the window has to be there first, and copies of unsaved work come before.
    connect(&m_workspace, &Workspace::tableOffered, this, &MainWindow::importData, Qt::QueuedConnection);
    connect(m_actions->print, &QAction::triggered, this,
            [this] { printAsChosen(reportSourceOf(m_workspace), m_workspace, viewOptions(), *this); });
    connect(m_actions->trend, &QAction::triggered, this, [this] { emit trendRequested({}); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        dialogs::SettingsDialog dialog(m_workspace.settings(), this);
        if (dialog.exec() == QDialog::Accepted)
            emit settingsChanged();
    });
}

void MainWindow::connectRateActions()
{
    for (const Level level : Level::all()) {
        connect(m_actions->rate[level.index()], &QAction::triggered, this, [this, level] { m_rating.rate(level); });
        connect(m_actions->target[level.index()], &QAction::triggered, this, [this, level] { m_rating.setTarget(level); });
    }
    connect(m_actions->clearTarget, &QAction::triggered, this, [this] { m_rating.setTarget(std::nullopt); });
    connect(m_actions->clearRating, &QAction::triggered, &m_rating, &RatingCommands::clear);
    connect(m_actions->unsureUp, &QAction::triggered, this, [this] { m_rating.toggleDoubt(1); });
    connect(m_actions->unsureDown, &QAction::triggered, this, [this] { m_rating.toggleDoubt(-1); });
    connect(m_actions->whatIf, &QAction::triggered, &m_rating, &RatingCommands::setWhatIf);
    connect(m_actions->applyWhatIf, &QAction::triggered, this, [this] { document().applyWhatIf(); });
    connect(m_actions->exclude, &QAction::triggered, &m_rating, &RatingCommands::exclude);
    connect(m_actions->note, &QAction::triggered, this, [this] { m_view->addNote(); });
    connect(m_actions->action, &QAction::triggered, this, [this] { m_view->addAction(); });
    connect(&m_rating, &RatingCommands::refused, this, [this](const QString &why) {
        m_messages->showMessage(why);
        m_hidesMessageOnMove = true;
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->find, &QAction::triggered, this, [this] { m_view->focusSearch(); });
    connect(m_actions->overview, &QAction::triggered, this, [this] { m_state.goTo(OverviewLocation{}); });
    connect(m_actions->glance, &QAction::triggered, this, [this] {
        m_state.goTo(GlanceLocation{});
        m_view->focusPage();
    });
    connect(m_actions->plan, &QAction::triggered, this, [this] { m_state.goTo(PlanLocation{}); });
    connect(m_actions->review, &QAction::triggered, this, [this] { m_state.goTo(ReviewLocation{}); });
    connect(m_actions->agreement, &QAction::triggered, this, [this] {
        m_state.goTo(AgreementLocation{});
        m_view->focusPage();
    });
    connect(m_actions->actionList, &QAction::triggered, this, [this] {
        m_state.goTo(ActionsLocation{});
        m_view->focusPage();
    });
    connect(m_actions->nextLevels, &QAction::triggered, this, [this] {
        m_state.goTo(NextLevelsLocation{});
        m_view->focusPage();
    });
    connect(m_actions->previous, &QAction::triggered, this,
            [this] { goTo(neighbourOf(m_state.location(), -1, document().sheet())); });
    connect(m_actions->next, &QAction::triggered, this,
            [this] { goTo(neighbourOf(m_state.location(), 1, document().sheet())); });
    connect(m_actions->nextUnrated, &QAction::triggered, this,
            [this] { goTo(nextUnratedAfter(m_state.location(), document().sheet(), document().shownScore())); });
    connect(m_actions->back, &QAction::triggered, &m_state, &ViewState::goBack);
    connect(m_actions->forward, &QAction::triggered, &m_state, &ViewState::goForward);
    connect(m_actions->zoomIn, &QAction::triggered, this,
            [this] { setZoom(m_workspace.settings().zoom() + Settings::zoomStep); });
    connect(m_actions->zoomOut, &QAction::triggered, this,
            [this] { setZoom(m_workspace.settings().zoom() - Settings::zoomStep); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_actions->english, &QAction::triggered, this, [this](bool isOn) {
        m_workspace.settings().setShowsEnglish(isOn);
        rebuildView();
    });
    m_state.setHighlightsNew(m_workspace.settings().highlightsNew());
    m_actions->highlightsNew->setChecked(m_state.highlightsNew());
    connect(m_actions->highlightsNew, &QAction::toggled, this, [this](bool isOn) {
        m_workspace.settings().setHighlightsNew(isOn);
        m_state.setHighlightsNew(isOn);
    });
}

void MainWindow::connectHelpActions()
{
    connect(m_actions->intro, &QAction::triggered, this, [this] { m_state.goTo(IntroLocation{}); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { dialogs::ShortcutsDialog(m_actions->all(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { dialogs::AboutDialog(document().sheet(), this).exec(); });
}

void MainWindow::fillRecentFiles()
{
    m_actions->recentFiles->clear();
    const QStringList files = m_workspace.settings().recentFiles();
    for (const QString &path : files) {
        constexpr int longestLabel = 120;
        QString label = shortName(QDir::toNativeSeparators(path), longestLabel);
        label.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_actions->recentFiles->addAction(label, this, [this, path] { openFile(path); });
    }
    m_actions->recentFiles->setEnabled(!files.isEmpty());
    m_actions->recentFiles->addSeparator();
    m_actions->recentFiles->addAction(tr("Clear This List"), &m_workspace.settings(), &Settings::clearRecentFiles);
}

void MainWindow::adoptDocument()
{
    m_messages->hide();
    connect(&document(), &Document::fileChanged, this, &MainWindow::refreshTitle);
    connect(&document(), &Document::modifiedChanged, this, &MainWindow::refreshTitle);
    connect(&document().whatIf(), &WhatIf::discarded, this, [this](const TriedLevels &levels) {
        m_messages->showMessage(tr("%n tried level(s) were discarded.", nullptr, static_cast<int>(levels.size())),
                                tr("Try Them Again"), [this, levels] { document().whatIf().tryLevels(levels); });
    });
    connect(&document(), &Document::changed, this, [this] {
        refreshTitle();
        refreshActions();
    });
    if (m_view)
        rebuildView();
    refreshTitle();
}

void MainWindow::setVisible(bool isVisible)
{
    if (isVisible && !m_view)
        rebuildView();
    QMainWindow::setVisible(isVisible);
}

void MainWindow::rebuildView()
{
    Settings &settings = m_workspace.settings();
    bool wasWritingNote = false;
    if (m_view) {
        commitPending();
        wasWritingNote = m_view->isWritingNote();
        settings.setSplitterState(m_view->splitterState());
        m_column->removeWidget(m_view);
        m_view->hide();
        m_view->disconnect();
        delete m_view;
    }
    m_view = new DocumentView(document(), m_state, viewOptions(), m_workspace.clock());
    m_column->addWidget(m_view, 1);
    m_view->restoreSplitterState(settings.splitterState());
    connect(m_view, &DocumentView::exclusionRequested, this, [this] {
        commitPending();
        m_rating.askForExclusion();
    });
    connect(m_view, &DocumentView::glancePrintRequested, this, [this] { exportReport(glanceSourceOf(m_workspace)); });
    connect(m_view, &DocumentView::chartSaveRequested, this, &MainWindow::saveChart);
    connect(m_view, &DocumentView::actionsExportRequested, this, &MainWindow::exportActions);
    connect(m_view, &DocumentView::startRequested, this, [this] {
        goTo(nextUnratedAfter(OverviewLocation{}, document().sheet(), document().shownScore()));
        if (!m_state.framework())
            m_state.goTo(OverviewLocation{});
    });
    m_actions->english->setChecked(showsEnglish());
    refreshActions();
    if (wasWritingNote)
        m_view->addNote();
    else
        m_view->focusPage();
    emit viewRebuilt();
}

ViewOptions MainWindow::viewOptions() const
{
    return {Type::scaled(font(), m_workspace.settings().zoom()), m_language, showsEnglish()};
}

void MainWindow::comeForward()
{
    raise();
    activateWindow();
    m_view->focusPage();
}

void MainWindow::refreshTitle()
{
    const QString &title = document().assessment().properties().title;
    const QString name =
        m_workspace.isReadOnly() ? tr("%1 (reading only)").arg(document().displayName()) : document().displayName();
    setWindowTitle((title.isEmpty() ? name : title + QStringLiteral(" — ") + name) + QStringLiteral("[*]"));
    setWindowModified(document().isModified());
    setWindowFilePath(document().path());
}

void MainWindow::refreshActions()
{
    const FrameworkId *id = m_state.framework();
    const Framework *framework = id ? document().sheet().framework(*id) : nullptr;
    const bool isRatable = framework && !framework->isOutOfScope;
    const WhatIf &whatIf = document().whatIf();
    m_actions->setFramework(framework != nullptr, isRatable);
    m_actions->setUndoStack(whatIf.isOn() ? document().whatIf().undoStack() : document().undoStack());
    m_actions->whatIf->setChecked(whatIf.isOn());
    m_actions->applyWhatIf->setEnabled(!whatIf.levels().empty());
    m_actions->exclude->setEnabled(isRatable && !whatIf.isOn());
    const bool hasLevel = isRatable && !whatIf.isOn() && document().assessment().entry(*id).rating.level().has_value();
    m_actions->unsureUp->setEnabled(hasLevel);
    m_actions->unsureDown->setEnabled(hasLevel);
    m_actions->previous->setEnabled(neighbourOf(m_state.location(), -1, document().sheet()).has_value());
    m_actions->next->setEnabled(neighbourOf(m_state.location(), 1, document().sheet()).has_value());
    m_actions->nextUnrated->setEnabled(document().shownScore().overall.unrated > 0);
    m_actions->agreement->setEnabled(!opinionsOf(document().sheet(), document().assessment()).empty());
    m_actions->back->setEnabled(m_state.canGoBack());
    m_actions->forward->setEnabled(m_state.canGoForward());
}

void MainWindow::showIssues()
{
    QStringList lines;
    if (m_workspace.isReadOnly())
        lines.append(tr("Opened for reading only. You can try things out; saving asks for another name."));
    if (const auto &issues = m_workspace.issues(); !issues.empty())
        lines.append(describe(issues));
    if (!lines.isEmpty())
        m_messages->showMessage(lines.join(QLatin1Char('\n')));
}

void MainWindow::startNew()
{
    if (!m_workspace.mayClose())
        return;
    dialogs::PropertiesDialog dialog(m_workspace.newProperties(), m_workspace.clock().today(), this);
    dialog.setWindowTitle(tr("New Assessment"));
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.startNew(dialog.properties());
}

void MainWindow::combine()
{
    if (startByCombining(m_workspace, m_state, m_prompts, *this))
        m_view->focusPage();
}

void MainWindow::editProperties()
{
    dialogs::PropertiesDialog dialog(document().assessment().properties(), m_workspace.clock().today(), this);
    if (dialog.exec() == QDialog::Accepted)
        document().setProperties(dialog.properties());
}

void MainWindow::setZoom(int percent)
{
    m_workspace.settings().setZoom(percent);
    rebuildView();
}

void MainWindow::goTo(const std::optional<FrameworkId> &id)
{
    if (!id)
        return;
    m_state.goTo(*id);
    m_view->focusPage();
}

void MainWindow::commitPending()
{
    commitComposition();
    if (m_view)
        m_view->commitPending();
}

void MainWindow::openFile(const QString &path)
{
    commitPending();
    if (m_workspace.open(path))
        m_view->focusPage();
}

/// One file is opened, several and folders are a trend.
void MainWindow::takeDropped(const QStringList &paths)
{
    if (paths.size() == 1 && !QFileInfo(paths.constFirst()).isDir()) {
        openFile(paths.constFirst());
        return;
    }
    commitPending();
    emit trendRequested(paths);
}

void MainWindow::exportReport(const reportdialog::ReportSource &source)
{
    const QString path = showReport(source, m_workspace, viewOptions(), *this);
    if (!path.isEmpty())
        m_messages->showFile(tr("The report was saved as %1."), path);
}

void MainWindow::saveChart(const drawings::ChartPicture &picture)
{
    commitPending();
    const QString path = m_chartSaving.save(picture, document());
    if (!path.isEmpty())
        m_messages->showFile(Words()[Term::ChartSaved], path);
}

void MainWindow::importData(const QString &path)
{
    commitPending();
    if (document().whatIf().isOn()) {
        m_messages->showMessage(
            tr("Levels are being tried, and an import changes the answers. Apply the tried levels or end the "
               "what-if, then import."));
        m_hidesMessageOnMove = true;
        return;
    }
    const Imported imported = window::importData(path, document(), m_prompts, viewOptions(), *this);
    if (imported.changes > 0) {
        announceWithUndo(tr("%n change(s) were imported from %1.", nullptr, imported.changes)
                             .arg(QDir::toNativeSeparators(imported.path)));
    }
}

void MainWindow::announceWithUndo(const QString &message)
{
    QUndoStack &stack = document().undoStack();
    m_messages->showMessage(message, tr("Undo"), [&stack] { stack.undo(); });
    connect(
        &stack, &QUndoStack::indexChanged, m_messages,
        [this, message] {
            if (m_messages->accessibleName() == message)
                m_messages->hide();
        },
        Qt::SingleShotConnection);
}

void MainWindow::exportActions(const std::vector<ActionItem> &items)
{
    const QString path = window::exportActions(document(), items, m_workspace.clock(), m_prompts);
    if (path.isEmpty())
        return;
    m_messages->showFile(tr("%n action(s) were saved as %1.", nullptr, static_cast<int>(items.size())), path);
}

bool MainWindow::showsEnglish() const
{
    return m_workspace.settings().showsEnglish().value_or(m_language != Language::Japanese);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commitPending();
    if (!m_workspace.mayClose()) {
        event->ignore();
        return;
    }
    m_workspace.settings().setWindowGeometry(saveGeometry());
    m_workspace.settings().setSplitterState(m_view->splitterState());
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    event->acceptProposedAction();
    // Later: the program that the files come from waits until the drop is over.
    QMetaObject::invokeMethod(this, [this, paths] { takeDropped(paths); }, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        rebuildView();
}

}  // namespace psirt::window
