// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fraction.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(Fraction, IsInLowestTerms)
{
    EXPECT_EQ(Fraction(6, 4).numerator(), 3);
    EXPECT_EQ(Fraction(6, 4).denominator(), 2);
    EXPECT_EQ(Fraction(0, 7), Fraction());
    EXPECT_EQ(Fraction(-2, 4), -Fraction(1, 2));
}

TEST(Fraction, AddsExactly)
{
    EXPECT_EQ(Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2));
    EXPECT_EQ(Fraction(1, 27) - Fraction(1, 26), Fraction(-1, 702));  // (26 - 27) / (27 * 26)
    EXPECT_DOUBLE_EQ(Fraction(-1, 4).value(), -0.25);
}

TEST(Fraction, RoundsAHalfAwayFromZero)
{
    EXPECT_EQ(Fraction(1, 8).hundredths(), 13);  // 12.5
    EXPECT_EQ(Fraction(-1, 8).hundredths(), -13);
    EXPECT_EQ(Fraction(1, 3).hundredths(), 33);    // 33.3
    EXPECT_EQ(Fraction(-2, 3).hundredths(), -67);  // 66.7
    EXPECT_EQ(Fraction().hundredths(), 0);
}

}  // namespace psirt::test
