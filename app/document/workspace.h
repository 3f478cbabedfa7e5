// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/document/prompts.h"
#include "core/base/clock.h"
#include "core/sheet/sheetcatalogue.h"
#include "core/storage/recovery.h"

#include <QObject>
#include <QTimer>

namespace psirt {

class Settings;

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

    [[nodiscard]] Document &document() { return *m_document; }
    [[nodiscard]] const SheetCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// The harmless faults that the open file had when it was read.
    [[nodiscard]] const std::vector<ProjectIssue> &issues() const { return m_issues; }

    // Each gives false when it was cancelled or failed; the person has been told then.
    /// What a new assessment says of itself: today's date and the defaults.
    [[nodiscard]] Properties newProperties() const;
    /// Replaces the open assessment without asking: the caller has asked mayClose().
    void startNew(Properties properties);
    /// The same with an assessment that was made from others. It counts as modified until it is saved.
    void startWith(std::shared_ptr<const Sheet> sheet, Assessment assessment);
    /// A workbook or CSV is no assessment but can be imported into one: see tableOffered.
    bool open(const QString &path);
    bool openByDialog();
    /// Asks about each copy of unsaved work that an earlier run left in the folder, the newest first, until one is opened;
    /// what is put off stays for the next time. True when one was opened: it counts as modified.
    bool offerRecovery(const QString &folder);
    bool save();
    bool saveAs();
    /// Where a person looks for files: beside the open one, or the one used last.
    [[nodiscard]] QString startFolder() const;
    /// Whether the open document may be dropped: unsaved changes have been saved, or given up by the person, and so have
    /// tried levels. Asked by everything that replaces the document, and before the program ends.
    bool mayClose();

signals:
    /// Another document is open now; the one before is already gone.
    void documentReplaced();
    /// A file that was to be opened is no assessment but bears the name of a workbook or CSV.
    void tableOffered(const QString &path);

private:
    bool openCopy(const RecoveryCopy &copy);
    void replaceDocument(std::unique_ptr<Document> document, std::vector<ProjectIssue> issues);
    [[nodiscard]] std::unique_ptr<Document> emptyDocument(Properties properties) const;
    /// Where a file would be saved: its own place, or a name out of the title that no file has yet.
    [[nodiscard]] QString suggestedPath() const;
    bool write(const QString &path, Overwrite overwrite);

    const SheetCatalogue &m_catalogue;
    const Clock &m_clock;
    Settings &m_settings;
    Prompts *m_prompts = nullptr;
    std::unique_ptr<Document> m_document;
    std::vector<ProjectIssue> m_issues;
};

/// Keeps a copy of the open assessment's unsaved work, so that it outlives a crash or a power failure: a few seconds after a
/// change at the latest, until it is saved, dropped, or the program ends in order. A copy that cannot be written is tried
/// again at the next change; nobody is stopped for it.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// The workspace must outlive it. The folder is made where there is none.
    Autosave(Workspace &workspace, const QString &folder, QObject *parent = nullptr);

    /// Does now what would be done in a few seconds.
    void saveNow();

private:
    void watch();

    Workspace &m_workspace;
    RecoverySlot m_slot;
    QTimer m_timer;
};

}  // namespace psirt
