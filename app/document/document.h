// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/changeevent.h"
#include "core/assessment/assessment.h"
#include "core/scoring/score.h"
#include "core/storage/projectfile.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace psirt {

/// Which part of an entry an edit is about: names the edit in the menu and decides what merges with what.
enum class EntryField { Rating, Target, Note, Evidence, Actions };

/// The open assessment with its undo stack and its file.
///
/// Views read it through const accessors and change it through the edit functions only; each edit is one step of the undo
/// stack, and an edit that changes nothing makes no step. Scores are computed once per change, by the core. A Document does
/// not read or write files: Workspace does.
class Document : public QObject {
    Q_OBJECT

public:
    /// Where the assessment was read from or last written to.
    struct File {
        QString path;
        FileFingerprint fingerprint;
    };

    /// Without a file the assessment is new and has no path yet.
    Document(std::shared_ptr<const Sheet> sheet, Assessment assessment, std::optional<File> file = {},
             QObject *parent = nullptr);

    [[nodiscard]] const Sheet &sheet() const { return *m_sheet; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    [[nodiscard]] const Score &score() const { return m_score; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// None for an assessment that was never saved.
    [[nodiscard]] const std::optional<File> &file() const { return m_file; }
    /// The file's name, or the word for an assessment without one.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    /// Called when the assessment has been written: it counts as unmodified from here.
    void markSaved(File file);

    // Edits. A rating may only be a level that the sheet lets one choose; anything else asserts.
    void setRating(const FrameworkId &id, Rating rating);
    void setTarget(const FrameworkId &id, std::optional<Level> target);
    /// Consecutive changes of one note are one step until endMerging.
    void setNote(const FrameworkId &id, const QString &note);
    void setEvidence(const FrameworkId &id, const QStringList &evidence);
    /// Consecutive changes of one framework's actions are one step until endMerging.
    void setActions(const FrameworkId &id, std::vector<Action> actions);
    void setProperties(Properties properties);

    /// The next edit starts a step of its own; sent when an editor loses the focus.
    void endMerging() { ++m_mergeSession; }

signals:
    void changed(const psirt::ChangeEvent &event);
    void fileChanged();
    void modifiedChanged(bool isModified);

private:
    friend class ChangeEntryCommand;
    friend class ChangePropertiesCommand;

    void edit(const FrameworkId &id, EntryField field, Entry entry);
    void exchangeEntry(const FrameworkId &id, Entry &entry);
    void exchangeProperties(Properties &properties);
    void announce(const ChangeEvent &event);

    std::shared_ptr<const Sheet> m_sheet;
    Assessment m_assessment;
    Score m_score;
    std::optional<File> m_file;
    QUndoStack m_undoStack;
    int m_mergeSession = 0;
};

}  // namespace psirt
