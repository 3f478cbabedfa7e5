// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementpage.h"

#include "app/messages/language.h"
#include "app/pages/agreementblock.h"
#include "app/pages/agreementparts.h"
#include "app/pages/levelbutton.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/twoassessors.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QToolButton>

#include <map>

namespace psirt::test {

using namespace pages;

namespace {

class AgreementPageTest : public testing::Test {
protected:
    AgreementPageTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        show(TwoAssessors().combined());
    }

    void show(Assessment assessment)
    {
        page.reset();
        stand.emplace(std::move(assessment));
        stand->state.goTo(AgreementLocation{});
        page.emplace(stand->context);
        page->resize(1000, 500);
        EXPECT_TRUE(showActive(*page));
    }

    [[nodiscard]] AgreementBlock &block(const char *id) const
    {
        for (AgreementBlock *each : page->findChildren<AgreementBlock *>()) {
            if (each->framework() == framework(id))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + id);
    }
    template <typename Widget>
    [[nodiscard]] Widget *in(const char *id, const char *name) const
    {
        return block(id).findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton &button(const char *id, const char *name) const { return *in<QPushButton>(id, name); }
    [[nodiscard]] LevelButton &levelButton(const char *id, int number) const
    {
        return *block(id).findChildren<LevelButton *>()[number];
    }
    [[nodiscard]] QString state(const char *id) const { return in<QLabel>(id, "state")->accessibleName(); }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *label = page->findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }
    void filter(const char *text)
    {
        for (QRadioButton *each : page->findChildren<QRadioButton *>()) {
            if (each->text() == QString::fromLatin1(text))
                click(*each, QPoint(10, each->height() / 2));
        }
    }
    /// The frameworks that are listed, from top to bottom; in brackets those that are folded.
    [[nodiscard]] QStringList listed() const
    {
        settle();
        std::map<int, QString> byHeight;
        for (const AgreementBlock *each : page->findChildren<AgreementBlock *>()) {
            const QString id = each->framework().text();
            if (each->isVisible())
                byHeight[each->y()] = each->isUnfolded() ? id : QLatin1Char('(') + id + QLatin1Char(')');
        }
        QStringList ids;
        for (const auto &[height, id] : byHeight)
            ids.append(id);
        return ids;
    }
    /// Where a block is seen.
    [[nodiscard]] int placeOf(const char *id) const
    {
        settle();
        return block(id).mapTo(page->viewport(), QPoint(0, 0)).y();
    }
    [[nodiscard]] Rating rating(const char *id) const { return stand->entry(id).rating; }

    std::optional<PageStand> stand;
    std::optional<AgreementPage> page;
};

const QStringList allOpen{QStringLiteral("1.1"), QStringLiteral("2.1"), QStringLiteral("1.2"), QStringLiteral("3.1")};

}  // namespace

TEST_F(AgreementPageTest, ListsTheWidestApartFirstWithCounts)
{
    EXPECT_EQ(listed(), allOpen);
    // The sample rates neither 1.7 nor 6.5; 28 less these and 6.3 are 25.
    EXPECT_EQ(label("summary"), QStringLiteral("4 of 25 differ, 0 settled"));
    EXPECT_EQ(label("counts"),
              QStringLiteral("21 agree  ·  1 one level apart  ·  2 further apart  ·  1 rated by some only"));
    EXPECT_EQ(state("1.1"), QStringLiteral("Open, 2 levels apart, the notes differ"));
    EXPECT_EQ(state("1.2"), QStringLiteral("Open, 1 level apart"));
}

TEST_F(AgreementPageTest, ShowsEachOpinionWithItsText)
{
    const auto cards = block("1.1").findChildren<OpinionCard *>();
    ASSERT_EQ(cards.size(), 2);
    EXPECT_EQ(cards[0]->findChild<QLabel *>(QStringLiteral("opinion"))->accessibleName(), QStringLiteral("A 高橋: Level 3"));
    EXPECT_EQ(cards[1]->findChild<QLabel *>(QStringLiteral("opinion"))->accessibleName(), QStringLiteral("B 小林: Level 1"));
    EXPECT_EQ(cards[1]->findChild<SheetText *>()->toPlainText(),
              sheet().framework(framework("1.1"))->description(level(1))->japanese);
    EXPECT_GE(cards[1]->x(), cards[0]->geometry().right()) << "side by side";
    EXPECT_EQ(in<QLabel>("1.1", "chosenBy3")->text(), QStringLiteral("A"));
    EXPECT_EQ(in<QLabel>("1.1", "chosenBy1")->text(), QStringLiteral("B"));
    EXPECT_EQ(in<QLabel>("1.1", "chosenBy2")->text(), QString());
    EXPECT_EQ(levelButton("1.1", 3).accessibleName(), QStringLiteral("1.1: agree on level 3, chosen by A 高橋"));
}

