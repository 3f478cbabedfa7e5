// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/scoring/score.h"
#include "core/sheet/reference.h"

#include <QString>

namespace psirt::exchange {

/// The words that other programs read (packaging/man/psirt-maturity-cli.1, "JSON"): the same in every language, and never
/// changed once published. Those that a project file holds too are in core/storage/projectwords.h.
[[nodiscard]] QString wordFor(FrameworkState state);
[[nodiscard]] QString wordFor(Band band);
[[nodiscard]] QString wordFor(ReferenceKind kind);
[[nodiscard]] QString wordFor(Relation relation);
[[nodiscard]] QString wordFor(ChangeKind kind);
[[nodiscard]] QString wordFor(ChangeCause cause);

}  // namespace psirt::exchange
