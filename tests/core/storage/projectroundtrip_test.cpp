// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/version.h"
#include "tests/core/storage/projectsamples.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// What becomes of a file that is opened and saved.
QByteArray resaved(const QByteArray &bytes)
{
    const Result<LoadedProject> project = parse(bytes);
    return project ? serializeProject(project.value().assessment) : QByteArray();
}

}  // namespace

TEST(ProjectRead, TakesEveryKnownKey)
{
    const Result<LoadedProject> project = parse(fullProject());
    ASSERT_TRUE(project) << project.error().detail.toStdString();
    EXPECT_TRUE(project.value().issues.empty());
    EXPECT_EQ(project.value().sheet, sharedSheet());
    const Assessment &assessment = project.value().assessment;
    const Properties &properties = assessment.properties();
    EXPECT_EQ(properties.title, QStringLiteral("三月"));
    EXPECT_EQ(properties.organization, QStringLiteral("株式会社サンプル"));
    EXPECT_EQ(properties.scope, QStringLiteral("ルータ"));
    EXPECT_EQ(properties.assessors, QStringList({QStringLiteral("山田"), QStringLiteral("佐藤")}));
    EXPECT_EQ(properties.date, QDate(2026, 11, 22));
    EXPECT_EQ(properties.occasion, Occasion::Incident);
    EXPECT_EQ(properties.nextDate, QDate(2027, 5, 22));
    EXPECT_EQ(properties.defaultTarget, level(2));
    EXPECT_EQ(properties.areaTargets, (std::map<ServiceAreaId, Level>{{area("1"), level(4)}, {area("5"), level(2)}}));
    EXPECT_EQ(properties.remarks, QStringLiteral("備考"));
    EXPECT_EQ(properties.conclusion, QStringLiteral("承認を求める。"));
    EXPECT_EQ(properties.dismissedChecks, QStringList({QStringLiteral("noEvidence:1.2"), QStringLiteral("uniformArea:3")}));
    const Entry &entry = assessment.entry(framework("1.1"));
    EXPECT_EQ(entry.rating, Rating::unsure(level(3), level(2)));
    EXPECT_EQ(entry.target, level(4));
    EXPECT_EQ(entry.note, QStringLiteral("メモ"));
    EXPECT_EQ(entry.evidence, QStringList({QStringLiteral("規程.pdf"), QStringLiteral("https://example.com/")}));
    EXPECT_EQ(entry.changeReason, QStringLiteral("規程を改めた"));
    ASSERT_EQ(entry.opinions.size(), 2U);
    EXPECT_EQ(entry.opinions[0], (Opinion{QStringLiteral("山田"),
                                          *Rating::unsure(level(3), level(4)),
                                          QStringLiteral("十分"),
                                          QStringList(QStringLiteral("規程.pdf")),
                                          {}}));
    EXPECT_EQ(entry.opinions[1],
              (Opinion{QStringLiteral("佐藤"), Rating::excluded(QStringLiteral("対象なし")), {}, {}, {}}));
    ASSERT_EQ(entry.actions.size(), 2U);
    EXPECT_EQ(entry.actions[1].doneOn, QDate(2026, 11, 20));
    EXPECT_EQ(entry.actions[0], (Action{QStringLiteral("訓練"),
                                        QStringLiteral("田中"),
                                        QDate(2027, 3, 31),
                                        ActionState::Started,
                                        {},
                                        *ActionId::fromText(QStringLiteral("k7m2"))}));
    EXPECT_EQ(assessment.entry(framework("2.2")).rating, Rating::excluded(QStringLiteral("自社では作らない")));
    EXPECT_EQ(assessment.entries().size(), 2U);
}

