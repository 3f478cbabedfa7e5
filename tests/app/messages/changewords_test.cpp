// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/changewords.h"
#include "app/messages/language.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace psirt::test {

namespace {

class ChangeSentence : public testing::Test {
protected:
    ChangeSentence() { installTranslation(*QCoreApplication::instance(), Language::English); }
    ~ChangeSentence() override { installTranslation(*QCoreApplication::instance(), Language::English); }

    [[nodiscard]] static AverageChange change(const Assessment &before, const Assessment &now)
    {
        return compareScores(scoreAssessment(sheet(), before), scoreAssessment(sheet(), now)).overall;
    }

    /// 1 and 3 before, 3 in the mean of what is left.
    [[nodiscard]] static std::pair<Assessment, Assessment> withExclusion()
    {
        Assessment before = emptyAssessment();
        rate(before, "1.1", 1);
        rate(before, "1.2", 3);
        rate(before, "1.3", 2);
        Assessment now = before;
        exclude(now, "1.1");
        rate(now, "1.3", 3);
        return {before, now};
    }
};

}  // namespace

TEST_F(ChangeSentence, NamesEachCause)
{
    const auto [before, now] = withExclusion();
    // 6/3 = 2.00 to 6/2 = 3.00; common: (3 + 2)/2 = 2.50 to 3.00, so 0.50 of levels; the rest, (2.5 - 1)/3, is scope.
    EXPECT_EQ(
        sentenceOf(change(before, now)),
        QStringLiteral("Average 2.00 → 3.00 (+1.00): +0.50 from changed levels, +0.50 from newly excluded frameworks."));
    EXPECT_EQ(
        sentenceOf(change(now, before)),
        QStringLiteral("Average 3.00 → 2.00 (−1.00): −0.50 from changed levels, −0.50 from frameworks included again."));
}

TEST_F(ChangeSentence, IsJapaneseInJapanese)
{
    installTranslation(*QCoreApplication::instance(), Language::Japanese);
    const auto [before, now] = withExclusion();
    EXPECT_EQ(sentenceOf(change(before, now)),
              QStringLiteral("平均は 2.00 → 3.00（+1.00）。うち +0.50 はレベルの変化、+0.50 は除外の追加による。"));
}

TEST_F(ChangeSentence, SaysWhereOneCauseIsAll)
{
    Assessment before = emptyAssessment();
    rate(before, "1.1", 1);
    Assessment now = emptyAssessment();
    rate(now, "1.1", 2);
    EXPECT_EQ(sentenceOf(change(before, now)),
              QStringLiteral("Average 1.00 → 2.00 (+1.00), all of it from changed levels."));
}

TEST_F(ChangeSentence, SaysWhatCannotBeTold)
{
    Assessment before = emptyAssessment();
    EXPECT_EQ(sentenceOf(change(before, before)), QString());
    Assessment now = emptyAssessment();
    rate(now, "1.1", 2);
    EXPECT_EQ(sentenceOf(change(before, now)), QStringLiteral("Average — → 2.00."));
    EXPECT_EQ(sentenceOf(change(now, now)), QStringLiteral("The average is unchanged at 2.00."));
    rate(before, "1.2", 2);
    EXPECT_EQ(
        sentenceOf(change(before, now)),
        QStringLiteral("Average 2.00 → 2.00 (±0.00). No framework is rated on both sides, so what the change is made of "
                       "cannot be told."));
}

}  // namespace psirt::test
