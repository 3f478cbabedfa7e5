// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/jsonexport.h"
#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QProcess>

namespace psirt::test {

using namespace cli;
using namespace exchange;

namespace {

Assessment before()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("2025年春");
    properties.date = QDate(2025, 3, 31);
    assessment.setProperties(properties);
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 4);
    rate(assessment, "1.3", 1);
    return assessment;
}

/// 1.1 2 → 3, 1.2 4 → 2, 1.3 1 → excluded. Averages 7/3 → 5/2; on both sides 6/2 → 5/2, so levels make −0.50 and the
/// exclusion −(1 − 3)/3 = +0.67, together 0.1667.
Assessment now()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("2026年春");
    properties.date = QDate(2026, 3, 31);
    assessment.setProperties(properties);
    rate(assessment, "1.1", 3);
    rate(assessment, "1.2", 2);
    exclude(assessment, "1.3", QStringLiteral("親会社が担う"));
    return assessment;
}

CliRun compare(const QStringList &arguments)
{
    return runInside(QStringList{QStringLiteral("compare")} + arguments);
}

QString line(const QString &text, const char *beginning)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QString::fromUtf8(beginning)))
            return line.simplified();
    }
    return {};
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

class CompareCommandTest : public testing::Test {
protected:
    CliFolder folder;
    QString older = folder.write("a.psirt", serializeProject(before()));
    QString newer = folder.write("b.psirt", serializeProject(now()));
};

}  // namespace

TEST_F(CompareCommandTest, PrintsBothAveragesTheSplitAndTheChanges)
{
    const CliRun run = compare({older, newer});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.err, QString());
    EXPECT_EQ(line(run.out, "Last time"), QStringLiteral("Last time 2.33 3 of 27 rated 2025年春 — 2025-03-31"));
    EXPECT_EQ(line(run.out, "This time"), QStringLiteral("This time 2.50 2 of 26 rated 2026年春 — 2026-03-31"));
    EXPECT_EQ(line(run.out, "Average"), QStringLiteral("Average 2.33 → 2.50 (+0.17): −0.50 from changed levels, +0.67 from "
                                                       "newly excluded frameworks."));
    EXPECT_TRUE(line(run.out, "Like for like").startsWith(QStringLiteral("Like for like: 3.00 → 2.50 (−0.50), over 2 ")));
    EXPECT_TRUE(line(run.out, "1  ").endsWith(QStringLiteral(" 2.33 2.50 +0.17 −0.50")))
        << line(run.out, "1  ").toStdString();
    EXPECT_TRUE(line(run.out, "1.1").endsWith(QStringLiteral(" 2 3 ▲ Raised +1"))) << line(run.out, "1.1").toStdString();
    EXPECT_TRUE(line(run.out, "1.2").endsWith(QStringLiteral(" 4 2 ▼ Lowered −2")));
    EXPECT_TRUE(line(run.out, "1.3").endsWith(QStringLiteral(" 1 — ⊘ Newly excluded")));
    EXPECT_TRUE(line(run.out, "6.3").endsWith(QStringLiteral(" — — ─ Out of scope")));
}

TEST_F(CompareCommandTest, PrintsTheJsonOfTheInterface)
{
    const CliRun run = compare({older, newer, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out.toUtf8(), comparisonJson(sheet(), before(), now()));
    EXPECT_EQ(run.err, QString());
}

TEST_F(CompareCommandTest, WritesThePdfAndPrintsNothing)
{
    const CliRun run = compare({older, newer, QStringLiteral("-o"), folder.path("c.pdf")});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out + run.err, QString());
    EXPECT_TRUE(textOf(folder.path("c.pdf")).contains(QStringLiteral("31 March 2025 → 31 March 2026")));
    EXPECT_EQ(compare({older, newer, QStringLiteral("-o"), folder.path("d.pdf"), QStringLiteral("--language"),
                       QStringLiteral("ja")})
                  .status,
              ExitStatus::Done);
    EXPECT_TRUE(textOf(folder.path("d.pdf")).contains(QStringLiteral("2025年3月31日 → 2026年3月31日")));
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), serializeProject(before())));
    EXPECT_TRUE(sameBytes(folder.read("b.psirt"), serializeProject(now())));
}

