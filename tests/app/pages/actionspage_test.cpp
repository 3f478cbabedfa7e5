// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspage.h"
#include "app/pages/actionstable.h"
#include "app/widgets/fields.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/actionsamples.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace psirt::test {

using namespace pages;

namespace {

class ActionsPageTest : public testing::Test {
protected:
    explicit ActionsPageTest(Assessment assessment = plannedAssessment()) : stand(std::move(assessment))
    {
        page.resize(900, 600);
        EXPECT_TRUE(showActive(page));
    }

    template <typename Widget>
    [[nodiscard]] Widget &named(const char *name)
    {
        for (Widget *each : page.findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name) && each->isVisible())
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + name);
    }
    [[nodiscard]] QPushButton &button(const char *text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + text);
    }
    [[nodiscard]] ActionsTable &table() { return *page.findChild<ActionsTable *>(); }
    [[nodiscard]] QString counts() { return page.findChild<QLabel *>(QStringLiteral("actionCounts"))->text(); }
    /// What the actions say that are shown, in the rows' order.
    [[nodiscard]] QString shown()
    {
        QString result;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            result += table().model()->index(row, static_cast<int>(ActionColumn::What)).data().toString();
        return result;
    }
    void goTo(int row, ActionColumn column)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, static_cast<int>(column)));
        settle();
    }
    /// Chooses an entry of a box of the filter by its keys.
    void choose(const char *box, int steps)
    {
        named<QComboBox>(box).setFocus();
        for (int i = 0; i < steps; ++i)
            press(page, Qt::Key_Down);
    }
    [[nodiscard]] const Action &actionOf(const char *id, std::size_t index = 0) { return stand.entry(id).actions.at(index); }

    PageStand stand;
    FixedClock clock;  // stands at 2026-04-01
    ActionsPage page{stand.context, clock};
};

class EmptyActionsPage : public ActionsPageTest {
protected:
    EmptyActionsPage() : ActionsPageTest(emptyAssessment()) {}
};

}  // namespace

TEST_F(ActionsPageTest, CountsAndListsEverything)
{
    EXPECT_TRUE(counts().startsWith(QStringLiteral("6 action"))) << counts().toStdString();
    EXPECT_TRUE(counts().contains(QStringLiteral("2 overdue")));
    EXPECT_TRUE(counts().contains(QStringLiteral("1 done")));
    EXPECT_TRUE(counts().contains(QStringLiteral("1 dropped")));
    EXPECT_FALSE(counts().contains(QStringLiteral("shown")));
    EXPECT_EQ(shown(), QStringLiteral("bdacfe"));
}

TEST_F(ActionsPageTest, EditsAnOwnerByKeysAndUndoesIt)
{
    goTo(0, ActionColumn::Who);
    press(page, Qt::Key_F2);
    type(page, "Sato");  // what stood there is selected
    press(page, Qt::Key_Return);
    EXPECT_EQ(actionOf("1.2", 1).who, QStringLiteral("Sato"));
    EXPECT_TRUE(table().hasFocus());
    EXPECT_EQ(stand.document.undoStack().count(), 1);
    stand.document.undoStack().undo();
    EXPECT_EQ(actionOf("1.2", 1).who, QStringLiteral("鈴木"));
}

TEST_F(ActionsPageTest, OffersTheOwnersThatOccur)
{
    goTo(3, ActionColumn::Who);  // c, which nobody has
    press(page, Qt::Key_Return);
    auto &edit = named<QLineEdit>("1.2, c, Who");
    ASSERT_NE(edit.completer(), nullptr);
    edit.completer()->setCompletionPrefix(QStringLiteral("AT"));
    EXPECT_EQ(edit.completer()->completionCount(), 1) << "Sato";
    press(page, Qt::Key_Escape);
    EXPECT_EQ(stand.document.undoStack().count(), 0);
}

