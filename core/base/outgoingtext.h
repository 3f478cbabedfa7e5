// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace psirt {

// What becomes of a text that somebody wrote where it leaves the program. In the assessment and its file it stays to the
// letter.

/// Each end of a line as LF: CR, CR and LF, vertical tab, form feed, U+0085, U+2028 and U+2029 too.
[[nodiscard]] QString withPlainLineEnds(QString text);

/// What XML can hold (XML 1.0, "Characters"): U+FFFD in the stead of control characters but tab and LF, of lone surrogates,
/// U+FFFE and U+FFFF. A CR is one of them, as no reader of XML would give it back.
[[nodiscard]] QString fitForXml(QString text);

}  // namespace psirt
