// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/jsonexport.h"
#include "app/exchange/words.h"
#include "core/storage/projectfile.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace psirt::test {

using namespace exchange;

namespace {

using Json = nlohmann::ordered_json;

Json parse(const QByteArray &bytes)
{
    EXPECT_TRUE(bytes.endsWith("}\n"));
    return Json::parse(bytes.toStdString());
}

std::vector<std::string> keysOf(const Json &object)
{
    std::vector<std::string> keys;
    for (const auto &item : object.items())
        keys.push_back(item.key());
    return keys;
}

}  // namespace

TEST(SummaryJson, HasTheShapeAndTheFiguresOfTheInterface)
{
    const Json json = parse(summaryJson(sheet(), completeAssessment()));
    EXPECT_EQ(keysOf(json), (std::vector<std::string>{"sheet", "overall", "areas", "frameworks", "pathToBand"}));
    EXPECT_EQ(json["sheet"].dump(), R"({"id":"csaj-psirt-maturity","version":"1.0"})");
    EXPECT_EQ(json["overall"]["average"].get<double>(), 67.0 / 27);
    Json overall = json["overall"];
    overall["average"] = nullptr;
    // Of 27 levels 15 are 2, one short of the default 3; 1.1 is 3 of 4: gaps 15 + 1 = 16. Wanted are 26 × 3 + 4 = 82, and
    // 82 − 16 = 66 of them reached.
    EXPECT_EQ(overall["percentToTarget"].get<double>(), 6600.0 / 82);
    overall["percentToTarget"] = nullptr;
    EXPECT_EQ(overall.dump(), R"({"average":null,"ratable":27,"rated":27,"unrated":0,"excluded":0,)"
                              R"("provisional":false,"band":"below","enoughForBand":true,)"
                              R"("range":null,"unsure":0,"gap":16,"percentToTarget":null})");
    ASSERT_EQ(json["areas"].size(), 6U);
    const Json &first = json["areas"][0];
    EXPECT_EQ(keysOf(first), (std::vector<std::string>{"id", "average", "ratable", "rated", "unrated", "excluded", "range",
                                                       "unsure", "gap", "percentToTarget"}));
    EXPECT_EQ(first["average"].get<double>(), 16.0 / 7);
    EXPECT_EQ(json["areas"][5]["average"].get<double>(), 9.0 / 4);
    EXPECT_EQ(json["areas"][5]["ratable"], 4);  // 6.3 is out of scope
    ASSERT_EQ(json["frameworks"].size(), 28U);
    EXPECT_EQ(json["frameworks"][0].dump(),
              R"({"id":"1.1","state":"rated","level":3,"target":4,"gap":1,"unsureLevel":null})");
    EXPECT_EQ(json["frameworks"][25].dump(),
              R"({"id":"6.3","state":"outOfScope","level":null,"target":null,"gap":null,"unsureLevel":null})");
}

TEST(SummaryJson, IsNullWhereThereIsNoFigure)
{
    const Json json = parse(summaryJson(sheet(), emptyAssessment()));
    EXPECT_EQ(json["overall"].dump(), R"({"average":null,"ratable":27,"rated":0,"unrated":27,"excluded":0,)"
                                      R"("provisional":true,"band":null,"enoughForBand":false,)"
                                      R"("range":null,"unsure":0,"gap":null,"percentToTarget":null})");
    EXPECT_EQ(json["pathToBand"], nullptr);
    EXPECT_EQ(json["areas"][1].dump(), R"({"id":"2","average":null,"ratable":5,"rated":0,"unrated":5,"excluded":0,)"
                                       R"("range":null,"unsure":0,"gap":null,"percentToTarget":null})");
    EXPECT_EQ(json["frameworks"][0].dump(),
              R"({"id":"1.1","state":"unrated","level":null,"target":3,"gap":null,"unsureLevel":null})");
}

TEST(SummaryJson, GivesThePathToTheBand)
{
    const Json path = parse(summaryJson(sheet(), completeAssessment()))["pathToBand"];
    // 2.5 × 27 = 67.5, so 68; 67 is there: one raise, of the first framework below its target at the lowest level, 2.
    EXPECT_EQ(path["raises"], 1);
    EXPECT_EQ(path["average"].get<double>(), 68.0 / 27);
    EXPECT_EQ(path["steps"].dump(), R"([{"id":"1.2","from":2,"to":3}])");
}

