// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outgoingtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(OutgoingText, HasOneKindOfLineEnd)
{
    EXPECT_EQ(withPlainLineEnds(QStringLiteral("a\rb\r\nc\nd\ve\ff\u0085g\u2028h\u2029i")),
              QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh\ni"));
    EXPECT_EQ(withPlainLineEnds(QStringLiteral("\r\r\n\r")), QStringLiteral("\n\n\n"));
    EXPECT_EQ(withPlainLineEnds(QStringLiteral("a b\tc\u00A0d")), QStringLiteral("a b\tc\u00A0d"));
    EXPECT_EQ(withPlainLineEnds({}), QString());
}

TEST(OutgoingText, HasOnlyWhatXmlCanHold)
{
    const QChar sign(0xFFFD);
    EXPECT_EQ(fitForXml(QStringLiteral("a\tb\nc")), QStringLiteral("a\tb\nc"));
    for (const int code : {0, 1, 0xB, 0xD, 0x1F, 0xD83D, 0xDE00, 0xFFFE, 0xFFFF}) {
        const QChar character(code);
        EXPECT_EQ(fitForXml(character + QStringLiteral("a") + character), sign + QStringLiteral("a") + sign) << code;
    }
    EXPECT_EQ(fitForXml(QStringLiteral("😀𠮷")), QStringLiteral("😀𠮷"));
    const QString lone(QChar(0xD83D));
    EXPECT_EQ(fitForXml(lone + QStringLiteral("😀") + QChar(0xDE00)), sign + QStringLiteral("😀") + sign);
}

}  // namespace psirt::test
