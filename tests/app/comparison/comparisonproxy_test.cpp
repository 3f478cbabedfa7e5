// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"
#include "tests/app/comparison/comparisonsamples.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace psirt::test {

using namespace comparison;

namespace {

class ComparisonProxyTest : public testing::Test {
protected:
    /// The frameworks that are shown, in the rows' order.
    [[nodiscard]] QString shown() const
    {
        QStringList ids;
        for (int row = 0; row < proxy.rowCount(); ++row)
            ids.append(proxy.change(row).id.text());
        return ids.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString filtered(const ChangeFilter &filter)
    {
        proxy.setView({.filter = filter});
        return shown();
    }
    /// What changed, sorted.
    [[nodiscard]] QString sorted(ChangeColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        proxy.setView({.filter = {.onlyChanged = true}, .sortColumn = column, .sortOrder = order});
        return shown();
    }

    ComparisonStand stand;
    ComparisonModel model{stand.pair, stand.options};
    ComparisonProxy proxy{model};
    QAbstractItemModelTester tester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(ComparisonProxyTest, ShowsAllAtFirst)
{
    EXPECT_EQ(proxy.rowCount(), 28);
}

TEST_F(ComparisonProxyTest, Narrows)
{
    EXPECT_EQ(filtered({.onlyChanged = true}), QStringLiteral("1.1 1.2 1.4 2.1 3.1 4.1 5.2"));
    EXPECT_EQ(filtered({.kind = ChangeKind::Raised}), QStringLiteral("1.1 5.2"));
    EXPECT_EQ(filtered({.onlyChanged = true, .kind = ChangeKind::Unchanged}), QString());
    EXPECT_EQ(filtered({.onlyChanged = true, .area = area("1")}), QStringLiteral("1.1 1.2 1.4"));
    EXPECT_EQ(filtered({.area = area("4")}), QStringLiteral("4.1 4.2 4.3 4.4"));
}

TEST_F(ComparisonProxyTest, FindsWordsOfNotesReasonsAndTitles)
{
    EXPECT_EQ(filtered({.text = QStringLiteral("ｅｖｅｒｙ team")}), QStringLiteral("1.1"))
        << "the current note, whatever the width";
    EXPECT_EQ(filtered({.text = QStringLiteral("one team")}), QStringLiteral("1.1")) << "the note before";
    EXPECT_EQ(filtered({.text = QStringLiteral("coordinator was")}), QStringLiteral("5.2")) << "the reason";
    EXPECT_EQ(filtered({.text = sheet().framework(framework("3.3"))->title.japanese}), QStringLiteral("3.3"));
    EXPECT_EQ(filtered({.text = sheet().framework(framework("3.3"))->title.english}), QStringLiteral("3.3"));
    EXPECT_EQ(filtered({.onlyChanged = true, .text = QStringLiteral(" ")}), QStringLiteral("1.1 1.2 1.4 2.1 3.1 4.1 5.2"));
}

TEST_F(ComparisonProxyTest, SortsByTheSheetsOrder)
{
    EXPECT_EQ(sorted(ChangeColumn::Framework, Qt::DescendingOrder), QStringLiteral("5.2 4.1 3.1 2.1 1.4 1.2 1.1"));
}

/// 1.2 fell by one, 5.2 rose by one, 1.1 by two; the others have no difference of levels.
TEST_F(ComparisonProxyTest, SortsByTheDifferenceWithNoneLastBothWays)
{
    EXPECT_EQ(sorted(ChangeColumn::Difference), QStringLiteral("1.2 5.2 1.1 1.4 2.1 3.1 4.1"));
    EXPECT_EQ(sorted(ChangeColumn::Difference, Qt::DescendingOrder), QStringLiteral("1.1 5.2 1.2 1.4 2.1 3.1 4.1"));
}

/// Before: 1.1 at 1, 1.2, 1.4 and 5.2 at 2, 2.1 at 4. Now: 4.1 at 0, 1.2 at 1, 3.1 at 2, 1.1 and 5.2 at 3.
TEST_F(ComparisonProxyTest, SortsByLevelsWithNoneLastBothWays)
{
    EXPECT_EQ(sorted(ChangeColumn::Before), QStringLiteral("1.1 1.2 1.4 5.2 2.1 3.1 4.1"));
    EXPECT_EQ(sorted(ChangeColumn::Before, Qt::DescendingOrder), QStringLiteral("2.1 1.2 1.4 5.2 1.1 3.1 4.1"));
    EXPECT_EQ(sorted(ChangeColumn::After), QStringLiteral("4.1 1.2 3.1 1.1 5.2 1.4 2.1"));
    EXPECT_EQ(sorted(ChangeColumn::After, Qt::DescendingOrder), QStringLiteral("1.1 5.2 3.1 1.2 4.1 1.4 2.1"));
}

TEST_F(ComparisonProxyTest, SortsByKindAndByReason)
{
    EXPECT_EQ(sorted(ChangeColumn::Kind), QStringLiteral("1.1 5.2 1.2 4.1 2.1 1.4 3.1"));
    stand.document->setChangeReason(framework("2.1"), QStringLiteral("No time."));
    EXPECT_EQ(sorted(ChangeColumn::Reason), QStringLiteral("5.2 2.1 1.1 1.2 1.4 3.1 4.1"));
    EXPECT_EQ(sorted(ChangeColumn::Reason, Qt::DescendingOrder), QStringLiteral("2.1 5.2 1.1 1.2 1.4 3.1 4.1"));
}

TEST_F(ComparisonProxyTest, FollowsAnEdit)
{
    EXPECT_EQ(filtered({.kind = ChangeKind::Raised}), QStringLiteral("1.1 5.2"));
    stand.document->setRating(framework("1.3"), level(4));
    EXPECT_EQ(shown(), QStringLiteral("1.1 1.3 5.2"));
    EXPECT_EQ(proxy.rowOf(framework("1.3")), 1);
    stand.document->undoStack().undo();
    EXPECT_EQ(shown(), QStringLiteral("1.1 5.2"));
    EXPECT_EQ(proxy.rowOf(framework("1.3")), -1);
}

}  // namespace psirt::test
