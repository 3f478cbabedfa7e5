// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace psirt {

/// What a Workspace asks a person. The window answers with dialogs, a test with what it decides.
class Prompts {
public:
    enum class Unsaved { Save, Discard, Cancel };
    enum class ChangedOnDisk { Overwrite, SaveAs, Cancel };

    virtual ~Prompts() = default;

    /// The assessment of that name has changes that are in no file.
    virtual Unsaved askAboutUnsaved(const QString &name) = 0;
    /// Another program changed the file since it was read.
    virtual ChangedOnDisk askAboutChangedOnDisk(const QString &path) = 0;
    /// None when cancelled. Starts in the folder of the path given, if any.
    virtual std::optional<QString> askForFileToOpen(const QString &startFolder) = 0;
    /// None when cancelled. The dialog itself asks before an existing file is replaced.
    virtual std::optional<QString> askForFileToSave(const QString &suggestedPath) = 0;
    virtual void showError(const Error &error) = 0;
};

}  // namespace psirt
