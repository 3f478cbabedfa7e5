// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/language.h"
#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>

namespace psirt::test {

using namespace cli;

namespace {

CliRun report(const QString &input, const QString &output, const QStringList &options = {})
{
    return runInside(QStringList{QStringLiteral("report"), input, QStringLiteral("-o"), output} + options);
}

QString textOfFile(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

}  // namespace

TEST(ReportCommand, WritesThePdfInTheLanguageAskedFor)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", serializeProject(mixedAssessment()));
    const CliRun run = report(project, folder.path("a.pdf"), {QStringLiteral("--depth"), QStringLiteral("full")});
    EXPECT_EQ(run.status, ExitStatus::Done) << run.err.toStdString();
    EXPECT_EQ(run.out + run.err, QString());
    EXPECT_TRUE(folder.read("a.pdf").startsWith("%PDF-"));
    const QStringList inEnglish{QStringLiteral("--language"), QStringLiteral("en")};
    EXPECT_EQ(report(project, folder.path("b.pdf"), inEnglish).status, ExitStatus::Done);
    const QStringList inJapanese{QStringLiteral("--language"), QStringLiteral("ja")};
    EXPECT_EQ(report(project, folder.path("c.pdf"), inJapanese).status, ExitStatus::Done);
    EXPECT_EQ(folder.names().size(), 4);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        FAIL() << "needs pdftotext";
    EXPECT_TRUE(textOfFile(folder.path("b.pdf")).contains(QStringLiteral("22 November 2026")));
    EXPECT_TRUE(textOfFile(folder.path("c.pdf")).contains(QStringLiteral("2026年11月22日")));
    EXPECT_TRUE(
        textOfFile(folder.path("a.pdf")).contains(QStringLiteral("22 November 2026")));  // the environment's language
}

TEST(ReportCommand, WritesAWebPageOrMarkdownWhereTheNameAsksForIt)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", serializeProject(mixedAssessment()));
    const QString before = folder.write("before.psirt", smallProject());
    const QStringList since{QStringLiteral("--baseline"), before};
    EXPECT_EQ(report(project, folder.path("a.html"), {}).status, ExitStatus::Done);
    EXPECT_TRUE(folder.read("a.html").startsWith("<!DOCTYPE html>"));
    EXPECT_FALSE(folder.read("a.html").contains("What changed, and why"));
    EXPECT_EQ(report(project, folder.path("b.MD"), {}).status, ExitStatus::Done);
    EXPECT_TRUE(folder.read("b.MD").contains("\n# "));
    EXPECT_EQ(report(project, folder.path("c.html"), since).status, ExitStatus::Done);
    EXPECT_TRUE(folder.read("c.html").contains("What changed, and why"));
    EXPECT_EQ(report(project, folder.path("d.md"), since).status, ExitStatus::Done);
    EXPECT_TRUE(folder.read("d.md").contains("### What changed, and why"));
    EXPECT_EQ(folder.names().size(), 6);
}

TEST(ReportCommand, SaysAsMuchAsTheDepth)
{
    const CliFolder folder;
    Assessment assessment = mixedAssessment();
    Entry entry = assessment.entry(framework("1.1"));
    entry.note = QStringLiteral("for us alone");
    assessment.setEntry(framework("1.1"), entry);
    const QString project = folder.write("a.psirt", serializeProject(assessment));
    const auto writtenAt = [&](const char *depth, const char *name) {
        const CliRun run = report(project, folder.path(name), {QStringLiteral("--depth"), QString::fromLatin1(depth)});
        EXPECT_EQ(run.status, ExitStatus::Done) << run.err.toStdString();
        return QString::fromUtf8(folder.read(name));
    };
    for (const char *name : {"a.html", "a.md"}) {
        EXPECT_TRUE(writtenAt("full", name).contains(QStringLiteral("for us alone"))) << name;
        const QString summary = writtenAt("summary", name);
        EXPECT_FALSE(summary.contains(QStringLiteral("Frameworks in detail"))) << name;
        EXPECT_TRUE(summary.contains(QStringLiteral("Summary"))) << name;
        const QString external = writtenAt("external", name);
        EXPECT_TRUE(external.contains(QStringLiteral("Frameworks in detail"))) << name;
        EXPECT_TRUE(external.contains(QStringLiteral("For readers outside the organization"))) << name;
        EXPECT_FALSE(external.contains(QStringLiteral("for us alone"))) << name;
    }
    (void)writtenAt("full", "full.pdf");
    EXPECT_TRUE(textOfFile(folder.path("full.pdf")).contains(QStringLiteral("for us alone")));
    (void)writtenAt("external", "external.pdf");
    EXPECT_FALSE(textOfFile(folder.path("external.pdf")).contains(QStringLiteral("for us alone")));
    (void)writtenAt("summary", "summary.pdf");
    EXPECT_FALSE(textOfFile(folder.path("summary.pdf")).contains(QStringLiteral("Frameworks in detail")));
}

TEST(ReportCommand, SaysWhatNoInstalledFontHasAndWritesAllTheSame)
{
    const CliFolder folder;
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.note = QStringLiteral("済 ✅");
    assessment.setEntry(framework("1.1"), entry);
    const QString project = folder.write("a.psirt", serializeProject(assessment));
    const QString output = folder.path("a.pdf");
    const CliRun run = report(project, output);
    EXPECT_EQ(run.status, ExitStatus::Done);
    const QString warning = QStringLiteral("psirt-maturity-cli: %1: 1.1 内部のステークホルダ管理 · Note: no installed font "
                                           "can print “✅”; paper and PDF show “〓” there.\n");
    EXPECT_EQ(run.err, warning.arg(output));
    EXPECT_TRUE(textOfFile(output).contains(QStringLiteral("✅")));
    // A reader of the other forms has fonts of their own.
    EXPECT_EQ(report(project, folder.path("a.html")).err, QString());
    EXPECT_EQ(report(project, output, {QStringLiteral("--depth"), QStringLiteral("external")}).err, QString());
}

