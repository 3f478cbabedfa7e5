// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/importplan.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A row of the table, whose cells are called A to D and the number.
ImportRow row(int number, const QString &id, const QString &level = {}, const QString &target = {}, const QString &note = {})
{
    const auto cell = [number](const char *column, const QString &what) {
        return ImportCell{what, QString::fromUtf8(column) + QString::number(number)};
    };
    return {cell("A", id), cell("B", level), cell("C", target), cell("D", note)};
}

ImportRow row(const char *id, const char *level, const char *target = "", const char *note = "")
{
    return row(2, text(id), text(level), text(target), text(note));
}

void writeEntry(Assessment &assessment, const char *id, const QString &note)
{
    Entry entry = assessment.entry(framework(id));
    entry.note = note;
    assessment.setEntry(framework(id), std::move(entry));
}

constexpr qsizetype longestText = 40;  ///< that a cell of the table holds

/// 1.1 at level 3, 1.2 at 2 with a target of its own of 4, 1.3 unrated; 2.2 excluded. The default target is 3.
class ImportPlanTest : public testing::Test {
protected:
    ImportPlanTest()
    {
        rate(assessment, "1.1", 3);
        rate(assessment, "1.2", 2);
        setTarget(assessment, "1.2", 4);
        writeEntry(assessment, "1.1", text("一行目\n二行目"));
        exclude(assessment, "2.2");
    }

    [[nodiscard]] ImportPlan plan(const std::vector<ImportRow> &rows) const
    {
        return planImport(sheet(), assessment, rows, longestText);
    }

    [[nodiscard]] bool changesNothing(const ImportRow &row) const
    {
        const ImportPlan result = plan({row});
        return result.changes.empty() && result.problems.empty();
    }

    [[nodiscard]] std::optional<ImportProblem> onlyProblem(const ImportRow &row) const
    {
        const ImportPlan result = plan({row});
        EXPECT_TRUE(result.changes.empty());
        EXPECT_EQ(result.problems.size(), 1U);
        return result.problems.empty() ? std::nullopt : std::optional(result.problems.front());
    }

    Assessment assessment = emptyAssessment();
};

}  // namespace

TEST_F(ImportPlanTest, SaysWhatTheTableSaysOtherwise)
{
    // In the table 1.3 stands before 1.1; the sheet's order counts.
    const ImportPlan result =
        plan({row(5, text("1.3"), text("0")), row(7, text("1.1"), text("4"), text("5"), text("新しい"))});
    const std::vector<ImportChange> expected{
        {framework("1.1"), LevelImport{level(3), level(4)}, text("B7")},
        {framework("1.1"), TargetImport{level(3), level(5)}, text("C7")},  // the default is in force
        {framework("1.1"), NoteImport{text("一行目\n二行目"), text("新しい")}, text("D7")},
        {framework("1.3"), LevelImport{Rating(), level(0)}, text("B5")},
    };
    EXPECT_EQ(result.changes, expected);
    EXPECT_TRUE(result.problems.empty());
    EXPECT_EQ(result.frameworks, 2);
    EXPECT_EQ(result.changes[0].field(), ImportField::Level);
    EXPECT_EQ(result.changes[1].field(), ImportField::Target);
    EXPECT_EQ(result.changes[2].field(), ImportField::Note);
}

TEST_F(ImportPlanTest, TakesNothingBackWhereACellIsEmpty)
{
    EXPECT_TRUE(changesNothing(row("1.1", "", "", "")));
    EXPECT_TRUE(changesNothing(row("1.1", " ", "　", "\n")));
}

TEST_F(ImportPlanTest, ChangesNothingWhereTheTableSaysTheSame)
{
    EXPECT_TRUE(changesNothing(row("1.1", "3", "3", "一行目\n二行目")));
    EXPECT_TRUE(changesNothing(row("1.2", "2", "4")));
    EXPECT_TRUE(changesNothing(row("2.2", "")));  // excluded
    EXPECT_TRUE(changesNothing(row("6.3", "")));  // out of scope
}

