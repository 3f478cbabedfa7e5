// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/previousline.h"
#include "app/widgets/sheettext.h"
#include "core/sheet/marks.h"
#include "tests/app/pages/shownframework.h"
#include "tests/support/previoussamples.h"

namespace psirt::test {

using namespace pages;

namespace {

/// With what a test needs to find on it.
struct ShownPage : ShownFramework {
    using ShownFramework::ShownFramework;

    [[nodiscard]] TargetButton &target(int number) const { return *card(number).findChild<TargetButton *>(); }
    [[nodiscard]] QLabel &label(const char *name) const { return *page.findChild<QLabel *>(QString::fromLatin1(name)); }
    [[nodiscard]] QPushButton &pushButton(const char *name) const
    {
        return *page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString banner() const { return label("banner").isVisible() ? label("banner").text() : QString(); }
    /// How each level's text tells of what is new: "...+e." is some of level 3, all of level 4; "-" is a level without a
    /// text.
    [[nodiscard]] QString news() const
    {
        QString signs;
        for (const Level level : Level::all()) {
            const auto *text = card(level.number()).findChild<SheetText *>();
            signs += !text                               ? QLatin1Char('-')
                     : text->isEntirelyNew()             ? QLatin1Char('e')
                     : text->extraSelections().isEmpty() ? QLatin1Char('.')
                                                         : QLatin1Char('+');
        }
        return signs;
    }
    /// The mark of each level's target: "--D---" is the default target at level 2.
    [[nodiscard]] QString targets() const
    {
        QString marks;
        for (const Level level : Level::all()) {
            const TargetButton::Mark mark = target(level.number()).mark();
            marks += mark == TargetButton::Mark::None      ? QLatin1Char('-')
                     : mark == TargetButton::Mark::Default ? QLatin1Char('D')
                                                           : QLatin1Char('O');
        }
        return marks;
    }
    /// The levels that are marked as last time's.
    [[nodiscard]] std::vector<int> previous() const
    {
        std::vector<int> numbers;
        for (const Level level : Level::all()) {
            const auto *mark = card(level.number()).findChild<PreviousMark *>();
            if (mark->isVisible() && mark->isMarked())
                numbers.push_back(level.number());
        }
        return numbers;
    }
    [[nodiscard]] bool isAnyLevelEnabled() const
    {
        for (const Level level : Level::all()) {
            if (button(level.number()).isEnabled() || target(level.number()).isEnabled())
                return true;
        }
        return false;
    }
    /// Clicks every card, its text and its button.
    void clickEverywhere()
    {
        for (const Level level : Level::all()) {
            LevelCard &each = card(level.number());
            click(each, QPoint(2, 2));
            click(button(level.number()));
            for (SheetText *text : each.findChildren<SheetText *>())
                click(*text->viewport(), QPoint(text->viewport()->width() - 1, 2));
        }
    }
};

}  // namespace

TEST(FrameworkPageTest, ChoosesTheCardThatIsClicked)
{
    ShownPage shown("1.1");
    EXPECT_TRUE(shown.chosen().empty());
    click(shown.card(3), QPoint(2, 2));
    EXPECT_EQ(shown.stand.entry("1.1").rating, Rating(level(3)));
    EXPECT_EQ(shown.chosen(), std::vector{3});
    EXPECT_EQ(shown.label("state").text(), QStringLiteral("● Level 3"));
    click(shown.button(0));
    EXPECT_EQ(shown.stand.entry("1.1").rating, Rating(level(0)));
    EXPECT_EQ(shown.chosen(), std::vector{0});
    SheetText &text = *shown.card(2).findChild<SheetText *>();
    click(*text.viewport(), QPoint(20, 10));
    EXPECT_EQ(shown.stand.entry("1.1").rating, Rating(level(2)));
    EXPECT_EQ(shown.chosen(), std::vector{2});
    EXPECT_EQ(shown.stand.document.undoStack().count(), 3);
}

TEST(FrameworkPageTest, KeepsTheChosenCardWhenItIsClickedAgain)
{
    ShownPage shown("1.1");
    for (int i = 0; i < 3; ++i) {
        click(shown.button(4));
        EXPECT_EQ(shown.chosen(), std::vector{4});
        click(shown.card(4), QPoint(2, 2));
        EXPECT_EQ(shown.chosen(), std::vector{4});
    }
    EXPECT_EQ(shown.stand.entry("1.1").rating, Rating(level(4)));
    EXPECT_EQ(shown.stand.document.undoStack().count(), 1);
}

TEST(FrameworkPageTest, LeavesACardAloneForOtherButtons)
{
    ShownPage shown("1.1");
    click(shown.card(3), QPoint(2, 2), Qt::RightButton);
    const QPoint inside = broughtIntoView(shown.card(3), QPoint(2, 2));
    QTest::mousePress(shown.page.windowHandle(), Qt::LeftButton, {}, inside);
    QTest::mouseRelease(shown.page.windowHandle(), Qt::LeftButton, {}, inside - QPoint(0, 40));
    EXPECT_TRUE(shown.chosen().empty()) << "let go outside";
}

TEST(FrameworkPageTest, MovesByArrowKeysAndChoosesBySpaceOrReturn)
{
    ShownPage shown("1.1");
    shown.page.focusFirst();
    EXPECT_TRUE(shown.button(0).hasFocus());
    press(shown.page, Qt::Key_Up);
    EXPECT_TRUE(shown.button(0).hasFocus()) << "there is no lower one";
    press(shown.page, Qt::Key_Down);
    press(shown.page, Qt::Key_Down);
    EXPECT_TRUE(shown.button(2).hasFocus());
    EXPECT_TRUE(shown.chosen().empty()) << "reading chooses nothing";
    press(shown.page, Qt::Key_Space);
    EXPECT_EQ(shown.chosen(), std::vector{2});
    press(shown.page, Qt::Key_Down);
    press(shown.page, Qt::Key_Return);
    EXPECT_EQ(shown.chosen(), std::vector{3});
    shown.stand.goTo("1.2");
    shown.stand.goTo("1.1");
    shown.page.focusFirst();
    EXPECT_TRUE(shown.button(3).hasFocus()) << "where the rating is";
}

/// Level 5 of 5.2 has no description, and no lower level follows it: it cannot be chosen and says why.
TEST(FrameworkPageTest, RefusesALevelAboveTheLastDescription)
{
    ShownPage shown("5.2");
    EXPECT_FALSE(shown.button(5).isEnabled());
    EXPECT_FALSE(shown.target(5).isVisible());
    EXPECT_TRUE(shown.button(4).isEnabled());
    EXPECT_TRUE(shown.target(4).isVisible());
    EXPECT_TRUE(shown.button(5).accessibleDescription().contains(QStringLiteral("cannot be chosen")));
    click(shown.card(5), QPoint(2, 2));
    click(shown.button(5));
    EXPECT_TRUE(shown.stand.entry("5.2").isEmpty());
    EXPECT_TRUE(shown.chosen().empty());
}

/// Levels 0–3 of 4.4 have no description, but an organisation that is not there yet must be able to say so.
TEST(FrameworkPageTest, TakesALevelBelowTheFirstDescription)
{
    ShownPage shown("4.4");
    EXPECT_TRUE(shown.card(0).findChildren<SheetText *>().empty());
    click(shown.card(0), QPoint(2, 2));
    EXPECT_EQ(shown.stand.entry("4.4").rating, Rating(level(0)));
}

TEST(FrameworkPageTest, ShowsWhatIsOutOfScopeWithoutAnyChoice)
{
    ShownPage shown("6.3");
    EXPECT_TRUE(shown.banner().contains(QStringLiteral("out of scope")));
    EXPECT_EQ(shown.label("state").text(), QStringLiteral("─ Out of scope"));
    EXPECT_FALSE(shown.isAnyLevelEnabled());
    EXPECT_FALSE(shown.pushButton("exclude").isVisible());
    EXPECT_FALSE(shown.pushButton("clear").isVisible());
    shown.clickEverywhere();
    EXPECT_TRUE(shown.stand.entry("6.3").isEmpty());
    EXPECT_EQ(shown.targets(), QStringLiteral("------"));
}

TEST(FrameworkPageTest, ShowsAnExclusionWithItsReason)
{
    Assessment assessment = emptyAssessment();
    exclude(assessment, "2.2", QStringLiteral("自社製品に OSS はない"));
    ShownPage shown("2.2", assessment);
    EXPECT_TRUE(shown.banner().contains(QStringLiteral("自社製品に OSS はない")));
    EXPECT_EQ(shown.label("state").text(), QStringLiteral("⊘ Excluded"));
    EXPECT_FALSE(shown.isAnyLevelEnabled());
    shown.clickEverywhere();
    EXPECT_TRUE(shown.stand.entry("2.2").rating.isExcluded());
    EXPECT_EQ(shown.pushButton("exclude").text(), QStringLiteral("Include Again"));
    click(shown.pushButton("exclude"));
    EXPECT_TRUE(shown.stand.entry("2.2").isEmpty());
    EXPECT_EQ(shown.banner(), QString());
    EXPECT_TRUE(shown.isAnyLevelEnabled());
}

TEST(FrameworkPageTest, AsksForAReasonToExclude)
{
    ShownPage shown("2.2");
    int requests = 0;
    QObject::connect(&shown.page, &FrameworkPage::exclusionRequested, &shown.page, [&] { ++requests; });
    click(shown.pushButton("exclude"));
    EXPECT_EQ(requests, 1);
    EXPECT_TRUE(shown.stand.entry("2.2").isEmpty()) << "the window asks first";
}

TEST(FrameworkPageTest, ClearsTheRating)
{
    ShownPage shown("1.1");
    EXPECT_FALSE(shown.pushButton("clear").isEnabled());
    click(shown.button(2));
    EXPECT_TRUE(shown.pushButton("clear").isEnabled());
    click(shown.pushButton("clear"));
    EXPECT_TRUE(shown.stand.entry("1.1").isEmpty());
    EXPECT_TRUE(shown.chosen().empty());
    EXPECT_EQ(shown.label("state").text(), QStringLiteral("○ Not rated"));
}

/// The default target is 3.
TEST(FrameworkPageTest, SetsTheTargetAndGoesBackToTheDefault)
{
    ShownPage shown("1.1");
    EXPECT_EQ(shown.targets(), QStringLiteral("---D--"));
    click(shown.target(4));
    EXPECT_EQ(shown.stand.entry("1.1").target, level(4));
    EXPECT_EQ(shown.targets(), QStringLiteral("----O-"));
    click(shown.target(4));
    EXPECT_FALSE(shown.stand.entry("1.1").target);
    EXPECT_EQ(shown.targets(), QStringLiteral("---D--"));
    click(shown.target(3));
    EXPECT_EQ(shown.stand.entry("1.1").target, level(3)) << "the default becomes its own";
    EXPECT_EQ(shown.targets(), QStringLiteral("---O--"));
    EXPECT_TRUE(shown.chosen().empty()) << "a target is no rating";
}

/// A default target of 5 is out of reach for 5.2, whose last description is level 4.
TEST(FrameworkPageTest, ShowsTheTargetInForce)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.defaultTarget = level(5);
    assessment.setProperties(properties);
    ShownPage shown("5.2", assessment);
    EXPECT_EQ(shown.targets(), QStringLiteral("----D-"));
}

TEST(FrameworkPageTest, TellsOfALevelThatTheSheetDoesNotDescribe)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "5.2", 5);
    ShownPage shown("5.2", assessment);
    EXPECT_TRUE(shown.banner().contains(QStringLiteral("level 5")));
    EXPECT_EQ(shown.label("state").text(), QStringLiteral("○ Not rated"));
    EXPECT_TRUE(shown.chosen().empty());
    EXPECT_TRUE(shown.pushButton("clear").isEnabled());
    click(shown.button(4));
    EXPECT_EQ(shown.banner(), QString());
    EXPECT_EQ(shown.chosen(), std::vector{4});
}

