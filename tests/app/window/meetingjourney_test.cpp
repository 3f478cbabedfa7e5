// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementblock.h"
#include "app/pages/agreementpage.h"
#include "app/pages/backgroundpanel.h"
#include "app/pages/levelboard.h"
#include "app/pages/levelcard.h"
#include "app/pages/meetingview.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/messagebar.h"
#include "tests/app/window/windowjourney.h"

#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

class MeetingJourney : public WindowJourney {
protected:
    [[nodiscard]] MeetingView *meeting() { return window().findChild<MeetingView *>(); }
    [[nodiscard]] QString line(const char *name)
    {
        return meeting()->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] LevelCard &column(int number)
    {
        return *meeting()->findChild<LevelCard *>(QStringLiteral("level%1").arg(number));
    }
    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *meeting()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void startAt(const char *id)
    {
        goTo(id);
        key(Qt::Key_F11);
        // The offscreen platform's screen is smaller than a projector's.
        window().showNormal();
        window().resize(1920, 1080);
        settle();
    }
};

}  // namespace

TEST_F(MeetingJourney, ShowsOneFrameworkOnTheWholeScreen)
{
    startAt("3.1");
    ASSERT_NE(meeting(), nullptr);
    EXPECT_FALSE(window().menuBar()->isVisible());
    EXPECT_TRUE(line("meetingTitle").startsWith(QStringLiteral("3.1 ")));
    EXPECT_EQ(line("meetingState"), QStringLiteral("○ Not rated"));
    EXPECT_EQ(line("meetingCount"), QStringLiteral("0 of 27 rated"));
    digit(3);
    EXPECT_EQ(entry("3.1").rating, Rating(level(3)));
    EXPECT_EQ(line("meetingState"), QStringLiteral("● Level 3"));
    EXPECT_EQ(line("meetingCount"), QStringLiteral("1 of 27 rated"));
    EXPECT_TRUE(column(3).findChild<LevelButton *>()->isChecked());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(entry("3.1").rating.isUnrated()) << "the commands of the window hold";
    key(Qt::Key_Escape);
    EXPECT_EQ(meeting(), nullptr);
    EXPECT_TRUE(window().menuBar()->isVisible());
    EXPECT_EQ(place(), QStringLiteral("3.1"));
    EXPECT_TRUE(card(0).isVisible());
}

TEST_F(MeetingJourney, GoesOnByReturnAndByItsButtons)
{
    startAt("1.1");
    digit(2);
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    button("meetingNext").click();
    settle();
    EXPECT_EQ(place(), QStringLiteral("1.3"));
    button("meetingPrevious").click();
    settle();
    button("meetingPrevious").click();
    settle();
    EXPECT_EQ(place(), QStringLiteral("1.1"));
    button("meetingNextUnrated").click();
    settle();
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    EXPECT_TRUE(line("meetingTitle").startsWith(QStringLiteral("1.2 ")));
}

/// Digits that are typed into the note are no levels; Escape leaves the note first.
TEST_F(MeetingJourney, WritesTheNoteThatIsAgreedOn)
{
    startAt("1.1");
    auto *note = meeting()->findChild<GrowingEdit *>();
    note->setFocus();
    typeText("agreed 3");
    EXPECT_EQ(entry("1.1").note, QStringLiteral("agreed 3"));
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
    key(Qt::Key_Escape);
    ASSERT_NE(meeting(), nullptr);
    digit(3);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    EXPECT_EQ(note->text(), QString());
}

