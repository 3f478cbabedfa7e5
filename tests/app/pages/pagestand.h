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
    /// Rates the first twelve of areas 2 to 6 that have these levels: six at 2, six at 3, whose average is 2.5. With two
    /// more that is 14 of 27, from where on the band is spoken of.
    void rateTwelve()
    {
        int count = 0;
        for (const Framework *each : document.sheet().frameworks()) {
            const bool isFit = !each->isOutOfScope && !each->id.text().startsWith(QLatin1String("1.")) &&
                               each->choosable(level(2)) == Choosable::Yes && each->choosable(level(3)) == Choosable::Yes;
            if (isFit && count < 12)
                document.setRating(each->id, level(count++ % 2 == 0 ? 2 : 3));
        }
    }

    Document document;
    ViewState state;
    ViewOptions options;
    PageContext context{document, state, options};
};

}  // namespace psirt::test
