// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/startfrom.h"
#include "core/storage/projectfile.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Action action(const char *what, ActionState state)
{
    return {QString::fromUtf8(what),      QStringLiteral("Sato"),
            QDate(2026, 3, 31),           state,
            {{QStringLiteral("x"), "1"}}, *ActionId::fromText(QString::fromUtf8(what))};
}

/// Half a year ago: 1.1 at 2 or 3 with everything that an entry can hold, 1.2 excluded, 1.3 with a target alone.
Assessment before()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("2025");
    properties.organization = QStringLiteral("Sample");
    properties.date = QDate(2025, 10, 1);
    properties.remarks = QStringLiteral("remarks");
    properties.defaultTarget = level(4);
    properties.areaTargets = {{area("2"), level(5)}, {area("9"), level(1)}};
    properties.dismissedChecks = {QStringLiteral("noEvidence:1.1")};
    properties.unknownKeys = {{QStringLiteral("x"), "1"}};
    assessment.setProperties(properties);
    Entry entry;
    entry.rating = *Rating::unsure(level(2), level(3));
    entry.target = level(1);
    entry.note = QStringLiteral("note");
    entry.evidence = QStringList(QStringLiteral("a.pdf"));
    entry.changeReason = QStringLiteral("why");
    entry.actions = {action("a", ActionState::Planned), action("b", ActionState::Done), action("c", ActionState::Started),
                     action("d", ActionState::Dropped)};
    entry.opinions = {Opinion{QStringLiteral("Sato"), level(5), {}, {}, {}}};
    entry.unknownKeys = {{QStringLiteral("x"), "1"}};
    assessment.setEntry(framework("1.1"), entry);
    exclude(assessment, "1.2", QStringLiteral("no products"));
    setTarget(assessment, "1.3", 5);
    assessment.setUnknownKeys({{QStringLiteral("x"), "1"}});
    return assessment;
}

Properties fresh()
{
    Properties properties;
    properties.title = QStringLiteral("2026");
    properties.date = QDate(2026, 4, 1);
    return properties;
}

constexpr CarryOver nothing{false, false, false, false, CarryOver::Levels::Shown};

Assessment started(const CarryOver &carryOver, const Assessment &old = before())
{
    return startFrom(sheet(), old, QStringLiteral("2025.psirt"), carryOver, fresh());
}

}  // namespace

TEST(StartFrom, RemembersTheOldAssessmentAndNothingElseUnlessWished)
{
    const Assessment assessment = started(nothing);
    EXPECT_TRUE(assessment.entries().empty());
    Properties expected = fresh();
    expected.previous = rememberAsPrevious(before(), QStringLiteral("2025.psirt"));
    EXPECT_EQ(assessment.properties(), expected);
    EXPECT_FALSE(assessment.properties().previous->hidesLevels);
    EXPECT_EQ(assessment.sheet(), before().sheet());
    EXPECT_TRUE(assessment.unknownKeys().empty());
}

TEST(StartFrom, TakesExclusionsWithTheirReasons)
{
    CarryOver carryOver = nothing;
    carryOver.exclusions = true;
    const Assessment assessment = started(carryOver);
    Entry excluded;
    excluded.rating = Rating::excluded(QStringLiteral("no products"));
    EXPECT_EQ(assessment.entries(), (std::map<FrameworkId, Entry>{{framework("1.2"), excluded}}));
}

TEST(StartFrom, TakesTargetsOfAllOfAreasAndOfFrameworks)
{
    CarryOver carryOver = nothing;
    carryOver.targets = true;
    const Assessment assessment = started(carryOver);
    EXPECT_EQ(assessment.properties().defaultTarget, level(4));
    EXPECT_EQ(assessment.properties().areaTargets, (std::map<ServiceAreaId, Level>{{area("2"), level(5)}}))
        << "the sheet has no area 9";
    EXPECT_EQ(assessment.entries().size(), 2U);
    EXPECT_EQ(assessment.entry(framework("1.1")).target, level(1));
    EXPECT_EQ(assessment.entry(framework("1.3")).target, level(5));
    EXPECT_TRUE(assessment.entry(framework("1.1")).rating.isUnrated());
}