TEST_F(ImportPlanTest, LeavesALevelUnsureThatTheTableRepeats)
{
    Entry entry;
    entry.rating = *Rating::unsure(level(3), level(4));
    assessment.setEntry(framework("1.1"), entry);
    EXPECT_TRUE(changesNothing(row("1.1", "3")));
    const ImportPlan result = plan({row("1.1", "4")});
    ASSERT_EQ(result.changes.size(), 1U);
    EXPECT_EQ(std::get<LevelImport>(result.changes[0].what), (LevelImport{*Rating::unsure(level(3), level(4)), level(4)}));
}

TEST_F(ImportPlanTest, ReadsLevelsAsPeopleTypeThem)
{
    for (const char *four : {"4", "４", " 4 ", "　４　", "4.0", "4.", "４．０", "04"}) {
        const ImportPlan result = plan({row("1.1", four)});
        ASSERT_EQ(result.changes.size(), 1U) << four;
        EXPECT_EQ(std::get<LevelImport>(result.changes[0].what).to, level(4)) << four;
    }
    for (const char *none : {"6", "-1", "3.5", "三", "10", "4a", "レベル4", "—", "TRUE", "#N/A", "4 5"}) {
        EXPECT_EQ(onlyProblem(row("1.1", none)),
                  (ImportProblem{ImportFault::NotALevel, {text(none), text("B2")}, framework("1.1"), ImportField::Level}))
            << none;
    }
    EXPECT_EQ(onlyProblem(row("1.1", "", "高")),
              (ImportProblem{ImportFault::NotALevel, {text("高"), text("C2")}, framework("1.1"), ImportField::Target}));
}

TEST_F(ImportPlanTest, KnowsFrameworksByTheirNumbers)
{
    const ImportPlan result = plan({row(2, text("１．１"), text("4")), row(3, text(" 1.2 "), text("5"))});
    ASSERT_EQ(result.changes.size(), 2U);
    EXPECT_EQ(result.changes[0].framework, framework("1.1"));
    EXPECT_EQ(result.changes[1].framework, framework("1.2"));
    EXPECT_EQ(onlyProblem(row("9.9", "4")), (ImportProblem{ImportFault::UnknownFramework, {text("9.9"), text("A2")}}));
    EXPECT_EQ(onlyProblem(row("1月1日", "4")), (ImportProblem{ImportFault::UnknownFramework, {text("1月1日"), text("A2")}}));
}

TEST_F(ImportPlanTest, RefusesLevelsThatTheSheetDoesNotDescribe)
{
    // Level 5 of 5.2 has no description and is above the last that has; level 0 of 4.4 is below the first.
    EXPECT_EQ(onlyProblem(row("5.2", "5")),
              (ImportProblem{ImportFault::NotDescribed, {text("5"), text("B2")}, framework("5.2"), ImportField::Level}));
    EXPECT_EQ(onlyProblem(row("5.2", "", "5")),
              (ImportProblem{ImportFault::NotDescribed, {text("5"), text("C2")}, framework("5.2"), ImportField::Target}));
    EXPECT_EQ(plan({row("4.4", "0")}).changes.size(), 1U);
}

TEST_F(ImportPlanTest, KeepsWhatIsOutOfScopeOrExcluded)
{
    EXPECT_EQ(onlyProblem(row("6.3", "2")),
              (ImportProblem{ImportFault::OutOfScope, {text("2"), text("B2")}, framework("6.3"), ImportField::Level}));
    EXPECT_EQ(onlyProblem(row("2.2", "2")),
              (ImportProblem{ImportFault::Excluded, {text("2"), text("B2")}, framework("2.2"), ImportField::Level}));
    EXPECT_EQ(onlyProblem(row("2.2", "", "2")),
              (ImportProblem{ImportFault::Excluded, {text("2"), text("C2")}, framework("2.2"), ImportField::Target}));
    for (const char *id : {"6.3", "2.2"}) {
        const ImportPlan result = plan({row(id, "", "", "メモ")});
        ASSERT_EQ(result.changes.size(), 1U) << id;
        EXPECT_EQ(std::get<NoteImport>(result.changes[0].what), (NoteImport{{}, text("メモ")})) << id;
    }
}

