// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/average.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(Average, DoesNotExistOverNothing)
{
    EXPECT_FALSE(Average::of(0, 0));
}

TEST(Average, RoundsToHundredthsHalfUp)
{
    EXPECT_EQ(Average::of(67, 27)->hundredths(), 248);   // 67/27 = 2.48148…
    EXPECT_EQ(Average::of(16, 7)->hundredths(), 229);    // 16/7 = 2.28571…
    EXPECT_EQ(Average::of(132, 27)->hundredths(), 489);  // 132/27 = 4.88888…: the highest that the sheet allows
    EXPECT_EQ(Average::of(1, 8)->hundredths(), 13);      // 0.125
    EXPECT_EQ(Average::of(0, 3)->hundredths(), 0);
}

TEST(Average, DecidesTheBandOnTheExactValueBothEndsIncluded)
{
    EXPECT_EQ(Average::of(67, 27)->band(), Band::Below);   // 67 < 27 × 2.5 = 67.5
    EXPECT_EQ(Average::of(65, 26)->band(), Band::Within);  // 26 × 2.5 = 65
    EXPECT_EQ(Average::of(81, 27)->band(), Band::Within);  // 27 × 3.0 = 81
    EXPECT_EQ(Average::of(82, 27)->band(), Band::Above);
}

}  // namespace psirt::test
