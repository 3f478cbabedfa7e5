// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/tounicode.h"

#include <gtest/gtest.h>

#include <array>

namespace psirt::test {

using namespace report;

namespace {

/// As Qt writes it: glyph 2 stands for nothing, 5 is not named.
const QByteArray qtMap = "3 beginbfrange\n"
                         "<0000> <0000> <0000>\n"
                         "<0001> <0004> [<0009> <0000> <2F92> <767A> ]\n"
                         "<0006> <0007> <0041>\n"
                         "endbfrange\n";

/// Of the glyphs that it names.
GlyphCharacters characters(const std::array<const char *, 5> &texts)
{
    constexpr std::array glyphs{1U, 3U, 4U, 6U, 7U};
    GlyphCharacters all;
    for (std::size_t index = 0; index < glyphs.size(); ++index)
        all[glyphs[index]] = QString::fromUtf8(texts[index]);
    return all;
}

}  // namespace

TEST(ToUnicode, IsReadAsQtWritesIt)
{
    EXPECT_EQ(parseToUnicode(qtMap), characters({"\t", "⾒", "発", "A", "B"}));
    EXPECT_TRUE(parseToUnicode({}).empty());
    EXPECT_TRUE(parseToUnicode("1 beginbfrange\n<0001> <0002> [<00").empty());
    EXPECT_TRUE(parseToUnicode("2 beginbfchar\n<0001> <0041>\n<0002> <0042>\nendbfchar").empty());
}

TEST(ToUnicode, IsMendedToWhatWasTyped)
{
    GlyphCharacters mended = parseToUnicode(qtMap);
    mendCharacters(mended);
    EXPECT_EQ(mended, characters({" ", "見", "発", "A", "B"}));
    EXPECT_EQ(asTyped(U'\u00A0'), U' ');
    EXPECT_EQ(asTyped(U'﨑'), U'﨑');  // a character of its own, whatever its decomposition
    EXPECT_EQ(asTyped(U'𠮷'), U'𠮷');
}

TEST(ToUnicode, IsWrittenInBlocksOfAHundred)
{
    GlyphCharacters characters;
    for (unsigned glyph = 1; glyph <= 101; ++glyph)
        characters[glyph] = QStringLiteral("a");
    characters[101] = QStringLiteral("𠮟");
    characters[100] = QStringLiteral("セ゚");
    const QByteArray map = toUnicodeMap(characters);
    EXPECT_TRUE(map.contains("\n100 beginbfchar\n<0001> <0061>\n"));
    EXPECT_TRUE(map.contains("\n<0064> <30BB309A>\nendbfchar\n"));  // two characters for one glyph
    EXPECT_TRUE(map.contains("endbfchar\n1 beginbfchar\n<0065> <D842DF9F>\nendbfchar\n"));
    EXPECT_TRUE(map.startsWith("/CIDInit"));
}

}  // namespace psirt::test