/// Beside an exclusion alone; elsewhere it is kept, and means nothing.
TEST(ProjectRead, TakesTheLevelBeforeAnExclusion)
{
    const Result<LoadedProject> project = parse(projectWithRatings(R"({
"1.1": {"excluded": true, "levelBeforeExclusion": 3, "unsureLevelBeforeExclusion": 4},
"1.2": {"levelBeforeExclusion": 3},
"1.3": {"excluded": true, "levelBeforeExclusion": 3, "unsureLevelBeforeExclusion": 5},
"1.4": {"excluded": true, "unsureLevelBeforeExclusion": 5},
"1.5": {"excluded": true, "levelBeforeExclusion": null}})"));
    ASSERT_TRUE(project);
    EXPECT_TRUE(project.value().issues.empty());
    const Assessment &assessment = project.value().assessment;
    EXPECT_EQ(assessment.entry(framework("1.1")).rating, Rating::excluded({}));
    EXPECT_EQ(assessment.entry(framework("1.1")).setAside, *Rating::unsure(level(3), level(4)));
    EXPECT_TRUE(assessment.entry(framework("1.2")).rating.isUnrated());
    EXPECT_TRUE(assessment.entry(framework("1.2")).setAside.isUnrated());
    EXPECT_EQ(assessment.entry(framework("1.3")).setAside, Rating(level(3)));
    EXPECT_TRUE(assessment.entry(framework("1.4")).setAside.isUnrated());
    EXPECT_TRUE(assessment.entry(framework("1.5")).setAside.isUnrated());
    const QByteArray saved = serializeProject(assessment);
    EXPECT_TRUE(saved.contains("\"exclusionReason\": \"\",\n      \"levelBeforeExclusion\": 3,\n"
                               "      \"unsureLevelBeforeExclusion\": 4\n"));
    EXPECT_TRUE(saved.contains("\"1.2\": {\n      \"levelBeforeExclusion\": 3\n"));
    EXPECT_TRUE(saved.contains("\"levelBeforeExclusion\": 3,\n      \"unsureLevelBeforeExclusion\": 5\n"));
    EXPECT_EQ(parse(saved).value().assessment, assessment);
}

/// One that stood in the file without an exclusion is not taken for one when the framework is excluded later.
TEST(ProjectWrite, SetsNothingAsideThatWasNot)
{
    Result<LoadedProject> project = parse(projectWithRatings(R"({"1.1": {"levelBeforeExclusion": 3}})"));
    ASSERT_TRUE(project);
    Assessment assessment = project.value().assessment;
    Entry entry = assessment.entry(framework("1.1"));
    entry.rating = Rating::excluded({});
    assessment.setEntry(framework("1.1"), entry);
    EXPECT_TRUE(parse(serializeProject(assessment)).value().assessment.entry(framework("1.1")).setAside.isUnrated());
}

TEST(ProjectRead, GivesIdsToActionsOfBefore)
{
    const QByteArray old = fullProjectWith(R"(, "id": "k7m2")", "");
    const Assessment assessment = parse(old).value().assessment;
    const ActionId id = assessment.entry(framework("1.1")).actions[0].id;
    EXPECT_FALSE(id.isEmpty());
    EXPECT_EQ(parse(old).value().assessment, assessment) << "the same each time";
    EXPECT_TRUE(parse(old).value().issues.empty());
    EXPECT_TRUE(resaved(old).contains("\"state\": \"started\",\n          \"id\": \"" + id.text().toUtf8() + "\"\n"));
    EXPECT_EQ(resaved(resaved(old)), resaved(old));
    const QByteArray mended = resaved(old).replace("訓練", "演習").replace("ルータ", "スイッチ");
    EXPECT_EQ(parse(mended).value().assessment.entry(framework("1.1")).actions[0].id, id) << "saved, it stays";
}