TEST_F(ActionsPageTest, EditsTheWordsOverSeveralLines)
{
    goTo(0, ActionColumn::What);
    press(page, Qt::Key_Return);
    type(page, "one");
    press(page, Qt::Key_Return, Qt::ShiftModifier);
    type(page, "two");
    EXPECT_EQ(stand.document.undoStack().count(), 0) << "not before it is finished";
    press(page, Qt::Key_Tab);
    EXPECT_EQ(actionOf("1.2", 1).what, QStringLiteral("one\ntwo"));
    EXPECT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr) << "Tab goes on to the owner";
    press(page, Qt::Key_Escape);
    EXPECT_EQ(stand.document.undoStack().count(), 1);
}

/// What is being typed has an undo of its own; the document's steps are not touched.
TEST_F(ActionsPageTest, UndoesTypingInTheCellAlone)
{
    stand.document.setNote(framework("1.1"), QStringLiteral("note"));
    goTo(0, ActionColumn::What);
    press(page, Qt::Key_Return);
    type(page, "x");
    press(page, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(named<GrowingEdit>("1.2, b, What").toPlainText(), QStringLiteral("b"));
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("note"));
}

TEST_F(ActionsPageTest, SetsAndTakesAwayADate)
{
    goTo(0, ActionColumn::Due);
    type(page, "20260930");  // the first digit opens the field
    press(page, Qt::Key_Return);
    EXPECT_EQ(actionOf("1.2", 1).due, QDate(2026, 9, 30));
    EXPECT_EQ(table().currentIndex().row(), 2) << "b follows a now";
    press(page, Qt::Key_Return);
    press(page, Qt::Key_Backspace);
    press(page, Qt::Key_Return);
    EXPECT_FALSE(actionOf("1.2", 1).due);
    EXPECT_EQ(stand.document.undoStack().count(), 2);
}

TEST_F(ActionsPageTest, KeepsADateWhenWhatIsTypedIsNone)
{
    goTo(0, ActionColumn::Due);
    press(page, Qt::Key_Return);
    type(page, "2026-02-30");
    press(page, Qt::Key_Return);
    EXPECT_TRUE(named<OptionalDateEdit>("1.2, b, Due").isVisible()) << "Return does not take it";
    press(page, Qt::Key_Tab);
    EXPECT_TRUE(named<OptionalDateEdit>("1.2, b, Due").isVisible()) << "nor does Tab";
    page.commitPending();
    EXPECT_EQ(actionOf("1.2", 1).due, QDate(2026, 3, 1));
}

TEST_F(ActionsPageTest, SetsAStateByKeys)
{
    goTo(0, ActionColumn::State);
    press(page, Qt::Key_Return);
    press(page, Qt::Key_Down);
    press(page, Qt::Key_Down);
    press(page, Qt::Key_Return);
    EXPECT_EQ(actionOf("1.2", 1).state, ActionState::Done);
    EXPECT_TRUE(counts().contains(QStringLiteral("1 overdue")));
    EXPECT_EQ(stand.document.undoStack().count(), 1);
}

TEST_F(ActionsPageTest, StoresWhatIsTypedWhenAsked)
{
    goTo(0, ActionColumn::Who);
    press(page, Qt::Key_F2);
    type(page, "Ito");
    page.commitPending();
    EXPECT_EQ(actionOf("1.2", 1).who, QStringLiteral("Ito"));
    page.commitPending();
    EXPECT_EQ(stand.document.undoStack().count(), 1);
}

TEST_F(ActionsPageTest, StoresNothingThatWasOnlyLookedAt)
{
    stand.document.setActions(framework("1.2"), {action("two\r\nlines", " spaces ")});
    const int before = stand.document.undoStack().count();
    for (const ActionColumn column : {ActionColumn::What, ActionColumn::Who, ActionColumn::Due, ActionColumn::State}) {
        goTo(1, column);
        press(page, Qt::Key_F2);
        page.commitPending();
    }
    EXPECT_EQ(stand.document.undoStack().count(), before);
}

