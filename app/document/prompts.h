// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/storage/openmark.h"

#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace psirt {

struct RecoveredWork;

/// The folder of a file; empty for none.
[[nodiscard]] inline QString folderOf(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
}

/// A file that is to be written in one of several kinds.
struct FileRequest {
    struct Kind {
        QString suffix;  ///< without the dot, in lower case
        QString filter;  ///< "PDF files (*.pdf)"
    };

    QString title;          ///< of the dialog
    QString suggestedPath;  ///< its suffix is that of the kind chosen at first
    std::vector<Kind> kinds;

    /// The first with the suffix of that path, in either case; none where no kind has it.
    [[nodiscard]] std::optional<std::size_t> kindOf(const QString &path) const
    {
        const auto kind = std::ranges::find(kinds, QFileInfo(path).suffix().toLower(), &Kind::suffix);
        return kind == kinds.end() ? std::nullopt : std::optional(static_cast<std::size_t>(kind - kinds.begin()));
    }
};

/// Where a file is to be written, and as which of the kinds.
struct ChosenFile {
    QString path;
    std::size_t kind = 0;  ///< an index
};

/// What a Workspace asks a person. The window answers with dialogs, a test with what it decides.
class Prompts {
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class ChangedOnDisk { Overwrite, SaveAs, Cancel };
    enum class MissingFile { SaveHere, SaveAs, Cancel };
    enum class OpenedElsewhere { ReadOnly, Open, Cancel };
    enum class Recovered { Open, Discard, Later };

    virtual ~Prompts() = default;

    /// The assessment of that name has changes that are in no file.
    virtual Unsaved askAboutUnsaved(const QString &name) = 0;
    /// So many levels are tried in a what-if, which ends with the assessment and is in no file. False: stay.
    virtual bool mayDiscardTriedLevels(int count) = 0;
    /// Last time's ratings are hidden until frameworks are rated, and what is asked for shows them. False: leave it.
    virtual bool mayRevealPrevious() = 0;
    /// Another program changed the file since it was read.
    virtual ChangedOnDisk askAboutChangedOnDisk(const QString &path) = 0;
    /// The file that is open is no longer where it was.
    virtual MissingFile askAboutMissing(const QString &path) = 0;
    /// The file is to be opened, and somebody has it open. isOwn: the same person, on this machine.
    virtual OpenedElsewhere askAboutOpenedElsewhere(const QString &path, const OpenMark &mark, bool isOwn) = 0;
    /// A file that somebody has open is to be replaced. False: choose another one.
    virtual bool mayReplaceOpened(const QString &path, const OpenMark &mark, bool isOwn) = 0;
    /// Changes to the assessment of that name are dropped for what its file holds now. False: leave it.
    virtual bool mayReload(const QString &name) = 0;
    /// A program ended while an assessment had changes that were not saved; they were kept. What is damaged cannot be
    /// opened.
    virtual Recovered askAboutRecovered(const RecoveredWork &work) = 0;
    /// None when cancelled. Starts in the folder of the path given, if any. title is the dialog's; empty: the usual one.
    virtual std::optional<QString> askForFileToOpen(const QString &startFolder, const QString &title = {}) = 0;
    /// Any number of assessments; empty when cancelled.
    virtual QStringList askForFilesToOpen(const QString &startFolder) = 0;
    /// A folder with assessments. None when cancelled.
    virtual std::optional<QString> askForFolder(const QString &startFolder) = 0;
    /// A workbook or CSV. None when cancelled.
    virtual std::optional<QString> askForFileToImport(const QString &startFolder) = 0;
    /// A picture of one of those suffixes. None when cancelled.
    virtual std::optional<QString> askForPicture(const QString &startFolder, const QString &title,
                                                 const QStringList &suffixes) = 0;
    /// None when cancelled. The dialog itself asks before an existing file is replaced.
    virtual std::optional<QString> askForFileToSave(const QString &suggestedPath) = 0;
    /// None when cancelled. A name without the suffix of one of the kinds gets that of the kind chosen; a name with the
    /// suffix of another kind is of that one. The dialog itself asks before an existing file is replaced.
    virtual std::optional<ChosenFile> askForFileToWrite(const FileRequest &request) = 0;
    /// Does the work in another thread, and comes back when it is done: true. Says what is under way where that takes long,
    /// and lets the person stop it: false. The work then goes on unheard until it ends, so whatever it uses must be its own.
    virtual bool finishAside(const QString &what, std::function<void()> work) = 0;
    virtual void showError(const Error &error) = 0;
    /// Of an assessment that could not be saved. True: save it elsewhere.
    virtual bool showSaveError(const Error &error) = 0;
};

}  // namespace psirt
