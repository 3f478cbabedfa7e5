// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/scorebar.h"
#include "tests/app/window/windowjourney.h"

#include <QPushButton>

namespace psirt::test {

using namespace window;

using PlanningJourney = WindowJourney;

TEST_F(PlanningJourney, MarksALevelAsUnsureByKey)
{
    goTo("1.1");
    digit(2);
    key(Qt::Key_Plus);
    EXPECT_EQ(entry("1.1").rating, Rating::unsure(level(2), level(3)));
    EXPECT_EQ(find<QLabel>(QStringLiteral("state")).text(), QStringLiteral("● Level 2 or 3?"));
    EXPECT_TRUE(scores().contains(QStringLiteral("2.00 (2.00–3.00)"))) << scores().toStdString();
    key(Qt::Key_Minus);
    EXPECT_EQ(entry("1.1").rating, Rating::unsure(level(2), level(1)));
    key(Qt::Key_Minus);
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1").rating, Rating::unsure(level(2), level(1)));
    digit(3);  // choosing a level settles it
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
}

TEST_F(PlanningJourney, IsNotUnsureOfWhatCannotBeChosen)
{
    goTo("5.2");
    digit(4);
    key(Qt::Key_Plus);  // 5.2 describes no level 5
    EXPECT_EQ(entry("5.2").rating, Rating(level(4)));
}

TEST_F(PlanningJourney, TriesLevelsByKeysAndDropsThem)
{
    goTo("1.1");
    digit(2);
    EXPECT_FALSE(find<WhatIfBar>().isVisible());
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(find<WhatIfBar>().isVisible());
    digit(5);
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_EQ(find<QLabel>(QStringLiteral("state")).text(), QStringLiteral("What-if: level 5"));
    EXPECT_TRUE(scores().contains(QStringLiteral("What-if average 5.00"))) << scores().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);  // undoes what was tried, not the answer
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_TRUE(document().whatIf().levels().empty());
    digit(4);
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(find<WhatIfBar>().isVisible());
    EXPECT_TRUE(scores().contains(QStringLiteral("Average 2.00"))) << scores().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);  // the answer's stack again
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
}

TEST_F(PlanningJourney, TriesAgainWhatWasDiscarded)
{
    goTo("1.1");
    key(Qt::Key_T, Qt::ControlModifier);
    digit(5);
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(document().whatIf().isOn());
    for (QPushButton *each : window().findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Try Them Again"))
            each->click();
    }
    EXPECT_EQ(document().whatIf().levels(), (TriedLevels{{framework("1.1"), level(5)}}));
}

TEST_F(PlanningJourney, LeavesUndoToTheDocumentWhileNothingIsSearchedFor)
{
    goTo("1.1");
    digit(3);
    key(Qt::Key_F, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
}

TEST_F(PlanningJourney, GoesOnWithTheNextRowOfTheReview)
{
    document().setRating(framework("1.1"), level(4));
    document().setRating(framework("1.2"), level(4));
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto &dismiss = named<QPushButton>("Dismiss: Level 4 without a note or evidence: what does it rest on?");
    dismiss.setFocus();
    key(Qt::Key_Space);
    const auto *focus = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(focus, nullptr);
    EXPECT_TRUE(focus->accessibleName().startsWith(QStringLiteral("Dismiss"))) << focus->accessibleName().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(document().assessment().properties().dismissedChecks.isEmpty());
}

TEST_F(PlanningJourney, AppliesTriedLevelsInOneStep)
{
    goTo("1.1");
    key(Qt::Key_T, Qt::ControlModifier);
    digit(3);
    goTo("1.2");
    digit(4);
    EXPECT_TRUE(window().actions().exclude->isEnabled() == false);
    find<QPushButton>(QStringLiteral("applyWhatIf")).click();
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    EXPECT_EQ(entry("1.2").rating, Rating(level(4)));
    EXPECT_FALSE(find<WhatIfBar>().isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
    EXPECT_TRUE(entry("1.2").rating.isUnrated());
}

TEST_F(PlanningJourney, KeepsTheWhatIfThroughAnotherTextSize)
{
    goTo("1.1");
    key(Qt::Key_T, Qt::ControlModifier);
    digit(3);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_TRUE(find<WhatIfBar>().isVisible());
    EXPECT_EQ(find<QLabel>(QStringLiteral("state")).text(), QStringLiteral("What-if: level 3"));
}

}  // namespace psirt::test
