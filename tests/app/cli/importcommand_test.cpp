// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/actionsamples.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

// The commands that make a project file of others, and the one that hands over its actions.

namespace psirt::test {

using namespace cli;

namespace {

CliRun run(const char *command, const QStringList &arguments)
{
    return runInside(QStringList{QString::fromLatin1(command)} + arguments);
}

QByteArray projectOf(const char *assessor, const char *title, std::initializer_list<std::pair<const char *, int>> levels)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QString::fromUtf8(title);
    properties.assessors = {QString::fromUtf8(assessor)};
    assessment.setProperties(properties);
    for (const auto &[id, level] : levels)
        rate(assessment, id, level);
    return serializeProject(assessment);
}

class ImportCommandTest : public testing::Test {
protected:
    CliFolder folder;
    QString project = folder.write("a.psirt", smallProject());  // 1.1 has level 3, 1.2 is excluded
    QString table = folder.write("t.csv", "id,level,target,note\r\n"
                                          "1.1,2,4,\r\n"
                                          "1.2,1,,\r\n"
                                          "1.3,9,,\xE8\xA6\x8F\xE7\xA8\x8B\r\n");
    QString output = folder.path("b.psirt");
};

class CombineCommandTest : public testing::Test {
protected:
    CliFolder folder;
    QString first = folder.write("sato.psirt", projectOf("佐藤", "上期", {{"1.1", 3}, {"1.2", 2}, {"1.3", 1}}));
    QString second = folder.write("suzuki.psirt", projectOf("鈴木", "", {{"1.1", 3}, {"1.2", 3}, {"1.3", 3}}));
    QString output = folder.path("both.psirt");
};

}  // namespace

TEST_F(ImportCommandTest, WritesWhatTheTableChangesAndNamesWhatDoesNotFit)
{
    const CliRun done = run("import", {project, table, QStringLiteral("-o"), output});
    EXPECT_EQ(done.status, ExitStatus::Done);
    EXPECT_EQ(done.out.simplified(),
              QStringLiteral("Framework FILE TABLE 1.1 Level 3 2 B2 1.1 Target 3 4 C2 1.3 Note — 規程 D4"));
    const QStringList problems = done.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(problems.size(), 2) << done.err.toStdString();
    EXPECT_TRUE(problems[0].startsWith(QStringLiteral("psirt-maturity-cli: %1: B3: 1.2 is excluded").arg(table)));
    EXPECT_TRUE(problems[1].startsWith(QStringLiteral("psirt-maturity-cli: %1: B4: 1.3: “9” is not").arg(table)));
    const auto written = readProjectFile(output, catalogue());
    ASSERT_TRUE(written);
    const Assessment &assessment = written.value().assessment;
    EXPECT_EQ(assessment.entry(framework("1.1")).rating.level(), level(2));
    EXPECT_EQ(assessment.entry(framework("1.1")).target, level(4));
    EXPECT_TRUE(assessment.entry(framework("1.2")).rating.isExcluded());
    EXPECT_TRUE(assessment.entry(framework("1.3")).rating.isUnrated());
    EXPECT_EQ(assessment.entry(framework("1.3")).note, QStringLiteral("規程"));
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), smallProject()));
}

TEST_F(ImportCommandTest, WritesNothingInADryRun)
{
    const CliRun done = run("import", {project, table, QStringLiteral("--dry-run"), QStringLiteral("-o"), output});
    EXPECT_EQ(done.status, ExitStatus::Done);
    EXPECT_TRUE(done.out.contains(QStringLiteral("B2")));
    EXPECT_EQ(run("import", {project, table, QStringLiteral("--dry-run")}).out, done.out) << "it need not name a file";
    EXPECT_EQ(folder.names(), (QStringList{QStringLiteral("a.psirt"), QStringLiteral("t.csv")}));
}

