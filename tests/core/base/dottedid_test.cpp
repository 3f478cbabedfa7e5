// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dottedid.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(DottedId, OrdersNumbersByValueNotByText)
{
    EXPECT_LT(framework("1.2"), framework("1.10"));
    EXPECT_LT(framework("1.10"), framework("2.1"));
    EXPECT_LT(framework("1"), framework("1.1"));
}

TEST(DottedId, PutsWhatIsNoNumberLast)
{
    EXPECT_LT(framework("9.9"), framework("x"));
    EXPECT_LT(framework("1.9"), framework("1.x"));
}

TEST(DottedId, IsEqualOnlyForEqualTexts)
{
    EXPECT_EQ(framework("1.1"), framework("1.1"));
    EXPECT_NE(framework("1.1"), framework("1.01"));
}

}  // namespace psirt::test
