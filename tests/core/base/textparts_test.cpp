// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textparts.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// The parts themselves.
QStringList cut(const QString &text, const PartLength &length)
{
    const std::vector<qsizetype> starts = partsOf(text, length);
    QStringList parts;
    for (std::size_t i = 0; i < starts.size(); ++i)
        parts.append(text.mid(starts[i], i + 1 < starts.size() ? starts[i + 1] - starts[i] : -1));
    return parts;
}

}  // namespace

TEST(TextParts, LeaveShortTextsWhole)
{
    EXPECT_EQ(partsOf({}, {4, 2}), std::vector<qsizetype>{0});
    EXPECT_EQ(cut(QStringLiteral("abcd"), {4, 2}), QStringList{QStringLiteral("abcd")});
    EXPECT_EQ(cut(QStringLiteral("a\nb"), {4, 2}), QStringList{QStringLiteral("a\nb")});
}

TEST(TextParts, AreCutWhereALineEnds)
{
    const QString text = QStringLiteral("abcdefg\nij\nlmnop");
    EXPECT_EQ(cut(text, {10, 9}), QStringList({QStringLiteral("abcdefg\n"), QStringLiteral("ij\nlmnop")}))
        << "after 8 of 10: in the last quarter";
    EXPECT_EQ(cut(text, {13, 9}), QStringList({QStringLiteral("abcdefg\nij\n"), QStringLiteral("lmnop")}));
    EXPECT_EQ(cut(QStringLiteral("ab\ndefghijkl"), {8, 9}),
              QStringList({QStringLiteral("ab\ndefgh"), QStringLiteral("ijkl")}))
        << "that line ends too early";
}

TEST(TextParts, HoldSoManyLinesAtMost)
{
    EXPECT_EQ(cut(QStringLiteral("\n\n\n\n\n"), {100, 2}),
              QStringList({QStringLiteral("\n\n"), QStringLiteral("\n\n"), QStringLiteral("\n")}));
    EXPECT_EQ(cut(QStringLiteral("a\r\nb\u2029c\u2028d\re"), {100, 1}),
              QStringList({QStringLiteral("a\r\n"), QStringLiteral("b\u2029"), QStringLiteral("c\u2028"),
                           QStringLiteral("d\r"), QStringLiteral("e")}));
}

TEST(TextParts, NeverCutThroughACharacter)
{
    EXPECT_EQ(cut(QStringLiteral("abc😀d"), {4, 9}), QStringList({QStringLiteral("abc"), QStringLiteral("😀d")}));
    EXPECT_EQ(cut(QStringLiteral("abcか\u3099d"), {4, 9}),
              QStringList({QStringLiteral("abc"), QStringLiteral("か\u3099d")}));
    EXPECT_EQ(cut(QStringLiteral("ab👩\u200d💻"), {6, 9}),
              QStringList({QStringLiteral("ab"), QStringLiteral("👩\u200d💻")}));
    EXPECT_EQ(cut(QStringLiteral("abc\r\nd"), {4, 9}), QStringList({QStringLiteral("abc"), QStringLiteral("\r\nd")}));
}

/// Nothing but marks: it has to be cut somewhere.
TEST(TextParts, CutEvenWhatNeverEnds)
{
    const QString text(1000, QChar(0x3099));
    EXPECT_EQ(cut(text, {100, 9}).join(QString()), text);
    EXPECT_EQ(cut(text, {100, 9}).size(), 10);
    EXPECT_EQ(cut(QStringLiteral("👩👩"), {1, 9}).join(QString()), QStringLiteral("👩👩"));
}

}  // namespace psirt::test
