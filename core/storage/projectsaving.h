// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"
#include "core/storage/versions.h"

#include <functional>

namespace psirt {

/// What is to be saved, and how far saving may go. A value: it can be carried out in any thread.
struct SaveOrder {
    QString path;
    Assessment assessment;
    Overwrite overwrite = Overwrite::IfUnchanged;
    std::optional<FileFingerprint> expected = {};
    /// With IfUnchanged: a file that vanished is NotFound, and not written anew.
    bool mustExist = false;
    /// Where copies of unsaved work are kept. Without one nothing is ever written in place.
    QString copyFolder = {};
    /// What the file held before is wanted (SavedProject::replaced): it is read once more for that.
    bool wantsReplaced = false;
};

struct SavedProject {
    FileFingerprint fingerprint;
    /// The folder let nothing be replaced, so the file was written over. A copy in copyFolder was safe meanwhile.
    bool isInPlace = false;
    /// What the file held before; none where that is not wanted, or was the same, or where there was none that could be
    /// read.
    std::optional<ReplacedState> replaced = {};
};

/// Called after a try that another program's hold on the file let fail; gives whether to try again.
using TryAgain = std::function<bool(int triesSoFar)>;

/// Waits longer each time, and gives up after about two seconds in all, to which each try adds what it waits itself.
[[nodiscard]] bool waitForBusyFile(int triesSoFar);

/// Writes a project file as writeProjectFile does, more than once where it is busy, and in place where the file may be
/// written but not replaced. OverwriteFailed when that broke off: its detail names a whole copy, which is offered at the
/// next start where it lies in copyFolder.
[[nodiscard]] Result<SavedProject> saveProject(const SaveOrder &order, const TryAgain &mayTryAgain = waitForBusyFile);

}  // namespace psirt
