// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace psirt {

/// A path that a person names, as paths of files: of a folder all project files that lie in it, by name and without those of
/// folders in it; anything else is itself. A folder without a project file is NotFound, with what was looked for as subject.
[[nodiscard]] Result<QStringList> projectFilesAt(const QString &path);

}  // namespace psirt
