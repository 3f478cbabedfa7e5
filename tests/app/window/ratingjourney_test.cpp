// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionline.h"
#include "app/pages/frameworkpage.h"
#include "app/widgets/fields.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/sheettext.h"
#include "tests/app/window/windowjourney.h"

#include <QListWidget>
#include <QTextBrowser>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

class RatingJourney : public WindowJourney {
protected:
    [[nodiscard]] QString message()
    {
        const auto &bar = find<MessageBar>();
        return bar.isVisible() ? bar.findChild<QLabel *>()->text() : QString();
    }
};

}  // namespace

/// 27 frameworks in the sheet's order, rated 0, 1, 2, 3, 4, 5, 0, 1, …: four rounds of 0 + 1 + 2 + 3 + 4 + 5 = 15, then
/// 0 + 1 + 2 = 3, so 63 / 27 = 2.33. None of the three that have no level 5 gets one: 5.2, 5.3 and 6.2 stand at the places
/// 20, 21 and 24 from 0, and so get 2, 3 and 0.
TEST_F(RatingJourney, RatesEverythingByKeyboardAlone)
{
    EXPECT_EQ(scores(), QStringLiteral("Average — | provisional, 0 of 27 rated | Target band 2.5–3.0"));
    QStringList visited;
    for (int i = 0; i < 27; ++i) {
        key(Qt::Key_U, Qt::ControlModifier);
        visited.append(place());
        if (i == 26) {
            EXPECT_TRUE(scores().contains(QStringLiteral("provisional, 26 of 27 rated"))) << scores().toStdString();
        }
        digit(i % 6);
    }
    QStringList ratable;
    for (const Framework *each : sheet().frameworks()) {
        if (!each->isOutOfScope)
            ratable.append(each->id.text());
    }
    EXPECT_EQ(visited, ratable);
    EXPECT_EQ(scores(), QStringLiteral("Average 2.33 | 27 of 27 rated | 0.17 short of the target band 2.5–3.0"));
    EXPECT_EQ(document().score().overall.average, Average::of(63, 27));
    EXPECT_EQ(document().undoStack().count(), 27);
    EXPECT_FALSE(window().actions().nextUnrated->isEnabled());
    key(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(place(), QStringLiteral("6.5")) << "nothing is left";
}

TEST_F(RatingJourney, ClearsUndoesAndRedoes)
{
    goTo("1.1");
    digit(3);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo: Rate 1.1 as Level 3"));
    EXPECT_FALSE(window().actions().redo->isEnabled());
    key(Qt::Key_Delete);
    EXPECT_TRUE(entry("1.1").isEmpty());
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo: Clear Rating of 1.1"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    EXPECT_EQ(window().actions().redo->text(), QStringLiteral("&Redo: Clear Rating of 1.1"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(entry("1.1").isEmpty());
    EXPECT_FALSE(window().actions().undo->isEnabled());
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    EXPECT_EQ(scores().section(QLatin1Char('|'), 0, 0).trimmed(), QStringLiteral("1 of 27 rated, Average 3.00"));
}

TEST_F(RatingJourney, RatesByMouse)
{
    goTo("1.2");
    click(card(4), QPoint(2, 2));
    EXPECT_EQ(entry("1.2").rating, Rating(level(4)));
    click(*card(2).findChild<LevelButton *>());
    EXPECT_EQ(entry("1.2").rating, Rating(level(2)));
    click(*card(5).findChild<TargetButton *>());
    EXPECT_EQ(entry("1.2").target, level(5));
}

/// Wherever a person clicked to read, the digits go on rating.
TEST_F(RatingJourney, RatesByKeyAfterAClickOnAText)
{
    goTo("1.1");
    SheetText &text = *card(3).findChild<SheetText *>();
    click(*text.viewport(), QPoint(text.viewport()->width() - 2, 4));
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    digit(4);
    EXPECT_EQ(entry("1.1").rating, Rating(level(4))) << "the text takes no input, so it must not swallow the key";
    key(Qt::Key_Delete);
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
}

TEST_F(RatingJourney, RatesByKeyAfterAClickOnAReference)
{
    goTo("1.1");
    click(*named<QTextBrowser>("About the chosen reference").viewport());
    digit(4);
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
}

TEST_F(RatingJourney, RatesByKeyFromTheNavigation)
{
    goTo("1.1");
    find<NavigationTree>().setFocus();
    digit(2);
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_EQ(place(), QStringLiteral("1.1"));
}

/// The keyboard may be anywhere but in a text.
TEST_F(RatingJourney, RatesByKeyWhereverNothingIsTyped)
{
    goTo("1.1");
    document().setEvidence(framework("1.1"), {QStringLiteral("a")});
    document().addAction(framework("1.1"));
    int places = 0;
    int texts = 0;
    for (const SideTab tab : {SideTab::References, SideTab::Notes, SideTab::Actions}) {
        state().setSideTab(tab);
        settle();
        if (tab == SideTab::Actions)
            find<ActionLine>().click();
        for (QWidget *each : window().findChildren<QWidget *>()) {
            if (!each->isVisible() || !each->isEnabled() || each->focusPolicy() == Qt::NoFocus || each->focusProxy())
                continue;
            if (auto *list = qobject_cast<QListWidget *>(each))
                list->setCurrentRow(0);
            each->setFocus();
            const int number = entry("1.1").rating.level() == level(4) ? 2 : 4;
            const bool isText = takesText(*each);
            texts += isText ? 1 : 0;
            if (isText)
                continue;
            ++places;
            digit(number);
            EXPECT_EQ(entry("1.1").rating, Rating(level(number)))
                << each->metaObject()->className() << ' ' << each->accessibleName().toStdString();
        }
    }
    EXPECT_GT(places, 20);
    EXPECT_GE(texts, 5) << "the search, the note, what, who, due";
}

TEST_F(RatingJourney, RatesByKeyAfterAClickOnEmptySpace)
{
    goTo("1.1");
    document().setEvidence(framework("1.1"), {QStringLiteral("a")});
    state().setSideTab(SideTab::Notes);
    settle();
    auto *page = window().findChild<FrameworkPage *>();
    const QPoint empty(page->viewport()->width() - 2, page->viewport()->height() / 2);
    auto &evidence = named<QListWidget>("Evidence");
    evidence.setFocus();
    evidence.setCurrentRow(0);
    QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, page->viewport()->mapTo(&window(), empty));
    settle();
    digit(4);
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    key(Qt::Key_M, Qt::ControlModifier);
    QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, page->viewport()->mapTo(&window(), empty));
    settle();
    digit(3);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3))) << "the click left the note";
    EXPECT_EQ(entry("1.1").note, QString());
}