TEST_F(ImportCommandTest, SaysHowATableIsWritten)
{
    const QString japanese = folder.write("j.csv", "No.,Note\r\n1.3,\x93\xFA\x96\x7B\r\n");
    const CliRun done = run("import", {project, japanese, QStringLiteral("--dry-run")});
    EXPECT_EQ(done.status, ExitStatus::Done);
    EXPECT_TRUE(done.errorLine().contains(japanese + QStringLiteral(": It is read as Windows-31J: ")))
        << done.err.toStdString();
    EXPECT_TRUE(done.out.contains(QStringLiteral("日本")));
    const QStringList asUtf8{project, japanese, QStringLiteral("--dry-run"), QStringLiteral("--encoding"),
                             QStringLiteral("utf-8")};
    EXPECT_EQ(run("import", asUtf8).status, ExitStatus::Unusable);
    const QStringList asOther{project, japanese, QStringLiteral("--encoding"), QStringLiteral("x"), QStringLiteral("-o"),
                              output};
    EXPECT_EQ(run("import", asOther).status, ExitStatus::WrongUsage);
}

TEST_F(ImportCommandTest, ReadsATableSeparatedAsItIsSaid)
{
    const QString tabs = folder.write("t.txt", "id\tnote\n1.3\tone,two\n");
    const QStringList dryRun{project, tabs, QStringLiteral("--dry-run"), QStringLiteral("--separator")};
    EXPECT_TRUE(run("import", dryRun + QStringList{QStringLiteral("Tab")}).out.contains(QStringLiteral("one,two")));
    EXPECT_EQ(run("import", dryRun + QStringList{QStringLiteral("comma")}).status, ExitStatus::Unusable);
    const CliRun other = run("import", dryRun + QStringList{QStringLiteral("|")});
    EXPECT_EQ(other.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(other.errorLine().contains(QStringLiteral("semicolon"))) << other.err.toStdString();
}

TEST_F(ImportCommandTest, SaysThatNothingChanges)
{
    const QString empty = folder.write("empty.csv", "id,level\r\n1.1,3\r\n");
    EXPECT_EQ(run("import", {project, empty, QStringLiteral("-o"), output}).out, QStringLiteral("Nothing changes.\n"));
    EXPECT_TRUE(sameBytes(folder.read("b.psirt"), smallProject()));
}

TEST_F(ImportCommandTest, ReplacesAFileOnlyWhenForcedAndNeverWhatItReads)
{
    const QString there = folder.write("b.psirt", "mine");
    const CliRun refused = run("import", {project, table, QStringLiteral("-o"), there});
    EXPECT_EQ(refused.status, ExitStatus::Unusable);
    EXPECT_TRUE(refused.errorLine().contains(QStringLiteral("--force")));
    EXPECT_EQ(refused.out, QString()) << "nothing came of it";
    EXPECT_EQ(folder.read("b.psirt"), QByteArray("mine"));
    EXPECT_EQ(run("import", {project, table, QStringLiteral("-o"), there, QStringLiteral("--force")}).status,
              ExitStatus::Done);
    for (const QString &input : {project, table})
        EXPECT_EQ(run("import", {project, table, QStringLiteral("-o"), input, QStringLiteral("--force")}).status,
                  ExitStatus::WrongUsage);
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), smallProject()));
}

TEST_F(ImportCommandTest, RefusesWhatIsNoTable)
{
    const QString other = folder.write("x.csv", "name,value\r\na,1\r\n");
    const CliRun refused = run("import", {project, other, QStringLiteral("-o"), output});
    EXPECT_EQ(refused.status, ExitStatus::Unusable);
    EXPECT_TRUE(refused.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(other)));
    EXPECT_FALSE(folder.names().contains(QStringLiteral("b.psirt")));
}

TEST_F(CombineCommandTest, TakesWhatAllAgreeOnAndKeepsWhatEachOneSays)
{
    const CliRun done = run("combine", {first, second, QStringLiteral("-o"), output});
    EXPECT_EQ(done.status, ExitStatus::Done) << done.err.toStdString();
    EXPECT_EQ(done.out, QStringLiteral("2 of 3 differ, 0 settled\n1 agree  ·  1 one level apart  ·  1 further apart\n"));
    const auto written = readProjectFile(output, catalogue());
    ASSERT_TRUE(written);
    const Assessment &assessment = written.value().assessment;
    EXPECT_EQ(assessment.properties().title, QStringLiteral("上期 (agreed)"));
    EXPECT_EQ(assessment.properties().assessors, (QStringList{QStringLiteral("佐藤"), QStringLiteral("鈴木")}));
    EXPECT_EQ(assessment.entry(framework("1.1")).rating.level(), level(3));
    EXPECT_TRUE(assessment.entry(framework("1.2")).rating.isUnrated());
    ASSERT_EQ(assessment.entry(framework("1.2")).opinions.size(), 2U);
    EXPECT_EQ(assessment.entry(framework("1.2")).opinions[1].who, QStringLiteral("鈴木"));
}

