// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

class QListWidgetItem;
class QMimeData;
class QPushButton;

namespace psirt {
class FoundMarks;
class GrowingEdit;
}  // namespace psirt

namespace psirt::pages {

class EvidenceList;

/// Where the assessor says why they chose a level, and what shows it: a note, and lines of evidence (text, file or link).
/// Where the level is not that of last time, also what changed.
class NotesPanel : public QWidget {
    Q_OBJECT

public:
    NotesPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Puts the keyboard at the end of the note.
    void focusNote();
    /// Stores a line of evidence that is still being typed.
    void commitPending();
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followLocation();
    void refresh();
    void refreshReason(const Entry &entry);
    void storeReason();
    void storeNote();
    /// A line that was edited, or null where one came or went. The others stay to the letter.
    void storeEvidence(QListWidgetItem *edited);
    QListWidgetItem *addLine(const QString &text, int row);
    /// Opens an editor for a line more.
    void beginLine();
    void addFile();
    /// A line for each that was pasted or dropped, as one step.
    void takeGiven(const QMimeData &data);
    void openCurrent();
    void removeCurrent();
    void updateButtons();
    /// Marks what is searched for.
    void followSearch();
    void markEvidence();
    QWidget *buttonRow();
    void addReason(QBoxLayout &column);

    PageContext m_context;
    std::optional<FrameworkId> m_shown;
    std::optional<FrameworkId> m_asked;  ///< the framework of which is asked what changed
    QStringList m_shownEvidence;
    QStringList m_hiddenEvidence;  ///< its end, which is not in the list
    QBoxLayout *m_halves;          ///< what is written, and the evidence
    QScrollArea *m_scroll;         ///< for large text, and long notes
    QLabel *m_reasonLabel;
    GrowingEdit *m_reason;  ///< 「何が変わったか」
    GrowingEdit *m_note;
    FoundMarks *m_reasonMarks;
    FoundMarks *m_noteMarks;
    EvidenceList *m_evidence;
    QLabel *m_moreEvidence;  ///< says how many lines are not in the list
    QLabel *m_notTaken;      ///< says what of the last paste or drop was left out
    QPushButton *m_openButton;
    QPushButton *m_removeButton;
};

}  // namespace psirt::pages
