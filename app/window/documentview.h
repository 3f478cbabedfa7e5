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

namespace psirt {
class Clock;
}  // namespace psirt

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::pages {
class ActionsPanel;
class NotesPanel;
class Page;
}  // namespace psirt::pages

namespace psirt::window {

class NavigationTree;
class ScoreBar;

/// One document on the screen: the score on top, the way through the sheet at the left, a page in the middle, and beside a
/// framework its references, notes and actions. Built anew when the document, the language or the text size changes.
///
/// A page, and what stands beside a framework, is made when it is first shown: it takes what it shows from the document and
/// the state then.
class DocumentView : public QWidget {
    Q_OBJECT

public:
    /// document, state and clock must outlive the view; the options are copied.
    DocumentView(Document &document, ViewState &state, ViewOptions options, const Clock &clock, QWidget *parent = nullptr);

    void focusSearch();
    /// Puts the keyboard on the page: on the levels of a framework, on the list of all actions.
    void focusPage();
    void addNote();
    void addAction();

    /// Stores what is still being typed in a list. Called before anything is saved or thrown away.
    void commitPending();
    /// Whether the keyboard is in the note.
    [[nodiscard]] bool isWritingNote() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitterState(const QByteArray &state);

signals:
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);
    void glancePrintRequested();
    void exclusionRequested();
    void startRequested();
    void actionsExportRequested(const std::vector<psirt::ActionItem> &items);

private:
    [[nodiscard]] pages::Page *makePage();
    /// None before the place was shown once.
    [[nodiscard]] pages::Page *shownPage() const { return m_shownPages[m_state.location().index()]; }
    void addSidePanels();
    void followLocation();

    ViewState &m_state;
    ViewOptions m_options;
    PageContext m_context;
    const Clock &m_clock;
    QMetaObject::Connection m_following;
    QSplitter *m_splitter;
    ScoreBar *m_scoreBar;
    QStackedWidget *m_pages;
    std::array<pages::Page *, std::variant_size_v<Location>> m_shownPages{};  ///< those that were shown, by kind of place
    QTabWidget *m_side;
    NavigationTree *m_navigation = nullptr;
    pages::NotesPanel *m_notes = nullptr;
    pages::ActionsPanel *m_actions = nullptr;
};

}  // namespace psirt::window
