// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace psirt {

/// A stretch of a text, in UTF-16 units.
struct TextSpan {
    qsizetype position;
    qsizetype length;

    bool operator==(const TextSpan &) const = default;
};

}  // namespace psirt
