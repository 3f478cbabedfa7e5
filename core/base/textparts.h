// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace psirt {

/// How long the parts of a text are that is shown part by part. Both at least 1.
struct PartLength {
    qsizetype mostCharacters;  ///< UTF-16 units
    qsizetype mostLines;
};

/// Where the parts of a text begin that together are all of it: the first is 0. A part ends with a line where one ends in
/// its last quarter, else before a character as a person sees it, unless that is longer than 64 units; CR and LF stay
/// together.
[[nodiscard]] std::vector<qsizetype> partsOf(const QString &text, const PartLength &length);

}  // namespace psirt
