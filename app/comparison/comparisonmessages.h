// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"

#include <QStringList>

namespace psirt {

/// What a person should know of the pair before they read its figures, a sentence each.
[[nodiscard]] QStringList noticeLines(const ComparisonPair &pair);

/// What both files hold that does not count, a line each, with the file's name; not too many.
[[nodiscard]] QStringList issueLines(const ComparisonPair &pair);

}  // namespace psirt