TEST(ProjectRead, TakesTheDayOnWhichAnActionWasDone)
{
    const QByteArray bytes = projectWithRatings(R"({"1.1": {"actions": [
{"doneOn": "2026-03-31", "state": "done", "id": "a"}, {"state": "planned", "doneOn": "2026-03-30", "id": "b"},
{"state": "done", "doneOn": null, "id": "c"}]}})");
    const Assessment assessment = parse(bytes).value().assessment;
    const std::vector<Action> &actions = assessment.entry(framework("1.1")).actions;
    EXPECT_EQ(actions[0].doneOn, QDate(2026, 3, 31));
    EXPECT_EQ(actions[1].doneOn, std::nullopt);
    EXPECT_EQ(actions[2].doneOn, std::nullopt);
    const QByteArray saved = resaved(bytes);
    EXPECT_TRUE(saved.contains("\"state\": \"done\",\n          \"doneOn\": \"2026-03-31\",\n          \"id\": \"a\"\n"));
    EXPECT_TRUE(saved.contains("\"id\": \"b\",\n          \"doneOn\": \"2026-03-30\"\n")) << "kept";
    EXPECT_EQ(parse(saved).value().assessment, assessment);
    // What was kept beside another state is not when it became done.
    Assessment edited = assessment;
    Entry entry = edited.entry(framework("1.1"));
    entry.actions[1].state = ActionState::Done;
    edited.setEntry(framework("1.1"), entry);
    EXPECT_EQ(parse(serializeProject(edited)).value().assessment.entry(framework("1.1")).actions[1].doneOn, std::nullopt);
}

TEST(ProjectRead, KeepsAnIdThatTwoActionsHave)
{
    const QByteArray bytes = projectWithRatings(R"({
"1.1": {"actions": [{"what": "a", "id": "x"}, {"what": "b", "x": 1, "id": "x"}]},
"1.2": {"actions": [{"what": "a", "id": "x"}]}})");
    const Assessment assessment = parse(bytes).value().assessment;
    const std::vector<Action> &actions = assessment.entry(framework("1.1")).actions;
    EXPECT_EQ(actions[0].id.text(), QStringLiteral("x"));
    EXPECT_NE(actions[1].id, actions[0].id);
    EXPECT_NE(assessment.entry(framework("1.2")).actions[0].id, actions[0].id);
    EXPECT_NE(assessment.entry(framework("1.2")).actions[0].id, actions[1].id);
    const QByteArray saved = resaved(bytes);
    EXPECT_EQ(saved.count("\"id\": \"x\""), 3) << "nothing is mended in silence";
    EXPECT_EQ(parse(saved).value().assessment, assessment);
    // Taken away in the first, it is the second's, which has it in the file.
    Assessment edited = assessment;
    Entry entry = edited.entry(framework("1.1"));
    entry.actions.erase(entry.actions.begin());
    edited.setEntry(framework("1.1"), entry);
    EXPECT_EQ(parse(serializeProject(edited)).value().assessment.entry(framework("1.1")).actions[0].id.text(),
              QStringLiteral("x"));
}

TEST(ProjectRead, TakesWhatIsRememberedOfTheOneBefore)
{
    const Result<LoadedProject> project = parse(projectWithPrevious());
    ASSERT_TRUE(project) << project.error().detail.toStdString();
    const auto &previous = project.value().assessment.properties().previous;
    ASSERT_TRUE(previous);
    EXPECT_EQ(previous->title, QStringLiteral("昨年"));
    EXPECT_EQ(previous->date, QDate(2025, 11, 22));
    EXPECT_EQ(previous->file, QStringLiteral("昨年.psirt"));
    EXPECT_TRUE(previous->hidesLevels);
    const Entry &entry = previous->entries.at(framework("1.1"));
    EXPECT_EQ(entry.rating.level(), level(2));
    EXPECT_EQ(entry.note, QStringLiteral("前のメモ"));
    EXPECT_EQ(entry.evidence, QStringList(QStringLiteral("旧規程.pdf")));
    EXPECT_EQ(previous->unknownKeys, (UnknownKeys{{QStringLiteral("x"), "1"}}));
    const std::vector<ProjectIssue> issues{{IssueCode::RatedOutOfScope, framework("6.3"), QStringLiteral("1"),
                                            Place{5, 32, QStringLiteral("assessment.previous.ratings.6.3.level")}}};
    EXPECT_EQ(project.value().issues, issues);
    EXPECT_EQ(resaved(resaved(projectWithPrevious())), resaved(projectWithPrevious()));
}

