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
        return planImport(sheet(), assessment, {.frameworks = rows}, longestText);
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
        {framework("1.1"), TextImport{ImportField::Note, text("一行目\n二行目"), text("新しい")}, text("D7")},
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
        EXPECT_EQ(std::get<TextImport>(result.changes[0].what), (TextImport{ImportField::Note, {}, text("メモ")})) << id;
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
    EXPECT_EQ(std::get<TextImport>(result.changes[0].what).to, text("一行目\n三行目"));
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
              (ImportProblem{ImportFault::CutOff, {edited, text("D2")}, framework("1.2"), ImportField::Note}));
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

TEST_F(ImportPlanTest, TakesALevelThatIsUnsure)
{
    ImportRow both = row("1.1", "4");
    both.unsure = {text("5"), text("E2")};
    ImportRow alone = row("1.2", "");
    alone.unsure = {text("3"), text("E3")};
    const ImportPlan result = plan({both, alone});
    const std::vector<ImportChange> expected{
        {framework("1.1"), LevelImport{level(3), *Rating::unsure(level(4), level(5))}, text("B2")},
        {framework("1.2"), LevelImport{level(2), *Rating::unsure(level(2), level(3))}, text("E3")}};
    EXPECT_EQ(result.changes, expected);
    both.unsure.text = text("2");  // two below 4
    const ImportPlan far = plan({both});
    EXPECT_EQ(far.problems,
              std::vector<ImportProblem>({{ImportFault::NoNeighbour, both.unsure, framework("1.1"), ImportField::Level}}));
    EXPECT_EQ(far.changes, std::vector<ImportChange>({{framework("1.1"), LevelImport{level(3), level(4)}, text("B2")}}));
    ImportRow unrated = row("1.3", "");
    unrated.unsure = {text("3"), text("E4")};
    EXPECT_EQ(onlyProblem(unrated),
              (ImportProblem{ImportFault::NoNeighbour, unrated.unsure, framework("1.3"), ImportField::Level}));
}

TEST_F(ImportPlanTest, ExcludesForAReasonThatIsFilledIn)
{
    ImportRow excluded = row("1.1", "");
    excluded.exclusionReason = {text(" 自社では開発しない \n"), text("F2")};
    const ImportPlan result = plan({excluded});
    ASSERT_EQ(result.changes.size(), 1U);
    EXPECT_EQ(
        result.changes[0],
        (ImportChange{framework("1.1"), LevelImport{level(3), Rating::excluded(text("自社では開発しない"))}, text("F2")}));
    const Assessment imported = withImported(assessment, result.changes);
    EXPECT_EQ(imported.entry(framework("1.1")).setAside, Rating(level(3))) << "to come back when it is included again";
    excluded.level = {text("3"), text("B2")};
    EXPECT_EQ(onlyProblem(excluded),
              (ImportProblem{ImportFault::RatedAndExcluded, excluded.level, framework("1.1"), ImportField::Level}));
    ImportRow withoutReason = row("1.2", "");
    withoutReason.state = {text("除外"), text("C2")};
    withoutReason.saysExcluded = true;
    EXPECT_EQ(plan({withoutReason}).changes.at(0).what,
              (decltype(ImportChange::what)(LevelImport{level(2), Rating::excluded({})})));
    ImportRow present = row("2.2", "");
    present.saysExcluded = true;
    EXPECT_TRUE(changesNothing(present));
    ImportRow outOfScope = row("6.3", "");
    outOfScope.exclusionReason = {text("理由"), text("F2")};
    EXPECT_EQ(onlyProblem(outOfScope),
              (ImportProblem{ImportFault::OutOfScope, outOfScope.exclusionReason, framework("6.3"), ImportField::Level}));
}

/// What is left of a longer one is no change, and anything else in its place a problem, as with every text.
TEST_F(ImportPlanTest, NeverCutsOffALongReason)
{
    const QString longer = QString(longestText, QLatin1Char('a')) + QLatin1Char('b');
    exclude(assessment, "2.2", longer);
    ImportRow excluded = row("2.2", "");
    excluded.exclusionReason = {cutOffForTable(longer, longestText), text("F2")};
    EXPECT_TRUE(changesNothing(excluded));
    excluded.exclusionReason.text = text("別の理由");
    EXPECT_EQ(onlyProblem(excluded),
              (ImportProblem{ImportFault::CutOff, excluded.exclusionReason, framework("2.2"), ImportField::Level}));
}

