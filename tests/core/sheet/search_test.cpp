// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/search.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

namespace psirt::test {

namespace {

using Spans = std::vector<TextSpan>;

Spans find(const char *text, const char *search)
{
    return findText(QString::fromUtf8(text), QString::fromUtf8(search));
}

bool frameworkMatches(const char *id, const char *search)
{
    return matches(*sheet().framework(framework(id)), QString::fromUtf8(search));
}

}  // namespace

TEST(FindText, FindsEveryOccurrence)
{
    EXPECT_EQ(find("PSIRT と PSIRT", "PSIRT"), Spans({{0, 5}, {8, 5}}));
    EXPECT_EQ(find("脆弱性の再現", "再現"), Spans({{4, 2}}));
    EXPECT_EQ(find("aaaa", "aa"), Spans({{0, 2}, {2, 2}})) << "none overlaps another";
    EXPECT_TRUE(find("脆弱性", "再現").empty());
}

TEST(FindText, FindsNothingForAnEmptySearch)
{
    EXPECT_TRUE(find("PSIRT", "").empty());
    EXPECT_TRUE(find("P S", "  ").empty());
    EXPECT_TRUE(find("", "a").empty());
}

TEST(FindText, DoesNotMindSpacesAroundTheWords)
{
    EXPECT_EQ(find("a PSIRT", "  PSIRT　"), Spans({{2, 5}}));
}

TEST(FindText, DoesNotMindCaseOrWidth)
{
    for (const char *search : {"PSIRT", "psirt", "ＰＳＩＲＴ", "ｐｓＩrt"}) {
        EXPECT_EQ(find("経営者とPSIRTは", search), Spans({{4, 5}})) << search;
        EXPECT_EQ(find("経営者とＰｓｉｒｔは", search), Spans({{4, 5}})) << search;
    }
    EXPECT_EQ(find("リソースを提供", "ﾘｿｰｽ"), Spans({{0, 4}}));
    EXPECT_EQ(find("(環境、ツール)", "（環境"), Spans({{0, 3}}));
}

/// Whichever way a character is folded, it is what Unicode says.
TEST(FindText, FoldsEveryCharacterAsUnicodeDoes)
{
    for (int unit = 1; unit < 0xFFFE; ++unit) {
        const QChar character(static_cast<ushort>(unit));
        const QString folded = QString(character).normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (character.isSurrogate() || folded.trimmed() != folded)
            continue;
        EXPECT_EQ(findText(character, folded), Spans({{0, 1}})) << unit;
        const QString asIs = QStringLiteral("x") + character + QStringLiteral("x");
        EXPECT_EQ(findText(asIs, QStringLiteral("x") + folded + QStringLiteral("x")), Spans({{0, 3}})) << unit;
        // A mark belongs to the letter before it.
        EXPECT_TRUE(character.isMark() || holdsText(asIs, folded)) << unit;
    }
}

/// A name that macOS gave has its marks apart.
TEST(FindText, DoesNotMindMarksThatStandApart)
{
    const QString apart = QStringLiteral("証跡：か\u3099いふ\u309A e\u0301");
    EXPECT_EQ(findText(apart, QStringLiteral("がい")), Spans({{3, 3}}));
    EXPECT_EQ(findText(apart, QStringLiteral("ぷ")), Spans({{6, 2}}));
    EXPECT_EQ(findText(apart, QStringLiteral("É")), Spans({{9, 2}}));
    EXPECT_TRUE(holdsText(apart, QStringLiteral("か\u3099")));
    EXPECT_EQ(findText(QStringLiteral("がい"), QStringLiteral("か\u3099")), Spans({{0, 1}}));
}

/// A half-width voiced sound is two characters, a full-width one is one.
TEST(FindText, DoesNotMindTheWidthOfVoicedSounds)
{
    EXPECT_EQ(find("顕在化したインシデント", "ｲﾝｼﾃﾞﾝﾄ"), Spans({{5, 6}}));
}

/// Positions are those of the text itself, even where a character folds to several.
TEST(FindText, KeepsThePlaces)
{
    EXPECT_EQ(find("㌔ﬁ№ PSIRT", "psirt"), Spans({{4, 5}}));
    EXPECT_EQ(find("𠮷野家 PSIRT", "psirt"), Spans({{5, 5}})) << "the first is two UTF-16 units";
}

TEST(FindText, FindsReferenceMarks)
{
    EXPECT_EQ(find("[1.1.1]PSIRT が", "[1.1.1]"), Spans({{0, 7}}));
    EXPECT_EQ(find("[3.3.2-4]脆弱性", "3.3.2-4"), Spans({{1, 7}}));
}

TEST(Matches, MatchesEverythingForAnEmptySearch)
{
    EXPECT_TRUE(frameworkMatches("1.1", ""));
    EXPECT_TRUE(frameworkMatches("6.3", "  "));
}

TEST(Matches, LooksEverywhereInAFramework)
{
    EXPECT_TRUE(frameworkMatches("3.3", "3.3")) << "id";
    EXPECT_TRUE(frameworkMatches("3.3", "脆弱性の再現")) << "title";
    EXPECT_TRUE(frameworkMatches("3.3", "判定基準の排外")) << "purpose";
    EXPECT_TRUE(frameworkMatches("3.3", "事業計画に直結した")) << "level 5";
    EXPECT_TRUE(frameworkMatches("3.3", "[3.3.2-4]")) << "a mark";
    EXPECT_TRUE(frameworkMatches("3.3", " ＰｏＣ ")) << "in another width";
    EXPECT_FALSE(frameworkMatches("3.3", "事業計画に直結していない"));
    EXPECT_FALSE(frameworkMatches("3.3", "no such words"));
}

TEST(Matches, LooksInTheEnglishRenderingAndTheNotes)
{
    for (const Framework *each : sheet().frameworks()) {
        EXPECT_TRUE(matches(*each, each->title.english)) << each->id.text().toStdString();
        EXPECT_TRUE(matches(*each, each->purpose.english.toUpper())) << each->id.text().toStdString();
        for (const GlossaryNote &note : each->notes) {
            EXPECT_TRUE(matches(*each, note.term.japanese)) << each->id.text().toStdString();
            EXPECT_TRUE(matches(*each, note.text.japanese)) << each->id.text().toStdString();
        }
    }
}

/// The id of one framework is no part of another's id: a search for 1.1 does not stop at 1.10 or 11.1 by its id alone.
TEST(Matches, TakesAnIdAsAWhole)
{
    Framework other = *sheet().framework(framework("6.3"));
    other.id = FrameworkId(QStringLiteral("16.31"));
    EXPECT_FALSE(matches(other, QStringLiteral("6.3")));
    EXPECT_TRUE(matches(other, QStringLiteral("16.31")));
}

}  // namespace psirt::test
