// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendheatview.h"
#include "tests/app/trend/trendsamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>

namespace psirt::test {

using namespace trend;

namespace {

class TrendHeatModelTest : public testing::Test {
protected:
    TrendHeatModelTest() { model.setTrend(sharedSheet(), std::make_shared<const Trend>(trendOf(threeAssessments()))); }

    [[nodiscard]] QString text(const char *id, int column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(framework(id)), column).data(role).toString();
    }

    ViewOptions options{Type::scaled(QApplication::font(), 100), Language::English, false};
    TrendHeatModel model{options};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(TrendHeatModelTest, HasARowForEachFrameworkBelowThatOfItsArea)
{
    EXPECT_EQ(model.rowCount(), 6 + 28);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_TRUE(model.isHeading(0));
    EXPECT_EQ(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("1 ステークホルダ エコシステム マネジメント"));
    EXPECT_EQ(model.rowOf(framework("1.1")), 1);
    EXPECT_EQ(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("1.1 内部のステークホルダ管理"));
    EXPECT_TRUE(model.isHeading(8));  // after the seven frameworks of area 1
    EXPECT_EQ(model.rowOf(framework("2.1")), 9);
    EXPECT_EQ(model.rowOf(framework("9.9")), -1);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("2026\n04-01"));
}

TEST_F(TrendHeatModelTest, ShowsLevelsAndTheFourStatesApart)
{
    EXPECT_EQ(text("1.1", 0), QStringLiteral("1"));
    EXPECT_EQ(text("1.1", 1), QStringLiteral("⊘"));
    EXPECT_EQ(text("1.2", 0), QStringLiteral("○"));
    EXPECT_EQ(text("6.3", 0), QStringLiteral("─"));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("1.00"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("—")) << "no average, not 0";
}

TEST_F(TrendHeatModelTest, SaysEachStateInWords)
{
    EXPECT_EQ(text("1.1", 2, Qt::AccessibleTextRole),
              QStringLiteral("1.1 内部のステークホルダ管理, 1 April 2026, third: Level 2"));
    EXPECT_TRUE(text("1.1", 1, Qt::ToolTipRole).endsWith(QStringLiteral("\nExcluded")));
    EXPECT_TRUE(text("1.2", 1, Qt::ToolTipRole).endsWith(QStringLiteral("\nNot rated")));
    EXPECT_TRUE(text("6.3", 1, Qt::AccessibleTextRole).endsWith(QStringLiteral(": Out of scope")));
}

TEST_F(TrendHeatModelTest, LetsFrameworksBeChosenAndNoAreas)
{
    EXPECT_FALSE(model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.index(1, 0).flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.framework(0), nullptr);
    EXPECT_EQ(model.framework(1)->id, framework("1.1"));
}

TEST_F(TrendHeatModelTest, FollowsAnotherTrend)
{
    model.setTrend(sharedSheet(), std::make_shared<const Trend>(trendOf({})));
    EXPECT_EQ(model.columnCount(), 0);
    EXPECT_EQ(model.rowCount(), 6 + 28);
    model.setTrend(sharedSheet(), std::make_shared<const Trend>(trendOf({dated(QDate(2026, 1, 1), "", {{"1.1", 5}})})));
    EXPECT_EQ(model.columnCount(), 1);
    EXPECT_EQ(text("1.1", 0), QStringLiteral("5"));
}

}  // namespace psirt::test
