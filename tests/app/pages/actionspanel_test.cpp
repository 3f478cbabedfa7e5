// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionline.h"
#include "app/pages/actionspanel.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/fixedclock.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace psirt::test {

using namespace pages;

namespace {

class ActionsPanelTest : public testing::Test {
protected:
    ActionsPanelTest()
    {
        stand.goTo("1.1");
        panel.resize(400, 1000);
        EXPECT_TRUE(showActive(panel));
    }

    /// The widget of that accessible name, such as "Action 1: what"; null when it is not there.
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        for (Widget *each : panel.findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *text)
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] const std::vector<Action> &actions(const char *id = "1.1") const { return stand.entry(id).actions; }
    void add() { click(*button("Add Action")); }
    [[nodiscard]] ActionLine *line(int number)
    {
        for (ActionLine *each : panel.findChildren<ActionLine *>()) {
            if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Action %1,").arg(number)))
                return each;
        }
        return nullptr;
    }
    void open(int number) { click(*line(number)); }

    PageStand stand;
    FixedClock clock;
    ActionsPanel panel{stand.context, clock};
};

}  // namespace

TEST_F(ActionsPanelTest, AddsAnActionAndStoresItWhileTyping)
{
    add();
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_TRUE(find<GrowingEdit>("Action 1: what")->hasFocus());
    type(panel, "open a desk");
    EXPECT_EQ(actions().front().what, QStringLiteral("open a desk"));
    click(*find<QLineEdit>("Action 1: who"));
    type(panel, "Sato");
    EXPECT_EQ(actions().front().who, QStringLiteral("Sato"));
    EXPECT_EQ(actions().front().state, ActionState::Planned);
    EXPECT_FALSE(actions().front().due);
}

/// Adding, the words of one field, the words of the next: three steps.
TEST_F(ActionsPanelTest, MakesEveryFieldAStep)
{
    add();
    type(panel, "abc");
    click(*find<QLineEdit>("Action 1: who"));
    type(panel, "def");
    QUndoStack &stack = stand.document.undoStack();
    EXPECT_EQ(stack.count(), 3);
    stack.undo();
    EXPECT_EQ(find<QLineEdit>("Action 1: who")->text(), QString());
    EXPECT_EQ(find<GrowingEdit>("Action 1: what")->toPlainText(), QStringLiteral("abc"));
    stack.undo();
    EXPECT_EQ(find<GrowingEdit>("Action 1: what")->toPlainText(), QString());
    stack.undo();
    EXPECT_EQ(find<GrowingEdit>("Action 1: what"), nullptr);
    EXPECT_TRUE(stand.entry("1.1").isEmpty());
    while (stack.canRedo())
        stack.redo();
    open(1);
    EXPECT_EQ(find<QLineEdit>("Action 1: who")->text(), QStringLiteral("def"));
}

TEST_F(ActionsPanelTest, KeepsTheCursorWhereThePersonTypes)
{
    add();
    type(panel, "ad");
    press(panel, Qt::Key_Left);
    type(panel, "bc");
    EXPECT_EQ(actions().front().what, QStringLiteral("abcd"));
}

TEST_F(ActionsPanelTest, SetsAndDropsADate)
{
    add();
    auto *due = find<OptionalDateEdit>("Action 1: due date");
    ASSERT_NE(due, nullptr);
    due->setFocus();
    press(panel, Qt::Key_Down);
    auto *calendar = due->findChild<QCalendarWidget *>();
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 4, 1)) << "today";
    emit calendar->clicked(QDate(2026, 4, 2));
    EXPECT_EQ(actions().front().due, QDate(2026, 4, 2));
    due->selectAll();
    press(panel, Qt::Key_Delete);
    EXPECT_FALSE(actions().front().due);
}

TEST_F(ActionsPanelTest, TakesADateThatIsTyped)
{
    add();
    auto *due = find<OptionalDateEdit>("Action 1: due date");
    ASSERT_NE(due, nullptr);
    due->setFocus();
    type(panel, "20270331");
    EXPECT_EQ(actions().front().due, QDate(2027, 3, 31));
    press(panel, Qt::Key_Backspace);
    EXPECT_EQ(actions().front().due, QDate(2027, 3, 31)) << "what is no date yet takes nothing away";
    EXPECT_EQ(due->text(), QStringLiteral("2027033"));
}

TEST_F(ActionsPanelTest, SetsTheState)
{
    add();
    auto *state = find<QComboBox>("Action 1: state");
    ASSERT_NE(state, nullptr);
    state->setFocus();
    press(panel, Qt::Key_Down);
    EXPECT_EQ(actions().front().state, ActionState::Started);
    press(panel, Qt::Key_End);
    EXPECT_EQ(actions().front().state, ActionState::Dropped);
    EXPECT_EQ(stand.document.undoStack().count(), 3) << "added, started, dropped";
    press(panel, Qt::Key_Up);
    EXPECT_EQ(actions().front().state, ActionState::Done);
    EXPECT_EQ(actions().front().doneOn, QDate(2026, 4, 1));
    press(panel, Qt::Key_Up);
    EXPECT_EQ(actions().front().doneOn, std::nullopt);
}

