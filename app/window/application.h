// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/autosave.h"
#include "app/document/filewatch.h"
#include "app/document/frontcall.h"
#include "app/document/workspace.h"
#include "app/settings/settings.h"
#include "app/view/viewstate.h"
#include "app/widgets/appearance.h"
#include "app/widgets/textsize.h"
#include "app/window/comparing.h"
#include "app/window/endingsignals.h"
#include "app/window/trenddesk.h"
#include "app/window/versiondesk.h"
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
    /// From now on others see which file is open here, and what they do to it is seen here.
    void shareFiles();
    /// From now on a program that is started with the file that is open here brings this window to the front. Both use that
    /// folder. After shareFiles().
    void answerCallsIn(const QString &folder);
    /// Whether another window of this person has the file open, and came to the front: then there is nothing to do here.
    /// token is what the desktop gave this program for coming to the front.
    [[nodiscard]] bool handOver(const QString &path, const QByteArray &token) const;
    /// From now on what a save replaces is kept in that folder.
    void keepVersionsIn(const QString &folder);
    /// Keeps what was done, whatever comes next: what editors hold is committed, then the copy is written. Nothing is asked.
    /// Signals and the end of the session come through here.
    void keepWork();
    /// The session is about to end: the work is kept, and nothing is asked any more when the windows are closed, until the
    /// person goes on.
    void prepareForSessionEnd();
    /// Shows the window: with the file if one is given, else where a new user or a returning one begins.
    void start(const QString &path);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] ViewState &state() { return m_state; }
    [[nodiscard]] Comparing &comparing() { return m_comparing; }
    /// None before shareFiles().
    [[nodiscard]] FileWatch *fileWatch() { return m_watch.get(); }
    /// Null while no versions are kept.
    [[nodiscard]] VersionDesk *versions() { return m_versions.get(); }
    [[nodiscard]] TrendDesk &trendDesk() { return m_trendDesk; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void followFile();
    void comeForward(const QByteArray &token);
    void tellThatNothingIsKept(const Error &error);
    [[nodiscard]] Language language() const;

    QApplication &m_application;
    Settings &m_settings;
    Workspace m_workspace;
    QString m_recoveryFolder;
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<FileWatch> m_watch;
    QString m_callFolder;
    std::unique_ptr<FrontCalls> m_calls;
    std::unique_ptr<EndingSignals> m_signals;
    std::unique_ptr<VersionDesk> m_versions;
    bool m_isSessionEnding = false;
    Appearance m_appearance;
    TextSize m_textSize;
    ViewState m_state;
    Comparing m_comparing;
    TrendDesk m_trendDesk;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace psirt::window
