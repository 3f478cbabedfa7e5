// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

class QFileDevice;

namespace psirt::storage {

/// What a number of the system (errno; on Windows that of GetLastError) means for the file that the person named. What has
/// no code of its own becomes otherwise, ReadFailed or WriteFailed. The detail is the system's words, of NotFound the
/// folder that is missing.
[[nodiscard]] Error systemError(int number, const QString &named, ErrorCode otherwise = ErrorCode::WriteFailed);

/// The same for what a file of Qt failed with last.
[[nodiscard]] Error systemError(const QFileDevice &file, const QString &named, ErrorCode otherwise = ErrorCode::WriteFailed);

}  // namespace psirt::storage
