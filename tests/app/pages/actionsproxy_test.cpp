// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsmodel.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/actionsamples.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace psirt::test {

using namespace pages;

namespace {

class ActionsProxyTest : public testing::Test {
protected:
    explicit ActionsProxyTest(Assessment assessment = plannedAssessment()) : stand(std::move(assessment)) {}

    /// What the actions say that are shown, in the rows' order.
    [[nodiscard]] QString shown() const
    {
        QString result;
        for (const ActionItem &item : proxy.items())
            result += item.action.what;
        return result;
    }
    [[nodiscard]] QString sorted(ActionColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        proxy.setView({.sortColumn = column, .sortOrder = order});
        return shown();
    }

    PageStand stand;
    FixedClock clock;  // stands at 2026-04-01
    ActionsModel model{stand.document, clock, stand.options};
    ActionsProxy proxy{model};
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

class ActionsProxyOfNames : public ActionsProxyTest {
protected:
    ActionsProxyOfNames() : ActionsProxyTest(emptyAssessment()) {}

    /// Gives 1.1 an action for each name, called 0, 1, 2, …
    void name(const std::vector<const char *> &owners)
    {
        std::vector<Action> actions;
        for (std::size_t i = 0; i < owners.size(); ++i)
            actions.push_back(action(std::to_string(i).c_str(), owners[i]));
        stand.document.setActions(framework("1.1"), std::move(actions));
    }
};

}  // namespace

/// b is due on March 1, d on March 31, a today, c has no date; e is done and f dropped, which was due earlier.
TEST_F(ActionsProxyTest, SortsByDueDateWithWhatIsNotDueLastBothWays)
{
    EXPECT_EQ(shown(), QStringLiteral("bdacfe")) << "the order at first";
    EXPECT_EQ(sorted(ActionColumn::Due), QStringLiteral("bdacfe"));
    EXPECT_EQ(sorted(ActionColumn::Due, Qt::DescendingOrder), QStringLiteral("adbcef"));
}

/// Sato before 佐藤 before 鈴木; c has no owner. Those of one owner by due date, open ones first, whichever way.
TEST_F(ActionsProxyTest, SortsByOwnerWithNobodyLastBothWays)
{
    EXPECT_EQ(sorted(ActionColumn::Who), QStringLiteral("edabfc"));
    EXPECT_EQ(sorted(ActionColumn::Who, Qt::DescendingOrder), QStringLiteral("bfdaec"));
}

TEST_F(ActionsProxyTest, SortsByFrameworkAndState)
{
    EXPECT_EQ(sorted(ActionColumn::Framework), QStringLiteral("bacdef")) << "within one by due date";
    EXPECT_EQ(sorted(ActionColumn::Framework, Qt::DescendingOrder), QStringLiteral("fedbac"));
    EXPECT_EQ(sorted(ActionColumn::State), QStringLiteral("bacdef")) << "planned, started, done, dropped";
    EXPECT_EQ(sorted(ActionColumn::What, Qt::DescendingOrder), QStringLiteral("fedcba"));
}

/// あ before い, whatever the kana; 山 (さん) before 中 (ちゅう), as a Japanese dictionary of characters has it and as code
/// points have not; 9 before 10.
TEST_F(ActionsProxyOfNames, SortsJapaneseAsJapanese)
{
    name({"中村", "イトウ", "山田", "あべ", "班10", "班9"});
    EXPECT_EQ(sorted(ActionColumn::Who), QStringLiteral("312054"));
}

TEST_F(ActionsProxyTest, Narrows)
{
    proxy.setView({.filter = {.due = ActionFilter::Due::Overdue}});
    EXPECT_EQ(shown(), QStringLiteral("bd"));
    proxy.setView({.filter = {.place = area("1")}});
    EXPECT_EQ(shown(), QStringLiteral("bac"));
    proxy.setView({.text = QStringLiteral("ｓａｔｏ")});
    EXPECT_EQ(shown(), QStringLiteral("e")) << "whatever the width and the case";
    proxy.setView({.text = QStringLiteral(" ")});
    EXPECT_EQ(shown(), QStringLiteral("bdacfe"));
}

/// Each signal has a table laid out anew: one is sent, not one for each run of rows.
TEST_F(ActionsProxyTest, NarrowsAtOnce)
{
    std::vector<Action> many;
    for (int i = 0; i < 100; ++i)
        many.push_back({QString::number(i), {}, {}, i % 2 == 0 ? ActionState::Planned : ActionState::Done, {}});
    stand.document.setActions(framework("1.1"), many);
    const int all = proxy.rowCount();
    int signalCount = 0;
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(&proxy, signal, &proxy, [&signalCount] { ++signalCount; });
    QObject::connect(&proxy, &QAbstractItemModel::layoutChanged, &proxy, [&signalCount] { ++signalCount; });
    proxy.setView({.filter = {.place = framework("1.1"), .state = ActionFilter::State::Open}});
    EXPECT_EQ(proxy.rowCount(), 50);
    EXPECT_EQ(signalCount, 1);
    proxy.setView({});
    EXPECT_EQ(proxy.rowCount(), all);
    EXPECT_EQ(signalCount, 2);
}

TEST_F(ActionsProxyTest, FollowsAnEdit)
{
    proxy.setView({.filter = {.state = ActionFilter::State::Open}});
    EXPECT_EQ(shown(), QStringLiteral("bdac"));
    model.setData(model.index(1, static_cast<int>(ActionColumn::State)), static_cast<int>(ActionState::Done));
    EXPECT_EQ(shown(), QStringLiteral("dac"));
    model.setData(model.index(0, static_cast<int>(ActionColumn::Due)), QDate(2026, 3, 2));
    EXPECT_EQ(shown(), QStringLiteral("adc"));
    stand.document.undoStack().undo();
    stand.document.undoStack().undo();
    EXPECT_EQ(shown(), QStringLiteral("bdac"));
}

/// What is due soon tomorrow need not be due soon today, though every row looks the same.
TEST(ActionsProxyAlone, NarrowsAnewWhenADayHasPassed)
{
    class MovingClock final : public Clock {
    public:
        QDate day{2026, 4, 1};
        [[nodiscard]] QDateTime now() const override { return {day, QTime(10, 0)}; }
    };
    PageStand stand;
    stand.document.setActions(framework("1.1"), {action("a", "", QDate(2026, 5, 2))});  // 31 days later
    MovingClock clock;
    ActionsModel model(stand.document, clock, stand.options);
    ActionsProxy proxy(model);
    proxy.setView({.filter = {.due = ActionFilter::Due::Soon}});
    EXPECT_EQ(proxy.rowCount(), 0);
    clock.day = QDate(2026, 4, 2);
    model.followDay();
    EXPECT_EQ(proxy.rowCount(), 1);
    clock.day = QDate(2026, 4, 1);
    stand.document.setNote(framework("1.2"), QStringLiteral("an edit"));  // is the first to notice the day
    EXPECT_EQ(proxy.rowCount(), 0);
}

}  // namespace psirt::test