TEST(ProjectRead, FillsInWhatIsMissing)
{
    const Result<LoadedProject> project =
        parse(R"({"format":"psirt-maturity","formatVersion":1,"sheet":{"id":"csaj-psirt-maturity","version":"1.0"}})");
    ASSERT_TRUE(project);
    EXPECT_EQ(project.value().assessment, emptyAssessment());
}

TEST(ProjectRead, TakesNullForWhatMayBeAbsent)
{
    const Result<LoadedProject> project = parse(projectWithRatings(R"({"1.1": {"level": null, "target": null}})"));
    ASSERT_TRUE(project);
    EXPECT_TRUE(project.value().assessment.entries().empty());
}

TEST(ProjectRead, TakesAByteOrderMark)
{
    EXPECT_EQ(resaved("\xEF\xBB\xBF" + fullProject()), resaved(fullProject()));
    EXPECT_FALSE(resaved(fullProject()).isEmpty());
}

TEST(ProjectWrite, WritesTheFormToTheLetter)
{
    const QByteArray expected = R"({
  "format": "psirt-maturity",
  "formatVersion": 1,
  "applicationVersion": ")" + applicationVersion().toUtf8() +
                                R"(",
  "sheet": {
    "id": "csaj-psirt-maturity",
    "version": "1.0"
  },
  "assessment": {
    "title": "",
    "organization": "",
    "scope": "",
    "assessors": [],
    "date": null,
    "occasion": "periodic",
    "nextDate": null,
    "defaultTarget": 3,
    "remarks": ""
  },
  "ratings": {
    "1.2": {
      "level": 0
    },
    "1.10": {
      "excluded": true,
      "exclusionReason": "\"a\"\\\n"
    },
    "2.1": {
      "target": 5,
      "actions": [
        {
          "what": "訓練",
          "who": "",
          "due": null,
          "state": "planned"
        }
      ]
    }
  }
}
)";
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.2", 0);
    exclude(assessment, "1.10", QStringLiteral("\"a\"\\\n"));  // numeric order: after 1.2
    Entry entry;
    entry.target = level(5);
    entry.actions = {Action{QStringLiteral("訓練"), {}, {}, ActionState::Planned, {}}};
    assessment.setEntry(framework("2.1"), entry);
    EXPECT_TRUE(sameBytes(serializeProject(assessment), expected));
}

/// Who wrote none has the file that it was before.
TEST(ProjectWrite, WritesAConclusionAfterTheRemarks)
{
    Assessment assessment = emptyAssessment();
    Properties properties = assessment.properties();
    properties.conclusion = QStringLiteral("一行目\n二行目");
    assessment.setProperties(properties);
    EXPECT_TRUE(serializeProject(assessment)
                    .contains("    \"remarks\": \"\",\n"
                              "    \"conclusion\": \"一行目\\n二行目\"\n  },\n"));
    EXPECT_FALSE(serializeProject(emptyAssessment()).contains("conclusion"));
}

TEST(ProjectWrite, KeepsUnknownKeysOfEveryLevelToTheLetter)
{
    const QByteArray bytes = R"({"format": "psirt-maturity", "formatVersion": 1, "sheet": {"id": "csaj-psirt-maturity",
        "version": "1.0", "z": 1.0, "y": 2}, "top": {"level": 7}, "assessment": {"z": [ 1 , 2 ], "title": "t"},
        "ratings": {"1.1": {"z": 12345678901234567890123, "actions": [{"z": 1.50, "what": "w"}]}, "9.9": {"level": 2}}, "last": "\u2028"})";
    const QByteArray once = resaved(bytes);
    EXPECT_TRUE(once.contains("\"z\": 1.0,\n    \"y\": 2\n")) << once.toStdString();
    EXPECT_TRUE(once.contains("  \"top\": {\n    \"level\": 7\n  },\n  \"last\": \"\\u2028\"\n}\n"));
    EXPECT_TRUE(once.contains("\"z\": [\n      1,\n      2\n    ]"));
    EXPECT_TRUE(once.contains("\"z\": 12345678901234567890123\n"));
    EXPECT_TRUE(once.contains("\"z\": 1.50\n"));
    EXPECT_TRUE(once.contains("\"9.9\": {\n      \"level\": 2\n"));
    EXPECT_EQ(resaved(once), once);
}