TEST(ReportCommand, WarnsOfNamesThatGoOutsideAndWritesAllTheSame)
{
    const CliFolder folder;
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.scope = QStringLiteral("What Ito builds, see C:\\list.xlsx");
    properties.assessors = {QStringLiteral("Ito")};
    assessment.setProperties(properties);
    exclude(assessment, "1.2", QStringLiteral("ito@example.com said so"));
    const QString project = folder.write("a.psirt", serializeProject(assessment));
    const QString output = folder.path("a.html");
    const CliRun run = report(project, output, {QStringLiteral("--depth"), QStringLiteral("external")});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out, QString());
    const QString start = QStringLiteral("psirt-maturity-cli: ") + output + QStringLiteral(": ");
    const QString end = QStringLiteral(": Check it before the report leaves the company.");
    EXPECT_EQ(
        run.err.split(u'\n'),
        QStringList(
            {start + QStringLiteral("Scope: names “Ito”, who is an assessor or carries out an action") + end,
             start + QStringLiteral("Scope: “C:\\list.xlsx” looks like the path of a file") + end,
             start + QStringLiteral("Reason for excluding 1.2: names “Ito”, who is an assessor or carries out an action") +
                 end,
             start + QStringLiteral("Reason for excluding 1.2: “ito@example.com” looks like an e-mail address") + end,
             QString()}));
    EXPECT_TRUE(folder.read("a.html").startsWith("<!DOCTYPE html>"));
    EXPECT_EQ(report(project, output).err, QString()) << "a full report is not for outside";
}

TEST(ReportCommand, NamesTheValuesThatThereAre)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    const CliRun depth = report(project, folder.path("a.pdf"), {QStringLiteral("--depth"), QStringLiteral("secret")});
    EXPECT_EQ(depth.status, ExitStatus::WrongUsage);
    EXPECT_EQ(depth.errorLine(), QStringLiteral("psirt-maturity-cli: --depth: There is no value “secret”: Use one of these: "
                                                "summary, full, external."));
    const CliRun language = report(project, folder.path("a.pdf"), {QStringLiteral("--language"), QStringLiteral("xx")});
    EXPECT_EQ(language.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(language.errorLine().endsWith(QStringLiteral(": %1.").arg(languageCodes().join(QStringLiteral(", ")))));
    EXPECT_EQ(report(project, folder.path("a.pdf"), {QStringLiteral("--baseline"), QString()}).status,
              ExitStatus::WrongUsage);
    EXPECT_EQ(folder.names(), QStringList{QStringLiteral("a.psirt")});
}

TEST(ReportCommand, SaysWhatChangedSinceTheBaseline)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", serializeProject(mixedAssessment()));
    const QString before = folder.write("before.psirt", smallProject());
    const QStringList since{QStringLiteral("--baseline"), before};
    const CliRun run = report(project, folder.path("a.pdf"), since);
    EXPECT_EQ(run.status, ExitStatus::Done) << run.err.toStdString();
    EXPECT_EQ(run.out + run.err, QString());
    EXPECT_TRUE(textOfFile(folder.path("a.pdf")).contains(QStringLiteral("Change since last time")));
    EXPECT_EQ(report(project, folder.path("b.pdf")).status, ExitStatus::Done);
    EXPECT_FALSE(textOfFile(folder.path("b.pdf")).contains(QStringLiteral("Change since last time")));
}

TEST(ReportCommand, NeedsABaselineThatCanBeRead)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    const QString broken = folder.write("b.psirt", "not JSON");
    const CliRun run = report(project, folder.path("a.pdf"), {QStringLiteral("--baseline"), broken});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(broken)));
    EXPECT_EQ(report(project, broken, {QStringLiteral("--baseline"), broken}).status, ExitStatus::WrongUsage);
    EXPECT_EQ(folder.read("b.psirt"), QByteArray("not JSON"));
    EXPECT_EQ(folder.names().size(), 2);
}

TEST(ReportCommand, LeavesTheOutputAsItWasOnAnError)
{
    const CliFolder folder;
    const QString broken = folder.write("a.psirt", "not JSON");
    const QString output = folder.write("a.pdf", "as it was");
    const CliRun run = report(broken, output);
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(broken)));
    EXPECT_EQ(folder.read("a.pdf"), QByteArray("as it was"));
    EXPECT_EQ(folder.names().size(), 2);
}

TEST(ReportCommand, NeverReplacesTheAssessmentItself)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    EXPECT_EQ(report(project, project).status, ExitStatus::WrongUsage);
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), smallProject()));
}

/// The line is written over and gone at the end.
TEST(ReportCommand, SaysOnATerminalHowFarItIs)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    for (const char *name : {"a.html", "a.pdf"}) {
        const QString err = errorsOnTerminal({QStringLiteral("report"), project, QStringLiteral("-o"), folder.path(name)});
        EXPECT_TRUE(err.contains(QStringLiteral("…"))) << name;
        EXPECT_FALSE(err.contains(QLatin1Char('\n'))) << name;
        EXPECT_TRUE(err.endsWith(QStringLiteral("\r\x1B[K"))) << name;
    }
}

TEST(ReportCommand, AMissingFolderIsOneLine)
{
    const CliFolder folder;
    const QString project = folder.write("a.psirt", smallProject());
    const CliRun run = report(project, folder.path("none/a.pdf"));
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().contains(QStringLiteral("none/a.pdf")));
}

}  // namespace psirt::test
