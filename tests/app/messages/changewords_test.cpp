// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/changewords.h"
#include "app/messages/language.h"
#include "core/comparison/subject.h"
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

TEST_F(ChangeSentence, IsNoChangeAcrossProducts)
{
    auto [before, now] = withExclusion();
    for (const auto &[assessment, scope] : {std::pair(&before, "製品A"), {&now, "製品B"}}) {
        Properties properties = assessment->properties();
        properties.scope = QString::fromUtf8(scope);
        assessment->setProperties(properties);
    }
    EXPECT_EQ(sentenceOf(compareAssessments(sheet(), before, now).overall),
              QStringLiteral("Average 2.00 and 3.00 (+1.00), of different products or organizations: this is no change over "
                             "time."));
    EXPECT_EQ(sentenceOf(PairNotice::OtherScope, before.properties(), now.properties()),
              QStringLiteral("The assessments are of different scopes: “製品A” and “製品B”."));
}

TEST_F(ChangeSentence, NamesTheProductsOfATrend)
{
    std::vector<TrendInput> inputs;
    for (const char *scope : {"%1", "製品B"}) {
        Assessment assessment = emptyAssessment();
        Properties properties;
        properties.organization = QStringLiteral("ACME");
        properties.scope = QString::fromUtf8(scope);
        properties.date = QDate(2026, 1, 1);
        assessment.setProperties(properties);
        inputs.push_back({QString::fromUtf8(scope), {}, {}, assessment});
    }
    EXPECT_EQ(noticesOf(buildTrend(sheet(), inputs)),
              QStringList{QStringLiteral("The assessments are of 2 different products or organizations: “ACME / %1”, "
                                         "“ACME / 製品B”. So nothing is said of what moved.")});
    for (TrendInput &input : inputs) {
        input.source = QStringLiteral("/a/") + input.source + QStringLiteral(".psirt");
        input.assessment = emptyAssessment();
        Properties properties;
        properties.date = QDate(2026, 1, 1);
        input.assessment.setProperties(properties);
        rate(input.assessment, "1.1", 3);
    }
    EXPECT_EQ(
        noticesOf(buildTrend(sheet(), inputs)),
        QStringList{QStringLiteral("“%1.psirt” and “製品B.psirt” are of the same day and say nearly the same: they may "
                                   "be two copies of one. Both count.")});
    for (const auto &[index, title] : {std::pair(0, "%1 ルーター"), {1, "カメラ"}}) {
        Assessment &assessment = inputs[static_cast<std::size_t>(index)].assessment;
        Properties properties = assessment.properties();
        properties.title = QString::fromUtf8(title);
        assessment.setProperties(properties);
    }
    EXPECT_EQ(noticesOf(buildTrend(sheet(), inputs)),
              QStringList{QStringLiteral("By their titles the assessments may be of different products: “%1 ルーター” and "
                                         "“カメラ”.")});
}

}  // namespace psirt::test