TEST(ProjectWrite, KeepsALevelBesideAnExclusionButNeverRatesByIt)
{
    Result<LoadedProject> project = parse(projectWithRatings(R"({"1.1": {"level": 3, "excluded": true}})"));
    ASSERT_TRUE(project);
    Assessment &assessment = project.value().assessment;
    const QByteArray kept = serializeProject(assessment);
    EXPECT_TRUE(kept.contains("\"excluded\": true,\n      \"exclusionReason\": \"\",\n      \"level\": 3\n"));
    EXPECT_EQ(resaved(kept), kept);

    Entry entry = assessment.entry(framework("1.1"));
    entry.rating = level(2);
    assessment.setEntry(framework("1.1"), entry);
    EXPECT_EQ(serializeProject(assessment).count("\"level\""), 1);
    EXPECT_TRUE(serializeProject(assessment).contains("\"level\": 2"));

    entry.rating = Rating();
    assessment.setEntry(framework("1.1"), entry);
    EXPECT_EQ(serializeProject(assessment).count("\"level\""), 0);
}

TEST(ProjectWrite, KeepsAReasonWithoutAnExclusion)
{
    const QByteArray kept = resaved(projectWithRatings(R"({"1.1": {"level": 3, "exclusionReason": "r"}})"));
    EXPECT_TRUE(kept.contains("\"level\": 3,\n      \"exclusionReason\": \"r\"\n"));
    EXPECT_EQ(resaved(kept), kept);
}

TEST(ProjectWrite, StatesTheVersionThatWrites)
{
    EXPECT_TRUE(resaved(fullProject()).contains("\"applicationVersion\": \"" + applicationVersion().toUtf8() + '"'));
    EXPECT_FALSE(resaved(fullProject()).contains("0.0.1"));
}

TEST(ProjectWrite, RandomAssessmentsComeBackEqual)
{
    std::mt19937 random(20261122);
    for (int i = 0; i < 300; ++i) {
        const Assessment assessment = randomAssessment(random);
        const QByteArray bytes = serializeProject(assessment);
        const Result<LoadedProject> project = parse(bytes);
        ASSERT_TRUE(project) << project.error().detail.toStdString() << bytes.toStdString();
        ASSERT_EQ(project.value().assessment, assessment) << bytes.toStdString();
        ASSERT_EQ(project.value().fingerprint, fingerprintOf(bytes));
    }
}

TEST(ProjectRead, KeepsADoubtThatItCannotUse)
{
    const QByteArray bytes = projectWithRatings(
        R"({"1.1": {"level": 1, "unsureLevel": 4}, "1.2": {"unsureLevel": 2}, "1.3": {"level": 2, "unsureLevel": null}})");
    const Result<LoadedProject> project = parse(bytes);
    ASSERT_TRUE(project);
    EXPECT_EQ(project.value().assessment.entry(framework("1.1")).rating, Rating(level(1)));
    EXPECT_TRUE(project.value().assessment.entry(framework("1.2")).rating.isUnrated());
    const QByteArray saved = resaved(bytes);
    EXPECT_TRUE(saved.contains(R"("unsureLevel": 4)"));
    EXPECT_TRUE(saved.contains(R"("unsureLevel": 2)"));
}

TEST(ProjectWrite, NeverTurnsAKeptDoubtIntoARealOne)
{
    Assessment assessment = parse(projectWithRatings(R"({"1.1": {"level": 1, "unsureLevel": 4}})")).value().assessment;
    rate(assessment, "1.1", 3);  // 4 is its neighbour now, but nobody is unsure of it
    const Result<LoadedProject> read = parse(serializeProject(assessment));
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().assessment.entry(framework("1.1")).rating, Rating(level(3)));
}

}  // namespace psirt::test
