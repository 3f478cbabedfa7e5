// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

#ifdef Q_OS_WIN
#include <string>
#endif

namespace psirt::storage {

#ifdef Q_OS_WIN
/// As Windows' own functions take it.
[[nodiscard]] std::wstring nativePath(const QString &path);
#endif

/// Puts a file in the place of another one, or of none, in one step. 0, or the number of the system
/// (core/storage/systemerror.h). Where Windows says that another program holds the old file, as virus scanners and
/// programs that synchronize do for a moment, it is tried again for half a second.
[[nodiscard]] int replaceFile(const QString &from, const QString &to);

/// Whether a number of Windows may mean that another program holds a file for now. That access is denied means so too: it
/// is what replacing a file says that is open, or just being deleted.
[[nodiscard]] bool isHeldForNow(int windowsNumber);

/// Calls act until it gives 0 or a number that isHeld does not take, waiting longer each time, and gives up after half a
/// second in all. Gives its last number. wait is told milliseconds.
[[nodiscard]] int tryWhileHeld(const std::function<int()> &act, const std::function<bool(int)> &isHeld,
                               const std::function<void(int)> &wait);

}  // namespace psirt::storage
