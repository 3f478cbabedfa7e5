// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace psirt {

/// Writes bytes to path in one step: until they are complete and on the disk, what stood there stands. On an error the
/// old file is as it was and nothing is left beside it. Every file that the program writes goes through here.
///
/// A symbolic link stays one: the file that it leads to is written. What is no regular file (a pipe, a device) cannot be
/// replaced and is written to as it is. Fails with NotFound (no such folder), NoPermission, IsFolder, DiskFull or
/// WriteFailed.
[[nodiscard]] Outcome writeAtomically(const QString &path, const QByteArray &bytes);

/// The same; mayReplace is asked last, when the bytes are complete beside the old file. Its error stops it all.
[[nodiscard]] Outcome writeAtomically(const QString &path, const QByteArray &bytes,
                                      const std::function<Outcome()> &mayReplace);

/// All bytes of a file. Fails with NotFound, NoPermission, IsFolder, ReadFailed, or TooLarge beyond largest.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 largest);

}  // namespace psirt
