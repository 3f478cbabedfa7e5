// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/overview.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

const QDate today(2026, 4, 1);

/// Holds the score that an overview points into.
struct Looked {
    explicit Looked(const Assessment &assessment)
        : score(scoreAssessment(sheet(), assessment)), overview(buildOverview(assessment, score, today))
    {
    }
    Score score;
    Overview overview;
};

QStringList idsOf(const std::vector<const FrameworkScore *> &scores)
{
    QStringList ids;
    for (const FrameworkScore *each : scores)
        ids.append(each->id.text());
    return ids;
}

QStringList ids(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

Overview withNextDate(std::optional<QDate> date)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.nextDate = date;
    assessment.setProperties(properties);
    return Looked(assessment).overview;
}

}  // namespace

TEST(Overview, OfAnEmptyAssessmentHasNothingToShow)
{
    const Looked looked(emptyAssessment());
    EXPECT_EQ(looked.overview.frameworksAt, (std::array<int, 6>{}));
    EXPECT_TRUE(looked.overview.strongest.frameworks.empty());
    EXPECT_TRUE(looked.overview.weakest.frameworks.empty());
    ASSERT_EQ(looked.overview.floors.size(), 6U);
    EXPECT_FALSE(looked.overview.floors[0].lowest);
    EXPECT_EQ(looked.overview.next, NextAssessment::NotSet);
}

TEST(Overview, CountsFrameworksPerLevel)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 0);
    rate(assessment, "1.2", 3);
    rate(assessment, "2.1", 3);
    rate(assessment, "6.3", 3);  // out of scope
    exclude(assessment, "2.2");
    EXPECT_EQ(Looked(assessment).overview.frameworksAt, (std::array<int, 6>{1, 0, 0, 2, 0, 0}));
}

TEST(Overview, NamesTheThreeStrongestAndWeakest)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 4);
    rate(assessment, "1.3", 1);
    rate(assessment, "1.4", 4);
    rate(assessment, "1.5", 1);
    setTarget(assessment, "1.5", 5);  // gap 4; that of 1.3 is 2
    rate(assessment, "1.6", 5);
    rate(assessment, "1.7", 4);
    rate(assessment, "2.1", 2);
    const Looked looked(assessment);
    EXPECT_EQ(idsOf(looked.overview.strongest.frameworks), ids({"1.6", "1.2", "1.4"}));
    EXPECT_EQ(looked.overview.strongest.ties, 1);  // 1.7 is at level 4 too
    EXPECT_EQ(idsOf(looked.overview.weakest.frameworks), ids({"1.5", "1.3", "1.1"}));
    EXPECT_EQ(looked.overview.weakest.ties, 1);  // 2.1 is at level 2 too
}

TEST(Overview, PutsNoFrameworkAtBothEnds)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    EXPECT_EQ(idsOf(Looked(assessment).overview.strongest.frameworks), ids({"1.1"}));
    EXPECT_TRUE(Looked(assessment).overview.weakest.frameworks.empty());
    rate(assessment, "1.2", 2);
    rate(assessment, "1.3", 2);
    const Looked looked(assessment);
    EXPECT_EQ(idsOf(looked.overview.strongest.frameworks), ids({"1.1", "1.2"}));
    EXPECT_EQ(idsOf(looked.overview.weakest.frameworks), ids({"1.3"}));
}

TEST(Overview, FindsTheWeakLinksOfEachArea)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 3);
    rate(assessment, "1.2", 1);
    rate(assessment, "1.3", 4);
    rate(assessment, "1.4", 1);
    rate(assessment, "3.1", 0);
    const Looked looked(assessment);
    const std::vector<AreaFloor> &floors = looked.overview.floors;
    EXPECT_EQ(floors[0].lowest, level(1));
    EXPECT_EQ(idsOf(floors[0].frameworks), ids({"1.2", "1.4"}));
    EXPECT_FALSE(floors[1].lowest);
    EXPECT_EQ(floors[2].lowest, level(0));
}

TEST(Overview, RemindsOfTheNextAssessmentOnItsDay)
{
    EXPECT_EQ(withNextDate({}).next, NextAssessment::NotSet);
    EXPECT_EQ(withNextDate(QDate(2026, 4, 2)).next, NextAssessment::Ahead);
    EXPECT_EQ(withNextDate(QDate(2026, 4, 2)).daysToNext, 1);
    EXPECT_EQ(withNextDate(today).next, NextAssessment::Due);
    EXPECT_EQ(withNextDate(QDate(2026, 3, 1)).next, NextAssessment::Due);
    EXPECT_EQ(withNextDate(QDate(2026, 3, 1)).daysToNext, -31);
}

}  // namespace psirt::test
