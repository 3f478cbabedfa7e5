// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/dottedid.h"
#include "core/comparison/sinceprevious.h"
#include "core/planning/importplan.h"
#include "core/planning/whatif.h"
#include "core/scoring/score.h"
#include "core/storage/projectfile.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <variant>
#include <vector>

namespace psirt {

/// Levels that are tried without being answers: off, or on with any number of them.
///
/// Belongs to a Document and never to its file: it ends with the document. Its steps are undone apart from the answers',
/// so that trying leaves an assessment unmodified.
class WhatIf : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Empty while off.
    [[nodiscard]] const TriedLevels &levels() const { return m_levels; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// Off: turns it on with these levels, which cannot be undone. On: tries these instead, one step.
    void tryLevels(TriedLevels levels);
    /// Forgets all levels and steps.
    void turnOff();
    /// The same, and tells what was tried, so that it can be tried again.
    void discard();

signals:
    void changed();
    /// Never with no level.
    void discarded(const psirt::TriedLevels &levels);

private:
    void exchange(TriedLevels &levels);

    bool m_isOn = false;
    TriedLevels m_levels;
    QUndoStack m_undoStack;
};

/// The entry of one framework changed.
struct EntryChange {
    FrameworkId framework;
};

/// The assessment's properties changed. The default target is one of them, so gaps may have changed everywhere.
struct PropertiesChange {};

/// The levels that are tried changed, or the what-if was turned on or off. The answers are as they were.
struct WhatIfChange {};

/// What changed in a Document. Scores are up to date when it is sent.
using ChangeEvent = std::variant<EntryChange, PropertiesChange, WhatIfChange>;

/// Which part of an entry an edit is about: names the edit in the menu and decides what merges with what.
enum class EntryField { Rating, Target, Note, Evidence, Actions, ChangeReason, Opinions };

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
    /// The same, for who may outlive the document.
    [[nodiscard]] std::shared_ptr<const Sheet> sharedSheet() const { return m_sheet; }
    [[nodiscard]] const Assessment &assessment() const { return m_assessment; }
    /// Of the answers: what is saved, reported and exported.
    [[nodiscard]] const Score &score() const { return m_score; }
    /// What pages show: the score of the answers, or in a what-if that with the tried levels in their place.
    [[nodiscard]] const Score &shownScore() const { return m_whatIf.isOn() ? m_triedScore : m_score; }
    /// How the answers stand to the assessment before, as far as that may be seen now; none where none is remembered.
    [[nodiscard]] const std::optional<SincePrevious> &sincePrevious() const { return m_sincePrevious; }
    /// The same of what pages show.
    [[nodiscard]] const std::optional<SincePrevious> &shownSincePrevious() const
    {
        return m_whatIf.isOn() ? m_triedSincePrevious : m_sincePrevious;
    }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// None for an assessment that was never saved.
    [[nodiscard]] const std::optional<File> &file() const { return m_file; }
    /// Of the file; empty for an assessment that was never saved.
    [[nodiscard]] QString path() const { return m_file ? m_file->path : QString(); }
    /// The file's name, or the word for an assessment without one.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }
    /// Called when the assessment has been written: it counts as unmodified from here.
    void markSaved(File file);
    /// That is its file now, which holds something else that saving may replace: it counts as modified.
    void setFile(File file);