TEST_F(AgreementPageTest, MarksWhatTheTextsSayApart)
{
    const auto isMarked = [this](const char *id) {
        int marked = 0;
        for (const OpinionCard *card : block(id).findChildren<OpinionCard *>()) {
            const auto *text = card->findChild<SheetText *>();
            marked += text && (text->isEntirelyNew() || !text->extraSelections().isEmpty()) ? 1 : 0;
        }
        return marked;
    };
    EXPECT_EQ(isMarked("1.1"), 2) << "both ways";
    EXPECT_EQ(isMarked("3.1"), 0) << "one of the two has no text";
    EXPECT_FALSE(label("legend").isEmpty());
    stand->state.setHighlightsNew(false);
    EXPECT_EQ(isMarked("1.1"), 0);
    EXPECT_EQ(label("legend"), QString());
}

TEST_F(AgreementPageTest, ChoosesNoLevelBeforehand)
{
    for (const QString &id : allOpen) {
        for (int number = 0; number <= 5; ++number)
            EXPECT_FALSE(levelButton(id.toLatin1(), number).isChecked()) << id.toStdString() << number;
    }
    EXPECT_TRUE(stand->document.undoStack().isClean());
}

TEST_F(AgreementPageTest, SettlesByMouseInOneStepOfUndo)
{
    click(levelButton("1.1", 2));
    EXPECT_EQ(rating("1.1"), Rating(level(2)));
    EXPECT_TRUE(levelButton("1.1", 2).isChecked());
    EXPECT_EQ(state("1.1"), QStringLiteral("Agreed: Level 2, 2 levels apart, the notes differ"));
    EXPECT_EQ(label("summary"), QStringLiteral("4 of 25 differ, 1 settled"));
    EXPECT_EQ(stand->entry("1.1").opinions.size(), 2U) << "who said what stays";
    click(levelButton("1.1", 2));
    EXPECT_TRUE(levelButton("1.1", 2).isChecked());
    stand->document.undoStack().undo();
    EXPECT_TRUE(rating("1.1").isUnrated());
    EXPECT_FALSE(levelButton("1.1", 2).isChecked());
    EXPECT_EQ(state("1.1"), QStringLiteral("Open, 2 levels apart, the notes differ"));
}

TEST_F(AgreementPageTest, SettlesByKeysAndGoesOn)
{
    page->focusFirst();
    EXPECT_TRUE(levelButton("1.1", 0).hasFocus());
    press(*page, Qt::Key_2);
    EXPECT_EQ(rating("1.1"), Rating(level(2)));
    EXPECT_TRUE(levelButton("1.1", 2).hasFocus());
    press(*page, Qt::Key_Down);
    EXPECT_TRUE(levelButton("2.1", 0).hasFocus());
    press(*page, Qt::Key_Right);
    press(*page, Qt::Key_Right);
    EXPECT_TRUE(levelButton("2.1", 2).hasFocus());
    EXPECT_TRUE(rating("2.1").isUnrated()) << "moving about settles nothing";
    press(*page, Qt::Key_Left);
    press(*page, Qt::Key_Space);
    EXPECT_EQ(rating("2.1"), Rating(level(1)));
    press(*page, Qt::Key_Tab);  // on to the buttons: the levels are one stop
    EXPECT_EQ(QApplication::focusWidget(), in<QPushButton>("2.1", "reopen"));
    press(*page, Qt::Key_3);
    EXPECT_EQ(rating("2.1"), Rating(level(3)));
    press(*page, Qt::Key_6);
    EXPECT_EQ(rating("2.1"), Rating(level(3)));
}

TEST_F(AgreementPageTest, GoesThroughFoldedOnesWithoutSettlingThem)
{
    page->focusFirst();
    press(*page, Qt::Key_2);
    press(*page, Qt::Key_Down);
    press(*page, Qt::Key_Up);
    EXPECT_EQ(listed().first(), QStringLiteral("(1.1)"));
    EXPECT_EQ(QApplication::focusWidget(), block("1.1").findChild<QToolButton *>());
    press(*page, Qt::Key_4);
    EXPECT_EQ(rating("1.1"), Rating(level(2))) << "nobody would see it";
    press(*page, Qt::Key_Space);
    EXPECT_EQ(listed().first(), QStringLiteral("1.1"));
    press(*page, Qt::Key_4);
    EXPECT_EQ(rating("1.1"), Rating(level(4)));
    press(*page, Qt::Key_Down);
    EXPECT_TRUE(levelButton("2.1", 0).hasFocus());
    button("2.1", "next").setFocus();
    press(*page, Qt::Key_Down);
    EXPECT_TRUE(levelButton("1.2", 0).hasFocus());
}

