// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace psirt {
class GrowingEdit;
class SheetText;
}  // namespace psirt

namespace psirt::pages {

class LevelBoard;

/// Read by five people around a projector: which of the six descriptions are we, and what did we just agree on?
///
/// One framework on the whole screen, in type that is as large as its levels allow: purpose, levels, the note that is being
/// agreed on, how far the sheet is. It follows the state, and edits the document. Where no framework is shown it is empty.
class MeetingView : public QWidget {
    Q_OBJECT

public:
    explicit MeetingView(const PageContext &context, QWidget *parent = nullptr);

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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeFoot();
    void followLocation();
    void refresh();
    void fitPurpose();

    ViewOptions m_options;  ///< with larger type on the heads of the columns
    PageContext m_context;
    const Framework *m_framework = nullptr;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_target;
    QLabel *m_count;
    QProgressBar *m_progress;
    QVBoxLayout *m_purpose;
    SheetText *m_purposeText = nullptr;
    LevelBoard *m_board;
    GrowingEdit *m_note;
};

}  // namespace psirt::pages