TEST(SummaryJson, GivesTheRangeWhileALevelIsUnsure)
{
    Assessment assessment = completeAssessment();
    Entry entry = assessment.entry(framework("1.2"));
    entry.rating = *Rating::unsure(level(2), level(3));
    assessment.setEntry(framework("1.2"), entry);
    const Json json = parse(summaryJson(sheet(), assessment));
    EXPECT_EQ(json["overall"]["range"]["low"].get<double>(), 67.0 / 27);
    EXPECT_EQ(json["overall"]["range"]["high"].get<double>(), 68.0 / 27);
    EXPECT_EQ(json["overall"]["unsure"], 1);
    EXPECT_EQ(json["areas"][0]["range"]["high"].get<double>(), 17.0 / 7);
    EXPECT_EQ(json["areas"][1]["range"], nullptr);
    EXPECT_EQ(json["frameworks"][1]["unsureLevel"], 3);
}

TEST(SummaryJson, TellsExclusionsAndUncountedLevelsApart)
{
    const Json json = parse(summaryJson(sheet(), mixedAssessment()));
    // 27 − 1 excluded = 26 ratable; 1.1 alone is rated: 3 / 1
    EXPECT_EQ(json["overall"].dump(), R"({"average":3.0,"ratable":26,"rated":1,"unrated":25,"excluded":1,)"
                                      R"("provisional":true,"band":"within","enoughForBand":false,)"
                                      R"("range":null,"unsure":0,"gap":1,"percentToTarget":75.0})");  // 3 of 4
    EXPECT_EQ(json["frameworks"][1].dump(), R"({"id":"1.2","state":"excluded","level":null,"target":null,"gap":null,)"
                                            R"("unsureLevel":null})");
}

TEST(ExportJson, HoldsTheSummaryAndMore)
{
    const Json summary = parse(summaryJson(sheet(), mixedAssessment()));
    const Json json = parse(exportJson(sheet(), mixedAssessment()));
    EXPECT_EQ(json["sheet"], summary["sheet"]);
    EXPECT_EQ(json["overall"], summary["overall"]);
    for (const char *list : {"areas", "frameworks"}) {
        ASSERT_EQ(json[list].size(), summary[list].size());
        for (std::size_t i = 0; i < summary[list].size(); ++i) {
            for (const auto &item : summary[list][i].items())
                EXPECT_EQ(json[list][i][item.key()], item.value()) << list << i << item.key();
        }
    }
}

