// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlines.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

TextStyle body()
{
    return PaperStyle::of({595, 842}).body;
}

/// What may not begin a line, and what may not end one (JIS X 4051, the common part), in both widths.
const QString noStart = QStringLiteral("。、，．・：；？！）」』】］〉》〕”’ー〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
                                       "々ゝゞヽヾ…‥｡､･｣ｧｨｩｪｫｯｬｭｮｰﾞﾟ,.)]!?:;%");
const QString noEnd = QStringLiteral("（「『【［〈《〔“‘｢([");

void expectGoodBreaks(const QString &text, qreal width)
{
    const TextLines lines(text, body(), width);
    QString whole;
    for (int index = 0; index < lines.count(); ++index) {
        const QString line = lines.line(index);
        whole += line;
        const bool isParagraphStart = index == 0 || lines.paragraph(index - 1) != lines.paragraph(index);
        const bool isParagraphEnd = index + 1 == lines.count() || lines.paragraph(index + 1) != lines.paragraph(index);
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        EXPECT_TRUE(isParagraphStart || !noStart.contains(trimmed.front())) << width << ": " << line.toStdString();
        EXPECT_TRUE(isParagraphEnd || !noEnd.contains(trimmed.back())) << width << ": " << line.toStdString();
    }
    EXPECT_EQ(whole, QString(text).remove(u'\n'));
    EXPECT_LE(lines.width(), width + 0.1);
}

}  // namespace

TEST(TextLines, BreakJapaneseByItsRulesOverTheWholeSheet)
{
    for (const Framework *framework : sheet().frameworks()) {
        for (const qreal width : {120.0, 200.0, 367.0, 405.0, 493.0}) {
            expectGoodBreaks(framework->purpose.japanese, width);
            for (const auto &description : framework->levels) {
                if (description)
                    expectGoodBreaks(description->japanese, width);
            }
        }
    }
}

TEST(TextLines, BreakNotesByTheSameRulesAtEveryWidth)
{
    const QStringList notes{
        QStringLiteral(
            "受付（夜間）は「窓口」、当番表のとおり……。ただし『緊急』の場合は——所長へ。ヴァージョンアップ・パッチ、"),
        QStringLiteral("ｶﾀｶﾅの｢括弧｣､ﾊﾟｯﾁ｡ｳｪﾌﾞ･ｻｰﾊﾞｰ!(補足)[注],CVE-2026-1234:50%〜60％、人々は々（（二重））「『三重』」"),
        QStringLiteral(
            "チェック！？いいえ。ちょっと待って、きゃっきゃっと。ウィルス対策ソフトウェア・ファイアウォールのフィルタ"),
        QStringLiteral("PSIRT（Product Security Incident Response Team）、FIRST.org。「Ver 1.0」:3.14、(a)、[1.1.3.2]・…"),
    };
    for (const QString &note : notes) {
        for (qreal width = 60; width < 300; width += 1.75)
            expectGoodBreaks(note.repeated(3), width);
    }
}

TEST(TextLines, BreakJapaneseWhereAReaderWould)
{
    // Ten full-width characters a line at 95 points and 9.5 a character; digits and kana of this face are narrower.
    const auto broken = [](const char *text) {
        const TextLines lines(QString::fromUtf8(text), body(), 95.1);
        QStringList all;
        for (int index = 0; index < lines.count(); ++index)
            all << lines.line(index);
        return all.join(u'|');
    };
    EXPECT_EQ(broken("一二三四五六七八九十、一二"), QString::fromUtf8("一二三四五六七八九|十、一二"));
    EXPECT_EQ(broken("一二三四五六七八九「十」一二"), QString::fromUtf8("一二三四五六七八九|「十」一二"));
    EXPECT_EQ(broken("一二三四五六七八九十ー二"), QString::fromUtf8("一二三四五六七八九|十ー二"));
    EXPECT_EQ(broken("一二三四五六七八九十っ二"), QString::fromUtf8("一二三四五六七八九|十っ二"));
    EXPECT_EQ(broken("一二三四五六七八九……十"), QString::fromUtf8("一二三四五六七八|九……十"));
    EXPECT_EQ(broken("一二三四五六七八九十々二"), QString::fromUtf8("一二三四五六七八九|十々二"));
    EXPECT_EQ(broken("一二三四五六七八九十｡二"), QString::fromUtf8("一二三四五六七八九|十｡二"));
}