TEST_F(ActionsPageTest, FiltersByEachPart)
{
    choose("Show only actions due then", 1);
    EXPECT_EQ(shown(), QStringLiteral("bd"));
    EXPECT_TRUE(counts().contains(QStringLiteral("2 of 6 shown"))) << counts().toStdString();
    choose("Show only this area or framework", 2);
    EXPECT_EQ(shown(), QStringLiteral("b")) << "area 1, then 1.2";
    choose("Show only actions in this state", 4);
    EXPECT_EQ(shown(), QString());
    EXPECT_FALSE(button("Export Shown Actions…").isEnabled());
    click(button("Show All"));
    EXPECT_EQ(shown(), QStringLiteral("bdacfe"));
    EXPECT_FALSE(button("Show All").isEnabled());
    choose("Show only actions of this owner", 2);
    EXPECT_EQ(shown(), QStringLiteral("da")) << "Sato, then 佐藤";
    choose("Show only actions of this owner", 2);
    EXPECT_EQ(shown(), QStringLiteral("c")) << "鈴木, then nobody";
}

TEST_F(ActionsPageTest, FindsWords)
{
    named<QLineEdit>("Show only actions with these words").setFocus();
    type(page, "sat");
    EXPECT_EQ(shown(), QStringLiteral("e"));
    EXPECT_EQ(stand.state.actionsView().text, QStringLiteral("sat"));
}

/// By the header and by the menu, which the keyboard reaches too.
TEST_F(ActionsPageTest, SortsByHeaderAndMenu)
{
    QHeaderView &header = *table().horizontalHeader();
    const auto headerPoint = [&header](ActionColumn column) {
        return QPoint(header.sectionPosition(static_cast<int>(column)) + 20, header.height() / 2);
    };
    click(*header.viewport(), headerPoint(ActionColumn::Framework));
    EXPECT_EQ(shown(), QStringLiteral("bacdef"));
    click(*header.viewport(), headerPoint(ActionColumn::Framework));
    EXPECT_EQ(shown(), QStringLiteral("fedbac"));
    QMenu *menu = button("Sort").menu();
    ASSERT_NE(menu, nullptr);
    for (const char *choice : {"Due", "Ascending"}) {
        for (QAction *each : menu->actions()) {
            if (each->text() == QLatin1String(choice))
                each->trigger();
        }
    }
    EXPECT_EQ(shown(), QStringLiteral("bdacfe"));
    EXPECT_EQ(header.sortIndicatorSection(), static_cast<int>(ActionColumn::Due));
    EXPECT_EQ(stand.document.undoStack().count(), 0);
}

/// The page is built anew when the language changes.
TEST_F(ActionsPageTest, FindsItsViewAgain)
{
    ActionsView view;
    view.filter.owner = QStringLiteral("鈴木");
    view.sortColumn = ActionColumn::State;
    view.sortOrder = Qt::DescendingOrder;
    view.text = QStringLiteral("b");
    stand.state.setActionsView(view);
    ActionsPage again(stand.context, clock);
    auto *list = again.findChild<ActionsTable *>();
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->horizontalHeader()->sortIndicatorSection(), static_cast<int>(ActionColumn::State));
    EXPECT_EQ(list->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    EXPECT_TRUE(stand.state.actionsView() == view);
}

/// The row leaves what is shown, and no other action is opened in its place.
TEST_F(ActionsPageTest, OpensNoOtherActionWhenARowLeaves)
{
    choose("Show only actions of this owner", 3);
    ASSERT_EQ(shown(), QStringLiteral("bf"));
    goTo(0, ActionColumn::Who);
    press(page, Qt::Key_F2);
    type(page, "x");
    press(page, Qt::Key_Tab);
    EXPECT_EQ(shown(), QStringLiteral("f"));
    EXPECT_EQ(QApplication::focusWidget(), &table());
}

TEST_F(ActionsPageTest, AddsAnActionToAFramework)
{
    choose("Show only actions due then", 1);
    QMenu *menu = button("Add Action").menu();
    goTo(1, ActionColumn::Who);  // d, of 2.2
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 1 + 1 + 6) << "the framework of the row, a line, six areas";
    menu->actions().constFirst()->trigger();
    settle();
    ASSERT_EQ(stand.entry("2.2").actions.size(), 2U);
    type(page, "new");
    press(page, Qt::Key_Return);
    EXPECT_EQ(actionOf("2.2", 1).what, QStringLiteral("new"));
    EXPECT_FALSE(stand.state.actionsView().isNarrowed()) << "else it would be hidden";
    EXPECT_EQ(stand.document.undoStack().count(), 2) << "added, and its words";
}

