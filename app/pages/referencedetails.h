// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/sheet.h"

#include <QString>

namespace psirt::pages {

/// All that is known of a reference, as rich text for a QTextBrowser: number and kind, titles, where it sits in the
/// framework, how the cited number stands to the published version, and every place of the sheet that cites it. Links:
/// "framework:1.1" leads to a framework, anything else to the web.
[[nodiscard]] QString referenceDetails(const Reference &reference, const Sheet &sheet, const ViewOptions &options);

/// The title to show for a cited number: that of the published version only where the numbers agree, else the words that
/// stand beside the mark in the sheet.
[[nodiscard]] QString shownTitle(const Reference &reference);
/// The same as a line of a list: the published title in the language of the options, which is the original in English.
[[nodiscard]] QString listTitle(const Reference &reference, const ViewOptions &options);

/// How the cited number stands to the published version, in one sentence.
[[nodiscard]] QString relationSentence(const Reference &reference);

}  // namespace psirt::pages