TEST_F(RatingJourney, KeepsDigitsForTheNote)
{
    goTo("1.1");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("2026 5");
    EXPECT_EQ(entry("1.1").note, QStringLiteral("2026 5"));
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
    digit(3);
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    EXPECT_EQ(entry("1.1").note, QStringLiteral("026 53"));
}

TEST_F(RatingJourney, KeepsDigitsForTheSearchAndTheActions)
{
    goTo("1.1");
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    typeText("step 1");
    ASSERT_EQ(entry("1.1").actions.size(), 1U);
    EXPECT_EQ(entry("1.1").actions.front().what, QStringLiteral("step 1"));
    key(Qt::Key_F, Qt::ControlModifier);
    typeText("3.3");
    EXPECT_EQ(state().searchText(), QStringLiteral("3.3"));
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
}

/// Who deletes a line of evidence must not lose the rating without noticing.
TEST_F(RatingJourney, KeepsTheRatingWhenEvidenceIsDeleted)
{
    goTo("1.1");
    digit(3);
    document().setEvidence(framework("1.1"), {QStringLiteral("a"), QStringLiteral("b")});
    state().setSideTab(SideTab::Notes);
    auto &evidence = named<QListWidget>("Evidence");
    evidence.setFocus();
    evidence.setCurrentRow(0);
    key(Qt::Key_Delete);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
}

/// The one undo of the program covers what is typed, so its key must reach it from the editor too.
TEST_F(RatingJourney, UndoesTypingFromWithinTheNote)
{
    goTo("1.1");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("abc");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1").note, QString());
    EXPECT_EQ(named<GrowingEdit>("Note").toPlainText(), QString());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(entry("1.1").note, QStringLiteral("abc"));
}

