// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/svgtext.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace drawings;

namespace {

QByteArray pieceOf(const char *text)
{
    return QByteArray(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">"
               "<text x=\"10\" font-family=\"BIZ UDPGothic\" font-size=\"100\" font-weight=\"400\" >") +
           text + "</text></svg>\n";
}

}  // namespace

TEST(SvgText, SaysHowWideATextIs)
{
    // Each of the three kanji is as wide as the size.
    const QByteArray svg = withTextForAnyFace(pieceOf("脆弱性"));
    EXPECT_TRUE(svg.contains("textLength=\"300.0\" lengthAdjust=\"spacingAndGlyphs\">脆弱性</text>")) << svg.toStdString();
    EXPECT_TRUE(svg.contains("font-family=\"BIZ UDPGothic, Yu Gothic, "));
}

TEST(SvgText, LeavesTheFaceToThePage)
{
    const QByteArray svg = withTextForAnyFace(pieceOf("脆弱性"), SvgFaces::Inherited);
    EXPECT_TRUE(svg.contains("textLength=\"300.0\" lengthAdjust=\"spacingAndGlyphs\">脆弱性</text>")) << svg.toStdString();
    EXPECT_FALSE(svg.contains("font-family"));
}

TEST(SvgText, LeavesASingleCharacterAsWideAsItsFaceHasIt)
{
    EXPECT_FALSE(withTextForAnyFace(pieceOf("と")).contains("textLength"));
}

TEST(SvgText, KeepsWhatXmlEscapes)
{
    EXPECT_TRUE(withTextForAnyFace(pieceOf("a &lt; b &amp; c")).contains(">a &lt; b &amp; c</text>"));
}

TEST(SvgText, LeavesOtherElementsAsTheyAre)
{
    const QByteArray other = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0,0 L1,1\"/><title>表題</title></svg>";
    const QByteArray result = withTextForAnyFace(other);
    EXPECT_TRUE(result.contains("d=\"M0,0 L1,1\"")) << result.toStdString();
    EXPECT_TRUE(result.contains("<title>表題</title>"));
}

}  // namespace psirt::test