TEST(ExportJson, GivesTextsEvidenceAndActionsOfEachFramework)
{
    const Json json = parse(exportJson(sheet(), mixedAssessment()));
    const Json &first = json["frameworks"][0];
    EXPECT_EQ(first["title"], "内部のステークホルダ管理");
    EXPECT_EQ(first["exclusionReason"], nullptr);
    EXPECT_EQ(first["note"], "=SUM(A1)\n\"引用\", 改行");
    EXPECT_EQ(first["evidence"].dump(), R"(["規程.pdf","https://example.com/a,b"])");
    EXPECT_EQ(first["actions"].dump(),
              R"([{"what":"体制図を直す","who":"佐藤","due":"2027-03-31","state":"started","id":"chart","doneOn":null},)"
              R"({"what":"周知","who":"","due":null,"state":"planned","id":"tell","doneOn":null}])");
    EXPECT_EQ(first["changeReason"], "担当を決めた");
    EXPECT_EQ(json["frameworks"][1]["changeReason"], "");
    EXPECT_EQ(json["frameworks"][1]["exclusionReason"], "-対象の事業がない");
    EXPECT_EQ(json["frameworks"][2]["actions"].dump(), "[]");
}

TEST(ExportJson, GivesWhoSaidWhat)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.opinions = {
        {QStringLiteral("佐藤"), *Rating::unsure(level(2), level(3)), QStringLiteral("n"), {QStringLiteral("e")}, {}},
        {QStringLiteral("伊藤"), Rating::excluded(QStringLiteral("r")), {}, {}, {}},
        {QStringLiteral("鈴木"), {}, {}, {}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    const Json json = parse(exportJson(sheet(), assessment));
    EXPECT_EQ(json["frameworks"][0]["state"], "unrated");
    EXPECT_EQ(
        json["frameworks"][0]["opinions"].dump(),
        R"([{"who":"佐藤","state":"rated","level":2,"unsureLevel":3,"exclusionReason":null,"note":"n","evidence":["e"]},)"
        R"({"who":"伊藤","state":"excluded","level":null,"unsureLevel":null,"exclusionReason":"r","note":"","evidence":[]},)"
        R"({"who":"鈴木","state":"unrated","level":null,"unsureLevel":null,"exclusionReason":null,"note":"","evidence":[]}])");
    EXPECT_EQ(json["frameworks"][1]["opinions"].dump(), "[]");
}

TEST(ExportJson, GivesTheProperties)
{
    const Json json = parse(exportJson(sheet(), mixedAssessment()));
    EXPECT_EQ(
        json["assessment"].dump(),
        R"({"title":"2026年秋","organization":"株式会社サンプル","scope":"","assessors":["佐藤","鈴木"],)"
        R"("date":"2026-11-22","occasion":"periodic","nextDate":null,"defaultTarget":null,"areaTargets":{},"remarks":"","conclusion":""})");
}

/// Not even the assessment before that the example hides.
TEST(ExportJson, TellsNothingOfTheAssessmentBefore)
{
    EXPECT_FALSE(exportJson(sheet(), mixedAssessment()).contains("2025年秋"));
    EXPECT_EQ(parse(exportJson(sheet(), mixedAssessment()))["frameworks"][2]["level"], nullptr);
}

TEST(ExportJson, MendsTextThatIsNotUnicode)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.remarks = QString(QChar(0xD800));
    assessment.setProperties(properties);
    const Json json = parse(exportJson(sheet(), assessment));
    EXPECT_FALSE(json["assessment"]["remarks"].get<std::string>().empty());
}

namespace {

using Json = nlohmann::ordered_json;

Assessment sample(const char *name)
{
    const QString path = QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/") + QString::fromUtf8(name);
    return readProjectFile(path, catalogue()).value().assessment;
}

Json compared(const Assessment &baseline, const Assessment &current)
{
    const QByteArray bytes = comparisonJson(sheet(), baseline, current);
    EXPECT_TRUE(bytes.endsWith("}\n"));
    return Json::parse(bytes.toStdString());
}

Json changeOf(const Json &json, const char *id)
{
    for (const Json &change : json["changes"]) {
        if (change["id"] == id)
            return change;
    }
    return nullptr;
}

/// What has to be the same up to the rounding of a double.
void expectNear(const Json &number, double expected)
{
    EXPECT_NEAR(number.get<double>(), expected, 1e-12);
}

}  // namespace

/// The samples, level by level, before and now (· unrated, x excluded):
///   1.1–1.7  2 1 1 2 1 1 ·   3 1 2 3 2 x ·      4.1–4.4  3 2 3 1   4 3 2 2
///   2.1–2.5  2 1 3 2 1       3 2 5 3 2          5.1–5.4  1 x 2 ·   2 2 3 0
///   3.1–3.3  3 · 2           3 2 3              6.1–6.5  2 1 1 1 (6.1 6.2 6.4 6.5)   2 2 1 ·
/// Sums: 8 + 9 + 5 + 9 + 3 + 5 = 39 over 6 + 5 + 2 + 4 + 2 + 4 = 23, now 11 + 15 + 8 + 11 + 7 + 5 = 57 over
/// 5 + 5 + 3 + 4 + 4 + 3 = 24. On both sides: without 1.6 and 6.5 before 37 over 21, without 3.2, 5.2 and 5.4 now 53
/// over 21.
TEST(ComparisonJson, OfTheSamplesHasHandComputedFigures)
{
    const Json json = compared(sample("sample-2025.psirt"), sample("sample.psirt"));
    EXPECT_EQ(json["baseline"]["average"].get<double>(), 39.0 / 23);
    EXPECT_EQ(json["baseline"]["ratable"], 26);
    EXPECT_EQ(json["baseline"]["rated"], 23);
    EXPECT_EQ(json["baseline"]["excluded"], 1);
    EXPECT_EQ(json["current"]["average"].get<double>(), 57.0 / 24);
    EXPECT_EQ(json["current"]["rated"], 24);
    EXPECT_EQ(json["current"]["unrated"], 2);
    EXPECT_EQ(json["current"]["band"], "below");
    EXPECT_EQ(json["common"]["count"], 21);
    EXPECT_EQ(json["common"]["baselineAverage"].get<double>(), 37.0 / 21);
    EXPECT_EQ(json["common"]["currentAverage"].get<double>(), 53.0 / 21);
    expectNear(json["difference"], 57.0 / 24 - 39.0 / 23);

    ASSERT_EQ(json["split"].size(), 5U);
    const std::vector<std::tuple<const char *, int, double>> parts{
        {"levelChanges", 17, 16.0 / 21},               // 53/21 − 37/21; 16 raised, 4.3 lowered
        {"newlyExcluded", 1, -(1 - 37.0 / 21) / 23},   // 1.6 at level 1 leaves the 23
        {"includedAgain", 1, (2 - 53.0 / 21) / 24},    // 5.2 at level 2 joins the 24
        {"newlyRated", 2, (2 - 2 * 53.0 / 21) / 24},   // 3.2 at 2 and 5.4 at 0
        {"noLongerRated", 1, -(1 - 37.0 / 21) / 23}};  // 6.5 at level 1
    double sum = 0;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const auto &[cause, frameworks, difference] = parts[index];
        EXPECT_EQ(json["split"][index]["cause"], cause);
        EXPECT_EQ(json["split"][index]["frameworks"], frameworks);
        expectNear(json["split"][index]["difference"], difference);
        sum += json["split"][index]["difference"].get<double>();
    }
    expectNear(json["difference"], sum);
}

