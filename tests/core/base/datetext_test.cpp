// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datetext.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

struct Typed {
    const char *text;
    QDate date;  ///< not valid: none
};

void PrintTo(const Typed &typed, std::ostream *stream)
{
    *stream << typed.text;
}

class DateText : public testing::TestWithParam<Typed> {};

}  // namespace

/// Typed on 27 November 2026.
TEST_P(DateText, IsTheDayThatIsMeant)
{
    const auto date = dateFromText(QString::fromUtf8(GetParam().text), QDate(2026, 11, 27));
    EXPECT_EQ(date.has_value(), GetParam().date.isValid());
    EXPECT_EQ(date.value_or(QDate()), GetParam().date);
}

INSTANTIATE_TEST_SUITE_P(WithAYear, DateText,
                         testing::Values(Typed{"2027-03-31", {2027, 3, 31}}, Typed{"2027/3/31", {2027, 3, 31}},
                                         Typed{"2027.3.31", {2027, 3, 31}}, Typed{"20270331", {2027, 3, 31}},
                                         Typed{"2027年3月31日", {2027, 3, 31}}, Typed{"2027年03月31日", {2027, 3, 31}},
                                         Typed{" 2027 / 3 / 31 ", {2027, 3, 31}}, Typed{"2027 年 3 月 31 日", {2027, 3, 31}},
                                         Typed{"2028-02-29", {2028, 2, 29}}, Typed{"2020-1-1", {2020, 1, 1}},
                                         Typed{"1751-12-31", {1751, 12, 31}}, Typed{"0001-01-01", {1, 1, 1}},
                                         Typed{"9999-12-31", {9999, 12, 31}}));

INSTANTIATE_TEST_SUITE_P(
    InFullWidth, DateText,
    testing::Values(Typed{"２０２７－０３－３１", {2027, 3, 31}}, Typed{"２０２７／３／３１", {2027, 3, 31}},
                    Typed{"２０２７．３．３１", {2027, 3, 31}}, Typed{"２０２７０３３１", {2027, 3, 31}},
                    Typed{"２０２７年３月３１日", {2027, 3, 31}}, Typed{"　２０２７-3-31", {2027, 3, 31}},
                    Typed{"２０２７ー３ー３１", {2027, 3, 31}}, Typed{"２０２７−３−３１", {2027, 3, 31}},
                    Typed{"２０２７・３・３１", {2027, 3, 31}}, Typed{"２０２７。３。３１", {2027, 3, 31}},
                    Typed{"2027‐3‐31", {2027, 3, 31}}, Typed{"３／３１", {2027, 3, 31}}));

/// The next one, today included.
INSTANTIATE_TEST_SUITE_P(WithoutAYear, DateText,
                         testing::Values(Typed{"3/31", {2027, 3, 31}}, Typed{"3-31", {2027, 3, 31}},
                                         Typed{"3.31", {2027, 3, 31}}, Typed{"03/31", {2027, 3, 31}},
                                         Typed{"3月31日", {2027, 3, 31}}, Typed{"11/27", {2026, 11, 27}},
                                         Typed{"11/28", {2026, 11, 28}}, Typed{"11/26", {2027, 11, 26}},
                                         Typed{"12/31", {2026, 12, 31}}, Typed{"2/29", {2028, 2, 29}}));

INSTANTIATE_TEST_SUITE_P(WhatIsNoDay, DateText,
                         testing::Values(Typed{"", {}}, Typed{" ", {}}, Typed{"2027-02-29", {}}, Typed{"2027-13-01", {}},
                                         Typed{"2/30", {}}, Typed{"0/1", {}}, Typed{"20271301", {}}, Typed{"2027", {}},
                                         Typed{"2027-03", {}}, Typed{"2027-03-", {}}, Typed{"2027-3/31", {}},
                                         Typed{"27-03-31", {}}, Typed{"0000-01-01", {}}, Typed{"3月31", {}},
                                         Typed{"2027年3月31", {}}, Typed{"0331", {}}, Typed{"3/31/2027", {}},
                                         Typed{"12027-03-31", {}}, Typed{"2027-03-31x", {}}, Typed{"soon", {}}));

/// Eight years without a 29 February lie around 2100.
TEST(DateTextAtTheTurnOfACentury, FindsTheNextLeapDay)
{
    EXPECT_EQ(dateFromText(QStringLiteral("2/29"), QDate(2096, 3, 1)), QDate(2104, 2, 29));
}

}  // namespace psirt::test
