// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowactions.h"

#include "app/messages/terms.h"
#include "app/theme/icons.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace psirt::window {

WindowActions::WindowActions(QMainWindow &window, std::function<void()> beforeEach)
    : m_window(window), m_beforeEach(std::move(beforeEach))
{
    addFileMenu();
    addEditMenu();
    addRateMenu();
    addViewMenu();
    addHelpMenu();
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &key, const char *icon)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(key);
    if (icon)
        action->setIcon(themedIcon(QString::fromLatin1(icon), m_window.palette()));
    m_window.addAction(action);
    QObject::connect(action, &QAction::triggered, &m_window, m_beforeEach);
    m_all.append(action);
    return action;
}

void WindowActions::addFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    newAssessment = add(menu, tr("&New Assessment…"), QKeySequence::New, "new");
    newFromLast = add(menu, tr("New from &Last Time…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    combine = add(menu, tr("Com&bine Two Assessments…"));
    open = add(menu, tr("&Open…"), QKeySequence::Open, "open");
    recentFiles = menu->addMenu(tr("Open Re&cent"));
    menu->addSeparator();
    save = add(menu, tr("&Save"), QKeySequence::Save, "save");
    saveAs = add(menu, tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save-as");
    versions = add(menu, tr("&Versions…"));
    menu->addSeparator();
    properties = add(menu, tr("Assessment P&roperties…"), QKeySequence(Qt::ALT | Qt::Key_Return), "properties");
    menu->addSeparator();
    compare = add(menu, tr("Co&mpare…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    trend = add(menu, tr("&Trend…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    menu->addSeparator();
    exportReport = add(menu, tr("&Export Report…"), QKeySequence(Qt::CTRL | Qt::Key_E), "pdf");
    exportReport->setIconText(tr("Report…", "on the bar"));
    exportData = add(menu, tr("Export &Data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    importData = add(menu, tr("&Import from Excel or CSV…"));
    printPreview = add(menu, tr("Print Previe&w…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    print = add(menu, tr("&Print…"), QKeySequence::Print, "print");
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, "undo");
    undo->setData(undo->text());
    undo->setEnabled(false);
    redo = add(menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    redo->setData(redo->text());
    redo->setEnabled(false);
    const auto name = [](QAction *action, const QString &what) {
        const QString verb = action->data().toString();
        action->setText(what.isEmpty() ? verb : Words()[Term::Labelled].arg(verb, what));
    };
    QObject::connect(undo, &QAction::triggered, &m_undoGroup, &QUndoGroup::undo);
    QObject::connect(redo, &QAction::triggered, &m_undoGroup, &QUndoGroup::redo);
    QObject::connect(&m_undoGroup, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    QObject::connect(&m_undoGroup, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    QObject::connect(&m_undoGroup, &QUndoGroup::undoTextChanged, undo,
                     [this, name](const QString &what) { name(undo, what); });
    QObject::connect(&m_undoGroup, &QUndoGroup::redoTextChanged, redo,
                     [this, name](const QString &what) { name(redo, what); });
    menu->addSeparator();
    find = add(menu, tr("&Find in the Sheet"), QKeySequence::Find, "search");
    menu->addSeparator();
    settings = add(menu, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings");
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowActions::addRateMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Rate"));
    for (const Level level : Level::all()) {
        rate[level.index()] =
            add(menu, tr("Rate as Level &%1").arg(level.number()), QKeySequence(Qt::Key_0 + level.number()));
    }
    clearRating = add(menu, tr("&Clear Rating"), QKeySequence(Qt::Key_Delete), "clear");
    exclude = add(menu, tr("E&xclude or Include Again…"), QKeySequence(Qt::CTRL | Qt::Key_D), "exclude");
    unsureUp = add(menu, tr("Unsure: or One Level &Higher"), QKeySequence(Qt::Key_Plus));
    unsureDown = add(menu, tr("Unsure: or One Level &Lower"), QKeySequence(Qt::Key_Minus));
    menu->addSeparator();
    QMenu *targets = menu->addMenu(tr("&Target"));
    for (const Level level : Level::all()) {
        target[level.index()] = add(targets, tr("Target Level &%1").arg(level.number()),
                                    QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + level.number())));
    }
    clearTarget = add(targets, tr("Use the &Default Target"), QKeySequence(Qt::ALT | Qt::Key_Delete));
    menu->addSeparator();
    whatIf = add(menu, tr("&What-If: Try Levels"), QKeySequence(Qt::CTRL | Qt::Key_T), "what-if");
    whatIf->setCheckable(true);
    applyWhatIf = add(menu, tr("Apply T&ried Levels to Ratings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    menu->addSeparator();
    goOnAfterRating = add(menu, tr("&Go On After a Rating"));
    goOnAfterRating->setCheckable(true);
    menu->addSeparator();
    note = add(menu, tr("Write a &Note"), QKeySequence(Qt::CTRL | Qt::Key_M), "note");
    action = add(menu, tr("Add an &Action"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), "action");
}

void WindowActions::addViewMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    overview = add(menu, tr("&Overview"), QKeySequence(Qt::ALT | Qt::Key_Home), "overview");
    overview->setIconText(tr("Overview", "on the bar"));
    glance = add(menu, tr("Sheet at a Glan&ce"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), "glance");
    plan = add(menu, tr("&Plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), "plan");
    nextLevels = add(menu, tr("Next Le&vels"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    actionList = add(menu, tr("&Actions"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), "action");
    review = add(menu, tr("&Review"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    agreement = add(menu, tr("A&greement"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    menu->addSeparator();
    previous = add(menu, tr("Prev&ious Framework"), QKeySequence(Qt::ALT | Qt::Key_Up), "previous");
    next = add(menu, tr("&Next Framework"), QKeySequence(Qt::ALT | Qt::Key_Down), "next");
    nextUnrated = add(menu, tr("Next &Unrated Framework"), QKeySequence(Qt::CTRL | Qt::Key_U), "next-unrated");
    nextUnrated->setIconText(tr("Next Unrated ›", "on the bar"));
    menu->addSeparator();
    back = add(menu, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(menu, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    menu->addSeparator();
    zoomIn = add(menu, tr("&Larger Text"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(menu, tr("&Smaller Text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add(menu, tr("Normal &Text Size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    menu->addSeparator();
    meeting = add(menu, tr("&Meeting on the Whole Screen"), QKeySequence(Qt::Key_F11));
    meeting->setIconText(tr("Meeting", "on the bar"));
    votes = add(menu, tr("Ta&ke Votes in a Meeting"), QKeySequence(Qt::SHIFT | Qt::Key_F11));
    navigation = add(menu, tr("Side Bar &with Titles or Numbers"), QKeySequence(Qt::Key_F9));
    panel = add(menu, tr("Fol&d or Open the Panel"), QKeySequence(Qt::Key_F8));
    menu->addSeparator();
    english = add(menu, tr("&English Rendering (Unofficial)"));
    english->setCheckable(true);
    highlightsNew = add(menu, tr("&Highlight What Is New"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    highlightsNew->setCheckable(true);
}

void WindowActions::addHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    start = add(menu, tr("&Start Page"));
    guide = add(menu, tr("&Guide"), {}, "help");
    intro = add(menu, tr("&Introduction to the Sheet"), QKeySequence(Qt::Key_F1));
    shortcuts = add(menu, tr("&Keyboard Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    menu->addSeparator();
    about = add(menu, tr("&About PSIRT Maturity"));
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setUndoStack(QUndoStack &stack)
{
    m_undoGroup.addStack(&stack);
    m_undoGroup.setActiveStack(&stack);
}

void WindowActions::setFramework(bool isFramework, bool isRatable)
{
    for (QAction *each : rate)
        each->setEnabled(isFramework && isRatable);
    for (QAction *each : target)
        each->setEnabled(isFramework && isRatable);
    for (QAction *each : {clearRating, exclude, clearTarget})
        each->setEnabled(isFramework && isRatable);
    for (QAction *each : {note, action})
        each->setEnabled(isFramework);
}

QList<QAction *> WindowActions::all() const
{
    return m_all;
}

}  // namespace psirt::window
