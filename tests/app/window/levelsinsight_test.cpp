// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelcard.h"
#include "app/pages/notespanel.h"
#include "app/pages/referencepanel.h"
#include "app/pages/referencestrip.h"
#include "app/widgets/sheettext.h"
#include "tests/app/window/windowjourney.h"

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

/// What is left of a screen below the window's title.
struct Screen {
    const char *name;
    int width;
    int height;
    int fewest;  ///< frameworks whose levels are all whole, of the 27 that describe any
};

void PrintTo(const Screen &screen, std::ostream *stream)
{
    *stream << screen.name;
}

class LevelsInSight : public WindowJourney {
protected:
    /// By geometry: nothing of a description lies outside what is seen of its column.
    [[nodiscard]] bool isWhole(int number)
    {
        const LevelCard &shown = card(number);
        for (const SheetText *text : shown.findChildren<SheetText *>()) {
            const QRect place(text->mapTo(&window(), QPoint(0, 0)), text->size());
            if (text->visibleRegion().boundingRect() != text->rect() || !window().rect().contains(place) ||
                text->document()->size().height() > text->height())
                return false;
        }
        return shown.isWhole();
    }

    /// With that framework on the screen.
    void atEachRatable(const std::function<void(const Framework &)> &look)
    {
        for (const Framework *each : sheet().frameworks()) {
            if (each->isOutOfScope)
                continue;
            state().goTo(each->id);
            settle();
            look(*each);
        }
    }
};

class LevelsInSightOn : public LevelsInSight, public testing::WithParamInterface<Screen> {};

}  // namespace

TEST_P(LevelsInSightOn, AreWholeWithTheReferencesBesideThem)
{
    const Screen &screen = GetParam();
    settings.setShowsEnglish(false);
    settings.setHasOpenPanel(std::nullopt);
    settings.setHasWideNavigation(std::nullopt);
    start();
    window().resize(screen.width, screen.height);
    settle();
    QStringList cut;
    int count = 0;
    atEachRatable([&](const Framework &framework) {
        int whole = 0;
        for (const Level level : Level::all())
            whole += isWhole(level.number()) ? 1 : 0;
        if (whole == Level::count)
            ++count;
        else
            cut.append(QStringLiteral("%1: %2 of 6").arg(framework.id.text()).arg(whole));
        const bool hasReferences =
            window().findChild<ReferenceStrip *>()->isVisible() || window().findChild<ReferencePanel *>()->isVisible();
        EXPECT_TRUE(hasReferences) << framework.id.text().toStdString();
    });
    EXPECT_GE(count, screen.fewest) << cut.join(QStringLiteral(", ")).toStdString();
}

/// In the English interface the rendering comes first: of each framework at least three levels can be read whole in it.
TEST_F(LevelsInSight, ShowTheRenderingOfThreeLevelsWhole)
{
    settings.setHasOpenPanel(std::nullopt);
    settings.setHasWideNavigation(std::nullopt);
    start();
    window().resize(1366, 744);
    settle();
    atEachRatable([this](const Framework &framework) {
        int whole = 0;
        for (const Level level : Level::all()) {
            const LevelCard &shown = card(level.number());
            const auto texts = shown.findChildren<SheetText *>();
            const auto rendering = std::ranges::min_element(texts, {}, [](const SheetText *text) { return text->y(); });
            whole +=
                rendering == texts.end() || (*rendering)->visibleRegion().boundingRect() == (*rendering)->rect() ? 1 : 0;
        }
        EXPECT_GE(whole, 3) << framework.id.text().toStdString();
    });
}

/// By its width, until the person decides; that is remembered, and the keyboard is never lost in what is folded.
TEST_F(LevelsInSight, FollowsTheRoomUntilThePersonDecides)
{
    settings.setHasOpenPanel(std::nullopt);
    settings.setHasWideNavigation(std::nullopt);
    start();
    goTo("1.1");
    window().resize(1366, 744);
    settle();
    const auto *panel = window().findChild<ReferencePanel *>();
    auto &tree = find<NavigationTree>();
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(tree.isSlim());
    window().resize(1920, 1056);
    settle();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(tree.isSlim());
    key(Qt::Key_F8);
    key(Qt::Key_F9);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(tree.isSlim());
    EXPECT_EQ(settings.hasOpenPanel(), false);
    EXPECT_EQ(settings.hasWideNavigation(), false);
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(window().findChild<NotesPanel *>()->isVisible()) << "a note is written in the panel";
    key(Qt::Key_F8);
    EXPECT_TRUE(card(0).isAncestorOf(window().focusWidget())) << "back on the levels";
    state().showReferences(framework("1.1"), {QStringLiteral("1.1.1")});
    settle();
    EXPECT_TRUE(panel->isVisible()) << "a mark was chosen";
}

/// The width of the titles, where the program ended with numbers alone.
TEST_F(LevelsInSight, RememberHowWideTheTitlesWere)
{
    settings.setHasWideNavigation(std::nullopt);
    start();
    window().resize(1366, 744);
    settle();
    const int wide = find<NavigationTree>().width();
    goTo("1.1");
    EXPECT_TRUE(find<NavigationTree>().isSlim());
    EXPECT_LT(find<NavigationTree>().width(), wide / 2);
    window().close();
    start();
    window().resize(1366, 744);
    settle();
    EXPECT_EQ(place(), QStringLiteral("overview"));
    EXPECT_NEAR(find<NavigationTree>().width(), wide, 2);
}

INSTANTIATE_TEST_SUITE_P(Screens, LevelsInSightOn,
                         testing::Values(Screen{"Laptop", 1366, 744, 26}, Screen{"Desk", 1920, 1056, 27}),
                         [](const auto &info) { return std::string(info.param.name); });

}  // namespace psirt::test
