// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textpieces.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

// The tests see one face, the report's own, whatever the machine has.

TEST(TextPieces, ArePlainWhereEachCharacterHasItsGlyph)
{
    for (const char *text : {"", "PSIRT 対応 [1.1] 髙﨑㈱①Ⅳ", "ガ行のが、パ行のぱ。", "a\u00A0b"}) {
        const QString plain = QString::fromUtf8(text);
        EXPECT_TRUE(isPlainText(plain, false)) << text;
        EXPECT_TRUE(isPlainText(plain, true)) << text;
        EXPECT_EQ(piecesOf(plain, false).size(), plain.isEmpty() ? 0U : 1U) << text;
    }
}

TEST(TextPieces, AreWhatAReaderSeesAsOneCharacter)
{
    // 吉 beyond the basic plane, 葛 with a selector, が and セ゚ of two characters each, a family of three
    const QString text =
        QString::fromUtf8("甲\U00020BB7乙葛\U000E0100か\u3099丙セ\u309A\U0001F468\u200D\U0001F469\u200D\U0001F467");
    const std::vector<TextPiece> expected{{0, 1, true},  {1, 2, false}, {3, 1, true},   {4, 3, false},
                                          {7, 2, false}, {9, 1, true},  {10, 2, false}, {12, 8, false}};
    EXPECT_EQ(piecesOf(text, false), expected);
    EXPECT_EQ(piecesOf(text, true), expected);
}

/// Its glyph is that of the kanji 一, which Qt is told to give back.
TEST(TextPieces, KeepARadicalApart)
{
    EXPECT_EQ(piecesOf(QStringLiteral("\u2F00一"), false), (std::vector<TextPiece>{{0, 1, false}, {1, 1, true}}));
}

TEST(TextPieces, SayWhatNoFaceHas)
{
    EXPECT_EQ(missingIn(QString::fromUtf8("済 ✅、未 ❌、再び ✅。槗本 \U00020BB7野")),
              QStringList({QStringLiteral("✅"), QStringLiteral("❌"), QStringLiteral("槗"), QStringLiteral("\U00020BB7")}));
    // The face has 𠮟, and 葛 as it is with every selector; が is が.
    EXPECT_EQ(missingIn(QString::fromUtf8("\U00020B9Fる 葛\U000E0100 か\u3099 ア\u309A \u200B\uFE0F")), QStringList());
    EXPECT_EQ(missingIn(QString()), QStringList());
}

}  // namespace psirt::test
