// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// A text of the sheet or the framework: the Japanese one, and an unofficial English rendering beside it. Where both are
/// of the sheet, the Japanese text is authoritative and always shown (core/scoring/README.md, "Text of the sheet").
struct BilingualText {
    QString japanese;
    QString english;  ///< empty when there is no rendering

    bool operator==(const BilingualText &) const = default;
};

}  // namespace psirt
