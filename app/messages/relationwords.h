// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sheet/reference.h"

#include <QString>

#include <functional>

namespace psirt {

/// How a cited number stands to the published version, in one sentence: the same on screen and in a report.
///
/// published: the counterpart's number, empty when there is none. translated: the translation of a source text of the
/// context "psirt::ReferenceDetails".
[[nodiscard]] QString relationSentence(Relation relation, const QString &published,
                                       const std::function<QString(const char *source)> &translated);

}  // namespace psirt