TEST_F(AgreementPageTest, TypesDigitsIntoANote)
{
    auto &note = *block("1.1").findChild<GrowingEdit *>();
    click(note);
    type(*page, "2 of 3");
    EXPECT_TRUE(rating("1.1").isUnrated());
    EXPECT_EQ(stand->entry("1.1").note, QStringLiteral("2 of 3"));
    EXPECT_EQ(stand->document.undoStack().count(), 1);
    press(*page, Qt::Key_Up);
    EXPECT_TRUE(note.hasFocus()) << "the arrows move in the text";
    button("1.1", "takeNoteA").click();
    EXPECT_EQ(stand->document.undoStack().count(), 2) << "apart from what was typed";
}

TEST_F(AgreementPageTest, ExcludesWhereSomebodyDid)
{
    EXPECT_EQ(in<QPushButton>("1.1", "agreeToExclude"), nullptr);
    click(button("3.1", "agreeToExclude"));
    EXPECT_EQ(rating("3.1"), Rating::excluded(QStringLiteral("該当なし")));
    EXPECT_EQ(state("3.1"), QStringLiteral("Agreed to exclude, rated by some only"));
    EXPECT_FALSE(button("3.1", "agreeToExclude").isEnabled());
    click(button("3.1", "reopen"));
    EXPECT_TRUE(rating("3.1").isUnrated());
    EXPECT_FALSE(button("3.1", "reopen").isVisible());
}

/// Whoever reads the report asks why, so the window asks.
TEST_F(AgreementPageTest, WantsAReasonWhereNobodyGaveOne)
{
    TwoAssessors people;
    Entry entry = people.second.entry(framework("3.1"));
    entry.rating = Rating::excluded(QStringLiteral(" "));
    people.second.setEntry(framework("3.1"), entry);
    show(people.combined());
    std::vector<FrameworkId> asked;
    QObject::connect(&*page, &AgreementPage::exclusionRequested, &*page,
                     [&asked](const FrameworkId &id) { asked.push_back(id); });
    click(button("3.1", "agreeToExclude"));
    EXPECT_EQ(asked, std::vector<FrameworkId>{framework("3.1")});
    EXPECT_TRUE(rating("3.1").isUnrated());
}

TEST_F(AgreementPageTest, TakesNotesAndEvidence)
{
    const Opinion a = stand->entry("1.1").opinions[0];
    const Opinion b = stand->entry("1.1").opinions[1];
    click(button("1.1", "takeNoteB"));
    EXPECT_EQ(stand->entry("1.1").note, b.note);
    EXPECT_EQ(block("1.1").findChild<GrowingEdit *>()->toPlainText(), b.note);
    click(button("1.1", "takeNoteA"));
    EXPECT_EQ(stand->entry("1.1").note, a.note);
    click(button("1.1", "takeNotes"));
    EXPECT_EQ(stand->entry("1.1").note, QStringLiteral("高橋: %1\n小林: %2").arg(a.note, b.note));
    EXPECT_EQ(stand->document.undoStack().count(), 3);
    click(button("1.1", "takeEvidence"));
    EXPECT_EQ(stand->entry("1.1").evidence, a.evidence + b.evidence);
    EXPECT_EQ(in<QPushButton>("2.1", "takeNotes"), nullptr) << "both have the same note";
    EXPECT_EQ(in<QPushButton>("2.1", "takeNoteB"), nullptr);
}

/// 5.2 describes no level 5.
TEST_F(AgreementPageTest, OffersNoLevelThatCannotBeChosen)
{
    TwoAssessors people;
    rate(people.first, "5.2", 5);
    rate(people.second, "5.2", 1);
    show(people.combined());
    EXPECT_EQ(listed().first(), QStringLiteral("5.2"));
    EXPECT_EQ(in<QLabel>("5.2", "chosenBy5")->text(), QStringLiteral("A"));
    EXPECT_FALSE(levelButton("5.2", 5).isEnabled());
    page->focusFirst();
    press(*page, Qt::Key_5);
    EXPECT_TRUE(rating("5.2").isUnrated());
    press(*page, Qt::Key_4);
    EXPECT_EQ(rating("5.2"), Rating(level(4)));
}

/// What is settled stays, folds when one goes on, and what one goes on to stays where it is seen.
TEST_F(AgreementPageTest, MovesNothingUnderTheCursor)
{
    page->focusFirst();
    press(*page, Qt::Key_2);
    EXPECT_EQ(listed(), allOpen);
    page->verticalScrollBar()->setValue(block("2.1").y() - 100);
    const int place = placeOf("2.1");
    levelButton("2.1", 3).setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(placeOf("2.1"), place);
    EXPECT_EQ(listed(),
              QStringList({QStringLiteral("(1.1)"), QStringLiteral("2.1"), QStringLiteral("1.2"), QStringLiteral("3.1")}));
    EXPECT_TRUE(in<QLabel>("1.1", "ratings")->isVisible());
    EXPECT_EQ(in<QLabel>("1.1", "ratings")->text(), QStringLiteral("A: Level 3  ·  B: Level 1"));
    click(*block("1.1").findChild<QToolButton *>());
    EXPECT_EQ(listed(), allOpen) << "it unfolds again";
}

