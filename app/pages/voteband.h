// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/view/voting.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace psirt {
class FlowLayout;
}

namespace psirt::pages {

/// Read by everybody in the room: whose turn is it, and how far apart are we?
///
/// A line that says what comes next, and the people in the room, each with what they said or a sign that they did. Once it
/// is shown, signs of them stand under the levels, in six columns like those of the board above. Follows the voting.
class VoteBand : public QWidget {
    Q_OBJECT

public:
    /// font is that of names and sentences.
    VoteBand(const PageContext &context, Voting &voting, const QFont &font, QWidget *parent = nullptr);

    /// Puts the keyboard on what shows the votes. False where there is nothing to show.
    bool focusShow();

signals:
    /// The people in the room are to be named.
    void peopleRequested();

private:
    [[nodiscard]] QWidget *makeLevels();
    [[nodiscard]] QPushButton *makeButton(const QString &text, const char *name, const QFont &font);
    void refresh();
    void refreshPeople();
    void refreshLevels();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString spreadSentence() const;
    [[nodiscard]] QString signOfVote(qsizetype person) const;

    PageContext m_context;
    Voting &m_voting;
    QFont m_font;
    std::vector<QLabel *> m_holders;  ///< by level
    QWidget *m_levels;                ///< with them
    QLabel *m_sentence;
    QWidget *m_people;
    std::vector<QPushButton *> m_buttons;  ///< by person
    QCheckBox *m_hidden;
    QPushButton *m_none;
    QPushButton *m_show;
    QPushButton *m_again;
};

}  // namespace psirt::pages
