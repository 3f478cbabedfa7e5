// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/theme/colors.h"
#include "app/theme/type.h"

namespace psirt {

/// How the sheet is shown. Fixed for the life of a view: the window builds its views anew when one of these changes.
struct ViewOptions {
    Type type;
    Language language = Language::Japanese;
    bool showsEnglish = false;  ///< the unofficial English rendering beside the Japanese text

    /// Whether titles in lists and charts stand in English too: in another interface than the Japanese one, with the
    /// rendering on.
    [[nodiscard]] bool hasEnglishTitles() const { return showsEnglish && language != Language::Japanese; }
    /// The language of titles where there is room for one alone.
    [[nodiscard]] Language titleLanguage() const { return hasEnglishTitles() ? Language::English : Language::Japanese; }
};

}  // namespace psirt