TEST(StartFrom, TakesPlannedAndStartedActions)
{
    CarryOver carryOver = nothing;
    carryOver.openActions = true;
    Entry expected;
    expected.actions = {action("a", ActionState::Planned), action("c", ActionState::Started)};
    for (Action &each : expected.actions)
        each.unknownKeys.clear();
    EXPECT_EQ(started(carryOver).entries(), (std::map<FrameworkId, Entry>{{framework("1.1"), expected}}));
}

TEST(StartFrom, TakesNotesAndEvidence)
{
    CarryOver carryOver = nothing;
    carryOver.notes = true;
    Entry expected;
    expected.note = QStringLiteral("note");
    expected.evidence = QStringList(QStringLiteral("a.pdf"));
    EXPECT_EQ(started(carryOver).entries(), (std::map<FrameworkId, Entry>{{framework("1.1"), expected}}));
}

TEST(StartFrom, TakesLevelsWithTheirDoubts)
{
    CarryOver carryOver = nothing;
    carryOver.levels = CarryOver::Levels::CarriedOver;
    const Assessment assessment = started(carryOver);
    Entry expected;
    expected.rating = *Rating::unsure(level(2), level(3));
    EXPECT_EQ(assessment.entries(), (std::map<FrameworkId, Entry>{{framework("1.1"), expected}}))
        << "an exclusion is no level";
    EXPECT_FALSE(assessment.properties().previous->hidesLevels);
}

/// A note says why the level was chosen, so in a blind assessment it stays behind even when it is wished.
TEST(StartFrom, HidesWhatWouldAnchor)
{
    CarryOver carryOver{true, true, true, true, CarryOver::Levels::Hidden};
    const Assessment assessment = started(carryOver);
    EXPECT_TRUE(assessment.properties().previous->hidesLevels);
    EXPECT_TRUE(assessment.entry(framework("1.1")).rating.isUnrated());
    EXPECT_TRUE(assessment.entry(framework("1.1")).note.isEmpty());
    EXPECT_TRUE(assessment.entry(framework("1.1")).evidence.isEmpty());
    EXPECT_EQ(assessment.entry(framework("1.1")).actions.size(), 2U);
    EXPECT_TRUE(isPreviousHidden(assessment, framework("1.1")));
    EXPECT_FALSE(isPreviousHidden(assessment, framework("1.2"))) << "its exclusion was taken over";
}

/// 5.2 has no level 5, 6.3 is out of scope, and the sheet has no 9.9.
TEST(StartFrom, LeavesBehindWhatNeverCounted)
{
    Assessment old = emptyAssessment();
    rate(old, "5.2", 5);
    rate(old, "6.3", 2);
    rate(old, "9.9", 2);
    exclude(old, "9.8");
    Entry doubtful;
    doubtful.rating = *Rating::unsure(level(4), level(5));
    old.setEntry(framework("5.3"), doubtful);
    const CarryOver all{true, true, true, true, CarryOver::Levels::CarriedOver};
    Entry expected;
    expected.rating = level(4);  // there is no level 5 to be unsure about
    EXPECT_EQ(started(all, old).entries(), (std::map<FrameworkId, Entry>{{framework("5.3"), expected}}));
    EXPECT_EQ(countCarryOver(sheet(), old), (CarryOverCounts{0, 0, 0, 0, 1}));
}

TEST(StartFrom, CountsWhatThereIsToTakeOver)
{
    // The exclusion of 1.2; the targets of area 2, of 1.1 and of 1.3; actions a and c; the note of 1.1; its level.
    EXPECT_EQ(countCarryOver(sheet(), before()), (CarryOverCounts{1, 3, 2, 1, 1}));
    EXPECT_EQ(countCarryOver(sheet(), emptyAssessment()), CarryOverCounts());
}

TEST(StartFrom, SurvivesAFile)
{
    for (const auto levels : {CarryOver::Levels::CarriedOver, CarryOver::Levels::Shown, CarryOver::Levels::Hidden}) {
        const Assessment assessment = started({true, true, true, true, levels});
        const auto loaded = parseProject(serializeProject(assessment), QStringLiteral("a"), catalogue());
        ASSERT_TRUE(loaded);
        EXPECT_EQ(loaded.value().assessment, assessment);
        EXPECT_TRUE(loaded.value().issues.empty());
    }
}

}  // namespace psirt::test