/// What the window has beside the framework is reached by its keys: the note is there, the rest ends the meeting.
TEST_F(MeetingJourney, TakesTheKeyboardWhereAKeyLeads)
{
    startAt("1.1");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("x");
    EXPECT_EQ(entry("1.1").note, QStringLiteral("x"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.1").note, QString());
    ASSERT_NE(meeting(), nullptr);
    key(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(meeting(), nullptr);
    typeText("4.2");
    EXPECT_EQ(state().searchText(), QStringLiteral("4.2"));
    EXPECT_EQ(place(), QStringLiteral("1.1"));
}

TEST_F(MeetingJourney, BeginsAtWhatIsNotRatedAndEndsAtTheOverview)
{
    for (const psirt::Framework *each : sheet().frameworks()) {
        if (!each->isOutOfScope && each->id != framework("4.2"))
            document().setRating(each->id, level(3));
    }
    key(Qt::Key_F11);
    ASSERT_NE(meeting(), nullptr);
    EXPECT_EQ(place(), QStringLiteral("4.2"));
    digit(2);
    key(Qt::Key_Return);
    EXPECT_EQ(meeting(), nullptr);
    EXPECT_EQ(place(), QStringLiteral("overview"));
    EXPECT_TRUE(window().messages().accessibleName().startsWith(QStringLiteral("All 27 frameworks are rated")));
}

/// A larger text, or another file, in the middle of it.
TEST_F(MeetingJourney, OutlivesWhatBuildsTheWindowAnew)
{
    startAt("1.1");
    key(Qt::Key_Plus, Qt::ControlModifier);
    ASSERT_NE(meeting(), nullptr);
    EXPECT_TRUE(meeting()->isVisible());
    digit(1);
    EXPECT_EQ(entry("1.1").rating, Rating(level(1)));
    ASSERT_TRUE(writeProjectFile(path("b.psirt"), emptyAssessment(), Overwrite::Always));
    document().undoStack().setClean();
    window().openFile(path("b.psirt"));
    settle();
    EXPECT_EQ(meeting(), nullptr);
    EXPECT_EQ(place(), QStringLiteral("overview"));
}

/// From the smallest to the largest size of type every level is whole at 1920×1080.
TEST_F(MeetingJourney, CutsNothingOnAProjector)
{
    settings.setShowsEnglish(false);
    start();
    startAt("1.1");
    QStringList cut;
    for (const psirt::Framework *each : sheet().frameworks()) {
        state().goTo(each->id);
        settle();
        for (const Level level : Level::all()) {
            if (!column(level.number()).isWhole())
                cut.append(each->id.text() + QLatin1Char(' ') + QString::number(level.number()));
        }
    }
    EXPECT_TRUE(cut.isEmpty()) << cut.join(QStringLiteral(", ")).toStdString();
}

/// Named once, asked one after the other with nothing of it on the screen, shown, agreed on.
/// The smallest screen that people have, with the longest titles and in the longer language.
TEST_F(MeetingJourney, CutsNothingOnASmallScreen)
{
    settings.setShowsEnglish(true);
    startAt("1.1");
    digit(1);
    window().resize(1366, 768);
    settle();
    ASSERT_EQ(window().width(), 1366);
    for (const Framework *each : sheet().frameworks()) {
        state().goTo(each->id);
        settle();
        for (const QWidget *part : meeting()->findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            EXPECT_LE(part->mapTo(&window(), QPoint(part->width(), 0)).x(), 1366)
                << each->id.text().toStdString() << part->metaObject()->className();
        }
        const auto *title = meeting()->findChild<QLabel *>(QStringLiteral("meetingTitle"));
        EXPECT_LE(title->heightForWidth(title->width()), title->height()) << each->id.text().toStdString();
    }
}

TEST_F(MeetingJourney, TakesHiddenVotesAndKeepsThem)
{
    startAt("3.1");
    {
        ModalAnswers answers({[](QDialog &dialog) {
            dialog.findChild<GrowingEdit *>()->setPlainText(QStringLiteral("佐藤\n伊藤"));
            dialog.accept();
        }});
        button("meetingVotes").click();
        settle();
    }
    EXPECT_EQ(document().assessment().properties().assessors, (QStringList{QStringLiteral("佐藤"), QStringLiteral("伊藤")}));
    EXPECT_EQ(line("voteSentence"), QStringLiteral("佐藤: which level? Press 0 to 5."));
    digit(3);
    EXPECT_TRUE(entry("3.1").rating.isUnrated());
    EXPECT_EQ(line("voteSentence"), QStringLiteral("伊藤: which level? Press 0 to 5."));
    for (const QPushButton *person : meeting()->findChildren<QPushButton *>(QStringLiteral("votePerson")))
        EXPECT_FALSE(person->text().contains(QLatin1Char('3'))) << "hidden";
    digit(1);
    EXPECT_EQ(line("voteSentence"), QStringLiteral("Everybody has answered. Return shows the levels."));
    digit(5);
    EXPECT_TRUE(entry("3.1").rating.isUnrated()) << "not before the levels are shown";
    key(Qt::Key_Return);
    EXPECT_EQ(line("voteSentence"),
              QStringLiteral("From 1 to 3, 2 levels apart. Press 0 to 5 for the level that you agree on."));
    EXPECT_EQ(line("votes3"), QStringLiteral("●"));
    EXPECT_EQ(meeting()->findChild<QLabel *>(QStringLiteral("votes1"))->accessibleName(), QStringLiteral("Level 1: 伊藤"));
    EXPECT_EQ(line("votes2"), QString());
    key(Qt::Key_Return);
    EXPECT_TRUE(entry("3.1").rating.isUnrated()) << "nobody agreed on anything";
    digit(2);
    EXPECT_EQ(entry("3.1").rating, Rating(level(2)));
    ASSERT_EQ(entry("3.1").opinions.size(), 2U);
    EXPECT_EQ(entry("3.1").opinions[0].rating, Rating(level(3)));
    EXPECT_EQ(entry("3.1").opinions[1].rating, Rating(level(1)));
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("3.2"));
    EXPECT_EQ(line("voteSentence"), QStringLiteral("佐藤: which level? Press 0 to 5."));
}

TEST_F(MeetingJourney, TakesTheLevelThatAllSayByReturn)
{
    Properties properties;
    properties.assessors = {QStringLiteral("a"), QStringLiteral("b")};
    document().setProperties(properties);
    goTo("3.1");
    key(Qt::Key_F11, Qt::ShiftModifier);
    ASSERT_NE(meeting(), nullptr);
    digit(4);
    digit(4);
    key(Qt::Key_Return);
    EXPECT_EQ(line("voteSentence"), QStringLiteral("All say level 4. Return takes it."));
    key(Qt::Key_Return);
    EXPECT_EQ(entry("3.1").rating, Rating(level(4)));
    EXPECT_EQ(line("voteSentence"), QStringLiteral("All say level 4. Agreed: level 4. Return goes on."));
    key(Qt::Key_Escape);
    EXPECT_EQ(meeting(), nullptr);
    goTo("3.2");
    digit(1);
    EXPECT_EQ(entry("3.2").rating, Rating(level(1))) << "outside the meeting a digit rates";
}

/// Six people with long names, and a purpose of two lines: the note stays on a small screen.
TEST_F(MeetingJourney, KeepsTheNoteInSightOnASmallScreenWithVotes)
{
    Properties properties;
    for (int i = 0; i < 6; ++i)
        properties.assessors.append(QStringLiteral("カスタマーサポート課 課長 加藤 %1").arg(i));
    document().setProperties(properties);
    startAt("3.2");
    window().resize(1366, 768);
    key(Qt::Key_F11, Qt::ShiftModifier);
    for (int i = 0; i < 6; ++i)
        digit(2 + i % 2);
    key(Qt::Key_Return);
    settle();
    EXPECT_EQ(meeting()->minimumHeight(), 1) << "no larger than the screen, whatever is in it";
    EXPECT_EQ(window().height(), 768);
    for (const char *name : {"meetingNext", "voteAgain"}) {
        QPushButton &shown = button(name);
        const QRect place(shown.mapTo(&window(), QPoint(0, 0)), shown.size());
        EXPECT_TRUE(window().rect().contains(place)) << name << " " << place.bottom();
    }
}

/// What is shown of opinions elsewhere follows them: the row at the left, the page of agreement, the panel.
TEST_F(MeetingJourney, ShowsVotesWhereOpinionsAre)
{
    Properties properties;
    properties.assessors = {QStringLiteral("a"), QStringLiteral("b")};
    document().setProperties(properties);
    const auto hasRow = [this] {
        return std::ranges::any_of(
            shownRows(), [](const QTreeWidgetItem *each) { return firstWord(*each) == QStringLiteral("Agreement"); });
    };
    EXPECT_FALSE(hasRow());
    const auto voteOn = [this](const char *id) {
        goTo(id);
        state().showPanel(SideTab::Background);
        key(Qt::Key_F11, Qt::ShiftModifier);
        digit(1);
        digit(4);
        key(Qt::Key_Escape);
    };
    const auto blocks = [this] {
        state().goTo(AgreementLocation{});
        settle();
        return find<AgreementPage>().findChildren<AgreementBlock *>().size();
    };
    voteOn("3.1");
    EXPECT_TRUE(hasRow());
    EXPECT_NE(window().findChild<BackgroundPanel *>()->findChild<Disclosure *>(QStringLiteral("opinions")), nullptr);
    EXPECT_EQ(blocks(), 1);
    voteOn("3.2");
    EXPECT_EQ(entry("3.2").opinions.size(), 2U) << "votes go on where the meeting was left with them";
    EXPECT_EQ(blocks(), 2);
    while (document().undoStack().canUndo())
        document().undoStack().undo();
    settle();
    EXPECT_EQ(find<AgreementPage>().findChildren<AgreementBlock *>().size(), 0);
    EXPECT_FALSE(hasRow());
}

}  // namespace psirt::test
