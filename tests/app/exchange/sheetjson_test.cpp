// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/sheetjson.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <QFile>

namespace psirt::test {

using namespace exchange;

namespace {

using Json = nlohmann::ordered_json;

Json fileJson(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return Json::parse(file.readAll().toStdString());
}

/// The sheet's keys agree to the letter; what is added is left aside.
void expectAgrees(const Json &json, const Json &source)
{
    for (const char *key : {"title", "version", "published", "publisher", "intro"})
        EXPECT_EQ(json[key], source[key]) << key;
    ASSERT_EQ(json["serviceAreas"].size(), source["serviceAreas"].size());
    for (std::size_t a = 0; a < source["serviceAreas"].size(); ++a) {
        Json area = json["serviceAreas"][a];
        for (Json &framework : area["frameworks"]) {
            ASSERT_TRUE(framework.contains("references"));
            framework.erase("references");
        }
        EXPECT_EQ(area.dump(), source["serviceAreas"][a].dump());
    }
}

}  // namespace

TEST(SheetJson, IsTheSheetToTheLetter)
{
    const Json json = Json::parse(sheetJson(sheet()).toStdString());
    expectAgrees(json, fileJson(QStringLiteral(":/sheet/csaj-psirt-maturity-1.0/sheet.json")));
    const QString handedOver = QStringLiteral(PSIRT_SOURCE_DIR "/../shared/sheet/sheet.json");
    if (QFile::exists(handedOver))
        expectAgrees(json, fileJson(handedOver));
}

TEST(SheetJson, AnAreaOrAFrameworkAloneIsAsItStandsInTheWhole)
{
    const Json json = Json::parse(sheetJson(sheet()).toStdString());
    const ServiceArea &second = *sheet().area(area("2"));
    EXPECT_EQ(Json::parse(areaJson(sheet(), second).toStdString()), json["serviceAreas"][1]);
    const Framework &last = *sheet().framework(framework("6.5"));
    EXPECT_EQ(Json::parse(frameworkJson(sheet(), last).toStdString()), json["serviceAreas"][5]["frameworks"][4]);
}

TEST(SheetJson, SaysHowReferencesStandToThePublishedVersion)
{
    const Json json = Json::parse(frameworkJson(sheet(), *sheet().framework(framework("1.1"))).toStdString());
    const Json &first = json["references"][0];
    EXPECT_EQ(first["number"], "1.1.1");
    EXPECT_EQ(first["kind"], "function");
    EXPECT_EQ(first["relation"], "same");
    EXPECT_EQ(first["citedAt"].dump(), R"([{"level":3,"mark":"[1.1.1]","phrase":"PSIRT が組織として"}])");
    EXPECT_EQ(first["published"]["number"], "1.1.1");
    EXPECT_FALSE(first["published"]["title"]["ja"].get<std::string>().empty());
    for (const Json &reference : json["references"]) {
        if (reference["number"] == "1.1.3.2") {
            EXPECT_EQ(reference["relation"], "none");
            EXPECT_EQ(reference["published"], nullptr);
            return;
        }
    }
    FAIL() << "1.1 cites 1.1.3.2";
}

}  // namespace psirt::test
