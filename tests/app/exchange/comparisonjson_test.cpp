// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/jsonexport.h"
#include "app/exchange/words.h"
#include "core/storage/projectfile.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace psirt::test {

using namespace exchange;

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
    EXPECT_EQ(keys, (std::vector<std::string>{"sheet", "baseline", "current", "common", "difference", "split", "areas",
                                              "changes"}));
}

}  // namespace psirt::test
