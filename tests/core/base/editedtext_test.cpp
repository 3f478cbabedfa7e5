// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/editedtext.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// As a field shows it.
QString shownAs(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\u2028', u'\u2029'})
        text.replace(QChar(end), QLatin1Char('\n'));
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QString edit(const QString &original, const QString &edited)
{
    return withEdit(original, shownAs(original), edited);
}

}  // namespace

TEST(EditedText, IsTheOriginalWhereNothingWasEdited)
{
    const QString original = QStringLiteral("a\u00A0b\r\nc\u2028d\re\u2029f");
    EXPECT_EQ(edit(original, shownAs(original)), original);
    EXPECT_EQ(edit({}, {}), QString());
}

TEST(EditedText, KeepsWhatStandsBeforeAndAfterTheEdit)
{
    EXPECT_EQ(edit(QStringLiteral("a\u00A0b\r\nc\u2028d"), QStringLiteral("a bX\nc\nd")),
              QStringLiteral("a\u00A0bX\r\nc\u2028d"));
    EXPECT_EQ(edit(QStringLiteral("a\u00A0b\r\nc\u2028d"), QStringLiteral("Xa b\nc\nd")),
              QStringLiteral("Xa\u00A0b\r\nc\u2028d"));
    EXPECT_EQ(edit(QStringLiteral("a\u00A0b\r\nc\u2028d"), QStringLiteral("a b\nc\ndX")),
              QStringLiteral("a\u00A0b\r\nc\u2028dX"));
    EXPECT_EQ(edit(QStringLiteral("a\r\nb\r\nc"), QStringLiteral("a\nc")), QStringLiteral("a\r\nc"));
    EXPECT_EQ(edit(QStringLiteral("a\rb\u00A0c"), QStringLiteral("z")), QStringLiteral("z"));
    EXPECT_EQ(edit(QStringLiteral("a\u00A0b"), {}), QString());
    EXPECT_EQ(edit({}, QStringLiteral("new\ntext")), QStringLiteral("new\ntext"));
}

TEST(EditedText, TakesTheEditedTextWhereTheFieldShowsItOtherwise)
{
    EXPECT_EQ(withEdit(QStringLiteral("abc"), QStringLiteral("ab"), QStringLiteral("abx")), QStringLiteral("abx"));
}

}  // namespace psirt::test
