// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QFile>

// The commands that write files: new and export.

namespace psirt::test {

using namespace cli;

TEST(NewCommand, WritesAnEmptyAssessmentOfToday)
{
    const CliFolder folder;
    const CliRun run =
        runInside({QStringLiteral("new"), QStringLiteral("-o"), folder.path("三月.psirt"), QStringLiteral("--title"),
                   QStringLiteral("三月"), QStringLiteral("--organization"), QStringLiteral("株式会社サンプル")});
    EXPECT_EQ(run.status, ExitStatus::Done) << run.err.toStdString();
    EXPECT_EQ(run.out + run.err, QString());
    EXPECT_EQ(folder.names(), QStringList{QStringLiteral("三月.psirt")});
    const auto project = readProjectFile(folder.path("三月.psirt"), catalogue());
    ASSERT_TRUE(project);
    const Properties &properties = project.value().assessment.properties();
    EXPECT_EQ(properties.title, QStringLiteral("三月"));
    EXPECT_EQ(properties.organization, QStringLiteral("株式会社サンプル"));
    EXPECT_EQ(properties.date, QDate(2026, 11, 22));
    EXPECT_TRUE(project.value().assessment.entries().empty());
    EXPECT_TRUE(project.value().issues.empty());
}

TEST(NewCommand, ReplacesAFileOnlyWhenForced)
{
    const CliFolder folder;
    const QString path = folder.write("a.psirt", "mine");
    const CliRun refused = runInside({QStringLiteral("new"), QStringLiteral("-o"), path});
    EXPECT_EQ(refused.status, ExitStatus::Unusable);
    EXPECT_TRUE(refused.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(path)));
    EXPECT_TRUE(refused.err.contains(QStringLiteral("--force"))) << refused.err.toStdString();
    EXPECT_EQ(folder.read("a.psirt"), QByteArray("mine"));
    EXPECT_EQ(runInside({QStringLiteral("new"), QStringLiteral("--force"), QStringLiteral("-o"), path}).status,
              ExitStatus::Done);
    EXPECT_TRUE(readProjectFile(path, catalogue()));
}

TEST(NewCommand, AMissingFolderIsOneLine)
{
    const CliFolder folder;
    const CliRun run = runInside({QStringLiteral("new"), QStringLiteral("-o"), folder.path("none/a.psirt")});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().contains(QStringLiteral("none/a.psirt")));
    EXPECT_EQ(folder.names(), QStringList());
}

TEST(ExportCommand, WritesTheFormOfTheSuffix)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    EXPECT_EQ(runInside({QStringLiteral("export"), project, QStringLiteral("-o"), folder.path("a.csv")}).status,
              ExitStatus::Done);
    EXPECT_TRUE(folder.read("a.csv").contains("\r\n1,1.1,内部のステークホルダ管理,rated,3,3,0,"));
    EXPECT_EQ(runInside({QStringLiteral("export"), project, QStringLiteral("-o"), folder.path("a.JSON")}).status,
              ExitStatus::Done);
    EXPECT_TRUE(folder.read("a.JSON").startsWith("{\n  \"sheet\""));
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), smallProject()));
}

TEST(ExportCommand, NamesTheSuffixesThatThereAre)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    const CliRun run = runInside({QStringLiteral("export"), project, QStringLiteral("-o"), folder.path("a.ods")});
    EXPECT_EQ(run.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(run.errorLine().contains(QStringLiteral(".xlsx, .csv, .json"))) << run.err.toStdString();
    EXPECT_EQ(folder.names(), QStringList{QStringLiteral("a.psirt")});
}

TEST(ExportCommand, LeavesTheOutputAsItWasOnAnError)
{
    const CliFolder folder;
    const QString broken = folder.write("a.psirt", "{\"format\": 1");
    const QString output = folder.write("a.csv", "as it was");
    const CliRun run = runInside({QStringLiteral("export"), broken, QStringLiteral("-o"), output});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(broken)));
    EXPECT_EQ(folder.read("a.csv"), QByteArray("as it was"));
    EXPECT_EQ(folder.names(), (QStringList{QStringLiteral("a.csv"), QStringLiteral("a.psirt")}));
}

TEST(ExportCommand, NeverReplacesTheAssessmentItself)
{
    const CliFolder folder;
    const QString project = folder.write("a.json", smallProject());
    ASSERT_TRUE(QFile::link(project, folder.path("b.json")));
    for (const char *name : {"a.json", "b.json"}) {
        const CliRun run = runInside({QStringLiteral("export"), project, QStringLiteral("-o"), folder.path(name)});
        EXPECT_EQ(run.status, ExitStatus::WrongUsage);
        EXPECT_TRUE(run.errorLine().contains(QStringLiteral("the assessment itself")));
        EXPECT_TRUE(sameBytes(folder.read("a.json"), smallProject()));
    }
}

}  // namespace psirt::test
