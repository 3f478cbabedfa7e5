// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/app/report/pdftools.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"

#include <gtest/gtest.h>

#include <QProcess>

// The program as people run it: its process, its bytes, its exit status.

namespace psirt::test {

namespace {

struct Variable {
    const char *name;
    const char *value;
};

/// Where neither X nor Wayland runs, under that locale.
QProcessEnvironment environmentWithout(const std::vector<Variable> &locale)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG"})
        environment.remove(QString::fromLatin1(name));
    for (const Variable &variable : locale)
        environment.insert(QString::fromLatin1(variable.name), QString::fromLatin1(variable.value));
    return environment;
}

struct Ended {
    int status;
    QByteArray out;
    QByteArray err;
};

Ended runProgram(const QStringList &arguments, const std::vector<Variable> &locale = {{"LANG", "C"}})
{
    QProcess process;
    process.setProcessEnvironment(environmentWithout(locale));
    process.start(QStringLiteral(PSIRT_CLI), arguments);
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

TEST(CliProgram, PrintsUtf8InAnyLocale)
{
    const std::vector<std::vector<Variable>> locales{
        {{"LANG", "C"}}, {{"LC_ALL", "POSIX"}}, {{"LC_ALL", "ja_JP.UTF-8"}}, {{"LC_ALL", "ja_JP.eucJP"}}, {}};
    for (const auto &locale : locales) {
        const Ended ended = runProgram({QStringLiteral("sheet"), QStringLiteral("1.1")}, locale);
        EXPECT_EQ(ended.status, 0);
        EXPECT_EQ(ended.err, QByteArray());
        EXPECT_TRUE(ended.out.startsWith("1.1 内部のステークホルダ管理\n"));
    }
}

TEST(CliProgram, ExitsWithTheStatusesOfTheInterface)
{
    const CliFolder folder;
    const QString path = folder.path("三月.psirt");
    EXPECT_EQ(runProgram({QStringLiteral("new"), QStringLiteral("-o"), path}).status, 0);
    EXPECT_EQ(runProgram({QStringLiteral("check"), path}).status, 0);
    EXPECT_EQ(runProgram({QStringLiteral("summary"), path, QStringLiteral("--format"), QStringLiteral("json")}).status, 0);
    EXPECT_EQ(runProgram({QStringLiteral("check"), folder.path("none.psirt")}).status, 1);
    const Ended refused = runProgram({QStringLiteral("new"), QStringLiteral("-o"), path});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.startsWith("psirt-maturity-cli: " + path.toUtf8() + ": "));
    EXPECT_EQ(refused.err.count('\n'), 1);
    EXPECT_EQ(runProgram({}).status, 2);
    EXPECT_EQ(runProgram({QStringLiteral("sheet"), QStringLiteral("7")}).status, 2);
}

TEST(CliProgram, WritesTheReportWhereThereIsNoDisplay)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    const Ended ended = runProgram({QStringLiteral("report"), project, QStringLiteral("-o"), folder.path("a.pdf")});
    EXPECT_EQ(ended.status, 0);
    EXPECT_EQ(ended.out + ended.err, QByteArray());
    EXPECT_TRUE(folder.read("a.pdf").startsWith("%PDF-"));
}

TEST(CliProgram, WritesTheSameBytesAtTheMomentOfSourceDateEpoch)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    const auto reportAt = [&](const char *moment, const char *name) {
        const std::vector<Variable> variables{{"LANG", "C"}, {"SOURCE_DATE_EPOCH", moment}};
        const QStringList arguments{QStringLiteral("report"), project, QStringLiteral("-o"), folder.path(name)};
        EXPECT_EQ(runProgram(arguments, variables).status, 0) << name;
        return folder.read(name);
    };
    const QByteArray report = reportAt("1767229260", "a.pdf");
    EXPECT_TRUE(sameBytes(reportAt("1767229260", "b.pdf"), report));
    EXPECT_FALSE(sameBytes(reportAt("1767229261", "c.pdf"), report));
}

TEST(CliProgram, TakesNoOptionOfQtForItsOwn)
{
    const Ended ended = runProgram({QStringLiteral("report"), QStringLiteral("-platform"), QStringLiteral("xcb")});
    EXPECT_EQ(ended.status, 2);
    EXPECT_EQ(ended.err.count('\n'), 1);
}

TEST(CliProgram, HelpAndVersionNeedNoDisplay)
{
    EXPECT_EQ(runProgram({QStringLiteral("--version")}).out, QByteArray("psirt-maturity-cli 0.1.0\n"));
    for (const char *command : {"new", "check", "sheet", "summary", "trend", "report", "export"}) {
        const Ended ended = runProgram({QString::fromLatin1(command), QStringLiteral("--help")});
        EXPECT_EQ(ended.status, 0) << command;
        EXPECT_TRUE(ended.out.startsWith("Usage: psirt-maturity-cli ")) << command;
        EXPECT_EQ(ended.err, QByteArray()) << command;
    }
}

#ifdef Q_OS_LINUX  // each has /dev/full; other systems have none
TEST(CliProgram, SaysWhenItsOutputIsLost)
{
    QProcess process;
    process.setProcessEnvironment(environmentWithout({}));
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PSIRT_CLI), {QStringLiteral("sheet")});
    ASSERT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_EQ(process.readAllStandardError().count('\n'), 1);
}
#endif

}  // namespace psirt::test
