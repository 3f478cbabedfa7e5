// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace cli;

TEST(TextTable, CountsFullWidthCharactersAsTwo)
{
    EXPECT_EQ(displayWidth(QStringLiteral("abc")), 3);
    EXPECT_EQ(displayWidth(QStringLiteral("対策")), 4);
    EXPECT_EQ(displayWidth(QStringLiteral("ＰＳＩＲＴ")), 10);
    EXPECT_EQ(displayWidth(QStringLiteral("ﾃｽﾄ")), 3);         // half-width katakana
    EXPECT_EQ(displayWidth(QStringLiteral("ハ\u3099")), 2);    // a combining voiced mark
    EXPECT_EQ(displayWidth(QStringLiteral("\U00020BB7")), 2);  // 𠮷, beyond the basic plane
    EXPECT_EQ(displayWidth(QStringLiteral("—")), 1);
}

TEST(TextTable, AlignsItsColumns)
{
    TextTable table({TextTable::Align::Left, TextTable::Align::Right, TextTable::Align::Left});
    table.addRow({QStringLiteral("a"), QStringLiteral("10"), QStringLiteral("x")});
    table.addRow({QStringLiteral("対策"), QStringLiteral("9"), QString()});
    EXPECT_EQ(table.toText(), QStringLiteral("a     10  x\n"
                                             "対策   9\n"));
}

}  // namespace psirt::test
