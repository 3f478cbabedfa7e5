// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/shorttext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(ShortName, LeavesOutTheMiddle)
{
    EXPECT_EQ(shortName(QStringLiteral("a name"), 6), QStringLiteral("a name"));
    EXPECT_EQ(shortName(QStringLiteral("0123456789"), 7), QStringLiteral("012…789"));
    EXPECT_EQ(shortName(QStringLiteral("0123456789"), 6), QStringLiteral("01…789"));
    EXPECT_EQ(shortName(QStringLiteral("a\nb\tc\u2028d"), 20), QStringLiteral("a b c d"));
    EXPECT_EQ(shortName({}, 6), QString());
}

TEST(ShortName, PartsNoCharacter)
{
    const QString person = QStringLiteral("𠮷");
    EXPECT_EQ(shortName(QLatin1Char('a') + person + QStringLiteral("bcdefgh") + person, 6), QStringLiteral("a…h𠮷"));
    EXPECT_EQ(shortName(QLatin1Char('a') + person + QStringLiteral("bcdefg") + person + QLatin1Char('h'), 5),
              QStringLiteral("a…h"));
}

TEST(ShortText, EndsWhereItIsTooLong)
{
    EXPECT_EQ(shortText(QStringLiteral("a\nb"), 3, 2), QStringLiteral("a\nb"));
    EXPECT_EQ(shortText(QStringLiteral("a\nb\nc"), 10, 2), QStringLiteral("a\nb…"));
    EXPECT_EQ(shortText(QStringLiteral("abcdef"), 4, 2), QStringLiteral("abcd…"));
    EXPECT_EQ(shortText(QStringLiteral("a\u0007b")), QStringLiteral("a b"));
}

TEST(ShortText, LetsALongWordBreak)
{
    const QString word(61, QLatin1Char('x'));
    EXPECT_EQ(shortText(word), word.left(60) + QChar(0x200B) + QLatin1Char('x'));
    EXPECT_EQ(shortText(word.left(60)), word.left(60));
    const QString japanese(100, QChar(u'規'));
    EXPECT_EQ(shortText(japanese), japanese);
}

}  // namespace psirt::test