TEST_F(ActionsPageTest, RemovesAndGoesToTheFramework)
{
    goTo(1, ActionColumn::Due);
    click(button("Remove"));
    EXPECT_TRUE(stand.entry("2.2").actions.empty());
    EXPECT_TRUE(table().hasFocus());
    stand.document.undoStack().undo();
    EXPECT_EQ(shown(), QStringLiteral("bdacfe"));
    goTo(0, ActionColumn::What);
    press(page, Qt::Key_Delete);
    EXPECT_EQ(shown(), QStringLiteral("dacfe"));
    goTo(3, ActionColumn::Framework);
    press(page, Qt::Key_Return);
    EXPECT_EQ(stand.state.location(), Location(framework("6.3")));
    EXPECT_EQ(stand.state.sideTab(), SideTab::Actions);
    goTo(0, ActionColumn::State);
    click(button("Go to Framework"));
    EXPECT_EQ(stand.state.location(), Location(framework("2.2")));
}

TEST_F(ActionsPageTest, ExportsWhatIsShownInItsOrder)
{
    QString exported;
    QObject::connect(&page, &ActionsPage::exportRequested, &page, [&exported](const std::vector<ActionItem> &items) {
        for (const ActionItem &item : items)
            exported += item.action.what;
    });
    choose("Show only this area or framework", 1);
    click(button("Export Shown Actions…"));
    EXPECT_EQ(exported, QStringLiteral("bac"));
}

TEST_F(EmptyActionsPage, SaysWhatToDo)
{
    EXPECT_FALSE(table().isVisible());
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    EXPECT_TRUE(texts.join(QLatin1Char(' ')).contains(QStringLiteral("Choose Add Action")));
    EXPECT_FALSE(button("Sort").isVisible()) << "nothing to narrow down";
    EXPECT_FALSE(button("Remove").isEnabled());
    EXPECT_FALSE(button("Go to Framework").isEnabled());
    EXPECT_FALSE(button("Export Shown Actions…").isEnabled());
    page.focusFirst();
    EXPECT_TRUE(button("Add Action").hasFocus());
    QMenu *menu = button("Add Action").menu();
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 6);
    menu->actions().at(5)->menu()->actions().at(4)->trigger();
    settle();
    EXPECT_EQ(stand.entry("6.5").actions.size(), 1U);
    EXPECT_TRUE(table().isVisible());
}

/// At 200 % on a small screen too, no button or text is cut off. Only there, and only with a wide face, the page scrolls.
TEST(ActionsPageLayout, CutsNothing)
{
    const std::vector<std::tuple<int, int, int>> looks{{490, 560, 200}, {680, 560, 100}, {1500, 900, 100}};
    for (const auto &[width, height, zoom] : looks) {
        PageStand stand(plannedAssessment(), viewOptions(zoom));
        const FixedClock clock;
        ActionsPage page(stand.context, clock);
        page.resize(width, height);
        EXPECT_TRUE(showActive(page));
        EXPECT_EQ(page.size(), QSize(width, height)) << "it fits";
        const QWidget &content = *page.widget();
        EXPECT_LE(content.width(), page.width());
        if (zoom == 100) {
            EXPECT_EQ(content.height(), page.height()) << "nothing but the list scrolls";
        }
        for (const QWidget *each : page.findChildren<QWidget *>()) {
            const bool isText = qobject_cast<const QLabel *>(each) || qobject_cast<const QPushButton *>(each);
            if (!each->isVisible() || !isText)
                continue;
            const QRect place(each->mapTo(&content, QPoint(0, 0)), each->size());
            EXPECT_TRUE(content.rect().contains(place)) << each->property("text").toString().toStdString() << " at " << zoom
                                                        << " ends at " << place.right() << ", " << place.bottom();
            if (qobject_cast<const QPushButton *>(each)) {
                EXPECT_GE(each->width(), each->sizeHint().width()) << each->property("text").toString().toStdString();
            }
        }
        EXPECT_GE(page.findChild<ActionsTable *>()->viewport()->height(), 100) << zoom;
    }
}

}  // namespace psirt::test