TEST_F(ImportPlanTest, TakesReasonsForChangesAndEvidence)
{
    Entry entry = assessment.entry(framework("1.1"));
    entry.evidence = {text("a.pdf"), text("https://example.com/")};
    assessment.setEntry(framework("1.1"), entry);
    ImportRow same = row("1.1", "");
    same.evidence = {text("a.pdf\r\n\r\n https://example.com/ \r\n"), text("G2")};
    EXPECT_TRUE(changesNothing(same));
    ImportRow other = same;
    other.evidence.text = text("a.pdf\n\nb.pdf");
    other.changeReason = {text("体制を改めた"), text("H2")};
    const ImportPlan result = plan({other});
    const std::vector<ImportChange> expected{
        {framework("1.1"), TextImport{ImportField::ChangeReason, {}, text("体制を改めた")}, text("H2")},
        {framework("1.1"), TextImport{ImportField::Evidence, text("a.pdf\nhttps://example.com/"), text("a.pdf\nb.pdf")},
         text("G2")}};
    EXPECT_EQ(result.changes, expected);
    const Assessment imported = withImported(assessment, result.changes);
    EXPECT_EQ(imported.entry(framework("1.1")).evidence, QStringList({text("a.pdf"), text("b.pdf")}));
    EXPECT_EQ(imported.entry(framework("1.1")).changeReason, text("体制を改めた"));
}

namespace {

ActionId idOf(const char *id)
{
    return *ActionId::fromText(text(id));
}

/// Its cells are called A to F and the number.
ImportActionRow actionRow(int number, const char *framework, const char *what, const char *who = "", const char *due = "",
                          std::optional<ActionState> said = {}, const char *id = "")
{
    const auto cell = [number](const char *column, const char *what) {
        return ImportCell{text(what), QString::fromUtf8(column) + QString::number(number)};
    };
    return {.framework = cell("A", framework),
            .what = cell("B", what),
            .who = cell("C", who),
            .due = cell("D", due),
            .state = cell("E", said ? "word" : ""),
            .said = said,
            .id = cell("F", id)};
}

}  // namespace

/// 1.1 has two actions with the same words, 1.2 one.
class ImportedActionsTest : public ImportPlanTest {
protected:
    ImportedActionsTest()
    {
        setActions("1.1", {{.what = text("棚卸し"), .who = {}, .due = {}, .unknownKeys = {}, .id = idOf("a1")},
                           {.what = text("棚卸し"), .who = text("佐藤"), .due = {}, .unknownKeys = {}, .id = idOf("a2")}});
        setActions("1.2",
                   {{.what = text("訓練"), .who = {}, .due = QDate(2027, 3, 31), .unknownKeys = {}, .id = idOf("b1")}});
    }

    void setActions(const char *id, std::vector<Action> actions)
    {
        Entry entry = assessment.entry(framework(id));
        entry.actions = std::move(actions);
        assessment.setEntry(framework(id), std::move(entry));
    }

    [[nodiscard]] ImportPlan planActions(const std::vector<ImportActionRow> &rows) const
    {
        return planImport(sheet(), assessment, {.frameworks = {}, .actions = rows}, longestText);
    }

    [[nodiscard]] std::vector<Action> imported(const std::vector<ImportActionRow> &rows, const char *id) const
    {
        return withImported(assessment, planActions(rows).changes).entry(framework(id)).actions;
    }
};

