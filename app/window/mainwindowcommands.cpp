// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/dialogs/peopledialog.h"
#include "app/dialogs/settingsdialog.h"
#include "app/dialogs/shortdialogs.h"
#include "app/pages/meetingview.h"
#include "app/pages/startpage.h"
#include "app/settings/settings.h"
#include "app/widgets/messagebar.h"
#include "app/window/documentview.h"
#include "app/window/reporting.h"
#include "app/window/scorebar.h"
#include "app/window/starting.h"
#include "app/window/windowactions.h"

#include <QFile>
#include <QMenuBar>
#include <QVBoxLayout>

#include <utility>

// What the commands of MainWindow do.

namespace psirt::window {

BarCommands MainWindow::barCommands() const
{
    return {.icons = {m_actions->open, m_actions->save, m_actions->undo, m_actions->redo},
            .words = {m_actions->overview, m_actions->exportReport},
            .last = {m_actions->meeting, m_actions->nextUnrated}};
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
        connect(action, &QAction::triggered, this, [this] { exportReport(reportSourceOf(m_workspace, m_lastBaseline)); });
    connect(m_actions->exportData, &QAction::triggered, this, [this] {
        const QString path = exportData(document(), m_prompts);
        if (!path.isEmpty())
            m_messages->showFile(tr("The data was saved as %1."), path);
    });
    connect(m_actions->importData, &QAction::triggered, this, [this] { importData({}); });
    // Later: at the start the window has to be there first, and copies of unsaved work come before.
    connect(&m_workspace, &Workspace::tableOffered, this, &MainWindow::importData, Qt::QueuedConnection);
    connect(m_actions->print, &QAction::triggered, this,
            [this] { printAsChosen(reportSourceOf(m_workspace, m_lastBaseline), m_workspace, viewOptions(), *this); });
    connect(m_actions->trend, &QAction::triggered, this, [this] { emit trendRequested({}); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        dialogs::SettingsDialog dialog(m_workspace.settings(), m_prompts, viewOptions(), this);
        if (dialog.exec() == QDialog::Accepted)
            emit settingsChanged();
    });
}

void MainWindow::connectRateActions()
{
    for (const Level level : Level::all()) {
        connect(m_actions->rate[level.index()], &QAction::triggered, this, [this, level] { enterLevel(level); });
        connect(m_actions->target[level.index()], &QAction::triggered, this, [this, level] { m_rating.setTarget(level); });
    }
    connect(m_actions->clearTarget, &QAction::triggered, this, [this] { m_rating.setTarget(std::nullopt); });
    connect(m_actions->clearRating, &QAction::triggered, &m_rating, &RatingCommands::clear);
    connect(m_actions->unsureUp, &QAction::triggered, this, [this] { m_rating.toggleDoubt(1); });
    connect(m_actions->unsureDown, &QAction::triggered, this, [this] { m_rating.toggleDoubt(-1); });
    connect(m_actions->whatIf, &QAction::triggered, &m_rating, &RatingCommands::setWhatIf);
    connect(m_actions->applyWhatIf, &QAction::triggered, this, [this] { document().applyWhatIf(); });
    connect(m_actions->exclude, &QAction::triggered, &m_rating, &RatingCommands::exclude);
    connect(m_actions->note, &QAction::triggered, this, [this] { m_meeting ? m_meeting->focusNote() : m_view->addNote(); });
    connect(m_actions->action, &QAction::triggered, this, [this] {
        endMeeting();
        m_view->addAction();
    });
    connect(&m_rating, &RatingCommands::rated, this, &MainWindow::goOnAfterRating);
    connect(&m_rating, &RatingCommands::refused, this, [this](const QString &why) {
        m_messages->showMessage(why);
        m_hidesMessageOnMove = true;
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->find, &QAction::triggered, this, [this] {
        endMeeting();
        m_view->focusSearch();
    });
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
    connect(m_actions->meeting, &QAction::triggered, this, [this] { m_meeting ? leaveMeeting() : startMeeting(); });
    connect(m_actions->votes, &QAction::triggered, this, &MainWindow::toggleVotes);
    connect(m_actions->navigation, &QAction::triggered, this, [this] { m_view->toggleNavigation(); });
    connect(m_actions->panel, &QAction::triggered, this, [this] { m_view->togglePanel(); });
    m_actions->goOnAfterRating->setChecked(m_workspace.settings().goesOnAfterRating());
    connect(m_actions->goOnAfterRating, &QAction::toggled, &m_workspace.settings(), &Settings::setGoesOnAfterRating);
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

void MainWindow::startRating()
{
    goTo(nextUnratedAfter(OverviewLocation{}, document().sheet(), document().shownScore()));
    if (!m_state.framework())
        m_state.goTo(OverviewLocation{});
}

void MainWindow::begin(pages::Beginning beginning)
{
    switch (beginning) {
    case pages::Beginning::Rating:
        startRating();
        return;
    case pages::Beginning::FromLastTime:
        m_actions->newFromLast->trigger();
        return;
    case pages::Beginning::Opening:
        m_actions->open->trigger();
        return;
    case pages::Beginning::Sample:
        openSample();
        return;
    case pages::Beginning::Introduction:
        m_actions->intro->trigger();
        return;
    case pages::Beginning::Guide:
        m_actions->guide->trigger();
        return;
    }
    Q_UNREACHABLE();
}

void MainWindow::openSample()
{
    QFile file(QStringLiteral(":/samples/sample.psirt"));
    (void)file.open(QIODevice::ReadOnly);  // it is linked in
    auto sample = parseProject(file.readAll(), tr("Sample"), m_workspace.catalogue());
    if (!sample)
        m_prompts.showError(sample.error());
    else if (m_workspace.mayClose())
        m_workspace.openCopy(std::move(sample.value()));
}

void MainWindow::startMeeting()
{
    if (!m_state.framework())
        goTo(nextUnratedAfter(m_state.location(), document().sheet(), document().shownScore()));
    if (!m_state.framework())
        goTo(neighbourOf(m_state.location(), 1, document().sheet()));
    m_stateBeforeMeeting = windowState();
    showMeeting();
    setWindowState(m_stateBeforeMeeting | Qt::WindowFullScreen);
}

void MainWindow::showMeeting()
{
    m_meeting = new pages::MeetingView(m_view->context(), *m_voting);
    m_column->addWidget(m_meeting, 1);
    m_view->hide();
    menuBar()->hide();
    connect(m_meeting, &pages::MeetingView::endRequested, this, &MainWindow::leaveMeeting, Qt::QueuedConnection);
    connect(m_meeting, &pages::MeetingView::nextRequested, this, &MainWindow::goOn);
    connect(m_meeting, &pages::MeetingView::rated, this, &MainWindow::goOnAfterRating);
    connect(m_meeting, &pages::MeetingView::stepRequested, this,
            [this](int step) { goTo(neighbourOf(m_state.location(), step, document().sheet())); });
    connect(m_meeting, &pages::MeetingView::votesRequested, this, &MainWindow::toggleVotes);
    connect(m_meeting, &pages::MeetingView::peopleRequested, this, &MainWindow::askForPeople);
    m_meeting->focusLevel();
}

void MainWindow::enterLevel(Level level)
{
    const Voting::Stage stage = m_meeting ? m_voting->stage() : Voting::Stage::Off;
    if (stage == Voting::Stage::Asking)
        m_rating.vote(*m_voting, level);
    else if (stage != Voting::Stage::Complete)
        m_rating.rate(level);
}

void MainWindow::toggleVotes()
{
    const bool ends = m_meeting && m_voting->isOn();
    if (!m_meeting)
        startMeeting();
    if (m_voting->people().isEmpty())
        m_voting->setPeople(document().assessment().properties().assessors);
    if (ends)
        m_voting->setOn(false);
    else if (m_voting->people().isEmpty())
        askForPeople();
    else
        m_voting->setOn(true);
}

void MainWindow::askForPeople()
{
    const bool hasAssessors = !document().assessment().properties().assessors.isEmpty();
    dialogs::PeopleDialog dialog(m_voting->people(), hasAssessors, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_voting->setPeople(dialog.people());
    m_voting->setOn(true);
    if (!dialog.areAssessors())
        return;
    Properties properties = document().assessment().properties();
    properties.assessors = m_voting->people();
    if (properties.assessors != document().assessment().properties().assessors)
        document().setProperties(std::move(properties));
}

void MainWindow::leaveMeeting()
{
    endMeeting();
    m_view->focusPage();
}

void MainWindow::endMeeting()
{
    if (!m_meeting)
        return;
    commitPending();
    m_column->removeWidget(m_meeting);
    delete std::exchange(m_meeting, nullptr);
    m_view->show();
    menuBar()->show();
    setWindowState(m_stateBeforeMeeting);
}

void MainWindow::connectHelpActions()
{
    connect(m_actions->start, &QAction::triggered, this, [this] {
        m_state.goTo(StartLocation{});
        m_view->focusPage();
    });
    connect(m_actions->guide, &QAction::triggered, this, [this] {
        m_state.goTo(GuideLocation{});
        m_view->focusPage();
    });
    connect(m_actions->intro, &QAction::triggered, this, [this] { m_state.goTo(IntroLocation{}); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { dialogs::ShortcutsDialog(m_actions->all(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { dialogs::AboutDialog(document().sheet(), this).exec(); });
}

}  // namespace psirt::window
