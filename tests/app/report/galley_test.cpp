// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/galley.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

Galley galley()
{
    return Galley(PaperStyle::of({595, 842}));
}

Strip strip(qreal height)
{
    Strip strip;
    strip.height = height;
    strip.paint = [](QPainter &) {};
    return strip;
}

}  // namespace

TEST(Galley, BeginsAPageUnlessItStaysBeneathAHead)
{
    Galley galley = test::galley();
    const qreal page = galley.style().bodyHeight();
    galley.add(strip(100));
    EXPECT_DOUBLE_EQ(galley.roomOnNextPage(), page);
    galley.stayOnPage();
    EXPECT_DOUBLE_EQ(galley.roomOnNextPage(), page - 100 - 16);  // the head, and the space after it
    galley.startPage();
    galley.add(strip(10));
    EXPECT_FALSE(galley.strips().back().startsPage);
    EXPECT_DOUBLE_EQ(galley.strips().back().spaceBefore, 16);
    galley.startPage();
    galley.add(strip(10));
    EXPECT_TRUE(galley.strips().back().startsPage);
}

TEST(Galley, SetsColumnsAsOnePieceWithTheirLinks)
{
    Galley galley = test::galley();
    Galley left = galley.column(200);
    EXPECT_DOUBLE_EQ(left.width(), 200);
    left.add(strip(30));
    Galley right = galley.column(100);
    right.space(50);  // dropped at its top
    right.add(strip(20));
    right.space(5);
    Strip linked = strip(12);
    linked.links.push_back({QRectF(1, 2, 10, 8), QStringLiteral("summary")});
    right.add(linked);
    galley.columns({{0, left}, {300, right}});
    ASSERT_EQ(galley.strips().size(), 1U);
    const Strip &whole = galley.strips().front();
    EXPECT_DOUBLE_EQ(whole.height, 20 + 5 + 12);
    ASSERT_EQ(whole.links.size(), 1U);
    EXPECT_EQ(whole.links.front().area, QRectF(301, 27, 10, 8));
}

TEST(Galley, KeepsAParagraphOfSixLinesWholeAndCutsALongerOne)
{
    Galley galley = test::galley();
    galley.paragraph({QStringLiteral("一\n二\n三\n四\n五\n六"), galley.style().body});
    EXPECT_EQ(galley.strips().size(), 1U);
    galley.paragraph({QString(2000, u'字'), galley.style().body});
    EXPECT_GT(galley.strips().size(), 20U);
    EXPECT_DOUBLE_EQ(galley.strips()[1].height, 2 * galley.style().body.lineHeight);  // no line stands alone
    EXPECT_DOUBLE_EQ(galley.strips().back().height, 2 * galley.style().body.lineHeight);
}

}  // namespace psirt::test
