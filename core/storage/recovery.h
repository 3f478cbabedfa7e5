// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

#include <QDateTime>

#include <memory>
#include <vector>

class QLockFile;

namespace psirt {

/// Where unsaved work came from: the file that it was read from or last written to, as it was then. The path is empty for
/// an assessment that was never saved.
struct RecoverySource {
    QString path;
    FileFingerprint fingerprint;
};

/// A copy of unsaved work whose program ended without saving it.
struct RecoveryCopy {
    QString path;  ///< of the copy, a project file like any other
    RecoverySource source;
    QDateTime written;  ///< local time
};

/// The place of one running program for a copy of its unsaved work, in a folder that several may share. The copy is gone
/// with the slot; only a program that ends without warning leaves it behind.
class RecoverySlot {
public:
    /// Makes the folder where there is none.
    explicit RecoverySlot(const QString &folder);
    ~RecoverySlot();
    RecoverySlot(const RecoverySlot &) = delete;
    RecoverySlot &operator=(const RecoverySlot &) = delete;

    /// Replaces the copy, in one step.
    [[nodiscard]] Outcome write(const Assessment &assessment, const RecoverySource &source);
    /// Removes the copy, as when the work has been saved.
    void clear();
    /// The copy outlives the slot, and is offered when the program starts next. Gives its path.
    QString leave();

private:
    QString m_path;  ///< of the copy
    std::unique_ptr<QLockFile> m_lock;
    bool m_isLeft = false;
};

/// The copies in the folder that no running program holds, the newest first.
[[nodiscard]] std::vector<RecoveryCopy> abandonedCopies(const QString &folder);

/// Removes a copy for good.
void discardCopy(const RecoveryCopy &copy);

}  // namespace psirt
