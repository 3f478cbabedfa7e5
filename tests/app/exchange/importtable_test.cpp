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
                                 {QStringLiteral("a"), QStringLiteral("D2")},
                                 {},
                                 {},
                                 {},
                                 {},
                                 {},
                                 false};
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

TEST(ImportTable, ReadsAllThatCanBeFilledIn)
{
    for (const char *headers : {"id|state|unsureLevel|exclusionReason|changeReason|evidence",
                                "番号|状態|迷っているレベル|除外の理由|何が変わったか|証跡",
                                "No.|State|Unsure: or level|Reason for the exclusion|What changed|Evidence"}) {
        const auto rows = table({texts(headers), texts("1.1|除外|4|理由|変化|a.pdf"), texts("1.2|rated|||変化|")}).rows();
        ASSERT_TRUE(rows) << headers;
        ASSERT_EQ(rows->size(), 2U);
        EXPECT_TRUE(rows->at(0).saysExcluded);
        EXPECT_FALSE(rows->at(1).saysExcluded);
        EXPECT_EQ(rows->at(0).unsure, (ImportCell{QStringLiteral("4"), QStringLiteral("C2")})) << headers;
        EXPECT_EQ(rows->at(0).exclusionReason.text, QStringLiteral("理由")) << headers;
        EXPECT_EQ(rows->at(0).changeReason.text, QStringLiteral("変化")) << headers;
        EXPECT_EQ(rows->at(0).evidence.text, QStringLiteral("a.pdf")) << headers;
    }
}

TEST(ImportTable, ReadsActions)
{
    ImportTable actions = table({texts("id|title|what|who|due|state"), texts("1.1|内部|棚卸し|佐藤|46477|完了"),
                                 texts("1.1||訓練||2027-03-31|done"), texts("|||||"), texts("1.2||手順書|||途中")});
    actions.setPage(QStringLiteral("Actions"));
    EXPECT_EQ(actions.kind(), TableKind::Actions);
    EXPECT_EQ(actions.rows(), std::nullopt);
    const auto rows = actions.actionRows();
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 3U);
    EXPECT_EQ(rows->at(0).what, (ImportCell{QStringLiteral("棚卸し"), QStringLiteral("Actions!C2")}));
    EXPECT_EQ(rows->at(0).due.text, QStringLiteral("46477")) << "in CSV a number is no day";
    EXPECT_EQ(rows->at(0).said, ActionState::Done);
    EXPECT_EQ(rows->at(1).said, ActionState::Done);
    EXPECT_EQ(rows->at(2).said, std::nullopt);
    actions.setDayZero({1899, 12, 30});
    // 46023 is 2026-01-01; 365 days later 2027-01-01; and 89 more.
    EXPECT_EQ(actions.actionRows()->at(0).due.text, QStringLiteral("2027-03-31"));
}

/// A colleague's own column, even with a header of the other page, leaves a page of actions what it is.
TEST(ImportTable, StaysATableOfActionsWithAColumnForNotes)
{
    const ImportTable actions = table({texts("id|what|note"), texts("1.1|棚卸し|覚え書き")});
    EXPECT_EQ(actions.kind(), TableKind::Actions);
    EXPECT_EQ(actions.actionRows()->size(), 1U);
    EXPECT_EQ(actions.problems(),
              (std::vector<ImportProblem>{{ImportFault::UnknownColumn, {QStringLiteral("note"), QStringLiteral("C1")}}}));
}

/// However many ranges lie over each other, a cell is named once, and a thousand at most.
TEST(ImportTable, NamesMergedCellsOnce)
{
    ImportTable merged = table({texts("id|level"), texts("1.1|4")});
    EXPECT_TRUE(merged.setText(4000, 0, QStringLiteral("end")));
    for (int i = 0; i < 500; ++i)
        EXPECT_TRUE(merged.addMerged(1, 1, 4000, 1));
    EXPECT_EQ(merged.problems().size(), 1000U);
}

TEST(ImportTable, NamesWhatItDoesNotRead)
{
    ImportTable named = table({texts("id|title|level|comments|level|empty|gap|who|"), texts("1.1|a|4|text|5||1|佐藤|remark"),
                               texts("1.2|a|||||||")});
    EXPECT_TRUE(named.addMerged(1, 2, 2, 2));  // C2:C3
    EXPECT_TRUE(named.addMerged(1, 1, 2, 1));  // titles are not read
    EXPECT_TRUE(named.addMerged(1, 7, 2, 7));  // nor is "who", of frameworks
    const std::vector<ImportProblem> expected{
        {ImportFault::UnknownColumn, {QStringLiteral("comments"), QStringLiteral("D1")}},
        {ImportFault::RepeatedColumn, {QStringLiteral("level"), QStringLiteral("E1")}},
        {ImportFault::UnknownColumn, {QStringLiteral("who"), QStringLiteral("H1")}},
        {ImportFault::UnknownColumn, {QString(), QStringLiteral("I1")}},
        {ImportFault::Merged, {QStringLiteral("C2"), QStringLiteral("C3")}}};
    EXPECT_EQ(named.problems(), expected);
}

}  // namespace psirt::test
