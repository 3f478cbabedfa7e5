// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/tounicode.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

/// As Qt writes it: glyph 2 stands for nothing, 5 is not named.
const QByteArray qtMap = "3 beginbfrange\n"
                         "<0000> <0000> <0000>\n"
                         "<0001> <0004> [<0009> <0000> <2F92> <767A> ]\n"
                         "<0006> <0007> <0041>\n"
                         "endbfrange\n";

}  // namespace

TEST(ToUnicode, IsReadAsQtWritesIt)
{
    EXPECT_EQ(parseToUnicode(qtMap), (GlyphCharacters{{1, U'\t'}, {3, 0x2F92}, {4, U'発'}, {6, U'A'}, {7, U'B'}}));
    EXPECT_TRUE(parseToUnicode({}).empty());
    EXPECT_TRUE(parseToUnicode("1 beginbfrange\n<0001> <0002> [<00").empty());
    EXPECT_TRUE(parseToUnicode("2 beginbfchar\n<0001> <0041>\n<0002> <0042>\nendbfchar").empty());
}

TEST(ToUnicode, IsMendedToWhatWasTyped)
{
    GlyphCharacters characters = parseToUnicode(qtMap);
    mendCharacters(characters);
    EXPECT_EQ(characters, (GlyphCharacters{{1, U' '}, {3, U'見'}, {4, U'発'}, {6, U'A'}, {7, U'B'}}));
}

TEST(ToUnicode, NamesWideCharactersWhereTheirNumberFits)
{
    GlyphCharacters characters = parseToUnicode(qtMap);
    nameWideCharacters(characters, 8, {U'𠮟'});  // 2 and 5 have no character: one too many
    EXPECT_FALSE(characters.contains(2));
    nameWideCharacters(characters, 8, {U'𠮟', U'𩸽'});
    EXPECT_EQ(characters.at(2), U'𠮟');
    EXPECT_EQ(characters.at(5), U'𩸽');
    EXPECT_EQ(characters.size(), 7U);
}

TEST(ToUnicode, IsWrittenInBlocksOfAHundred)
{
    GlyphCharacters characters;
    for (unsigned glyph = 1; glyph <= 101; ++glyph)
        characters[glyph] = U'a';
    characters[101] = U'𠮟';
    const QByteArray map = toUnicodeMap(characters);
    EXPECT_TRUE(map.contains("\n100 beginbfchar\n<0001> <0061>\n"));
    EXPECT_TRUE(map.contains("endbfchar\n1 beginbfchar\n<0065> <D842DF9F>\nendbfchar\n"));
    EXPECT_TRUE(map.startsWith("/CIDInit"));
}

}  // namespace psirt::test