TEST_F(RatingJourney, SetsTargetsByKey)
{
    goTo("1.1");
    digit(2);
    key(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(entry("1.1").target, level(4));
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_EQ(document().score().framework(framework("1.1"))->gap, 2);
    key(Qt::Key_Delete, Qt::AltModifier);
    EXPECT_FALSE(entry("1.1").target);
    EXPECT_EQ(document().score().framework(framework("1.1"))->gap, 1) << "the default target is 3";
    EXPECT_EQ(document().undoStack().count(), 3);
}

TEST_F(RatingJourney, SaysWhyALevelCannotBeChosen)
{
    goTo("5.2");
    digit(5);
    EXPECT_TRUE(entry("5.2").isEmpty());
    EXPECT_TRUE(message().contains(QStringLiteral("no level 5 for 5.2"))) << message().toStdString();
    key(Qt::Key_5, Qt::AltModifier);
    EXPECT_TRUE(entry("5.2").isEmpty());
    digit(4);
    EXPECT_EQ(entry("5.2").rating, Rating(level(4)));
}

TEST_F(RatingJourney, DoesNotRateWhatIsOutOfScope)
{
    goTo("6.3");
    for (int number = 0; number <= 5; ++number) {
        digit(number);
        key(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    }
    key(Qt::Key_Delete);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(document().assessment().entries().empty());
    EXPECT_FALSE(window().actions().rate[3]->isEnabled());
    EXPECT_FALSE(window().actions().exclude->isEnabled());
    EXPECT_TRUE(window().actions().note->isEnabled());
}

TEST_F(RatingJourney, RatesNothingAwayFromAFramework)
{
    state().goTo(OverviewLocation{});
    digit(3);
    key(Qt::Key_Delete);
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(document().assessment().entries().empty());
    EXPECT_EQ(document().undoStack().count(), 0);
}

TEST_F(RatingJourney, ExcludesWithAReasonAndIncludesAgain)
{
    goTo("2.2");
    digit(1);
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            type(dialog, "no products of our own");
            clicking("Exclude")(dialog);
        }});
        key(Qt::Key_D, Qt::ControlModifier);
    }
    EXPECT_EQ(entry("2.2").rating, Rating::excluded(QStringLiteral("no products of our own")));
    EXPECT_EQ(scores().section(QLatin1Char('|'), 1, 1).trimmed(), QStringLiteral("provisional, 0 of 26 rated"));
    digit(3);
    EXPECT_TRUE(entry("2.2").rating.isExcluded()) << "a key must not undo an exclusion";
    key(Qt::Key_Delete);
    EXPECT_TRUE(entry("2.2").rating.isExcluded());
    EXPECT_TRUE(find<QLabel>(QStringLiteral("banner")).text().contains(QStringLiteral("Level 1 comes back")));
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(entry("2.2").rating, Rating(level(1))) << "what was there";
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo: Include 2.2 Again"));
    {
        const ModalAnswers answers({clicking("Cancel")});
        key(Qt::Key_D, Qt::ControlModifier);
    }
    EXPECT_EQ(entry("2.2").rating, Rating(level(1)));
}

TEST_F(RatingJourney, AsksOnceForAReasonToExclude)
{
    goTo("2.2");
    {
        const ModalAnswers answers({[](QDialog &dialog) {
                                        clicking("Exclude")(dialog);
                                        EXPECT_TRUE(dialog.isVisible()) << "back, to write one";
                                        dialog.reject();
                                    },
                                    clicking("Write a Reason")});
        key(Qt::Key_D, Qt::ControlModifier);
    }
    EXPECT_TRUE(entry("2.2").isEmpty());
    {
        const ModalAnswers answers({clicking("Exclude"), clicking("Exclude All the Same")});
        key(Qt::Key_D, Qt::ControlModifier);
    }
    EXPECT_EQ(entry("2.2").rating, Rating::excluded({}));
}

/// One level is no average to compare with the band: the count comes first, and the band is not spoken of.
TEST_F(RatingJourney, SaysNothingOfTheBandBelowHalf)
{
    goTo("1.1");
    digit(3);
    EXPECT_TRUE(scores().startsWith(QStringLiteral("1 of 27 rated, Average 3.00"))) << scores().toStdString();
    EXPECT_TRUE(scores().contains(QStringLiteral("Too few are rated"))) << scores().toStdString();
    EXPECT_FALSE(scores().contains(QStringLiteral("Within"))) << scores().toStdString();
    for (const psirt::Framework *each : sheet().frameworks()) {
        if (document().score().overall.rated < 14 && !each->isOutOfScope)
            document().setRating(each->id, level(3));
    }
    EXPECT_TRUE(scores().startsWith(QStringLiteral("Average 3.00"))) << scores().toStdString();
    EXPECT_TRUE(scores().contains(QStringLiteral("Within the target band"))) << scores().toStdString();
}

}  // namespace psirt::test
