// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace psirt::test {

using namespace cli;

namespace {

/// 1.1 has the level, 1.2 level 2 and 2.1 level 3; the rest is unrated.
QByteArray project(std::optional<QDate> date, const char *title, int number)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.date = date;
    properties.title = QString::fromUtf8(title);
    assessment.setProperties(properties);
    rate(assessment, "1.1", number);
    rate(assessment, "1.2", 2);
    rate(assessment, "2.1", 3);
    return serializeProject(assessment);
}

class TrendCommandTest : public testing::Test {
protected:
    TrendCommandTest()
    {
        newer = folder.write("a.psirt", project(QDate(2026, 4, 1), "newer", 4));
        older = folder.write("b.psirt", project(QDate(2025, 4, 1), "older", 1));
        undated = folder.write("c.psirt", project({}, "undated", 0));
    }

    static CliRun trend(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("trend"));
        return runInside(arguments);
    }

    static QStringList lines(const CliRun &run)
    {
        QStringList result;
        for (const QString &line : run.out.split(QLatin1Char('\n')))
            result.append(line.simplified());
        return result;
    }

    CliFolder folder;
    QString newer;
    QString older;
    QString undated;
};

}  // namespace

TEST_F(TrendCommandTest, PrintsAssessmentsInOrderOfDate)
{
    const CliRun run = trend({newer, undated, older});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.err, QString());
    EXPECT_EQ(lines(run).mid(0, 4),
              (QStringList{QStringLiteral("Date Average Area 1 Area 2 Area 3 Area 4 Area 5 Area 6 Rated Assessment"),
                           // 1 + 2 + 3 = 6 over 3; area 1: 3 over 2
                           QStringLiteral("2025-04-01 2.00 1.50 3.00 — — — — 3/27 older"),
                           // 4 + 2 + 3 = 9 over 3; area 1: 6 over 2
                           QStringLiteral("2026-04-01 3.00 3.00 3.00 — — — — 3/27 newer"),
                           // 0 + 2 + 3 = 5 over 3
                           QStringLiteral("— 1.67 1.00 3.00 — — — — 3/27 undated")}));
}

TEST_F(TrendCommandTest, NamesWhatMovedAndWhatDidNot)
{
    const QStringList text = lines(trend({newer, older}));
    EXPECT_TRUE(text.contains(QStringLiteral("Average 2.00 → 3.00 (+1.00), all of it from changed levels.")));
    const qsizetype improved = text.indexOf(QStringLiteral("Most improved"));
    ASSERT_GE(improved, 0);
    EXPECT_EQ(text[improved + 1], QStringLiteral("1.1 内部のステークホルダ管理 1 → 4 ▲ +3 2025-04-01 → 2026-04-01"));
    const qsizetype concern = text.indexOf(QStringLiteral("Of concern"));
    ASSERT_GE(concern, 0);
    EXPECT_EQ(text[concern + 1], QStringLiteral("1.2 発見者のコミュニティとの交流 2 → 2 = ±0 2025-04-01 → 2026-04-01"));
    EXPECT_EQ(text[concern + 2], QString()) << "2.1 stands at its target";
}

TEST_F(TrendCommandTest, CountsAFileOnceAndSaysSoInTheLastLine)
{
    const CliRun run = trend({older, newer, older});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out.count(QStringLiteral(" older\n")), 1);
    EXPECT_TRUE(run.out.endsWith(QStringLiteral("\n%1 is named more than once and counts once.\n").arg(older)));
    const QString copy = folder.write("copy.psirt", folder.read("b.psirt"));
    EXPECT_TRUE(trend({older, copy})
                    .out.endsWith(QStringLiteral("\n%1 is the same file as %2 and counts once.\n").arg(copy, older)));
}

TEST_F(TrendCommandTest, TakesTheAssessmentsOfAFolder)
{
    EXPECT_EQ(trend({QFileInfo(older).path()}).out, trend({newer, older, undated}).out);
    const QTemporaryDir empty;
    const CliRun run = trend({empty.path()});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().contains(empty.filePath(QStringLiteral("*.psirt"))));
}

TEST_F(TrendCommandTest, PrintsNothingWhenAFileCannotBeUsed)
{
    const QString broken = folder.write("d.psirt", "{\"format\": \"psirt-maturity\",\n  oops}");
    for (const QString &format : {QStringLiteral("text"), QStringLiteral("json")}) {
        const CliRun run = trend({older, broken, newer, QStringLiteral("--format"), format});
        EXPECT_EQ(run.status, ExitStatus::Unusable);
        EXPECT_EQ(run.out, QString());
        EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(broken)));
    }
    EXPECT_EQ(trend({older, folder.path("none.psirt")}).status, ExitStatus::Unusable);
    EXPECT_EQ(trend({}).status, ExitStatus::WrongUsage);
    EXPECT_EQ(trend({older, QStringLiteral("--format"), QStringLiteral("csv")}).status, ExitStatus::WrongUsage);
}

TEST_F(TrendCommandTest, LeavesTheFilesAsTheyAre)
{
    const QByteArray before = folder.read("a.psirt");
    (void)trend({newer, older});
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), before));
    EXPECT_EQ(folder.names().size(), 3);
}

TEST_F(TrendCommandTest, PrintsTheJsonOfTheInterface)
{
    using Json = nlohmann::ordered_json;
    const CliRun run = trend({newer, undated, older, newer, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.err, QString());
    const Json json = Json::parse(run.out.toStdString());
    EXPECT_EQ(json["sheet"].dump(), R"({"id":"csaj-psirt-maturity","version":"1.0"})");
    ASSERT_EQ(json["assessments"].size(), 3U);
    const Json &first = json["assessments"][0];
    EXPECT_EQ(first["file"], older.toStdString());
    EXPECT_EQ(first["title"], "older");
    EXPECT_EQ(first["date"], "2025-04-01");
    EXPECT_EQ(json["assessments"][1]["title"], "newer");
    EXPECT_TRUE(json["assessments"][2]["date"].is_null());
    EXPECT_EQ(json["improved"].dump(),
              R"([{"id":"1.1","from":1,"to":4,"fromDate":"2025-04-01","toDate":"2026-04-01","difference":3,"gap":0}])");
    EXPECT_EQ(json["concern"].dump(),
              R"([{"id":"1.2","from":2,"to":2,"fromDate":"2025-04-01","toDate":"2026-04-01","difference":0,"gap":1}])");
    ASSERT_EQ(json["duplicates"].size(), 1U);
    EXPECT_EQ(json["duplicates"][0]["of"], newer.toStdString());
    // The same figures, under the same keys, as of each file alone.
    const Json summary = Json::parse(
        runInside({QStringLiteral("summary"), older, QStringLiteral("--format"), QStringLiteral("json")}).out.toStdString());
    EXPECT_EQ(first["overall"], summary["overall"]);
    EXPECT_EQ(first["areas"], summary["areas"]);
}

}  // namespace psirt::test
