// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

class QListWidget;
class QPushButton;

namespace psirt {

class GrowingEdit;

/// Where the assessor says why they chose a level, and what shows it: a note, and lines of evidence (text, file or link).
class NotesPanel : public QWidget {
    Q_OBJECT

public:
    NotesPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Puts the keyboard at the end of the note.
    void focusNote();
    /// Stores a line of evidence that is still being typed.
    void commitPending();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followLocation();
    void refresh();
    void storeNote();
    void storeEvidence();
    void addLine(const QString &text, bool startsEditing);
    void addFile();
    void openCurrent();
    void removeCurrent();
    void updateButtons();
    QWidget *buttonRow();

    PageContext m_context;
    std::optional<FrameworkId> m_shown;
    QStringList m_shownEvidence;
    GrowingEdit *m_note;
    QListWidget *m_evidence;
    QPushButton *m_openButton;
    QPushButton *m_removeButton;
};

}  // namespace psirt
