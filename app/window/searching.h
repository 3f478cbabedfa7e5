// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/view/viewstate.h"
#include "core/assessment/owntext.h"

namespace psirt::window {

/// Where a search finds a framework: in the sheet's text, in what was written of it, or in both.
struct Found {
    bool isInSheet = false;
    std::vector<OwnText> ownTexts;

    [[nodiscard]] bool isAnywhere() const { return isInSheet || !ownTexts.empty(); }
    bool operator==(const Found &) const = default;
};

/// An empty search finds every framework in the sheet.
[[nodiscard]] Found findIn(const Document &document, const FrameworkId &id, const QString &search);

/// "Note, Evidence"; empty where nothing was written that is searched for.
[[nodiscard]] QString wordsOf(const std::vector<OwnText> &ownTexts);

/// Where only what was written holds it, the panel with the first of that opens, if one has it.
void showWhatWasFound(const Found &found, ViewState &state);

}  // namespace psirt::window
