// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/sheetcatalogue.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

QString text(const nlohmann::json &value)
{
    return QString::fromStdString(value.get<std::string>());
}

/// The sheet's text as it was handed over, which stands beside the project where it is developed. Absent elsewhere.
std::optional<nlohmann::json> handedOver(const char *name)
{
    QFile file(QStringLiteral(PSIRT_SOURCE_DIR "/../shared/sheet/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return nlohmann::json::parse(file.readAll().toStdString());
}

}  // namespace

TEST(Sheet, HasSixAreasWithTheFrameworksOfTheSheet)
{
    std::vector<std::size_t> counts;
    for (const ServiceArea &area : sheet().areas())
        counts.push_back(area.frameworks.size());
    EXPECT_EQ(counts, (std::vector<std::size_t>{7, 5, 3, 4, 4, 5}));  // the sheet, サービスエリア 1 to 6
    EXPECT_EQ(sheet().frameworks().size(), 28U);
    EXPECT_EQ(sheet().published(), QDate(2019, 4, 8));
}

TEST(Sheet, IsCompleteInBothLanguages)
{
    int described = 0;
    for (const Framework *framework : sheet().frameworks()) {
        EXPECT_FALSE(framework->purpose.japanese.isEmpty());
        EXPECT_FALSE(framework->purpose.english.isEmpty());
        for (const auto &level : framework->levels) {
            described += level ? 1 : 0;
            EXPECT_TRUE(!level || !level->english.isEmpty()) << framework->id.text().toStdString();
        }
    }
    EXPECT_EQ(described, 151);  // 28 × 6 − 6 (6.3) − 2 × 4 (4.4, 5.4) − 3 (level 5 of 5.2, 5.3, 6.2)
}

TEST(Sheet, SaysWhichLevelsCanBeChosen)
{
    EXPECT_EQ(sheet().framework(framework("4.4"))->choosable(level(0)), Choosable::Yes);
    EXPECT_EQ(sheet().framework(framework("5.2"))->choosable(level(5)), Choosable::AboveLastDescription);
    EXPECT_EQ(sheet().framework(framework("5.2"))->highestChoosable(), level(4));
    EXPECT_EQ(sheet().framework(framework("6.3"))->choosable(level(0)), Choosable::OutOfScope);
    EXPECT_FALSE(sheet().framework(framework("6.3"))->highestChoosable());
}

TEST(Sheet, ReferencesSayHowTheyStandToThePublishedVersion)
{
    std::map<Relation, int> counts;
    for (const Reference &reference : sheet().references().references()) {
        ++counts[reference.relation];
        EXPECT_EQ(reference.published.has_value(), reference.relation != Relation::None);
        EXPECT_FALSE(reference.citations.empty());
        EXPECT_EQ(reference.remark.japanese.isEmpty(), reference.remark.english.isEmpty()) << reference.number.toStdString();
    }
    // core/scoring/README.md, "Text of the sheet": 136 agree, 13 renumbered, 6 closest, 1 unsure, 2 none
    EXPECT_EQ(counts, (std::map<Relation, int>{{Relation::Same, 136},
                                               {Relation::Renumbered, 13},
                                               {Relation::Closest, 6},
                                               {Relation::Unsure, 1},
                                               {Relation::None, 2}}));
    const Reference &peers = *sheet().references().reference(QStringLiteral("1.3.2.1"));
    EXPECT_EQ(peers.published->number, QStringLiteral("1.2.2.1"));
    ASSERT_EQ(peers.ancestors.size(), 3U);
    EXPECT_EQ(peers.ancestors[2].number, QStringLiteral("1.2.2"));
}

TEST(Sheet, AgreesToTheLetterWithTheTextHandedOver)
{
    const auto source = handedOver("sheet.json");
    if (!source)
        return;  // the program's data is complete without it
    EXPECT_EQ(sheet().title().japanese, text((*source)["title"]));
    EXPECT_EQ(sheet().publisher(), text((*source)["publisher"]));
    for (std::size_t s = 0; s < sheet().intro().size(); ++s) {
        const IntroSection &section = sheet().intro()[s];
        EXPECT_EQ(section.heading.japanese, text((*source)["intro"][s]["heading"]));
        ASSERT_EQ(section.paragraphs.size(), (*source)["intro"][s]["paragraphs"].size());
        for (std::size_t p = 0; p < section.paragraphs.size(); ++p)
            EXPECT_EQ(section.paragraphs[p].japanese, text((*source)["intro"][s]["paragraphs"][p]));
    }
    for (std::size_t a = 0; a < sheet().areas().size(); ++a) {
        const ServiceArea &area = sheet().areas()[a];
        const auto &areaSource = (*source)["serviceAreas"][a];
        EXPECT_EQ(area.title.japanese, text(areaSource["title"]));
        ASSERT_EQ(area.frameworks.size(), areaSource["frameworks"].size());
        for (std::size_t f = 0; f < area.frameworks.size(); ++f) {
            const Framework &framework = area.frameworks[f];
            const auto &expected = areaSource["frameworks"][f];
            EXPECT_EQ(framework.id.text(), text(expected["id"]));
            EXPECT_EQ(framework.title.japanese, text(expected["title"]));
            EXPECT_EQ(framework.purpose.japanese, text(expected["purpose"]));
            EXPECT_EQ(framework.isOutOfScope, expected["outOfScope"].get<bool>());
            for (const Level level : Level::all()) {
                const auto &cell = expected["levels"][level.index()];
                EXPECT_EQ(framework.description(level).has_value(), !cell.is_null());
                if (!cell.is_null()) {
                    EXPECT_EQ(framework.description(level)->japanese, text(cell));
                }
            }
            ASSERT_EQ(framework.notes.size(), expected["notes"].size());
            for (std::size_t n = 0; n < framework.notes.size(); ++n) {
                EXPECT_EQ(framework.notes[n].term.japanese, text(expected["notes"][n]["term"]));
                EXPECT_EQ(framework.notes[n].text.japanese, text(expected["notes"][n]["text"]));
            }
        }
    }
}

TEST(Sheet, BreaksTitlesInsideThem)
{
    std::map<QString, QStringList> parts;
    const auto look = [&parts](const QString &id, const BilingualText &title) {
        qsizetype start = 0;
        for (const qsizetype place : title.breaks) {
            EXPECT_GT(place, start) << id.toStdString();
            EXPECT_LT(place, title.japanese.size()) << id.toStdString();
            parts[id] << title.japanese.mid(start, place - start);
            start = place;
        }
        if (start > 0)
            parts[id] << title.japanese.mid(start);
    };
    for (const ServiceArea &area : sheet().areas()) {
        look(area.id.text(), area.title);
        for (const Framework &framework : area.frameworks)
            look(framework.id.text(), framework.title);
    }
    EXPECT_EQ(parts.size(), 4U);
    EXPECT_EQ(parts[QStringLiteral("4.1")].join(u'/'), QStringLiteral("セキュリティ/パッチ/リリース/マネジメント計画"));
    EXPECT_EQ(sheet().framework(framework("1.7"))->title.breaksAfter(4), std::vector<qsizetype>{11});  // "1.7 " and 7
}

TEST(SheetCatalogue, RefusesBreaksThatDoNotMakeTheTitle)
{
    const QTemporaryDir folder;
    const auto copy = [&folder](const QString &name) {
        ASSERT_TRUE(QFile::copy(QStringLiteral(":/sheet/") + name, folder.filePath(name))) << name.toStdString();
    };
    const QString sheetFolder = QStringLiteral("csaj-psirt-maturity-1.0/");
    ASSERT_TRUE(QDir(folder.path()).mkdir(sheetFolder));
    copy(QStringLiteral("index.json"));
    for (const char *name : {"sheet.json", "rendering.en.json", "references.json"})
        copy(sheetFolder + QLatin1String(name));
    QFile breaks(folder.filePath(sheetFolder + QStringLiteral("titlebreaks.json")));
    ASSERT_TRUE(breaks.open(QIODevice::WriteOnly));
    breaks.write(R"({"titles": {"4.3": ["インシデント", "ハンドリン"]}})");
    breaks.close();
    const auto broken = SheetCatalogue::load(folder.path());
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::BrokenResource);
    EXPECT_TRUE(broken.error().detail.contains(QStringLiteral("4.3"))) << broken.error().detail.toStdString();
}

