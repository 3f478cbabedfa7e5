// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

Galley galleyWith(const std::vector<TableBlock::Row> &rows)
{
    Galley galley(PaperStyle::of({595, 842}));
    setTable(galley, {.name = QStringLiteral("table"),
                      .columns = {{QStringLiteral("a")}, {QStringLiteral("b"), TableBlock::Kind::Text, 60}},
                      .rows = rows});
    return galley;
}

TableBlock::Row row(int characters)
{
    return {{{.text = QString(characters, u'字')}, {.text = QStringLiteral("二\n三")}}};
}

}  // namespace

TEST(Table, SetsEachRowAsOneStripThatNoPageBreakCuts)
{
    const Galley galley = galleyWith({row(1), row(200), row(1000)});
    ASSERT_EQ(galley.strips().size(), 4U);  // the head and three rows
    for (std::size_t index = 1; index < 4; ++index)
        EXPECT_EQ(galley.strips()[index].heads.size(), 1U) << index;
    EXPECT_TRUE(galley.strips()[0].keepsWithNext);
    EXPECT_TRUE(galley.strips()[0].heads.empty());
}

TEST(Table, CutsOnlyARowHigherThanAPage)
{
    const Galley galley = galleyWith({row(1), row(5000)});
    EXPECT_GT(galley.strips().size(), 50U);
    for (const Strip &strip : galley.strips())
        EXPECT_LT(strip.height, 100);
}

TEST(Table, BreaksATitleIntoLinesOfLikeLength)
{
    const QString title = QStringLiteral("全てのステークホルダへの継続的な教育");
    const TextStyle body = PaperStyle::of({595, 842}).body;
    // Of one line's width and a little less: a plain text leaves a character alone on the second line.
    const qreal width = TextLines(title, body, 500).width() - 2;
    EXPECT_EQ(TextLines(title, body, width).line(1), QStringLiteral("育"));
    EXPECT_EQ(balanced(title, body, width), QStringLiteral("全てのステークホルダへの\n継続的な教育"));
}

TEST(Table, KeepsASmallOneTogether)
{
    const Galley galley = galleyWith({row(1), row(1)});
    ASSERT_EQ(galley.strips().size(), 3U);
    EXPECT_TRUE(galley.strips()[1].keepsWithNext);
    EXPECT_FALSE(galley.strips()[2].keepsWithNext);
}

}  // namespace psirt::test
