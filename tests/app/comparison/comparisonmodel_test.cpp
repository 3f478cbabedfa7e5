// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"
#include "app/messages/language.h"
#include "tests/app/comparison/comparisonsamples.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace psirt::test {

using namespace comparison;

namespace {

class ComparisonModelTest : public testing::Test {
protected:
    ComparisonModelTest() { installTranslation(*QCoreApplication::instance(), Language::English); }

    [[nodiscard]] QString cell(const char *id, ChangeColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(framework(id)), static_cast<int>(column)).data(role).toString();
    }
    /// Levels, difference and kind, as the row is read.
    [[nodiscard]] QString row(const char *id, int role = Qt::DisplayRole) const
    {
        QStringList texts;
        for (const ChangeColumn column :
             {ChangeColumn::Before, ChangeColumn::After, ChangeColumn::Difference, ChangeColumn::Kind})
            texts.append(cell(id, column, role));
        return texts.join(QStringLiteral(" | "));
    }

    ComparisonStand stand;
    ComparisonModel model{stand.pair, stand.options};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(ComparisonModelTest, HasARowForEveryFrameworkInTheSheetsOrder)
{
    ASSERT_EQ(model.rowCount(), 28);
    EXPECT_EQ(model.change(0).id.text(), QStringLiteral("1.1"));
    EXPECT_EQ(model.change(27).id.text(), QStringLiteral("6.5"));
    EXPECT_EQ(model.rowOf(FrameworkId(QStringLiteral("9.9"))), -1);
    EXPECT_TRUE(cell("1.1", ChangeColumn::Framework).startsWith(QStringLiteral("1.1 ")));
}

TEST_F(ComparisonModelTest, TellsEachKindBySignAndWord)
{
    EXPECT_EQ(row("1.1"), QStringLiteral("1 | 3 | +2 | ▲ Raised"));
    EXPECT_EQ(row("1.2"), QStringLiteral("2 | 1 | −1 | ▼ Lowered"));
    EXPECT_EQ(row("1.3"), QStringLiteral("3 | 3 | ±0 | = Unchanged"));
    EXPECT_EQ(row("1.4"), QStringLiteral("2 | ⊘ Excluded | — | ⊘ Newly excluded"));
    EXPECT_EQ(row("2.1"), QStringLiteral("4 | ○ Not rated | — | ○ No longer rated"));
    EXPECT_EQ(row("3.1"), QStringLiteral("⊘ Excluded | 2 | — | ● Included again"));
    EXPECT_EQ(row("4.1"), QStringLiteral("○ Not rated | 0 | — | ● Newly rated"));
    EXPECT_EQ(row("6.1"), QStringLiteral("○ Not rated | ○ Not rated | — | ○ Not rated"));
    EXPECT_EQ(row("6.3"), QStringLiteral("─ Out of scope | ─ Out of scope | — | ─ Out of scope"));
}

TEST_F(ComparisonModelTest, SpeaksInWordsAlone)
{
    EXPECT_EQ(row("1.1", Qt::AccessibleTextRole), QStringLiteral("Level 1 | Level 3 | difference +2 | Raised"));
    EXPECT_EQ(row("1.4", Qt::AccessibleTextRole),
              QStringLiteral("Level 2 | Excluded | no difference of levels | Newly excluded"));
    EXPECT_EQ(cell("1.1", ChangeColumn::Reason, Qt::AccessibleTextRole), QStringLiteral("no reason yet"));
}

TEST_F(ComparisonModelTest, ShowsReasonsAndWhereOneIsMissing)
{
    EXPECT_EQ(cell("1.1", ChangeColumn::Reason), QStringLiteral("… no reason yet"));
    EXPECT_EQ(cell("5.2", ChangeColumn::Reason), QStringLiteral("A coordinator was named."));
    EXPECT_EQ(cell("1.4", ChangeColumn::Reason), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    stand.document->setChangeReason(framework("1.1"), QStringLiteral("trained\nall teams"));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(cell("1.1", ChangeColumn::Reason), QStringLiteral("trained all teams")) << "in one line";
}

TEST_F(ComparisonModelTest, ShowsADoubt)
{
    stand.document->setRating(framework("1.3"), *Rating::unsure(level(3), level(4)));
    EXPECT_EQ(row("1.3"), QStringLiteral("3 | 3 (4?) | ±0 | = Unchanged"));
    EXPECT_EQ(cell("1.3", ChangeColumn::After, Qt::AccessibleTextRole), QStringLiteral("Level 3 or 4?"));
}

TEST_F(ComparisonModelTest, FollowsASwap)
{
    stand.pair.swap();
    EXPECT_EQ(row("1.1"), QStringLiteral("3 | 1 | −2 | ▼ Lowered"));
    EXPECT_EQ(row("1.4"), QStringLiteral("⊘ Excluded | 2 | — | ● Included again"));
}

}  // namespace psirt::test
