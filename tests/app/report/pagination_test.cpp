// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pagination.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

Strip stripOf(qreal height, qreal spaceBefore = 0)
{
    Strip strip;
    strip.height = height;
    strip.spaceBefore = spaceBefore;
    return strip;
}

Strip keeping(qreal height)
{
    Strip result = stripOf(height);
    result.keepsWithNext = true;
    return result;
}

std::vector<qreal> tops(const PageStrips &page)
{
    std::vector<qreal> tops;
    for (const PlacedStrip &placed : page)
        tops.push_back(placed.top);
    return tops;
}

using Tops = std::vector<qreal>;

}  // namespace

TEST(Pagination, FillsFromTheTopAndBeginsAPageWhenFull)
{
    const auto pages = paginate({stripOf(40, 10), stripOf(40, 10), stripOf(40, 10)}, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(tops(pages[0]), (Tops{0, 50}));  // no space at the top; 40 + 10
    EXPECT_EQ(tops(pages[1]), (Tops{0}));      // 90 + 10 + 40 > 100
}

TEST(Pagination, FillsAPageToItsLastPoint)
{
    EXPECT_EQ(paginate({stripOf(50), stripOf(50)}, 100).size(), 1U);
    EXPECT_EQ(paginate({stripOf(50), stripOf(50.1)}, 100).size(), 2U);
}

TEST(Pagination, KeepsAHeadingWithWhatFollows)
{
    const auto pages = paginate({stripOf(70), keeping(20), stripOf(20)}, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(tops(pages[0]), (Tops{0}));
    EXPECT_EQ(tops(pages[1]), (Tops{0, 20}));
}

TEST(Pagination, BreaksAChainThatNoPageHolds)
{
    const auto pages = paginate({keeping(60), keeping(60), stripOf(60)}, 100);
    ASSERT_EQ(pages.size(), 3U);
}

TEST(Pagination, RepeatsHeadsOnlyWhereAStripBeginsAPage)
{
    const auto head = std::make_shared<const Strip>(keeping(10));
    Strip row = stripOf(30);
    row.heads = {head};
    const auto pages = paginate({*head, row, row, row, row, row}, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(tops(pages[0]), (Tops{0, 10, 40, 70}));  // head and three rows: 100
    EXPECT_EQ(tops(pages[1]), (Tops{0, 10, 40}));      // the head again, two rows
    EXPECT_EQ(pages[1][0].strip, head);
}

TEST(Pagination, LeavesAHeadAwayThatWouldPushItsStripOff)
{
    Strip row = stripOf(95);
    row.heads = {std::make_shared<const Strip>(stripOf(10))};
    const auto pages = paginate({row, row}, 100);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(tops(pages[1]), (Tops{0}));
}

TEST(Pagination, BeginsAPageWhereAsked)
{
    Strip part = stripOf(10);
    part.startsPage = true;
    EXPECT_EQ(paginate({part, stripOf(10), part}, 100).size(), 2U);  // none before the first
}

TEST(Pagination, GivesAStripHigherThanAPageOneOfItsOwn)
{
    EXPECT_EQ(paginate({stripOf(10), stripOf(300), stripOf(10)}, 100).size(), 3U);
    EXPECT_EQ(paginate({}, 100).size(), 1U);
}

}  // namespace psirt::test
