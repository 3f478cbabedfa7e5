// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace psirt::test {

/// What fails while it lives: every call of this process that writes to a regular file, brings it to the disk, cuts it or
/// renames it goes through here, also those that Qt makes.
///
/// A device with room for so many bytes takes a write in part, as real ones do, and fails at the next.
class FailingDevice {
public:
    /// Writes fail with that number of errno from so many bytes on; they never recover.
    static FailingDevice full(long room, int error) { return {room, error, What::Write}; }
    /// Bringing bytes to the disk fails, from the first time on.
    static FailingDevice unsynchronized(int error) { return {0, error, What::Synchronize}; }
    /// No file can take another's name.
    static FailingDevice withoutRename(int error) { return {0, error, What::Rename}; }

    FailingDevice(const FailingDevice &) = delete;
    FailingDevice &operator=(const FailingDevice &) = delete;
    ~FailingDevice();

    /// How many bytes were taken since the last device came into being.
    [[nodiscard]] static long written();
    /// How often something failed since then.
    [[nodiscard]] static int failures();

    enum class What { Nothing, Write, Synchronize, Rename };

private:
    FailingDevice(long room, int error, What what);
};

}  // namespace psirt::test
