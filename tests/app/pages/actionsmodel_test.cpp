// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionsmodel.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/actionsamples.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace psirt::test {

using namespace pages;

namespace {

class ActionsModelTest : public testing::Test {
protected:
    [[nodiscard]] QModelIndex at(int row, ActionColumn column) const { return model.index(row, static_cast<int>(column)); }
    [[nodiscard]] QString text(int row, ActionColumn column) const { return at(row, column).data().toString(); }
    /// What the actions say, in the rows' order.
    [[nodiscard]] QString whats() const
    {
        QString result;
        for (int row = 0; row < model.rowCount(); ++row)
            result += text(row, ActionColumn::What);
        return result;
    }
    [[nodiscard]] QUndoStack &stack() { return stand.document.undoStack(); }

    PageStand stand{plannedAssessment()};
    FixedClock clock;  // stands at 2026-04-01
    ActionsModel model{stand.document, clock, stand.options};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(ActionsModelTest, ShowsEveryAction)
{
    EXPECT_EQ(whats(), QStringLiteral("abcdef"));
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_TRUE(text(1, ActionColumn::Framework).startsWith(QStringLiteral("1.2 ")));
    EXPECT_EQ(text(1, ActionColumn::Who), QStringLiteral("鈴木"));
    EXPECT_EQ(text(0, ActionColumn::Due), QStringLiteral("2026-04-01"));
    EXPECT_TRUE(text(1, ActionColumn::Due).startsWith(QStringLiteral("2026-03-01\n! 31 day")))
        << text(1, ActionColumn::Due).toStdString() << ": 31 days from March to April";
    EXPECT_EQ(text(2, ActionColumn::Due), QStringLiteral("—"));
    EXPECT_EQ(text(2, ActionColumn::Who), QStringLiteral("—"));
    EXPECT_EQ(text(3, ActionColumn::State), QStringLiteral("Started"));
    EXPECT_EQ(at(2, ActionColumn::Due).data(Qt::AccessibleTextRole).toString(), QStringLiteral("no date"));
    EXPECT_EQ(at(2, ActionColumn::Who).data(Qt::AccessibleTextRole).toString(), QStringLiteral("nobody"));
}

TEST_F(ActionsModelTest, MakesEachEditOneStep)
{
    EXPECT_TRUE(model.setData(at(0, ActionColumn::Who), QStringLiteral("高橋")));
    EXPECT_TRUE(model.setData(at(0, ActionColumn::Due), QDate(2026, 5, 1)));
    EXPECT_TRUE(model.setData(at(0, ActionColumn::State), static_cast<int>(ActionState::Done)));
    EXPECT_TRUE(model.setData(at(0, ActionColumn::What), QStringLiteral("A")));
    EXPECT_EQ(stack().count(), 4);
    const Action &edited = stand.entry("1.2").actions[0];
    Action expected = action("A", "高橋", QDate(2026, 5, 1), ActionState::Done);
    expected.doneOn = QDate(2026, 4, 1);
    EXPECT_TRUE(edited == expected);
    EXPECT_EQ(text(0, ActionColumn::State), QStringLiteral("Done\n2026-04-01"));
    EXPECT_EQ(at(0, ActionColumn::State).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Done, 2026-04-01"));
    stack().undo();
    EXPECT_EQ(text(0, ActionColumn::What), QStringLiteral("a"));
    stack().undo();
    stack().undo();
    EXPECT_EQ(text(0, ActionColumn::Due), QStringLiteral("2026-04-01"));
    stack().undo();
    EXPECT_EQ(text(0, ActionColumn::Who), QStringLiteral(" 佐藤 "));
    EXPECT_FALSE(stack().canUndo());
}

TEST_F(ActionsModelTest, MakesNoStepOfWhatChangesNothing)
{
    EXPECT_FALSE(model.setData(at(0, ActionColumn::Who), QStringLiteral(" 佐藤 ")));
    EXPECT_FALSE(model.setData(at(0, ActionColumn::Framework), QStringLiteral("1.1")));
    EXPECT_FALSE(model.setData(at(0, ActionColumn::What), QStringLiteral("b"), Qt::DisplayRole));
    EXPECT_EQ(stack().count(), 0);
    EXPECT_FALSE(at(0, ActionColumn::Framework).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(at(0, ActionColumn::State).flags() & Qt::ItemIsEditable);
}

TEST_F(ActionsModelTest, TakesADateAway)
{
    EXPECT_TRUE(model.setData(at(1, ActionColumn::Due), QVariant()));
    EXPECT_FALSE(stand.entry("1.2").actions[1].due);
    EXPECT_FALSE(model.item(1).isOverdue());
}

/// What a file holds beside the fields stays with the action.
TEST_F(ActionsModelTest, KeepsUnknownKeys)
{
    Action known = action("a");
    known.unknownKeys = {{QStringLiteral("ticket"), "\"X-1\""}};
    stand.document.setActions(framework("1.1"), {known});
    EXPECT_TRUE(model.setData(at(0, ActionColumn::Who), QStringLiteral("b")));
    EXPECT_EQ(stand.entry("1.1").actions[0].unknownKeys, known.unknownKeys);
}

TEST_F(ActionsModelTest, AddsAndRemovesRowsInTheirPlace)
{
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    EXPECT_EQ(model.append(framework("1.2")), 3);
    EXPECT_EQ(whats(), QStringLiteral("abc—def"));
    EXPECT_EQ(model.append(framework("6.5")), 7);
    model.remove(1);
    EXPECT_EQ(whats(), QStringLiteral("ac—def—"));
    EXPECT_EQ(model.item(1).index, 1U) << "c is its framework's second now";
    EXPECT_EQ(stand.entry("1.2").actions.size(), 3U);
    stack().undo();
    stack().undo();
    stack().undo();
    EXPECT_EQ(whats(), QStringLiteral("abcdef"));
    EXPECT_EQ(inserted.count(), 3);
    EXPECT_EQ(removed.count(), 3);
    EXPECT_EQ(inserted.at(0).at(1).toInt(), 3);
    EXPECT_EQ(removed.at(0).at(1).toInt(), 1);
    EXPECT_EQ(resets.count(), 0) << "a view keeps its place";
}

/// An editor that is open on another cell of the row is left alone.
TEST_F(ActionsModelTest, AnnouncesTheCellsThatChange)
{
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setData(at(1, ActionColumn::State), static_cast<int>(ActionState::Done));
    ASSERT_EQ(changes.count(), 2) << "it is overdue no more";
    EXPECT_EQ(changes.at(0).at(0).toModelIndex(), at(1, ActionColumn::Due));
    EXPECT_EQ(changes.at(1).at(0).toModelIndex(), at(1, ActionColumn::State));
    changes.clear();
    stand.document.setNote(framework("1.2"), QStringLiteral("note"));
    EXPECT_EQ(changes.count(), 0);
}

/// A window may stay open over night.
TEST(ActionsModelAlone, CountsAnewWhenADayHasPassed)
{
    class MovingClock final : public Clock {
    public:
        QDate day{2026, 4, 1};
        [[nodiscard]] QDateTime now() const override { return {day, QTime(10, 0)}; }
    };
    PageStand stand(plannedAssessment());
    MovingClock clock;
    ActionsModel model(stand.document, clock, stand.options);
    EXPECT_FALSE(model.item(0).isOverdue());
    clock.day = QDate(2026, 4, 2);
    model.followDay();
    EXPECT_EQ(model.item(0).daysOverdue, 1);
    EXPECT_EQ(model.item(1).daysOverdue, 32);
}

TEST(ActionsModelAlone, IsEmptyWithoutActions)
{
    PageStand stand;
    const FixedClock clock;
    ActionsModel model(stand.document, clock, stand.options);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    stand.document.setActions(framework("4.1"), {action("a"), action("b")});
    EXPECT_EQ(model.rowCount(), 2);
    stand.document.undoStack().undo();
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace psirt::test