TEST(FrameworkPageTest, FollowsUndo)
{
    ShownPage shown("1.1");
    click(shown.button(2));
    click(shown.target(5));
    shown.stand.document.undoStack().undo();
    EXPECT_EQ(shown.targets(), QStringLiteral("---D--"));
    shown.stand.document.undoStack().undo();
    EXPECT_TRUE(shown.chosen().empty());
    shown.stand.document.undoStack().redo();
    EXPECT_EQ(shown.chosen(), std::vector{2});
}

/// In 2.2 only levels 1 and 5 say nothing of what the level below says (levels 2 and 3 keep a phrase of it).
TEST(FrameworkPageTest, HighlightsWhatTheLevelsAheadAdd)
{
    ShownPage shown("2.2");
    EXPECT_EQ(shown.news(), QStringLiteral("......")) << "while nothing is rated";
    click(shown.button(0));
    EXPECT_EQ(shown.news(), QStringLiteral(".e+++e"));
    click(shown.button(3));
    EXPECT_EQ(shown.news(), QStringLiteral("....+e"));
    const auto selections = shown.card(4).findChild<SheetText *>()->extraSelections();
    ASSERT_EQ(selections.size(), 1);
    EXPECT_EQ(selections.first().cursor.selectedText(), QStringLiteral("各監視対象の優先順位や効率化がなされている"));
    shown.stand.state.setHighlightsNew(false);
    EXPECT_EQ(shown.news(), QStringLiteral("......"));
    click(shown.button(4));
    EXPECT_EQ(shown.news(), QStringLiteral("......"));
    shown.stand.state.setHighlightsNew(true);
    EXPECT_EQ(shown.news(), QStringLiteral(".....e"));
    shown.stand.document.undoStack().undo();
    EXPECT_EQ(shown.news(), QStringLiteral("....+e"));
    shown.stand.document.setRating(framework("2.2"), Rating::excluded({}));
    EXPECT_EQ(shown.news(), QStringLiteral("......")) << "nothing is ahead of what is excluded";
}

