// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// Two versions of a text, each without the lines at its start and its end that both have.
struct ChangedLines {
    QString before;
    QString after;

    bool operator==(const ChangedLines &) const = default;
};

/// "…" in a line of its own stands for the lines that are left out. A version of which nothing else is left is "…" alone;
/// an empty text stays empty. Equal texts are not shortened.
[[nodiscard]] ChangedLines changedLines(const QString &before, const QString &after);

}  // namespace psirt
