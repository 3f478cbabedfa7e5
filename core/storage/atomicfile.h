// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace psirt {

/// Writes bytes to path in one step: until they are complete and on the disk, what stood there stands. On an error the
/// old file is as it was and nothing is left beside it. Every file that the program writes goes through here.
[[nodiscard]] Outcome writeAtomically(const QString &path, const QByteArray &bytes);

/// All bytes of a file; fails with TooLarge beyond largest.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 largest);

}  // namespace psirt