    // Edits. A rating may only be a level that the sheet lets one choose; anything else asserts.
    /// An exclusion sets aside what was there; any other rating ends that.
    void setRating(const FrameworkId &id, Rating rating);
    /// Ends an exclusion: what it set aside is the rating again. Nothing where there is none.
    void includeAgain(const FrameworkId &id);
    void setTarget(const FrameworkId &id, std::optional<Level> target);
    /// Consecutive changes of one note are one step until endMerging.
    void setNote(const FrameworkId &id, const QString &note);
    void setEvidence(const FrameworkId &id, const QStringList &evidence);
    /// Evidence that lies below the folder becomes relative to it, in one step of undo (core/assessment/evidencelink.h).
    /// Whether any did.
    bool makeEvidenceRelative(const QString &folder);
    /// Undoes that, if it was the last step.
    void takeBackRelativeEvidence();
    /// Consecutive changes of one framework's actions are one step until endMerging.
    void setActions(const FrameworkId &id, std::vector<Action> actions);
    /// An empty one with an id of its own, at the end. A step of its own, as the removal is.
    void addAction(const FrameworkId &id);
    void removeAction(const FrameworkId &id, std::size_t index);
    /// Where new actions get their ids; ActionId::random() at first.
    void setActionIdSource(ActionIdSource source) { m_newActionId = std::move(source); }
    /// Consecutive changes of one framework's reason are one step until endMerging.
    void setChangeReason(const FrameworkId &id, const QString &reason);
    /// What people say of a framework before they agree. The rating stays.
    void setOpinions(const FrameworkId &id, std::vector<Opinion> opinions);
    void setProperties(Properties properties);
    /// Remembers another assessment as the one before, or forgets it.
    void setPrevious(std::optional<PreviousAssessment> previous);
    /// For every framework for which neither itself nor its area sets one.
    void setDefaultTarget(std::optional<Level> target);
    /// For the frameworks of an area that set none themselves; without one the default holds for them.
    void setAreaTarget(const ServiceAreaId &area, std::optional<Level> target);
    /// The default holds for every framework: those of areas and of frameworks are taken back, in one step of undo.
    void useDefaultTargetEverywhere();
    /// Of a gentle check, by its key (core/planning/gentlecheck.h).
    void dismissCheck(const QString &key);
    /// All dismissed checks have their say again.
    void restoreChecks();

    /// What a table says otherwise (core/planning/importplan.h) becomes the assessment's, in one step of undo. The changes
    /// must be planned on the assessment as it is.
    void applyImport(const std::vector<ImportChange> &changes);

    /// Everything becomes as in that other state of this assessment, in one step of undo; nothing that differs is left out.
    /// Both fill in the same sheet.
    void bringBack(const Assessment &state);

    /// Rates the framework, or tries the level while a what-if is on.
    void chooseLevel(const FrameworkId &id, Level level);

    // What-if: levels are tried without changing the answers.
    [[nodiscard]] WhatIf &whatIf() { return m_whatIf; }
    [[nodiscard]] const WhatIf &whatIf() const { return m_whatIf; }
    /// Turns the what-if on where it is off. Trying the level that is the answer, or none, tries nothing for the framework.
    void tryLevel(const FrameworkId &id, std::optional<Level> level);
    /// The tried levels become answers, in one step of undo, and the what-if ends.
    void applyWhatIf();

    /// The next edit starts a step of its own; sent when an editor loses the focus.
    void endMerging() { ++m_mergeSession; }

signals:
    void changed(const psirt::ChangeEvent &event);
    void fileChanged();
    void modifiedChanged(bool isModified);

private:
    friend class ChangeEntryCommand;

    template <typename Value>
    void edit(const FrameworkId &id, EntryField field, Value Entry::*member, Value value);
    void editEntry(const FrameworkId &id, EntryField field, Entry entry);
    void editProperties(Properties properties, const QString &text);
    void exchangeEntry(const FrameworkId &id, Entry &entry);
    void exchangeProperties(Properties &properties);
    void announce(const ChangeEvent &event);
    void computeScores();

    std::shared_ptr<const Sheet> m_sheet;
    Assessment m_assessment;
    Score m_score;
    Score m_triedScore;  ///< of what is tried; only while the what-if is on
    std::optional<SincePrevious> m_sincePrevious;
    std::optional<SincePrevious> m_triedSincePrevious;  ///< of what is tried; only while the what-if is on
    std::optional<File> m_file;
    QUndoStack m_undoStack;
    WhatIf m_whatIf;
    int m_mergeSession = 0;
    ActionIdSource m_newActionId = ActionId::random;
};

}  // namespace psirt
