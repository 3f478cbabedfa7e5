// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/prompts.h"
#include "app/widgets/viewoptions.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace psirt {
class PlainBox;
struct ErrorMessage;
}  // namespace psirt

namespace psirt::window {

/// Asks through dialogs over a window.
class WindowPrompts final : public Prompts {
    Q_DECLARE_TR_FUNCTIONS(psirt::WindowPrompts)

public:
    /// The window must outlive the prompts. options: how it shows things at the moment; where there is none, as the system
    /// has them.
    explicit WindowPrompts(QWidget &window, std::function<ViewOptions()> options = {})
        : m_window(window), m_options(std::move(options))
    {
    }

    Unsaved askAboutUnsaved(const QString &name) override;
    bool mayDiscardTriedLevels(int count) override;
    bool mayRevealPrevious() override;
    ChangedOnDisk askAboutChangedOnDisk(const QString &path) override;
    MissingFile askAboutMissing(const QString &path) override;
    OpenedElsewhere askAboutOpenedElsewhere(const QString &path, const OpenMark &mark, bool isOwn) override;
    bool mayReplaceOpened(const QString &path, const OpenMark &mark, bool isOwn) override;
    bool mayReload(const QString &name) override;
    Recovered askAboutRecovered(const RecoveredWork &work) override;
    std::optional<QString> askForFileToOpen(const QString &startFolder, const QString &title = {}) override;
    QStringList askForFilesToOpen(const QString &startFolder) override;
    std::optional<QString> askForFolder(const QString &startFolder) override;
    std::optional<QString> askForFileToImport(const QString &startFolder) override;
    std::optional<QString> askForPicture(const QString &startFolder, const QString &title,
                                         const QStringList &suffixes) override;
    std::optional<QString> askForFileToSave(const QString &suggestedPath) override;
    std::optional<ChosenFile> askForFileToWrite(const FileRequest &request) override;
    bool finishAside(const QString &what, std::function<void()> work) override;
    void showError(const Error &error) override;
    bool showSaveError(const Error &error) override;

private:
    /// Sets out what is wrong, where, and what to do.
    static void describeIn(PlainBox &box, const ErrorMessage &message);
    /// Asks whether the file may be replaced, for a name that the file dialog did not see.
    [[nodiscard]] bool mayReplace(const QString &path);

    QWidget &m_window;
    std::function<ViewOptions()> m_options;
};

}  // namespace psirt::window
