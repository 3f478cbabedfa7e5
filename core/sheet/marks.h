// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace psirt {

/// A reference mark in a text of the sheet, such as "[1.1.3.2]" or the range "[3.3.2-4]".
struct Mark {
    qsizetype position;   ///< of the opening bracket, in UTF-16 units
    qsizetype length;     ///< both brackets included
    QStringList numbers;  ///< what it cites, ascending; a range names all its members; never empty

    bool operator==(const Mark &) const = default;
};

/// The marks of a text, in reading order. A bracket that holds no dotted number is plain text.
///
/// Three forms of range occur in the sheet: "3.3.2-4" is 3.3.2 to 3.3.4, "3.1.1.1-3.1.1.2" runs between siblings, and
/// "3.1.1-3.1.1.1" is an item and its children up to the one named.
[[nodiscard]] std::vector<Mark> findMarks(const QString &text);

}  // namespace psirt