TEST_F(CompareCommandTest, OfAFileWithItselfSaysSoAndChangesNothing)
{
    const CliRun run = compare({older, older});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("Both sides are the same file, so nothing can have changed.\n")))
        << run.out.toStdString();
    EXPECT_EQ(line(run.out, "The average"), QStringLiteral("The average is unchanged at 2.33."));
    EXPECT_EQ(run.out.count(QStringLiteral("Unchanged")), 3);  // 1.1, 1.2 and 1.3
    EXPECT_FALSE(run.out.contains(QStringLiteral("Raised")));
    const CliRun json = compare({older, older, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(json.out.toUtf8(), comparisonJson(sheet(), before(), before()));
    const QString copy = folder.write("copy.psirt", serializeProject(before()));
    EXPECT_TRUE(compare({older, copy}).out.startsWith(QStringLiteral("Both assessments say the same, to the letter.\n")));
}

TEST_F(CompareCommandTest, SaysThatTheWrongWayRoundMayBeMeant)
{
    EXPECT_TRUE(compare({newer, older}).out.startsWith(QStringLiteral("Last time’s date is after")));
}

TEST_F(CompareCommandTest, AFileThatCannotBeReadIsOneLineAndWritesNothing)
{
    const QString broken = folder.write("broken.psirt", "not JSON");
    const QString output = folder.write("c.pdf", "as it was");
    for (const QStringList &files : {QStringList{broken, newer}, QStringList{older, broken}}) {
        const CliRun run = compare(files + QStringList{QStringLiteral("-o"), output});
        EXPECT_EQ(run.status, ExitStatus::Unusable);
        EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(broken)));
        EXPECT_EQ(run.out, QString());
    }
    EXPECT_EQ(folder.read("c.pdf"), QByteArray("as it was"));
    EXPECT_EQ(compare({folder.path("none.psirt"), newer}).status, ExitStatus::Unusable);
    EXPECT_EQ(compare({older, newer, QStringLiteral("-o"), folder.path("none/c.pdf")}).status, ExitStatus::Unusable);
}

TEST_F(CompareCommandTest, NeverReplacesEitherAssessment)
{
    for (const QString &input : {older, newer}) {
        const CliRun run = compare({older, newer, QStringLiteral("-o"), input});
        EXPECT_EQ(run.status, ExitStatus::WrongUsage);
        EXPECT_TRUE(run.errorLine().contains(input));
    }
    EXPECT_TRUE(sameBytes(folder.read("a.psirt"), serializeProject(before())));
    EXPECT_TRUE(sameBytes(folder.read("b.psirt"), serializeProject(now())));
}

TEST_F(CompareCommandTest, AnotherUseIsWrong)
{
    const std::vector<QStringList> uses{{},
                                        {older},
                                        {older, newer, older},
                                        {older, newer, QStringLiteral("--format"), QStringLiteral("xml")},
                                        {older, newer, QStringLiteral("--language"), QStringLiteral("xx")},
                                        {older, newer, QStringLiteral("-o"), QString()}};
    for (const QStringList &use : uses) {
        const CliRun run = compare(use);
        EXPECT_EQ(run.status, ExitStatus::WrongUsage) << use.join(QLatin1Char(' ')).toStdString();
        EXPECT_FALSE(run.errorLine().isEmpty());
        EXPECT_EQ(run.out, QString());
    }
    EXPECT_EQ(folder.names().size(), 2);
}

TEST_F(CompareCommandTest, PaintsOnlyForAPdf)
{
    const QStringList text{QStringLiteral("compare"), older, newer};
    EXPECT_FALSE(needsApplication(text));
    EXPECT_TRUE(needsApplication(text + QStringList{QStringLiteral("-o"), folder.path("c.pdf")}));
    EXPECT_TRUE(needsApplication(text + QStringList{QStringLiteral("--output=c.pdf")}));
}

}  // namespace psirt::test
