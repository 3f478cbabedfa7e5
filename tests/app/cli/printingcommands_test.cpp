// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/jsonexport.h"
#include "app/exchange/sheetjson.h"
#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

// The commands that print: check, sheet and summary.

namespace psirt::test {

using namespace cli;
using namespace exchange;

namespace {

QString lineAbout(const QString &text, const char *beginning)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QString::fromUtf8(beginning)))
            return line.simplified();
    }
    return {};
}

}  // namespace

TEST(CheckCommand, SaysNothingOfAFileWithoutProblems)
{
    const CliFolder folder;
    const QString path = folder.write("a.psirt", smallProject());
    const CliRun run = runInside({QStringLiteral("check"), path, path});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out + run.err, QString());
}

TEST(CheckCommand, PrintsALinePerProblemWithItsPlace)
{
    const CliFolder folder;
    Assessment assessment = emptyAssessment();
    rate(assessment, "6.3", 2);
    rate(assessment, "5.2", 5);
    rate(assessment, "9.9", 1);
    const QString harmless = folder.write("a.psirt", serializeProject(assessment));
    const QString broken = folder.write("b.psirt", "{\"format\": \"psirt-maturity\",\n  oops}");
    const QString missing = folder.path("none.psirt");
    const CliRun run = runInside({QStringLiteral("check"), harmless, broken, missing});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_EQ(run.err, QString());
    const QStringList lines = run.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3 + 1 + 1) << run.out.toStdString();
    EXPECT_TRUE(lines[0].startsWith(harmless + QStringLiteral(": "))) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(QStringLiteral("ratings.5.2.level"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(QStringLiteral("ratings.6.3"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(QStringLiteral("ratings.9.9"))) << lines[2].toStdString();
    EXPECT_TRUE(lines[3].startsWith(broken + QStringLiteral(": "))) << lines[3].toStdString();
    EXPECT_TRUE(lines[3].contains(QStringLiteral("line 2"))) << lines[3].toStdString();
    EXPECT_TRUE(lines[4].startsWith(missing + QStringLiteral(": "))) << lines[4].toStdString();
}

TEST(CheckCommand, CountsWhatItDoesNotTell)
{
    const CliFolder folder;
    Assessment assessment = emptyAssessment();
    for (int number = 1; number <= 350; ++number)
        rate(assessment, QStringLiteral("9.%1").arg(number).toLatin1().constData(), 1);  // the sheet has no area 9
    const CliRun run = runInside({QStringLiteral("check"), folder.write("a.psirt", serializeProject(assessment))});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    const QStringList lines = run.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 101);
    EXPECT_TRUE(lines[99].contains(QStringLiteral("ratings.9.100"))) << lines[99].toStdString();
    EXPECT_TRUE(lines[100].startsWith(folder.path("a.psirt") + QStringLiteral(": and 250 more")))
        << lines[100].toStdString();
}

TEST(SummaryCommand, PrintsTheFiguresOfTheSheet)
{
    const CliFolder folder;
    const QString path = folder.write("a.psirt", serializeProject(completeAssessment()));
    const CliRun run = runInside({QStringLiteral("summary"), path});
    EXPECT_EQ(run.status, ExitStatus::Done);
    // 67 / 27 = 2.4815; 1.1 stands at 3 and aims at 4; elsewhere 3 is the default target, and 15 of 26 stand at 2
    EXPECT_EQ(lineAbout(run.out, "Average"),
              QStringLiteral("Average 2.48 · 27 of 27 rated · below the band 2.5–3.0 · 16 below target · "
                             "80% of the target levels reached"));                      // 66 of 82
    EXPECT_TRUE(lineAbout(run.out, "Shortest").endsWith(QStringLiteral(": 1.2 2→3")));  // 68 is needed, 67 is there
    EXPECT_EQ(lineAbout(run.out, "1  "),
              QStringLiteral("1 ステークホルダ エコシステム マネジメント 2.29 7/7 0 6"));       // 16 / 7
    EXPECT_EQ(lineAbout(run.out, "6  "), QStringLiteral("6 トレーニングと教育 2.25 4/4 0 3"));  // 9 / 4
    EXPECT_EQ(lineAbout(run.out, "1.1"), QStringLiteral("1.1 内部のステークホルダ管理 Rated 3 4 1"));
    EXPECT_EQ(lineAbout(run.out, "6.3"), QStringLiteral("6.3 診断チームのトレーニング Out of scope — — —"));
}

TEST(SummaryCommand, SaysWhatIsProvisionalUnratedAndExcluded)
{
    const CliFolder folder;
    const QString path = folder.write("a.psirt", serializeProject(mixedAssessment()));
    const QString out = runInside({QStringLiteral("summary"), path}).out;
    EXPECT_TRUE(out.startsWith(QStringLiteral("2026年秋 — 株式会社サンプル — 2026-11-22\n"))) << out.toStdString();
    EXPECT_EQ(lineAbout(out, "1 of 26"),
              QStringLiteral("1 of 26 rated · Average 3.00 · Too few are rated to compare with the target band 2.5–3.0 · "
                             "provisional · 1 excluded · 1 below target · "
                             "75% of the target levels reached"));  // 3 of 4
    EXPECT_EQ(lineAbout(out, "2  "), QStringLiteral("2 脆弱性の発見 — 0/5 0 0"));
    EXPECT_EQ(lineAbout(out, "1.2"), QStringLiteral("1.2 発見者のコミュニティとの交流 Excluded — — —"));
    EXPECT_EQ(lineAbout(out, "1.3"), QStringLiteral("1.3 コミュニティと組織の交流 Not rated — — —"));
}

TEST(SummaryCommand, PrintsTheJsonOfTheInterface)
{
    const CliFolder folder;
    const QString path = folder.write("a.psirt", serializeProject(mixedAssessment()));
    const CliRun run = runInside({QStringLiteral("summary"), path, QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out.toUtf8(), summaryJson(sheet(), mixedAssessment()));
}

TEST(SummaryCommand, AFileThatCannotBeReadIsOneLine)
{
    const CliFolder folder;
    const QString path = folder.write("a.psirt", "{\n \"format\": \"else\"}");
    const CliRun run = runInside({QStringLiteral("summary"), path});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_EQ(run.out, QString());
    EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: %1: ").arg(path))) << run.err.toStdString();
}

TEST(SheetCommand, PrintsOneFrameworkWithItsReferences)
{
    const CliRun run = runInside({QStringLiteral("sheet"), QStringLiteral("1.1")});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("1.1 内部のステークホルダ管理\n")));
    const qsizetype purpose = run.out.indexOf(QStringLiteral("Purpose: 脆弱性管理に関わる"));
    const qsizetype lowest = run.out.indexOf(QStringLiteral("\n  Level 0  脆弱性に関する管理の柱"));
    const qsizetype highest = run.out.indexOf(QStringLiteral("\n  Level 5  以下のような"));
    EXPECT_TRUE(0 < purpose && purpose < lowest && lowest < highest) << run.out.toStdString();
    EXPECT_TRUE(
        run.out.contains(QStringLiteral("\n           ・[1.1.3.4]人目をひく")));  // a further line, set below the first
    EXPECT_TRUE(run.out.contains(QStringLiteral("[1.1.3.2] (sub-function; level 5)\n"
                                                "      version 1.1 (Spring 2020): no counterpart\n")));
    EXPECT_TRUE(run.out.contains(QStringLiteral("version 1.1 (Spring 2020): under another number, 1.1.3.3\n")));
    EXPECT_FALSE(run.out.contains(QStringLiteral("発見者のコミュニティ")));  // 1.2
    EXPECT_TRUE(run.out.contains(QStringLiteral("Forum of Incident Response and Security Teams")));
}