TEST_F(ImportPlanTest, CountsTheFirstRowOfAFramework)
{
    const ImportPlan result = plan({row(2, text("1.1"), text("4")), row(3, text("1.1"), text("5"))});
    ASSERT_EQ(result.changes.size(), 1U);
    EXPECT_EQ(result.changes[0].cell, text("B2"));
    EXPECT_EQ(result.problems,
              std::vector<ImportProblem>({{ImportFault::Repeated, {text("1.1"), text("A3")}, framework("1.1")}}));
    EXPECT_EQ(result.frameworks, 1);
}

TEST_F(ImportPlanTest, AsksForANumberWhereSomethingIsFilledIn)
{
    EXPECT_TRUE(changesNothing(row("", "")));
    EXPECT_EQ(onlyProblem(row("", "", "4", "メモ")), (ImportProblem{ImportFault::NoFramework, {text("4"), text("C2")}}));
    EXPECT_EQ(onlyProblem(row(" ", "", "", "メモ")), (ImportProblem{ImportFault::NoFramework, {text("メモ"), text("D2")}}));
}

TEST_F(ImportPlanTest, ComparesNotesAsTheyAreRead)
{
    EXPECT_TRUE(changesNothing(row("1.1", "", "", "一行目\r\n二行目")));
    EXPECT_TRUE(changesNothing(row("1.1", "", "", "一行目\r二行目\r\n")));
    const ImportPlan result = plan({row("1.1", "", "", " 一行目\r\n三行目\r\n")});
    ASSERT_EQ(result.changes.size(), 1U);
    EXPECT_EQ(std::get<NoteImport>(result.changes[0].what).to, text("一行目\n三行目"));
}

TEST_F(ImportPlanTest, NeverCutsOffALongNote)
{
    const QString longest(longestText, QLatin1Char('a'));
    const QString longer = longest + QLatin1Char('b');               // 41 characters
    const QString cut = QString(38, QLatin1Char('a')) + text(" …");  // 40 again
    writeEntry(assessment, "1.2", longer);
    EXPECT_EQ(cutOffForTable(longest, longestText), longest);
    EXPECT_EQ(cutOffForTable(longer, longestText), cut);
    EXPECT_TRUE(changesNothing(row(2, text("1.2"), {}, {}, cut)));
    EXPECT_TRUE(changesNothing(row(2, text("1.2"), {}, {}, longer)));
    const QString edited = QLatin1Char('x') + cut.mid(1);
    EXPECT_EQ(onlyProblem(row(2, text("1.2"), {}, {}, edited)),
              (ImportProblem{ImportFault::NoteCutOff, {edited, text("D2")}, framework("1.2"), ImportField::Note}));
    // CSV holds any length: what comes back as long as it was is no cut.
    EXPECT_EQ(plan({row(2, text("1.2"), {}, {}, longer + QLatin1Char('c'))}).changes.size(), 1U);
    writeEntry(assessment, "1.2", longest);
    EXPECT_EQ(plan({row(2, text("1.2"), {}, {}, edited)}).changes.size(), 1U);
}

TEST_F(ImportPlanTest, CutsNoCharacterInHalf)
{
    // The pair would stand on places 38 and 39, of which the first is the last before the sign.
    const QString note = QString(37, QLatin1Char('a')) + text("😀") + QString(10, QLatin1Char('b'));
    EXPECT_EQ(cutOffForTable(note, longestText), QString(37, QLatin1Char('a')) + text(" …"));
}

}  // namespace psirt::test
