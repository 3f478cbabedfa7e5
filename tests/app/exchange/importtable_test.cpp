// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/importtable.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace exchange;

namespace {

ImportTable table(const std::vector<QStringList> &rows)
{
    ImportTable table;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            EXPECT_TRUE(table.setText(static_cast<int>(row), column, rows[row].at(column)));
    }
    return table;
}

QStringList texts(const char *utf8)
{
    return QString::fromUtf8(utf8).split(QLatin1Char('|'));
}

}  // namespace

TEST(ImportTable, NamesCellsAsSpreadsheetsDo)
{
    EXPECT_EQ(ImportTable::nameOf(0, 0), QStringLiteral("A1"));
    EXPECT_EQ(ImportTable::nameOf(6, 3), QStringLiteral("D7"));
    EXPECT_EQ(ImportTable::nameOf(98, 25), QStringLiteral("Z99"));
    EXPECT_EQ(ImportTable::nameOf(0, 26), QStringLiteral("AA1"));
    EXPECT_EQ(ImportTable::nameOf(0, 51), QStringLiteral("AZ1"));
    EXPECT_EQ(ImportTable::nameOf(0, 52), QStringLiteral("BA1"));
    EXPECT_EQ(ImportTable::nameOf(0, 255), QStringLiteral("IV1"));
    EXPECT_EQ(ImportTable::nameOf(0, 702), QStringLiteral("AAA1"));  // 26 + 26 * 26 before it
}

TEST(ImportTable, KnowsTheHeadersOfEachLanguage)
{
    for (const char *headers : {"id|level|target|note", "No.|Level|Target|Note", "番号|レベル|目標|メモ",
                                "番号|レベル|目標レベル|メモ", " ID |ＬＥＶＥＬ|　目標レベル|note"}) {
        const auto rows = table({texts(headers), texts("1.1|4|5|a")}).rows();
        ASSERT_TRUE(rows) << headers;
        ASSERT_EQ(rows->size(), 1U);
        const ImportRow expected{{QStringLiteral("1.1"), QStringLiteral("A2")},
                                 {QStringLiteral("4"), QStringLiteral("B2")},
                                 {QStringLiteral("5"), QStringLiteral("C2")},
                                 {QStringLiteral("a"), QStringLiteral("D2")}};
        EXPECT_EQ(rows->front(), expected);
    }
}

TEST(ImportTable, NeedsAnIdAndSomethingToTakeIn)
{
    EXPECT_FALSE(table({texts("id|title"), texts("1.1|a")}).hasKnownHeaders());
    EXPECT_FALSE(table({texts("level|target|note"), texts("1|2|3")}).hasKnownHeaders());
    EXPECT_FALSE(ImportTable().hasKnownHeaders());
    const auto rows = table({texts("title|note|id"), texts("a|b|1.1")}).rows();
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->front().id.name, QStringLiteral("C2"));
    EXPECT_EQ(rows->front().note.name, QStringLiteral("B2"));
    EXPECT_EQ(rows->front().level, ImportCell());
}

TEST(ImportTable, FindsHeadersBelowAHeading)
{
    std::vector<QStringList> rows(9, texts("回答のお願い"));
    rows.push_back(texts("id|level|level"));
    rows.push_back(texts("1.1|4|5"));
    const auto found = table(rows).rows();
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().level, (ImportCell{QStringLiteral("4"), QStringLiteral("B11")}));  // the first of the two
    rows.insert(rows.begin(), texts("もう一行"));
    EXPECT_FALSE(table(rows).hasKnownHeaders());
}

TEST(ImportTable, LeavesOutRowsThatSayNothing)
{
    const auto rows = table({texts("id|title|level"), texts("|credit|"), texts("1.1||4"), texts("||3")}).rows();
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ(rows->at(0).id.name, QStringLiteral("A3"));
    EXPECT_EQ(rows->at(1).level.name, QStringLiteral("C4"));
}

}  // namespace psirt::test