TEST(SheetCommand, MarksLevelsWithoutADescription)
{
    const QString below = runInside({QStringLiteral("sheet"), QStringLiteral("4.4")}).out;
    EXPECT_EQ(below.count(QStringLiteral("─ (no description; judge from the neighbouring ones)")), 4);
    const QString above = runInside({QStringLiteral("sheet"), QStringLiteral("5.2")}).out;
    EXPECT_TRUE(above.contains(QStringLiteral("  Level 5  ─ (no description; cannot be chosen)\n")));
    const QString outOfScope = runInside({QStringLiteral("sheet"), QStringLiteral("6.3")}).out;
    EXPECT_TRUE(outOfScope.contains(QStringLiteral("※対象外")));
}

TEST(SheetCommand, PrintsEveryTextToTheLetter)
{
    const QString out = runInside({QStringLiteral("sheet")}).out;
    const auto expectLines = [&out](const QString &text) {
        for (const QString &line : text.split(QLatin1Char('\n')))
            EXPECT_TRUE(out.contains(line)) << line.toStdString();
    };
    for (const IntroSection &section : sheet().intro()) {
        for (const BilingualText &paragraph : section.paragraphs)
            expectLines(paragraph.japanese);
    }
    for (const Framework *framework : sheet().frameworks()) {
        expectLines(framework->purpose.japanese);
        for (const auto &description : framework->levels)
            expectLines(description ? description->japanese : QString());
        for (const GlossaryNote &note : framework->notes)
            expectLines(note.text.japanese);
    }
}

TEST(SheetCommand, PrintsJson)
{
    const Sheet &newest = *catalogue().current();
    const QStringList asJson{QStringLiteral("sheet"), QStringLiteral("--format"), QStringLiteral("json")};
    EXPECT_EQ(runInside(asJson).out.toUtf8(), sheetJson(newest));
    EXPECT_EQ(runInside(asJson + QStringList{QStringLiteral("2")}).out.toUtf8(), areaJson(newest, *newest.area(area("2"))));
    EXPECT_EQ(runInside(asJson + QStringList{QStringLiteral("2.1")}).out.toUtf8(),
              frameworkJson(newest, *newest.framework(framework("2.1"))));
}

TEST(SheetCommand, AnUnknownIdIsWrongUsage)
{
    for (const char *id : {"7", "1.8", "1.1.1", "x"}) {
        const CliRun run = runInside({QStringLiteral("sheet"), QString::fromLatin1(id)});
        EXPECT_EQ(run.status, ExitStatus::WrongUsage) << id;
        EXPECT_TRUE(run.errorLine().contains(QString::fromLatin1(id))) << run.err.toStdString();
    }
}

}  // namespace psirt::test
