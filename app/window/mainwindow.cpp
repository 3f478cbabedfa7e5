// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/dialogs/propertiesdialog.h"
#include "app/dialogs/shortdialogs.h"
#include "app/messages/errormessage.h"
#include "app/messages/shorttext.h"
#include "app/messages/terms.h"
#include "app/pages/meetingview.h"
#include "app/settings/settings.h"
#include "app/widgets/composition.h"
#include "app/widgets/layouts.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/textsize.h"
#include "app/window/documentview.h"
#include "app/window/exporting.h"
#include "app/window/fileevents.h"
#include "app/window/reporting.h"
#include "app/window/scorebar.h"
#include "app/window/starting.h"
#include "app/window/windowactions.h"
#include "core/comparison/agreement.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
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
    const auto commit = [this] { commitPending(); };
    m_fileEvents = new FileEvents(workspace, state, m_prompts, *m_messages, commit, this);
    setCentralWidget(central);
    m_state.setSides({m_workspace.settings().hasWideNavigation(), m_workspace.settings().hasOpenPanel()});
    connect(&m_state, &ViewState::sidesChanged, this, [this] {
        m_workspace.settings().setHasWideNavigation(m_state.sides().hasWideNavigation);
        m_workspace.settings().setHasOpenPanel(m_state.sides().hasOpenPanel);
    });
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
        if (!m_state.framework())
            endMeeting();
    });
    connect(&m_workspace.settings(), &Settings::appearanceChanged, this, [this] {
        if (m_view && m_view->context().options.type.zoom != m_workspace.settings().zoom())
            rebuildView();
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
    delete m_meeting;
    delete m_view;
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
    // The view stands on the one before until it is built anew.
    const auto before = std::exchange(m_voting, std::make_unique<Voting>(document()));
    if (m_meeting && before) {
        m_voting->setPeople(before->people());
        m_voting->setHidden(before->isHidden());
        m_voting->setOn(before->isOn());
    }
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
    if (m_view)
        commitPending();
    const bool isMeeting = m_meeting != nullptr;
    delete std::exchange(m_meeting, nullptr);  // it stands on what the view holds
    if (m_view) {
        wasWritingNote = m_view->isWritingNote();
        settings.setSplitterState(m_view->splitterState());
        m_column->removeWidget(m_view);
        m_view->hide();
        m_view->disconnect();
        delete m_view;
    }
    m_view = new DocumentView(document(), m_state, viewOptions(), m_workspace.clock(), settings, barCommands());
    m_column->addWidget(m_view, 1);
    m_view->restoreSplitterState(settings.splitterState());
    connect(m_view, &DocumentView::exclusionRequested, this, [this](const FrameworkId &id) {
        const Framework *framework = document().sheet().framework(id);  // the page may go while the dialog is open
        commitPending();
        if (framework)
            m_rating.askForExclusion(*framework);
    });
    connect(m_view, &DocumentView::frameworkFinished, this, &MainWindow::goOn);
    connect(m_view, &DocumentView::levelChosen, this, &MainWindow::goOnAfterRating);
    connect(m_view, &DocumentView::glancePrintRequested, this, [this] { exportReport(glanceSourceOf(m_workspace)); });
    connect(m_view, &DocumentView::chartSaveRequested, this, &MainWindow::saveChart);
    connect(m_view, &DocumentView::actionsExportRequested, this, &MainWindow::exportActions);
    connect(m_view, &DocumentView::startRequested, this, &MainWindow::startRating);
    // Later: what follows may build the view anew, which is still sending the signal.
    connect(m_view, &DocumentView::beginningChosen, this, &MainWindow::begin, Qt::QueuedConnection);
    connect(m_view, &DocumentView::fileChosen, this, &MainWindow::openFile, Qt::QueuedConnection);
    m_actions->english->setChecked(showsEnglish());
    refreshActions();
    if (wasWritingNote)
        m_view->addNote();
    else
        m_view->focusPage();
    if (isMeeting)
        showMeeting();
    emit viewRebuilt();
}

ViewOptions MainWindow::viewOptions() const
{
    return {Type::scaled(TextSize::normalFont(), m_workspace.settings().zoom()), m_language, showsEnglish()};
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_view->focusPage();
}

void MainWindow::refreshTitle()
{
    const QString &title = document().assessment().properties().title;
    const QString name =
        m_workspace.isReadOnly() ? tr("%1 (reading only)").arg(document().displayName()) : document().displayName();
    setWindowTitle((title.isEmpty() ? name : shortName(title) + QStringLiteral(" — ") + name) + QStringLiteral("[*]"));
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
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.startNew(dialog.properties());
    startRating();
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
}

void MainWindow::goTo(const std::optional<FrameworkId> &id)
{
    if (!id)
        return;
    m_state.goTo(*id);
    if (m_meeting)
        m_meeting->focusLevel();
    else
        m_view->focusPage();
}

void MainWindow::goOn()
{
    if (const auto next = nextUnratedAfter(m_state.location(), document().sheet(), document().shownScore())) {
        goTo(next);
        return;
    }
    m_state.goTo(OverviewLocation{});
    m_view->focusPage();
    m_messages->showMessage(
        tr("All %n framework(s) are rated. This is where you stand.", nullptr, document().shownScore().overall.rated));
    m_hidesMessageOnMove = true;
}

void MainWindow::goOnAfterRating()
{
    if (m_workspace.settings().goesOnAfterRating() && !document().whatIf().isOn())
        goOn();
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
    const auto take = [this, paths] { takeDropped(paths); };
    QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_view)
        return;
    // Later: its widgets are told first.
    QMetaObject::invokeMethod(this, &MainWindow::rebuildView, Qt::QueuedConnection);
}

}  // namespace psirt::window