TEST_F(ActionsPanelTest, RemovesTheRightOne)
{
    add();
    type(panel, "a");
    add();
    type(panel, "b");
    add();
    type(panel, "c");
    open(2);
    click(*find<QPushButton>("Remove action 2"));
    ASSERT_EQ(actions().size(), 2U);
    EXPECT_EQ(actions()[0].what, QStringLiteral("a"));
    EXPECT_EQ(actions()[1].what, QStringLiteral("c"));
    open(2);
    EXPECT_EQ(find<GrowingEdit>("Action 2: what")->toPlainText(), QStringLiteral("c"));
    stand.document.undoStack().undo();
    ASSERT_EQ(actions().size(), 3U);
    open(2);
    EXPECT_EQ(find<GrowingEdit>("Action 2: what")->toPlainText(), QStringLiteral("b"));
}

TEST_F(ActionsPanelTest, SurvivesAChangeOfFrameworkInTheMiddleOfTyping)
{
    add();
    type(panel, "one");
    stand.goTo("1.2");
    settle();
    EXPECT_EQ(find<GrowingEdit>("Action 1: what"), nullptr);
    add();
    type(panel, "two");
    stand.goTo("1.1");  // the same number of actions: the lines stay, what they hold does not
    settle();
    EXPECT_EQ(find<GrowingEdit>("Action 1: what"), nullptr) << "the fields were those of another action";
    open(1);
    find<GrowingEdit>("Action 1: what")->setFocus();
    press(panel, Qt::Key_End);
    ASSERT_NE(find<GrowingEdit>("Action 1: what"), nullptr);
    EXPECT_EQ(find<GrowingEdit>("Action 1: what")->toPlainText(), QStringLiteral("one"));
    type(panel, "!");
    ASSERT_EQ(actions("1.1").size(), 1U);
    ASSERT_EQ(actions("1.2").size(), 1U);
    EXPECT_EQ(actions("1.1").front().what, QStringLiteral("one!"));
    EXPECT_EQ(actions("1.2").front().what, QStringLiteral("two"));
}

/// What a file holds beside the fields stays with the action.
TEST_F(ActionsPanelTest, KeepsUnknownKeys)
{
    Action action;
    action.what = QStringLiteral("a");
    action.unknownKeys = {{QStringLiteral("ticket"), "\"X-1\""}};
    stand.document.setActions(framework("1.1"), {action});
    open(1);
    click(*find<QLineEdit>("Action 1: who"));
    type(panel, "b");
    action.who = QStringLiteral("b");
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_TRUE(actions().front() == action);
}

/// An edit of one field touches that field alone: of no other does the panel write back what it shows.
TEST_F(ActionsPanelTest, TouchesWhatIsEditedAlone)
{
    const std::vector<Action> before{
        {QStringLiteral("a\u00A0b\r\nc"), QStringLiteral("x\u2028y\u00A0"), QDate(1600, 2, 29), ActionState::Started, {}},
        {QStringLiteral("d\re\u2028f"), QStringLiteral("g\nh"), QDate(1751, 12, 31), ActionState::Done, {}}};
    stand.document.setActions(framework("1.1"), before);
    stand.document.endMerging();
    settle();
    open(1);
    EXPECT_EQ(find<OptionalDateEdit>("Action 1: due date")->text(), QStringLiteral("1600-02-29"));
    std::vector<Action> after = before;
    open(2);
    auto *who = find<QLineEdit>("Action 2: who");
    click(*who);
    press(panel, Qt::Key_End);
    type(panel, "i");
    after[1].who += QLatin1Char('i');
    EXPECT_TRUE(actions() == after);
    open(1);
    auto *what = find<GrowingEdit>("Action 1: what");
    what->setFocus();
    what->moveCursor(QTextCursor::Start);
    type(panel, "z");
    after[0].what.prepend(QLatin1Char('z'));
    EXPECT_TRUE(actions() == after);
    find<QComboBox>("Action 1: state")->setFocus();
    press(panel, Qt::Key_End);
    after[0].state = ActionState::Dropped;
    EXPECT_TRUE(actions() == after);
    while (stand.document.undoStack().index() > 1)
        stand.document.undoStack().undo();
    EXPECT_TRUE(actions() == before);
}

TEST_F(ActionsPanelTest, TakesEveryWayToTypeADate)
{
    add();
    auto *due = find<OptionalDateEdit>("Action 1: due date");
    const auto dueOf = [&](const char *text) {
        due->setFocus();
        due->selectAll();
        type(panel, text);
        press(panel, Qt::Key_Tab);
        return actions().front().due;
    };
    EXPECT_EQ(dueOf("2027/3/31"), QDate(2027, 3, 31));
    EXPECT_EQ(dueOf("20270401"), QDate(2027, 4, 1));
    EXPECT_EQ(dueOf("3/31"), QDate(2027, 3, 31)) << "the next one from 1 April 2026";
    EXPECT_EQ(due->text(), QStringLiteral("2027-03-31"));
}

