// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QWidget>

#include <array>
#include <variant>

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace psirt {
class Clock;
class Settings;
}  // namespace psirt

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::pages {
class ActionsPanel;
class NotesPanel;
class Page;
class ReferenceStrip;
enum class Beginning;
}  // namespace psirt::pages

namespace psirt::window {

class NavigationTree;
class ScoreBar;
struct BarCommands;

/// One document on the screen: commands and score on top, the way through the sheet at the left, a page in the middle, and
/// with a framework a panel of its references, notes and actions: beside it where there is much room, else below it, or
/// folded to a strip. Built anew when the document, the language or the text size changes.
///
/// A page, and what stands beside a framework, is made when it is first shown: it takes what it shows from the document and
/// the state then.
class DocumentView : public QWidget {
    Q_OBJECT

public:
    /// document, state, clock, settings and the commands must outlive the view; the options are copied.
    DocumentView(Document &document, ViewState &state, ViewOptions options, const Clock &clock, Settings &settings,
                 const BarCommands &commands, QWidget *parent = nullptr);

    [[nodiscard]] const PageContext &context() const { return m_context; }

    void focusSearch();
    /// Puts the keyboard on the page: on the levels of a framework, on the list of all actions.
    void focusPage();
    void addNote();
    void addAction();
    /// Between titles and numbers alone at the left; open and folded.
    void toggleNavigation();
    void togglePanel();

    /// Stores what is still being typed in a list. Called before anything is saved or thrown away.
    void commitPending();
    /// Whether the keyboard is in the note.
    [[nodiscard]] bool isWritingNote() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] QByteArray splitterState();
    void restoreSplitterState(const QByteArray &state);

signals:
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);
    void glancePrintRequested();
    /// The person wants to exclude it, and has to be asked why.
    void exclusionRequested(const psirt::FrameworkId &framework);
    /// The person wants to go on to the next framework.
    void frameworkFinished();
    /// A level was chosen on the page.
    void levelChosen();
    void startRequested();
    void beginningChosen(psirt::pages::Beginning beginning);
    void fileChosen(const QString &path);
    void actionsExportRequested(const std::vector<psirt::ActionItem> &items);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] pages::Page *makePage();
    /// None before the place was shown once.
    [[nodiscard]] pages::Page *shownPage() const { return m_shownPages[m_state.location().index()]; }
    void addSidePanels();
    void followLocation();
    void arrangeSides();
    void fitNavigation();
    void setNavigationWidth(int width);
    void setSlimNavigation(bool isSlim);
    [[nodiscard]] bool hasMuchRoom() const;
    [[nodiscard]] bool hasWideNavigation() const;
    [[nodiscard]] bool hasOpenPanel() const;

    ViewState &m_state;
    ViewOptions m_options;
    PageContext m_context;
    const Clock &m_clock;
    Settings &m_settings;
    QMetaObject::Connection m_following;
    QSplitter *m_splitter;
    ScoreBar *m_scoreBar;
    QStackedWidget *m_pages;
    std::array<pages::Page *, std::variant_size_v<Location>> m_shownPages{};  ///< those that were shown, by kind of place
    QSplitter *m_middle;                                                      ///< the pages, and below them the panel
    QTabWidget *m_side;                                                       ///< the panel
    QWidget *m_beside;                                                        ///< where it stands beside the pages
    QWidget *m_below;                                                         ///< where it stands below them
    QVBoxLayout *m_pageColumn;
    pages::ReferenceStrip *m_strip = nullptr;
    NavigationTree *m_navigation = nullptr;
    static constexpr int leastNavigationWidth = 34 * gridUnit;
    int m_navigationWidth = leastNavigationWidth;  ///< with titles
    int m_sideWidth = 44 * gridUnit;
    bool m_hasOwnWidth = false;  ///< somebody chose it
    pages::NotesPanel *m_notes = nullptr;
    pages::ActionsPanel *m_actions = nullptr;
};

}  // namespace psirt::window
