// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/workspace.h"
#include "app/messages/language.h"
#include "app/view/viewstate.h"
#include "app/widgets/viewoptions.h"
#include "app/window/exporting.h"
#include "app/window/ratingcommands.h"
#include "app/window/windowprompts.h"

#include <QMainWindow>

#include <memory>

class QVBoxLayout;

namespace psirt {
class MessageBar;
}  // namespace psirt

namespace psirt::pages {
class MeetingView;
enum class Beginning;
}  // namespace psirt::pages

namespace psirt::reportdialog {
struct ReportSource;
}

namespace psirt::window {

class DocumentView;
class FileEvents;
struct BarCommands;
struct LastBaseline;
struct WindowActions;

/// The program's one window: menus, tool bar, and the view of the open document. It carries out nothing itself: files are
/// the Workspace's, edits the Document's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The workspace and the state must outlive the window. language is what the interface speaks.
    MainWindow(Workspace &workspace, ViewState &state, Language language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    [[nodiscard]] Prompts &prompts() { return m_prompts; }
    [[nodiscard]] FileEvents &fileEvents() { return *m_fileEvents; }
    /// How the sheet is shown now.
    [[nodiscard]] ViewOptions viewOptions() const;
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    /// Makes what is on the screen part of the assessment: what an input method is composing, then what an editor still
    /// holds. Every command begins with it, and every way of leaving the assessment or the program.
    void commitPending();
    /// Opens a file, after what that asks, and puts the keyboard on the page.
    void openFile(const QString &path);
    /// Says what was done, and offers to undo it for as long as nothing else is done.
    void announceWithUndo(const QString &message);
    /// To the front, with the keyboard on its page.
    void comeForward();

    /// Makes the view of the document that is open then, when the window is shown for the first time.
    void setVisible(bool isVisible) override;

signals:
    /// The settings changed; the language may have too, so that the window must be made anew.
    void settingsChanged();
    /// The view was built anew; viewOptions() may be others.
    void viewRebuilt();
    /// A trend is to be shown, with these files and folders added to it.
    void trendRequested(const QStringList &paths);
    /// The window closes, after what it asks.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectFileActions();
    void connectRateActions();
    void connectViewActions();
    void connectHelpActions();
    [[nodiscard]] BarCommands barCommands() const;
    void fillRecentFiles();
    void adoptDocument();
    void rebuildView();
    void refreshTitle();
    void refreshActions();
    void showIssues();
    void editProperties();
    void startNew();
    void begin(pages::Beginning beginning);
    void openSample();
    /// At the first framework that is not rated.
    void startRating();
    void combine();
    void setZoom(int percent);
    void goTo(const std::optional<FrameworkId> &id);
    /// To the next framework that is not rated; after the last one to the overview, and says so.
    void goOn();
    void goOnAfterRating();
    /// One framework on the whole screen, and back.
    void startMeeting();
    void showMeeting();
    void leaveMeeting();
    void endMeeting();
    /// Rates, or answers where somebody is asked in a meeting.
    void enterLevel(Level level);
    void toggleVotes();
    void askForPeople();
    void takeDropped(const QStringList &paths);
    void exportReport(const reportdialog::ReportSource &source);
    void saveChart(const drawings::ChartPicture &picture);
    /// Asks for the file where the path is empty.
    void importData(const QString &path);
    void exportActions(const std::vector<ActionItem> &items);
    [[nodiscard]] bool showsEnglish() const;
    [[nodiscard]] Document &document() { return m_workspace.document(); }

    Workspace &m_workspace;
    ViewState &m_state;
    Language m_language;
    WindowPrompts m_prompts;
    RatingCommands m_rating;
    std::unique_ptr<Voting> m_voting;  ///< of the open document
    ChartSaving m_chartSaving;
    std::shared_ptr<LastBaseline> m_lastBaseline;  ///< of reports; null before the first one
    std::unique_ptr<WindowActions> m_actions;
    MessageBar *m_messages;
    FileEvents *m_fileEvents = nullptr;
    QVBoxLayout *m_column;
    DocumentView *m_view = nullptr;           ///< none before the window was shown
    pages::MeetingView *m_meeting = nullptr;  ///< in the place of the view; none outside a meeting
    Qt::WindowStates m_stateBeforeMeeting;
    bool m_hidesMessageOnMove = false;  ///< the message is about the page that is shown
};

}  // namespace psirt::window