/// Twelve actions are twelve lines, or pairs of lines in a narrow panel; the fields of one are open.
TEST_F(ActionsPanelTest, IsALineAnAction)
{
    std::vector<Action> twelve;
    for (int i = 0; i < 12; ++i)
        twelve.push_back({QStringLiteral("step %1\nwith details").arg(i), {}, {}, ActionState::Planned, {}});
    stand.document.setActions(framework("1.1"), twelve);
    settle();
    const int narrow = line(1)->height();
    panel.resize(900, 1000);
    settle();
    const int height = line(1)->height();
    EXPECT_LE(height, 2 * panel.fontMetrics().height());
    EXPECT_GT(narrow, height * 3 / 2) << "what is to be done has a line of its own";
    for (int number = 1; number <= 12; ++number)
        EXPECT_EQ(line(number)->parentWidget()->height(), height) << number;
    open(3);
    settle();
    EXPECT_TRUE(find<GrowingEdit>("Action 3: what"));
    EXPECT_GT(line(3)->parentWidget()->height(), 2 * height);
    line(5)->setFocus();
    press(panel, Qt::Key_Space);
    EXPECT_TRUE(find<GrowingEdit>("Action 5: what"));
    EXPECT_FALSE(find<GrowingEdit>("Action 3: what"));
    press(panel, Qt::Key_Space);
    EXPECT_FALSE(find<GrowingEdit>("Action 5: what"));
    EXPECT_EQ(stand.document.undoStack().count(), 1) << "looking changes nothing";
}

TEST_F(ActionsPanelTest, SaysALineToAScreenReader)
{
    stand.document.setActions(
        framework("1.1"),
        {{QStringLiteral("open a desk"), QStringLiteral("Sato"), QDate(2026, 3, 31), ActionState::Started, {}}, {}});
    EXPECT_EQ(line(1)->accessibleName(), QStringLiteral("Action 1, open a desk, Sato, 31 March 2026, Started"));
    EXPECT_EQ(line(2)->accessibleName(), QStringLiteral("Action 2, None, None, no date, Planned"));
}

/// Of the whole file, whichever framework they were typed at.
TEST_F(ActionsPanelTest, OffersTheNamesThatOccur)
{
    stand.document.setActions(framework("2.1"), {{{}, QStringLiteral("Kato Jun"), {}, ActionState::Planned, {}}});
    add();
    auto *who = find<QLineEdit>("Action 1: who");
    click(*who);
    type(panel, "jun");
    QAbstractItemView *names = who->completer()->popup();
    ASSERT_TRUE(names->isVisible());
    EXPECT_EQ(names->model()->rowCount(), 1);
    press(*names, Qt::Key_Down);
    press(*names, Qt::Key_Return);
    EXPECT_EQ(actions().front().who, QStringLiteral("Kato Jun"));
    who->clear();
    find<GrowingEdit>("Action 1: what")->setFocus();
    click(*who);  // a second time
    type(panel, "jun");
    press(*names, Qt::Key_Down);
    press(*names, Qt::Key_Return);
    EXPECT_EQ(actions().front().who, QStringLiteral("Kato Jun"));
}

TEST_F(ActionsPanelTest, IsOffWithoutAFramework)
{
    stand.state.goTo(OverviewLocation{});
    EXPECT_FALSE(panel.isEnabled());
    panel.addAction();
    EXPECT_TRUE(stand.document.assessment().entries().empty());
}

/// A form takes its time to be made: thousands of actions have no thousands of forms.
TEST_F(ActionsPanelTest, MakesTwentyFormsAtMost)
{
    std::vector<Action> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back({QString::number(i), {}, {}, ActionState::Planned, {}});
    stand.document.setActions(framework("1.1"), many);
    EXPECT_EQ(panel.findChildren<ActionForm *>().size(), 20);
    auto *more = panel.findChild<LinkButton *>();
    ASSERT_NE(more, nullptr);
    EXPECT_TRUE(more->text().startsWith(QStringLiteral("4980 more"))) << more->text().toStdString();
    open(20);
    find<GrowingEdit>("Action 20: what")->setFocus();
    press(panel, Qt::Key_X);
    EXPECT_EQ(actions().size(), 5000U);
    EXPECT_EQ(actions()[19].what, QStringLiteral("x19"));
    EXPECT_EQ(actions()[20].what, QStringLiteral("20"));
    click(*more);
    EXPECT_TRUE(std::holds_alternative<ActionsLocation>(stand.state.location()));
    stand.goTo("1.2");
    EXPECT_FALSE(more->isVisible());
}

}  // namespace psirt::test
