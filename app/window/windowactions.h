// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/level.h"

#include <QCoreApplication>
#include <QAction>
#include <QUndoGroup>

#include <array>
#include <functional>

class QMainWindow;
class QMenu;

namespace psirt::window {

/// Every command of the window with its name, key and place in the menus. What a command does is connected by the window.
struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(psirt::WindowActions)

public:
    /// Makes the actions and fills the window's menu bar. Undo and redo follow the stack given to setUndoStack. beforeEach
    /// is called before any of them does anything.
    WindowActions(QMainWindow &window, std::function<void()> beforeEach);

    /// Undo and redo speak of this stack from now on; called for each new document, before it is shown.
    void setUndoStack(QUndoStack &stack);
    /// Enables what only makes sense on a framework's page.
    void setFramework(bool isFramework, bool isRatable);
    /// All of them in menu order, for the list of keys.
    [[nodiscard]] QList<QAction *> all() const;

    QAction *newAssessment;
    QAction *combine;
    QAction *newFromLast;
    QAction *open;
    QMenu *recentFiles;
    QAction *save;
    QAction *saveAs;
    QAction *versions;
    QAction *properties;
    QAction *compare;
    QAction *trend;
    QAction *exportReport;
    QAction *exportData;
    QAction *importData;
    QAction *printPreview;
    QAction *print;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *find;
    QAction *settings;

    std::array<QAction *, Level::count> rate;
    QAction *clearRating;
    QAction *unsureUp;
    QAction *unsureDown;
    QAction *exclude;
    std::array<QAction *, Level::count> target;
    QAction *clearTarget;
    QAction *whatIf;
    QAction *applyWhatIf;
    QAction *goOnAfterRating;
    QAction *note;
    QAction *action;

    QAction *overview;
    QAction *glance;
    QAction *plan;
    QAction *review;
    QAction *agreement;
    QAction *actionList;
    QAction *nextLevels;
    QAction *previous;
    QAction *next;
    QAction *nextUnrated;
    QAction *back;
    QAction *forward;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *meeting;
    QAction *votes;
    QAction *navigation;
    QAction *panel;
    QAction *english;
    QAction *highlightsNew;

    QAction *start;
    QAction *guide;
    QAction *intro;
    QAction *shortcuts;
    QAction *about;

private:
    void addFileMenu();
    void addEditMenu();
    void addRateMenu();
    void addViewMenu();
    void addHelpMenu();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key = {}, const char *icon = nullptr);

    QMainWindow &m_window;
    std::function<void()> m_beforeEach;
    QList<QAction *> m_all;
    QUndoGroup m_undoGroup;  ///< the answers, and the levels that are tried
};

}  // namespace psirt::window