/// Level 4 is the first that 4.4 describes, so it adds to nothing; level 5 adds to level 4.
TEST(FrameworkPageTest, HighlightsAgainstTheNearestDescription)
{
    ShownPage shown("4.4");
    click(shown.button(1));
    EXPECT_EQ(shown.news(), QStringLiteral("----.e"));
}

TEST(FrameworkPageTest, OpensTheReferencesOfAMark)
{
    ShownPage shown("3.3");
    shown.stand.state.setSideTab(SideTab::Notes);
    SheetText &text = *shown.card(2).findChild<SheetText *>();
    const Mark mark = findMarks(text.toPlainText()).front();
    QTextCursor cursor(text.document());
    cursor.setPosition(static_cast<int>(mark.position) + 3);
    click(*text.viewport(), text.cursorRect(cursor).center());
    EXPECT_EQ(shown.stand.state.references(),
              QStringList({QStringLiteral("3.3.2"), QStringLiteral("3.3.3"), QStringLiteral("3.3.4")}));
    EXPECT_EQ(shown.stand.state.sideTab(), SideTab::References);
    EXPECT_TRUE(shown.chosen().empty()) << "reading up a mark rates nothing";
    EXPECT_EQ(text.extraSelections().size(), 1);
    EXPECT_EQ(shown.card(3).findChild<SheetText *>()->extraSelections().size(), 1) << "[3.3.1-5] cites them too";
}