TEST_F(CombineCommandTest, TakesAnyNumberAndWarnsOfWhatDiffers)
{
    Assessment third = emptyAssessment();
    Properties properties;
    properties.assessors = {QStringLiteral("佐藤")};
    properties.date = QDate(2026, 4, 1);
    third.setProperties(properties);
    rate(third, "1.1", 3);
    const QString path = folder.write("again.psirt", serializeProject(third));
    const CliRun done = run("combine", {first, second, path, QStringLiteral("-o"), output});
    EXPECT_EQ(done.status, ExitStatus::Done);
    EXPECT_TRUE(done.err.contains(first + QStringLiteral(", ") + path + QStringLiteral(": Both name the same assessors.")))
        << done.err.toStdString();
    EXPECT_FALSE(done.err.contains(second)) << "nothing is the matter with it";
    const auto written = readProjectFile(output, catalogue());
    ASSERT_TRUE(written);
    EXPECT_EQ(written.value().assessment.entry(framework("1.1")).opinions.size(), 3U);
}

TEST_F(CombineCommandTest, CountsNobodyTwiceAndReplacesNothing)
{
    EXPECT_EQ(run("combine", {first, second, first, QStringLiteral("-o"), output}).status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("combine", {first, second, QStringLiteral("-o"), second}).status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("combine", {first, folder.path("none.psirt"), QStringLiteral("-o"), output}).status, ExitStatus::Unusable);
    EXPECT_FALSE(folder.names().contains(QStringLiteral("both.psirt")));
    ASSERT_EQ(run("combine", {first, second, QStringLiteral("-o"), output}).status, ExitStatus::Done);
    EXPECT_EQ(run("combine", {first, second, QStringLiteral("-o"), output}).status, ExitStatus::Unusable);
}

TEST(ActionsCommand, WritesTheFormOfTheSuffix)
{
    const CliFolder folder;
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.1", {action("規程を改訂する", "佐藤", QDate(2026, 11, 20))});  // two days before the clock's
    const QString project = folder.write("a.psirt", serializeProject(assessment));
    EXPECT_EQ(run("actions", {project, QStringLiteral("-o"), folder.path("a.csv")}).status, ExitStatus::Done);
    EXPECT_TRUE(folder.read("a.csv").contains("規程を改訂する,佐藤,2026-11-20,planned,2\r\n"));
    EXPECT_EQ(run("actions", {project, QStringLiteral("-o"), folder.path("a.ICS")}).status, ExitStatus::Done);
    const QByteArray calendar = folder.read("a.ICS");
    EXPECT_TRUE(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    EXPECT_EQ(calendar.count("BEGIN:VTODO"), 1);
    const QString events = QStringLiteral("--events");
    EXPECT_EQ(run("actions", {project, QStringLiteral("-o"), folder.path("e.ics"), events}).status, ExitStatus::Done);
    EXPECT_EQ(folder.read("e.ics").count("BEGIN:VEVENT"), 1);
    EXPECT_EQ(folder.read("e.ics").count("BEGIN:VTODO"), 0);
    plan(assessment, "1.2", {action("a"), action("b")});
    const QString undated = folder.write("b.psirt", serializeProject(assessment));
    const CliRun some = run("actions", {undated, QStringLiteral("-o"), folder.path("e.ics"), events});
    EXPECT_EQ(some.status, ExitStatus::Done);
    EXPECT_TRUE(some.err.endsWith(QStringLiteral(": Only actions with a date become events: 2 of 3 have none.\n")))
        << some.err.toStdString();
    EXPECT_EQ(folder.read("e.ics").count("BEGIN:VEVENT"), 1);
    EXPECT_EQ(run("actions", {project, QStringLiteral("-o"), folder.path("a.txt")}).status, ExitStatus::WrongUsage);
    EXPECT_FALSE(folder.names().contains(QStringLiteral("a.txt")));
}

}  // namespace psirt::test