TEST(TextLines, EndALineAnywhereWhereNoPlaceIsAllowed)
{
    const TextLines lines(QString(100, u'。'), body(), 95);
    EXPECT_GT(lines.count(), 5);
    EXPECT_LE(lines.width(), 95.1);
}

TEST(TextLines, BreakALongTextAsItsBeginning)
{
    const qreal width = 100;
    const QString sentence = QStringLiteral("脆弱性の「報告」（受付）を、PSIRTで確認します。ー…… abc defgh 𠮷野家。");
    const QString text = sentence.repeated(200);
    expectGoodBreaks(text, width);

    // Wherever the text is cut, all lines but the last stay as they are.
    const TextLines whole(text, body(), width);
    for (const qsizetype length : {190, 205, 333, 1000, 4321}) {
        const TextLines part(text.left(length), body(), width);
        for (int index = 0; index + 1 < part.count(); ++index) {
            EXPECT_EQ(part.start(index), whole.start(index)) << length;
            EXPECT_EQ(part.line(index), whole.line(index)) << length;
        }
    }
}

TEST(TextLines, BearCharactersThatTakeNoRoom)
{
    const QString dakuten(5000, QChar(0x3099));
    const QString text = QStringLiteral("か") + dakuten + QStringLiteral("終");
    const TextLines lines(text, body(), 100);
    QString whole;
    for (int index = 0; index < lines.count(); ++index)
        whole += lines.line(index);
    EXPECT_EQ(whole, text);
    EXPECT_TRUE(elided(text, body(), 100).endsWith(u'…'));
    const QString apart = QStringLiteral("a") + QString(300, u' ') + QStringLiteral("b");
    EXPECT_EQ(elided(apart, body(), 100, 2), apart) << "spaces hang beyond the end of a line";
}

TEST(TextLines, HaveDigitsOfOneWidthInColumns)
{
    const auto widthOf = [](const char *figure, bool isBold) {
        TextStyle style = body();
        style.isBold = isBold;
        return TextLines(QString::fromLatin1(figure), style, 100, Qt::AlignRight).width();
    };
    for (const bool isBold : {false, true}) {
        for (const char *figure : {"2.11", "2.10", "2.01", "2.99"})
            EXPECT_NEAR(widthOf(figure, isBold), widthOf("2.00", isBold), 0.04) << figure;
        EXPECT_GT(widthOf("21", isBold), TextLines(QStringLiteral("21"), body(), 100).width() + 0.5);
    }
}

TEST(TextLines, BreakWhatHasNoSpaces)
{
    const TextLines lines(QString(500, u'x'), body(), 100);
    EXPECT_GT(lines.count(), 10);
    EXPECT_LE(lines.width(), 100.1);
}

TEST(TextLines, CountParagraphsAndEmptyLines)
{
    const TextLines lines(QStringLiteral("一\n\n二"), body(), 100);
    ASSERT_EQ(lines.count(), 3);
    EXPECT_EQ(lines.paragraph(2), 2);
    EXPECT_DOUBLE_EQ(lines.height(), 3 * body().lineHeight);
    EXPECT_EQ(TextLines(QString(), body(), 100).count(), 1);
}

TEST(TextLines, EndWithAnEllipsisWhereElided)
{
    EXPECT_EQ(elided(QStringLiteral("短い"), body(), 100), QStringLiteral("短い"));
    EXPECT_TRUE(elided(QString(100, u'長'), body(), 100).endsWith(u'…'));
    EXPECT_EQ(elided(QStringLiteral("短い\n二行"), body(), 100, 2), QStringLiteral("短い\n二行"));
    const QString cut = elided(QString(10000, u'長'), body(), 95.1, 3);
    EXPECT_EQ(cut, QString(29, u'長') + QChar(u'…'));  // ten a line
    EXPECT_EQ(elided(QStringLiteral("一\n二\n三"), body(), 100, 2), QStringLiteral("一\n二…"));
}

}  // namespace psirt::test
