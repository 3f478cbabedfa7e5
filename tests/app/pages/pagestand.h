// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "app/theme/fonts.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

namespace psirt::test {

/// How a test looks at the sheet: in the same type on every system.
[[nodiscard]] inline ViewOptions viewOptions(int zoom = 100, bool showsEnglish = false)
{
    constexpr int points = 10;
    return {Type::scaled(QFont(japaneseFontFamily(), points), zoom), Language::English, showsEnglish};
}

/// What a page stands on: a document, a place, the options.
struct PageStand {
    explicit PageStand(Assessment assessment = emptyAssessment(), ViewOptions how = viewOptions())
        : document(sharedSheet(), std::move(assessment)), options(std::move(how))
    {
    }

    [[nodiscard]] const Entry &entry(const char *id) const { return document.assessment().entry(framework(id)); }
    void goTo(const char *id) { state.goTo(framework(id)); }

    Document document;
    ViewState state;
    ViewOptions options;
    PageContext context{document, state, options};
};

}  // namespace psirt::test
