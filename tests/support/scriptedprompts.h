// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/prompts.h"
#include "app/document/recoveredwork.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <utility>
#include <vector>

namespace psirt::test {

/// Answers what a test decided and writes down what was asked, each question with what it is about: "unsaved a.psirt". A
/// question that no answer was set for is a fault.
class ScriptedPrompts : public Prompts {
public:
    std::optional<Unsaved> unsaved;
    std::optional<ChangedOnDisk> changedOnDisk;
    std::optional<bool> discardsTriedLevels;
    std::optional<Recovered> recovered;
    std::optional<bool> revealsPrevious;
    std::optional<MissingFile> missingFile;
    std::optional<OpenedElsewhere> openedElsewhere;
    std::optional<bool> reloads;
    std::optional<bool> replacesOpened;
    bool savesElsewhere = false;  ///< after an error, once
    QString fileToOpen;           ///< empty: cancelled
    QStringList filesToOpen;      ///< empty: cancelled
    QString folder;               ///< empty: cancelled
    QString fileToImport;         ///< empty: cancelled
    QString picture;              ///< the same
    QString fileToSave;           ///< empty: cancelled
    QString fileToWrite;          ///< empty: cancelled
    QString fileAfterwards;       ///< to save, after the one before was not to be replaced

    bool stopsWaiting = false;  ///< for what is done aside, which is not begun then

    QStringList asked;
    QStringList waitedFor;  ///< what was said while something was done aside
    std::vector<Error> errors;
    QStringList hosts;                                 ///< of the work that was asked about
    std::vector<RecoveredWork::FileState> fileStates;  ///< the same
    std::vector<ContentDifference> differences;        ///< of the last one

    Unsaved askAboutUnsaved(const QString &name) override
    {
        asked.append(QStringLiteral("unsaved ") + name);
        if (!unsaved)
            ADD_FAILURE() << "asked about unsaved changes";
        return unsaved.value_or(Unsaved::Cancel);
    }

    bool mayDiscardTriedLevels(int count) override
    {
        asked.append(QStringLiteral("tried %1").arg(count));
        if (!discardsTriedLevels)
            ADD_FAILURE() << "asked about tried levels";
        return discardsTriedLevels.value_or(false);
    }

    bool mayRevealPrevious() override
    {
        asked.append(QStringLiteral("reveal"));
        if (!revealsPrevious)
            ADD_FAILURE() << "asked about revealing last time's ratings";
        return revealsPrevious.value_or(false);
    }

    ChangedOnDisk askAboutChangedOnDisk(const QString &path) override
    {
        asked.append(QStringLiteral("changed on disk ") + path);
        if (!changedOnDisk)
            ADD_FAILURE() << "asked about a file changed on disk";
        return changedOnDisk.value_or(ChangedOnDisk::Cancel);
    }

    MissingFile askAboutMissing(const QString &path) override
    {
        asked.append(QStringLiteral("missing ") + path);
        if (!missingFile)
            ADD_FAILURE() << "asked about a file that is gone";
        return missingFile.value_or(MissingFile::Cancel);
    }

    OpenedElsewhere askAboutOpenedElsewhere(const QString &path, const OpenMark &mark, bool isOwn) override
    {
        asked.append((isOwn ? QStringLiteral("own ") : QStringLiteral("opened by %1: ").arg(mark.opener.name)) + path);
        if (!openedElsewhere)
            ADD_FAILURE() << "asked about a file that somebody has open";
        return openedElsewhere.value_or(OpenedElsewhere::Cancel);
    }

    bool mayReplaceOpened(const QString &path, const OpenMark &mark, bool) override
    {
        asked.append(QStringLiteral("replace what %1 has open: ").arg(mark.opener.name) + path);
        if (!replacesOpened)
            ADD_FAILURE() << "asked about replacing a file that somebody has open";
        if (!replacesOpened.value_or(false))
            fileToSave = fileAfterwards;
        return replacesOpened.value_or(false);
    }

    bool mayReload(const QString &name) override
    {
        asked.append(QStringLiteral("reload ") + name);
        if (!reloads)
            ADD_FAILURE() << "asked about dropping changes";
        return reloads.value_or(false);
    }

    Recovered askAboutRecovered(const RecoveredWork &work) override
    {
        asked.append(QStringLiteral("recovered ") + work.name());
        hosts.append(work.host);
        fileStates.push_back(work.fileState);
        differences = work.differences;
        if (!recovered)
            ADD_FAILURE() << "asked about recovered work";
        return recovered.value_or(Recovered::Later);
    }

    std::optional<QString> askForFileToOpen(const QString &startFolder, const QString &title = {}) override
    {
        asked.append(QStringLiteral("open ") + startFolder + (title.isEmpty() ? title : QStringLiteral(": ") + title));
        return fileToOpen.isEmpty() ? std::nullopt : std::optional(fileToOpen);
    }

    QStringList askForFilesToOpen(const QString &startFolder) override
    {
        asked.append(QStringLiteral("open several ") + startFolder);
        return filesToOpen;
    }

    std::optional<QString> askForFolder(const QString &startFolder) override
    {
        asked.append(QStringLiteral("folder ") + startFolder);
        return folder.isEmpty() ? std::nullopt : std::optional(folder);
    }

    std::optional<QString> askForFileToImport(const QString &startFolder) override
    {
        asked.append(QStringLiteral("import ") + startFolder);
        return fileToImport.isEmpty() ? std::nullopt : std::optional(fileToImport);
    }

    std::optional<QString> askForPicture(const QString &startFolder, const QString &, const QStringList &) override
    {
        asked.append(QStringLiteral("picture ") + startFolder);
        return picture.isEmpty() ? std::nullopt : std::optional(picture);
    }

    std::optional<QString> askForFileToSave(const QString &suggestedPath) override
    {
        asked.append(QStringLiteral("save ") + suggestedPath);
        return fileToSave.isEmpty() ? std::nullopt : std::optional(fileToSave);
    }

    std::optional<ChosenFile> askForFileToWrite(const FileRequest &request) override
    {
        asked.append(QStringLiteral("write ") + request.suggestedPath);
        return fileToWrite.isEmpty() ? std::nullopt
                                     : std::optional(ChosenFile{fileToWrite, request.kindOf(fileToWrite).value_or(0)});
    }

    bool finishAside(const QString &what, std::function<void()> work) override
    {
        waitedFor.append(what);
        if (!stopsWaiting)
            work();
        return !stopsWaiting;
    }

    void showError(const Error &error) override { errors.push_back(error); }

    bool showSaveError(const Error &error) override
    {
        errors.push_back(error);
        return std::exchange(savesElsewhere, false);
    }
};

}  // namespace psirt::test