/// Six levels in ascending order, each with its whole text; the English rendering only where it is switched on.
TEST(FrameworkPageTest, ShowsEveryTextOfEveryFramework)
{
    for (const bool showsEnglish : {false, true}) {
        ShownPage shown("1.1", emptyAssessment(), showsEnglish);
        for (const Framework *each : sheet().frameworks()) {
            shown.stand.state.goTo(each->id);
            QStringList expected;
            const auto add = [&](const BilingualText &text) {
                expected.append(text.japanese);
                if (showsEnglish)
                    expected.append(text.english);  // the page says once that it is unofficial
            };
            for (const Level level : Level::all()) {
                if (const auto &description = each->description(level))
                    add(*description);
            }
            QStringList actual;
            int bottom = -1;
            for (const Level level : Level::all()) {
                const LevelCard &card = shown.card(level.number());
                for (const SheetText *text : card.findChildren<SheetText *>())
                    actual.append(text->toPlainText());
            }
            settle();
            for (const Level level : Level::all()) {
                EXPECT_GT(shown.card(level.number()).y(), bottom) << each->id.text().toStdString();
                bottom = shown.card(level.number()).geometry().bottom();
            }
            EXPECT_EQ(actual, expected) << each->id.text().toStdString();
        }
    }
}

TEST(FrameworkPageTest, MarksLastTimesLevel)
{
    ShownPage shown("1.1", startedAssessment());
    EXPECT_EQ(shown.previous(), std::vector{2});
    EXPECT_EQ(shown.button(2).accessibleName(), QStringLiteral("Level 2, last time’s level"));
    EXPECT_EQ(shown.button(1).accessibleName(), QStringLiteral("Level 1"));
    EXPECT_TRUE(shown.chosen().empty());
    click(shown.button(2));
    EXPECT_EQ(shown.previous(), std::vector{2}) << "also where it is chosen again";
    shown.stand.goTo("1.3");
    EXPECT_TRUE(shown.previous().empty()) << "excluded last time";
    shown.stand.document.setPrevious(std::nullopt);
    shown.stand.goTo("1.1");
    EXPECT_TRUE(shown.previous().empty());
    EXPECT_FALSE(shown.card(2).findChild<PreviousMark *>()->isVisible()) << "it takes no room either";
}

