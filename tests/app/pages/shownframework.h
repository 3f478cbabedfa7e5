// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/frameworkpage.h"
#include "app/pages/levelcard.h"
#include "tests/app/pages/pagestand.h"

namespace psirt::test {

/// A framework's page on the screen, too narrow for columns.
struct ShownFramework {
    explicit ShownFramework(const char *id, Assessment assessment = emptyAssessment(), bool showsEnglish = false)
        : stand(std::move(assessment), viewOptions(100, showsEnglish)), page(stand.context)
    {
        stand.goTo(id);
        page.resize(900, 700);
        EXPECT_TRUE(showActive(page));
    }

    [[nodiscard]] pages::LevelCard &card(int number) const
    {
        return *page.findChild<pages::LevelCard *>(QStringLiteral("level%1").arg(number));
    }
    [[nodiscard]] pages::LevelButton &button(int number) const { return *card(number).findChild<pages::LevelButton *>(); }
    /// The levels whose button is filled.
    [[nodiscard]] std::vector<int> chosen() const
    {
        std::vector<int> numbers;
        for (const Level level : Level::all()) {
            if (button(level.number()).isChecked())
                numbers.push_back(level.number());
        }
        return numbers;
    }

    PageStand stand;
    pages::FrameworkPage page;
};

}  // namespace psirt::test
