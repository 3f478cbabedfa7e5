// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirun.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace cli;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

TEST(Cli, HelpNamesEveryCommandAndNoOther)
{
    for (const char *option : {"--help", "-h"}) {
        const CliRun run = runInside(words(option));
        EXPECT_EQ(run.status, ExitStatus::Done);
        EXPECT_EQ(run.err, QString());
        for (const char *command :
             {"new", "check", "sheet", "summary", "compare", "trend", "report", "export", "import", "combine", "actions"})
            EXPECT_TRUE(run.out.contains(QStringLiteral("\n  %1 ").arg(QString::fromLatin1(command)))) << command;
    }
}

TEST(Cli, EveryCommandHasHelp)
{
    for (const char *command :
         {"new", "check", "sheet", "summary", "compare", "trend", "report", "export", "import", "combine", "actions"}) {
        const CliRun run = runInside({QString::fromLatin1(command), QStringLiteral("--help")});
        EXPECT_EQ(run.status, ExitStatus::Done) << command;
        EXPECT_EQ(run.err, QString());
        EXPECT_TRUE(run.out.startsWith(QStringLiteral("Usage: psirt-maturity-cli %1").arg(QString::fromLatin1(command))))
            << run.out.toStdString();
        EXPECT_TRUE(run.out.contains(QStringLiteral("-h, --help"))) << command;
    }
}

TEST(Cli, HelpOfACommandShowsItsSyntaxAndOptions)
{
    const QString help = runInside(words("new --help")).out;
    EXPECT_TRUE(help.startsWith(
        QStringLiteral("Usage: psirt-maturity-cli new -o FILE [--organization TEXT] [--title TEXT] [--force]\n")))
        << help.toStdString();
    EXPECT_TRUE(help.contains(QStringLiteral("\n  -o, --output FILE    The project file to write"))) << help.toStdString();
}

TEST(Cli, HelpOfTheExportTellsOfTheApostrophe)
{
    EXPECT_TRUE(runInside(words("export --help")).out.contains(QStringLiteral("apostrophe")));
}

TEST(Cli, VersionIsOneLine)
{
    const CliRun run = runInside(words("--version"));
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out, QStringLiteral("psirt-maturity-cli 0.1.0\n"));
}

TEST(Cli, WrongUsageIsOneLineAndStatusTwo)
{
    const std::vector<std::pair<const char *, const char *>> cases{
        {"", "No command is given"},
        {"frobnicate", "There is no command “frobnicate”"},
        {"--nonsense", "There is no command “--nonsense”"},
        {"new", "new: The option “-o” is missing"},
        {"new -o", "new: Missing value after '-o'"},
        {"new -o a b", "new: “b” is too much"},
        {"new --bogus -o a", "new: There is no option “--bogus”"},
        {"check", "check: FILE… is missing"},
        {"sheet 1 2", "sheet: “2” is too much"},
        {"sheet --format xml", "--format: There is no value “xml”: Use one of these: text, json."},
        {"summary", "summary: FILE is missing"},
        {"summary a b", "summary: “b” is too much"},
        {"summary a --format", "summary: Missing value after '--format'"},
        {"compare", "compare: BASELINE is missing"},
        {"compare a", "compare: CURRENT is missing"},
        {"compare a b c", "compare: “c” is too much"},
        {"report a", "report: The option “-o” is missing"},
        {"report -o a.pdf", "report: FILE is missing"},
        {"export a", "export: The option “-o” is missing"},
        {"export a -o=b.csv -x", "export: There is no option “-x”"},
        {"report a -o b.pdf -o c.html", "report: The option “-o” is given twice"},
        {"report a -o b.pdf --output c.html", "report: The option “-o” is given twice"},
        {"new -o a --force --force", "new: The option “--force” is given twice"},
        {"report a -o b.docx",
         "b.docx: There is no export to a file with this suffix: Use one of these: .pdf, .odt, .html, .md."},
        {"compare a b -o c.txt", "c.txt: There is no export to a file with this suffix"},
        {"actions a -o b.xlsx", "b.xlsx: There is no export to a file with this suffix: Use one of these: .csv, .ics."},
        {"actions a -o b.csv --events", "actions: Only a calendar has events: Name a file with the suffix .ics."},
        {"import a", "import: TABLE is missing"},
        {"import a b", "import: The option “-o” is missing: Name the file to write, or add --dry-run."},
        {"combine -o a b", "combine: FILE… is missing"},
    };
    for (const auto &[arguments, expected] : cases) {
        const CliRun run = runInside(words(arguments));
        EXPECT_EQ(run.status, ExitStatus::WrongUsage) << arguments;
        EXPECT_EQ(run.out, QString()) << arguments;
        EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: ") + QString::fromUtf8(expected)))
            << arguments << ": " << run.err.toStdString();
    }
}

TEST(Cli, AnEmptyNameIsWrongUsage)
{
    EXPECT_EQ(runInside({QStringLiteral("check"), QString()}).status, ExitStatus::WrongUsage);
}

TEST(Cli, OnlyTheReportPaints)
{
    EXPECT_TRUE(needsApplication(words("report a -o b.pdf")));
    for (const char *line :
         {"new -o a", "check a", "sheet 1.1", "summary report", "compare a b", "trend a b", "export a -o b.xlsx"})
        EXPECT_FALSE(needsApplication(words(line))) << line;
    EXPECT_FALSE(needsApplication({}));
}

TEST(Cli, ALineBreakInANameStaysOneLine)
{
    const CliRun run = runInside({QStringLiteral("summary"), QStringLiteral("/none\nsuch\u2028file")});
    EXPECT_EQ(run.status, ExitStatus::Unusable);
    EXPECT_TRUE(run.errorLine().startsWith(QStringLiteral("psirt-maturity-cli: /none such file: ")))
        << run.err.toStdString();
}

}  // namespace psirt::test
