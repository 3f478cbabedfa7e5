// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlines.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

TextStyle body()
{
    return PaperStyle::of({595, 842}).body;
}

/// What may not begin a line, and what may not end one (JIS X 4051, the common part).
const QString noStart =
    QStringLiteral("。、，．・：；？！）」』】］〉》〕”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.)]!?:;");
const QString noEnd = QStringLiteral("（「『【［〈《〔“‘([");

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
}

}  // namespace psirt::test
