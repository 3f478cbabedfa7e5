// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/view/voting.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace psirt {
class GrowingEdit;
class SheetText;
}  // namespace psirt

namespace psirt::pages {

class LevelBoard;
class VoteBand;

/// Read by five people around a projector: which of the six descriptions are we, and what did we just agree on?
///
/// One framework on the whole screen, in type that is as large as its levels allow: purpose, levels, the note that is being
/// agreed on, how far the sheet is, and the votes where they are taken. It follows the state, and edits the document. Where
/// no framework is shown it is empty.
class MeetingView : public QWidget {
    Q_OBJECT

public:
    /// The voting is of the context's document, and outlives the view.
    MeetingView(const PageContext &context, Voting &voting, QWidget *parent = nullptr);

    /// Puts the keyboard on the rating.
    void focusLevel();
    /// Puts the keyboard at the end of the note.
    void focusNote();

signals:
    /// To the framework before (-1) or after (1) the one at hand.
    void stepRequested(int step);
    /// To the next one that is not rated.
    void nextRequested();
    /// A level was chosen here.
    void rated();
    /// The person wants the window back.
    void endRequested();
    /// The people in the room are to be named.
    void peopleRequested();
    /// Votes are to be taken, or no longer.
    void votesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    void followLocation();
    void refresh();
    void fitHead();
    void fitPurpose();
    void followVoting();
    [[nodiscard]] std::optional<Level> commonVote() const;

    ViewOptions m_options;  ///< with larger type on the heads of the columns
    PageContext m_context;
    const Framework *m_framework = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_standing = nullptr;  ///< beside the title, or below it
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_target;
    QLabel *m_count;
    QProgressBar *m_progress;
    QVBoxLayout *m_purpose;
    SheetText *m_purposeText = nullptr;
    LevelBoard *m_board;
    Voting &m_voting;
    VoteBand *m_votes;
    QPushButton *m_voteButton = nullptr;
    QPushButton *m_nextUnrated = nullptr;
    Voting::Stage m_stage = Voting::Stage::Off;  ///< before the last change
    GrowingEdit *m_note;
};

}  // namespace psirt::pages
