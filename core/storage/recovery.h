// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace psirt {

namespace storage {
class OwnerMark;
}

/// Where unsaved work came from: the file that it was read from or last written to, as it was then. The path is empty for
/// an assessment that was never saved.
struct RecoverySource {
    QString path;
    FileFingerprint fingerprint;
};

/// A copy of unsaved work whose program ended without saving it.
///
/// It is claimed: while this object lives, nobody else finds it. Then it can be found again, unless it was discarded.
struct RecoveryCopy {
    RecoveryCopy();
    RecoveryCopy(RecoveryCopy &&other) noexcept;
    RecoveryCopy &operator=(RecoveryCopy &&other) noexcept;
    ~RecoveryCopy();

    QString path;  ///< of the copy, a project file like any other
    RecoverySource source;
    QDateTime written;  ///< local time
    QString host;       ///< the computer or container that it was made on; empty for this one, or where it is not known
    std::unique_ptr<storage::OwnerMark> mark;
};

/// The place of one running program for a copy of its unsaved work, in a folder that several may share. Only its user may
/// look into the folder.
///
/// A copy outlives the slot, and is then found by claimCopies(), unless it was cleared. While the slot lives, nobody finds
/// it. One thread at a time may use a slot.
class RecoverySlot {
public:
    /// Makes the folder where there is none.
    explicit RecoverySlot(const QString &folder);
    ~RecoverySlot();
    RecoverySlot(const RecoverySlot &) = delete;
    RecoverySlot &operator=(const RecoverySlot &) = delete;

    /// Replaces the copy, in one step. When it fails the copy before is as it was.
    [[nodiscard]] Outcome write(const Assessment &assessment, const RecoverySource &source);
    /// Removes the copy, as when the work has been saved.
    void clear();
    /// Where the copy is, which outlives the slot unless it was cleared.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Goes on in the place of a copy that was found, which is this slot's from now on. What the slot held is cleared.
    void adopt(RecoveryCopy copy);
    /// A sign of life to programs on other computers (OwnerMark).
    void stayAlive();

private:
    /// Again where the folder could not be written to before.
    [[nodiscard]] Outcome takeMark();

    QString m_path;  ///< of the copy
    std::unique_ptr<storage::OwnerMark> m_mark;
};

/// The copies in the folder that no running program holds, the newest first. What else a program left there is tidied up.
[[nodiscard]] std::vector<RecoveryCopy> claimCopies(const QString &folder);

/// Removes a copy for good.
void discardCopy(const RecoveryCopy &copy);

}  // namespace psirt