TEST_F(AgreementPageTest, LeavesOutWhatIsSettledWhenItIsEnteredAnew)
{
    filter("Open Only");
    click(levelButton("2.1", 4));
    EXPECT_EQ(listed(), allOpen);
    page->hide();
    page->show();
    EXPECT_EQ(listed(), QStringList({QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("3.1")}));
    stand->document.undoStack().undo();
    EXPECT_EQ(listed(), allOpen) << "open again";
    stand->document.undoStack().redo();
    filter("All Differences");
    EXPECT_EQ(listed(),
              QStringList({QStringLiteral("1.1"), QStringLiteral("(2.1)"), QStringLiteral("1.2"), QStringLiteral("3.1")}));
    filter("All");
    EXPECT_EQ(listed().size(), 27) << "1.7 and 6.5 too, which have notes";
    EXPECT_EQ(listed()[4], QStringLiteral("(1.3)")) << "agreed, in the sheet's order";
    EXPECT_EQ(state("1.3").section(QStringLiteral(", "), 1), QStringLiteral("the same from the start"));
}

TEST_F(AgreementPageTest, GoesFromOneOpenToTheNextAroundTheEnd)
{
    auto &next = *page->findChild<QPushButton *>(QStringLiteral("nextOpen"));
    click(next);
    EXPECT_TRUE(levelButton("1.1", 0).hasFocus());
    press(*page, Qt::Key_1);
    click(button("3.1", "next"));
    EXPECT_TRUE(levelButton("2.1", 0).hasFocus()) << "1.1 is settled";
    for (const char *id : {"2.1", "1.2", "3.1"})
        stand->document.setRating(framework(id), level(2));
    EXPECT_FALSE(next.isEnabled());
    filter("Open Only");
    EXPECT_EQ(listed(), QStringList());
    EXPECT_EQ(label("hint"), QStringLiteral("Nothing is left in this list."));
}

TEST_F(AgreementPageTest, LeadsToTheFramework)
{
    click(*block("2.1").findChild<LinkButton *>(), QPoint(20, 10));
    EXPECT_EQ(stand->state.framework()->text(), QStringLiteral("2.1"));
    stand->state.goTo(AgreementLocation{});
    emit block("1.1").findChild<SheetText *>()->marksActivated({QStringLiteral("1.1.1")});
    EXPECT_EQ(stand->state.framework()->text(), QStringLiteral("1.1"));
    EXPECT_EQ(stand->state.references(), QStringList{QStringLiteral("1.1.1")});
}

TEST_F(AgreementPageTest, SettlesNothingWhileLevelsAreTried)
{
    stand->document.whatIf().tryLevels({});
    EXPECT_FALSE(levelButton("1.1", 2).isEnabled());
    page->focusFirst();
    press(*page, Qt::Key_2);
    EXPECT_TRUE(rating("1.1").isUnrated());
    EXPECT_TRUE(label("counts").contains(QStringLiteral("what-if"))) << label("counts").toStdString();
    stand->document.whatIf().turnOff();
    EXPECT_TRUE(levelButton("1.1", 2).isEnabled());
}

TEST_F(AgreementPageTest, HasRoomForThreeOpinions)
{
    const TwoAssessors people;
    Assessment third = people.first;
    rate(third, "1.1", 5);
    show(combine(sheet(),
                 {{people.first, QStringLiteral("a")}, {people.second, QStringLiteral("b")}, {third, QStringLiteral("c")}},
                 {}));
    EXPECT_EQ(block("1.1").findChildren<OpinionCard *>().size(), 3);
    EXPECT_EQ(state("1.1").section(QStringLiteral(", "), 1, 1), QStringLiteral("4 levels apart"));
    EXPECT_EQ(in<QLabel>("1.1", "chosenBy5")->text(), QStringLiteral("C"));
    EXPECT_EQ(button("1.1", "takeNotes").text(), QStringLiteral("Take All Notes"));
}

TEST_F(AgreementPageTest, SaysWhereOpinionsComeFrom)
{
    show(emptyAssessment());
    EXPECT_TRUE(label("hint").contains(QStringLiteral("Combine Two Assessments"))) << label("hint").toStdString();
    page->focusFirst();
    EXPECT_EQ(label("summary"), QString());
}

}  // namespace psirt::test
