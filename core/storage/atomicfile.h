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
/// replaced and is written to as it is. Fails with NotFound (no such folder), IsFolder, or what the system says
/// (core/storage/systemerror.h): NoPermission is of the file, FolderNotWritable of its folder. A file with a second name is
/// written over and keeps both; OverwriteFailed where the old bytes cannot be put back: the new ones lie whole beside it, in
/// the file that the error's detail names.
[[nodiscard]] Outcome writeAtomically(const QString &path, const QByteArray &bytes);

/// The same; mayReplace is asked last, when the bytes are complete beside the old file. Its error stops it all.
[[nodiscard]] Outcome writeAtomically(const QString &path, const QByteArray &bytes,
                                      const std::function<Outcome()> &mayReplace);

/// What stays safe elsewhere while a file is written in place.
struct SafeCopy {
    std::function<Result<QString>()> keep;  ///< gives the path of the copy
    std::function<void()> drop;
};

/// Writes bytes over an existing file in place, for one whose folder lets nothing be replaced. The copy is kept before the
/// file is touched, and dropped when the bytes are on the disk and read back. A failure in between leaves the copy and is
/// OverwriteFailed; the old bytes are put back then as far as that goes.
[[nodiscard]] Outcome writeInPlace(const QString &path, const QByteArray &bytes, const std::function<Outcome()> &mayReplace,
                                   const SafeCopy &copy);

/// All bytes of a file. Fails with NotFound, IsFolder, TooLarge beyond largest, or what the system says, else ReadFailed.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 largest);

}  // namespace psirt
