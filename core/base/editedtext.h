// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

/// What becomes of a text when a person edits it in a field that shows some characters as others of their kind: each end of
/// a line (CR, LF, both, U+2028, U+2029) as LF, a no-break space as a space. shown is how the field showed the original,
/// edited what it shows now. What stands before and after the change is to the letter that of the original; what is new is
/// that of edited.
[[nodiscard]] QString withEdit(const QString &original, const QString &shown, const QString &edited);

}  // namespace psirt