TEST(ComparisonJson, NamesTheKindOfEveryFramework)
{
    const Json json = compared(sample("sample-2025.psirt"), sample("sample.psirt"));
    ASSERT_EQ(json["changes"].size(), 28U);
    EXPECT_EQ(json["changes"][0].dump(), R"({"id":"1.1","kind":"raised","from":2,"to":3})");
    EXPECT_EQ(changeOf(json, "1.2").dump(), R"({"id":"1.2","kind":"unchanged","from":1,"to":1})");
    EXPECT_EQ(changeOf(json, "1.6").dump(), R"({"id":"1.6","kind":"newlyExcluded","from":1,"to":null})");
    EXPECT_EQ(changeOf(json, "1.7").dump(), R"({"id":"1.7","kind":"unrated","from":null,"to":null})");
    EXPECT_EQ(changeOf(json, "2.3").dump(), R"({"id":"2.3","kind":"raised","from":3,"to":5})");
    EXPECT_EQ(changeOf(json, "4.3").dump(), R"({"id":"4.3","kind":"lowered","from":3,"to":2})");
    EXPECT_EQ(changeOf(json, "5.2").dump(), R"({"id":"5.2","kind":"includedAgain","from":null,"to":2})");
    EXPECT_EQ(changeOf(json, "5.4").dump(), R"({"id":"5.4","kind":"newlyRated","from":null,"to":0})");
    EXPECT_EQ(changeOf(json, "6.3").dump(), R"({"id":"6.3","kind":"outOfScope","from":null,"to":null})");
    EXPECT_EQ(changeOf(json, "6.5").dump(), R"({"id":"6.5","kind":"noLongerRated","from":1,"to":null})");
    EXPECT_EQ(wordFor(ChangeKind::Excluded), QStringLiteral("excluded"));
}

TEST(ComparisonJson, HasAreasWithTheirOwnFigures)
{
    const Json areas = compared(sample("sample-2025.psirt"), sample("sample.psirt"))["areas"];
    ASSERT_EQ(areas.size(), 6U);
    EXPECT_EQ(areas[4]["id"], "5");
    EXPECT_EQ(areas[4]["baselineAverage"].get<double>(), 1.5);  // 1 and 2
    EXPECT_EQ(areas[4]["currentAverage"].get<double>(), 1.75);  // 2, 2, 3 and 0
    EXPECT_EQ(areas[4]["difference"].get<double>(), 0.25);
    EXPECT_EQ(areas[4]["common"].dump(), R"({"count":2,"baselineAverage":1.5,"currentAverage":2.5})");
}

TEST(ComparisonJson, IsNullWhereNothingIsRatedOnBothSides)
{
    Assessment current = emptyAssessment();
    rate(current, "1.1", 3);
    const Json json = compared(emptyAssessment(), current);
    EXPECT_EQ(json["common"].dump(), R"({"count":0,"baselineAverage":null,"currentAverage":null})");
    EXPECT_TRUE(json["baseline"]["average"].is_null());
    EXPECT_TRUE(json["difference"].is_null());
    EXPECT_EQ(json["split"].dump(), "[]");
    EXPECT_EQ(changeOf(json, "1.1")["kind"], "newlyRated");
}

TEST(ComparisonJson, KeepsTheOrderOfItsKeys)
{
    const Json json = compared(emptyAssessment(), emptyAssessment());
    std::vector<std::string> keys;
    for (const auto &item : json.items())
        keys.push_back(item.key());
    EXPECT_EQ(keys, (std::vector<std::string>{"sheet", "baseline", "current", "common", "difference", "split", "sameProduct",
                                              "areas", "changes"}));
}

}  // namespace psirt::test
