// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelboard.h"

#include "tests/app/pages/shownframework.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace psirt::test {

using namespace pages;

/// From about 1,000 pixels on they stand beside each other, and the arrow keys to the sides move between them.
TEST(LevelBoardTest, PutsTheLevelsBesideEachOtherWhereThereIsRoom)
{
    ShownFramework shown("1.1");
    EXPECT_LT(shown.card(0).y(), shown.card(1).y()) << "below each other";
    shown.page.resize(1290, 640);
    settle();
    for (int number = 1; number < Level::count; ++number) {
        EXPECT_EQ(shown.card(number).y(), shown.card(0).y());
        EXPECT_GT(shown.card(number).x(), shown.card(number - 1).geometry().right());
        EXPECT_NEAR(shown.card(number).width(), shown.card(0).width(), 1);
    }
    const auto focused = [&shown] { return shown.page.window()->focusWidget(); };
    shown.page.focusFirst();
    press(shown.page, Qt::Key_Right);
    press(shown.page, Qt::Key_Right);
    EXPECT_EQ(focused(), &shown.button(2));
    press(shown.page, Qt::Key_Left);
    EXPECT_EQ(focused(), &shown.button(1));
    press(shown.page, Qt::Key_Space);
    EXPECT_EQ(shown.chosen(), std::vector{1});
    shown.page.resize(900, 700);
    settle();
    EXPECT_LT(shown.card(0).y(), shown.card(1).y()) << "and back";
    EXPECT_EQ(shown.chosen(), std::vector{1});
}

/// A text that is taller than its column scrolls there, and the column says so.
TEST(LevelBoardTest, SaysThatAColumnContinues)
{
    ShownFramework shown("1.1");
    shown.page.resize(1290, 380);
    settle();
    EXPECT_EQ(shown.page.verticalScrollBar()->maximum(), 0) << "the columns are lower, the page is whole";
    LevelCard &tall = shown.card(5);
    auto &more = *tall.findChild<QLabel *>(QStringLiteral("more"));
    EXPECT_FALSE(tall.isWhole());
    ASSERT_TRUE(more.isVisible());
    EXPECT_EQ(more.text(), QStringLiteral("▾ Continues below"));
    auto &bar = *tall.findChild<QScrollArea *>()->verticalScrollBar();
    tall.focusLevel();
    press(shown.page, Qt::Key_Down);
    EXPECT_GT(bar.value(), 0) << "by the arrow key";
    bar.setValue(bar.maximum());
    EXPECT_EQ(more.text(), QStringLiteral("▴ Begins above"));
    shown.page.resize(1290, 1400);
    settle();
    EXPECT_TRUE(tall.isWhole());
    EXPECT_FALSE(more.isVisible());
}

}  // namespace psirt::test
