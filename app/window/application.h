// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/workspace.h"
#include "app/settings/settings.h"
#include "app/view/viewstate.h"
#include "app/window/comparing.h"
#include "app/window/trenddesk.h"
#include "core/base/clock.h"
#include "core/sheet/sheetcatalogue.h"

#include <QObject>

class QApplication;

namespace psirt::window {

class MainWindow;

/// Puts the program together and keeps what outlives its window: when the language changes, the window is made anew around
/// the same document.
class Application : public QObject {
    Q_OBJECT

public:
    /// The interface keeps the system's own font, with a Japanese face to fall back on where that has none. Called once,
    /// before any window is made.
    static void setInterfaceFont();

    /// All must outlive it.
    Application(QApplication &application, const SheetCatalogue &catalogue, const Clock &clock, Settings &settings);
    ~Application() override;

    /// From now on a copy of unsaved work is kept in that folder; start() asks about copies that an earlier run left there.
    void keepCopiesIn(const QString &folder);
    /// The session ends: what is on the screen is kept, and what may not be lost is asked about, where asking is allowed.
    /// False: the person wants to stay.
    [[nodiscard]] bool endSession(bool mayAsk);
    /// Shows the window: with the file if one is given, else where a new user or a returning one begins.
    void start(const QString &path);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ViewState &state() { return m_state; }
    [[nodiscard]] Comparing &comparing() { return m_comparing; }
    [[nodiscard]] TrendDesk &trendDesk() { return m_trendDesk; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    [[nodiscard]] Language language() const;

    QApplication &m_application;
    Settings &m_settings;
    Workspace m_workspace;
    QString m_recoveryFolder;
    std::unique_ptr<Autosave> m_autosave;
    ViewState m_state;
    Comparing m_comparing;
    TrendDesk m_trendDesk;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace psirt::window