TEST_F(ImportedActionsTest, KnowsThemByTheirIdsAndThenByTheirWords)
{
    EXPECT_TRUE(planActions({actionRow(2, "1.1", "棚卸し"), actionRow(3, "1.1", "棚卸し", "佐藤"),
                             actionRow(4, "1.2", "訓練", "", "2027/3/31")})
                    .changes.empty())
        << "as a file without ids says it";
    // The second one is known by its id, although the row without one stands first and has its words.
    const std::vector<Action> actions =
        imported({actionRow(2, "1.1", "棚卸し", "鈴木"),
                  actionRow(3, "1.1", "棚卸しを済ませる", "", "2027年4月1日", ActionState::Started, "a1")},
                 "1.1");
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(actions[0].what, text("棚卸しを済ませる"));
    EXPECT_EQ(actions[0].due, QDate(2027, 4, 1));
    EXPECT_EQ(actions[0].state, ActionState::Started);
    EXPECT_EQ(actions[1].who, text("鈴木"));
}

TEST_F(ImportedActionsTest, AddsWhatIsNewAndRemovesNothing)
{
    const std::vector<Action> actions =
        imported({actionRow(2, "1.2", "手順書", "高橋", "２０２７－０４－０１", ActionState::Done, "n1"),
                  actionRow(3, "1.2", "訓練の続き", "", "", {}, "n1")},
                 "1.2");
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_EQ(actions[0].what, text("訓練"));
    EXPECT_EQ(actions[1].what, text("手順書"));
    EXPECT_EQ(actions[1].id, idOf("n1"));
    EXPECT_EQ(actions[1].due, QDate(2027, 4, 1));
    EXPECT_EQ(actions[1].state, ActionState::Done);
    EXPECT_EQ(actions[2].state, ActionState::Planned);
    EXPECT_FALSE(actions[2].id.isEmpty());
    EXPECT_NE(actions[2].id, actions[1].id);
}

/// As somebody does who copies a row and writes over it.
TEST_F(ImportedActionsTest, TakesARowThatWasCopiedForAnotherAction)
{
    const std::vector<Action> actions = imported(
        {actionRow(2, "1.2", "訓練", "", "", {}, "b1"), actionRow(3, "1.2", "訓練の評価", "", "", {}, "b1")}, "1.2");
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(actions[0].what, text("訓練"));
    EXPECT_EQ(actions[1].what, text("訓練の評価"));
    EXPECT_NE(actions[1].id, actions[0].id);
}

/// The copy is not taken for another action with the same words.
TEST_F(ImportedActionsTest, LeavesAnActionAloneWhoseWordsACopyHas)
{
    const std::vector<Action> actions =
        imported({actionRow(2, "1.1", "棚卸し", "", "", {}, "a1"), actionRow(3, "1.1", "棚卸し", "", "2027-05-01", {}, "a1"),
                  actionRow(4, "1.1", "棚卸し", "佐藤", "", {}, "a2")},
                 "1.1");
    ASSERT_EQ(actions.size(), 3U);
    EXPECT_EQ(actions[1].who, text("佐藤"));
    EXPECT_EQ(actions[1].due, std::nullopt);
    EXPECT_EQ(actions[2].due, QDate(2027, 5, 1));
}

TEST_F(ImportedActionsTest, TellsWhatDoesNotFit)
{
    const ImportActionRow elsewhere = actionRow(2, "1.1", "訓練", "", "", {}, "b1");
    ImportActionRow noState = actionRow(4, "1.2", "訓練", "", "", {}, "b1");
    noState.state.text = text("途中");
    const ImportActionRow noDay = actionRow(5, "1.1", "棚卸し", "", "来月", {}, "a1");
    const ImportActionRow noFramework = actionRow(6, "", "何か");
    const ImportActionRow unknown = actionRow(7, "9.9", "何か");
    const ImportPlan result = planActions({elsewhere, noState, noDay, noFramework, unknown, actionRow(8, "1.1", "")});
    EXPECT_TRUE(result.changes.empty());
    const std::vector<ImportProblem> expected{
        {ImportFault::ActionElsewhere, elsewhere.framework, framework("1.1"), ImportField::Action},
        {ImportFault::NotAState, noState.state, framework("1.2"), ImportField::Action},
        {ImportFault::NotADate, noDay.due, framework("1.1"), ImportField::Action},
        {ImportFault::NoFramework, noFramework.what},
        {ImportFault::UnknownFramework, unknown.framework}};
    EXPECT_EQ(result.problems, expected);
}

}  // namespace psirt::test