/// A blind assessment: nothing on the page tells last time's level until the framework is rated.
TEST(FrameworkPageTest, HidesLastTimeUntilTheFrameworkIsRated)
{
    ShownPage shown("1.1", startedAssessment(CarryOver::Levels::Hidden));
    const auto tellsNothing = [&shown] {
        EXPECT_TRUE(shown.previous().empty());
        EXPECT_FALSE(shown.label("lastTime").isVisible());
        for (const Level level : Level::all())
            EXPECT_FALSE(shown.button(level.number()).accessibleName().contains(QStringLiteral("last time")));
    };
    tellsNothing();
    shown.stand.document.tryLevel(framework("1.1"), level(3));
    tellsNothing();
    shown.stand.document.whatIf().turnOff();
    click(shown.button(3));
    EXPECT_EQ(shown.previous(), std::vector{2});
    EXPECT_EQ(shown.label("lastTime").text(), QStringLiteral("□ 2 last time"));
    shown.stand.document.undoStack().undo();
    tellsNothing();
}

/// The default target is 3: it is said while it lies ahead.
TEST(FrameworkPageTest, SaysTheTargetThatLiesAhead)
{
    ShownPage shown("1.1");
    EXPECT_EQ(shown.label("target").text(), QStringLiteral("→ target 3"));
    click(shown.button(2));
    EXPECT_TRUE(shown.label("target").isVisible());
    click(shown.button(3));
    EXPECT_FALSE(shown.label("target").isVisible()) << "reached";
    shown.stand.goTo("6.3");
    EXPECT_FALSE(shown.label("target").isVisible()) << "out of scope";
}

/// Return or Space on the level that is chosen already.
TEST(FrameworkPageTest, IsFinishedByAKeyOnTheChosenLevel)
{
    ShownPage shown("1.1");
    int finished = 0;
    QObject::connect(&shown.page, &FrameworkPage::finished, &shown.page, [&] { ++finished; });
    shown.page.focusFirst();
    press(shown.page, Qt::Key_Return);
    settle();
    EXPECT_EQ(shown.chosen(), std::vector{0});
    EXPECT_EQ(finished, 0) << "it chose the level";
    press(shown.page, Qt::Key_Return);
    settle();
    EXPECT_EQ(finished, 1);
    press(shown.page, Qt::Key_Space);
    settle();
    EXPECT_EQ(finished, 2);
    EXPECT_EQ(shown.stand.document.undoStack().count(), 1);
}

/// The focus is where the rating is, so that no two levels look chosen.
TEST(FrameworkPageTest, TakesTheFocusToTheRating)
{
    ShownPage shown("1.1");
    shown.page.focusFirst();
    EXPECT_TRUE(shown.button(0).hasFocus());
    shown.stand.document.setRating(framework("1.1"), Rating(level(4)));
    EXPECT_TRUE(shown.button(4).hasFocus());
    shown.stand.document.undoStack().undo();
    EXPECT_TRUE(shown.button(4).hasFocus()) << "nothing is chosen now";
}

}  // namespace psirt::test