TEST(SheetCatalogue, RefusesDamagedReferencesOfAFolder)
{
    const QTemporaryDir folder;
    const QString sheetFolder = QStringLiteral("csaj-psirt-maturity-1.0/");
    ASSERT_TRUE(QDir(folder.path()).mkdir(sheetFolder));
    for (const QString &name :
         {QStringLiteral("index.json"), sheetFolder + QStringLiteral("sheet.json"),
          sheetFolder + QStringLiteral("rendering.en.json"), sheetFolder + QStringLiteral("titlebreaks.json")})
        ASSERT_TRUE(QFile::copy(QStringLiteral(":/sheet/") + name, folder.filePath(name))) << name.toStdString();
    QFile references(folder.filePath(sheetFolder + QStringLiteral("references.json")));
    ASSERT_TRUE(references.open(QIODevice::WriteOnly));
    references.write(R"({"outline": [)");
    references.close();
    const auto broken = SheetCatalogue::load(folder.path());
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::BrokenResource);
    EXPECT_EQ(broken.error().subject, references.fileName());
}

TEST(SheetCatalogue, FindsASheetByIdAndVersionOnly)
{
    EXPECT_TRUE(catalogue().sheet({QStringLiteral("csaj-psirt-maturity"), QStringLiteral("1.0")}));
    EXPECT_FALSE(catalogue().sheet({QStringLiteral("csaj-psirt-maturity"), QStringLiteral("2.0")}));
}

TEST(SheetCatalogue, ReportsDamagedDataWithItsFile)
{
    const QTemporaryDir folder;
    const auto missing = SheetCatalogue::load(folder.path());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::BrokenResource);
    EXPECT_EQ(missing.error().subject, folder.filePath(QStringLiteral("index.json")));
}

}  // namespace psirt::test
