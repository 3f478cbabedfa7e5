// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/contentdifference.h"
#include "core/storage/recovery.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace psirt {

/// What a person is told of unsaved work that outlived its program: the work beside the file as it is now. Nothing is
/// changed by looking.
struct RecoveredWork {
    enum class FileState {
        None,        ///< it was never saved
        AsItWas,     ///< as when the work began
        Changed,     ///< saved by somebody since then
        Gone,        ///< there is none any more
        Unreadable,  ///< damaged, or not to be read now
    };

    QString copyPath;
    QString path;  ///< of the file; empty for FileState::None
    QDateTime written;
    QString host;  ///< the computer where the work was done; empty for this one
    FileState fileState = FileState::None;
    QDateTime fileTime;                 ///< when the file was saved last; not valid where there is none
    std::optional<LoadedProject> work;  ///< none where the copy is damaged
    std::optional<Error> damage;        ///< of the copy
    std::optional<LoadedProject> saved;
    std::vector<ContentDifference> differences;  ///< from what is saved to the work; of an empty one where nothing is

    /// The file's name, or the word for an assessment without one.
    [[nodiscard]] QString name() const;
    /// What the work is compared with: what is saved, or an empty assessment.
    [[nodiscard]] Assessment before() const;
};

[[nodiscard]] RecoveredWork lookAt(const RecoveryCopy &copy, const SheetCatalogue &catalogue);

}  // namespace psirt
