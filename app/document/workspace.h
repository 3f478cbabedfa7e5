// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/document/savejob.h"
#include "core/base/clock.h"
#include "core/sheet/sheetcatalogue.h"
#include "core/storage/openmark.h"
#include "core/storage/versions.h"

#include <QObject>

namespace psirt {

class Settings;

/// What an open document was replaced with.
enum class Replacement {
    Another,
    SameFile,  ///< what its own file holds now
};

/// Holds the one open Document and carries out what the File menu offers, asking through Prompts.
///
/// Whatever fails leaves the open document as it was.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// Starts with a new, empty assessment. All four must outlive the Workspace.
    Workspace(const SheetCatalogue &catalogue, const Clock &clock, Settings &settings, QObject *parent = nullptr);
    ~Workspace() override;

    /// Must be set before anything that asks is called. Not owned.
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    /// Where copies of unsaved work are kept. Until it is set nothing is written in place.
    void setCopyFolder(const QString &folder) { m_copyFolder = folder; }
    /// From now on a file that is open here is marked as such beside it, and the marks of others are asked about.
    void markOpenFiles(Opener self) { m_self = std::move(self); }
    /// From now on files are written in a thread of their own.
    void saveInBackground() { m_savesInBackground = true; }
    /// What writes the files, in any thread; saveProject() at first.
    void setWriter(SaveJob::Writer writer) { m_writer = std::move(writer); }

    [[nodiscard]] Document &document() { return *m_document; }
    [[nodiscard]] const SheetCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// The harmless faults that the open file had when it was read.
    [[nodiscard]] const std::vector<ProjectIssue> &issues() const { return m_issues; }
    /// Of the mark of the open file; empty where it has none.
    [[nodiscard]] QString markId() const;
    /// The mark of another program of this person on this computer that has the file open, and can be called
    /// (app/document/frontcall.h). None before markOpenFiles().
    [[nodiscard]] std::optional<OpenMark> openedByOwnProgram(const QString &path) const;
    /// Somebody else has the file open, so that saving asks for another name. Edits are possible.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    // Each gives false when it was cancelled or failed; the person has been told then. Files are read in another thread.
    /// What a new assessment says of itself: today's date and what the settings have for all.
    [[nodiscard]] Properties newProperties() const;
    /// Replaces the open assessment without asking: the caller has asked mayClose().
    void startNew(Properties properties);
    /// The same with an assessment that was made from others. It counts as modified until it is saved.
    void startWith(std::shared_ptr<const Sheet> sheet, Assessment assessment);
    /// The same with what was read from elsewhere, as an assessment of that file, or of none. It counts as modified.
    void openUnsaved(LoadedProject project, std::optional<Document::File> file);
    /// The same as an untitled assessment that has nothing to be saved: a state that is kept elsewhere, to be read.
    void openCopy(LoadedProject project);
    /// A workbook or CSV is no assessment but can be imported into one: see tableOffered.
    bool open(const QString &path);
    bool openByDialog();
    bool save();
    bool saveAs();
    // The same without waiting: the person is told of what fails when it does, and edits meanwhile count as unsaved.
    void startSaving();
    void startSavingAs();
    [[nodiscard]] bool isSaving() const { return m_job != nullptr; }
    /// Waits for what is being saved, while nothing can be typed or clicked. Whether the last file was written.
    bool finishSaving();
    /// Shows what the open file holds now, read just before, in the place of what it held. Nobody is asked; undo ends.
    void reload(LoadedProject project);
    /// The open assessment stays as it is, although its file holds something else now: saving replaces that unasked.
    void keepOwn(const FileFingerprint &onDisk);
    /// Where a person looks for files: beside the open one, or the one used last.
    [[nodiscard]] QString startFolder() const;
    /// Whether the open document may be dropped: unsaved changes have been saved, or given up by the person, and so have
    /// tried levels. Asked by everything that replaces the document, and before the program ends.
    bool mayClose();

signals:
    /// Another document is open now; the one before is already gone.
    void documentReplaced(psirt::Replacement replacement);
    /// A file is being written, or no more.
    void savingChanged(bool isSaving);
    /// The folder lets nothing be replaced, so the file was written over in place.
    void savedInPlace(const QString &path);
    /// A file was written over that held something else; that is what it held, whoever had written it.
    void stateReplaced(const QString &path, const psirt::ReplacedState &state);
    /// A file that was to be opened is no assessment but bears the name of a workbook or CSV.
    void tableOffered(const QString &path);

private:
    void replaceDocument(std::unique_ptr<Document> document, std::vector<ProjectIssue> issues,
                         Replacement replacement = Replacement::Another, bool isReadOnly = false);
    /// Who else has the file open; none while files are not marked.
    [[nodiscard]] std::optional<OpenMark> openedByOthers(const QString &path) const;
    /// Whether the file is to be opened for reading only; none when it is not to be opened.
    [[nodiscard]] std::optional<bool> askHowToOpen(const QString &path);
    /// Marks the open file, if it may be written, and takes the mark of the one before away.
    void markFile(bool isReadOnly);
    [[nodiscard]] std::unique_ptr<Document> emptyDocument(Properties properties) const;
    /// Where a file would be saved: its own place, or a name out of the title that no file has yet.
    [[nodiscard]] QString suggestedPath() const;
    // False when it was cancelled. Else the file is being written, or was already.
    bool beginSave();
    bool beginSaveAs();
    void write(const QString &path, Overwrite overwrite, bool mustExist = false);
    void takeSaved();
    void takeWritten(const SaveOrder &order, const SavedProject &saved);
    void takeFailure(const SaveOrder &order, const Error &error);

    const SheetCatalogue &m_catalogue;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts *m_prompts = nullptr;
    std::unique_ptr<Document> m_document;
    std::vector<ProjectIssue> m_issues;
    QString m_copyFolder;
    QString m_leftCopy;  ///< of work that could not be written whole
    std::optional<Opener> m_self;
    std::unique_ptr<HeldMark> m_mark;
    QString m_markedPath;
    bool m_isReadOnly = false;
    bool m_savesInBackground = false;
    SaveJob::Writer m_writer;
    SaveJob *m_job = nullptr;      ///< while a file is being written; a child
    bool m_hasSaved = false;       ///< the last file was written
    bool m_movedEvidence = false;  ///< it was written relative to the file that is being written
    bool m_savesAgain = false;     ///< asked for while a file was being written
};

}  // namespace psirt
