// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/document/prompts.h"
#include "core/base/clock.h"
#include "core/sheet/sheetcatalogue.h"
#include "core/storage/versions.h"

#include <QObject>

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
    /// The same with what was read from elsewhere, as an assessment of that file, or of none. It counts as modified.
    void openUnsaved(LoadedProject project, std::optional<Document::File> file);
    /// The same as an untitled assessment that has nothing to be saved: a state that is kept elsewhere, to be read.
    void openCopy(LoadedProject project);
    /// A workbook or CSV is no assessment but can be imported into one: see tableOffered.
    bool open(const QString &path);
    bool openByDialog();
    bool save();
    bool saveAs();
    /// Where a person looks for files: beside the open one, or the one used last.
    [[nodiscard]] QString startFolder() const;
    /// Whether the open document may be dropped: unsaved changes have been saved, or given up by the person.
    bool mayClose();

signals:
    /// Another document is open now; the one before is already gone.
    void documentReplaced();
    /// A file was written over that held something else; that is what it held, whoever had written it.
    void stateReplaced(const QString &path, const psirt::ReplacedState &state);
    /// A file that was to be opened is no assessment but bears the name of a workbook or CSV.
    void tableOffered(const QString &path);

private:
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

}  // namespace psirt
