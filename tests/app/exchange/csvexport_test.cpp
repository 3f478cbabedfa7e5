// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/actionsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace psirt::test {

using namespace exchange;

namespace {

/// The rows as another program's CSV reader sees them.
nlohmann::json readByPython(const QByteArray &csv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import csv, json, sys\n"
                        "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))\n"
                        "print(json.dumps(rows))"),
         file.fileName()});
    EXPECT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return nlohmann::json::parse(python.readAllStandardOutput().toStdString());
}

QString firstNoteCell(const QString &note)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.note = note;
    assessment.setEntry(framework("1.1"), entry);
    const QString text = QString::fromUtf8(exportCsv(sheet(), assessment));
    const QString row = text.section(QStringLiteral("\r\n"), 1, 1);
    const QString before = QStringLiteral("1,1.1,%1,unrated,,3,,,").arg(sheet().framework(framework("1.1"))->title.japanese);
    EXPECT_TRUE(row.startsWith(before)) << row.toStdString();
    return row.mid(before.size()).chopped(4);  // the four empty cells behind it
}

}  // namespace

TEST(CsvExport, BeginsWithAByteOrderMarkAndTheNamesOfTheColumns)
{
    const QByteArray csv = exportCsv(sheet(), emptyAssessment());
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"
                               "area,id,title,state,level,target,gap,exclusionReason,note,evidence,actions,unsureLevel,"
                               "changeReason\r\n"));
    EXPECT_TRUE(csv.endsWith("\r\n"));
    EXPECT_EQ(csv.count("\r\n"), 1 + 28);
    EXPECT_EQ(csv.count('\n'), 1 + 28);
}

TEST(CsvExport, QuotesWhatWouldBreakARow)
{
    EXPECT_EQ(firstNoteCell(QStringLiteral("plain; text")), QStringLiteral("plain; text"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    EXPECT_EQ(firstNoteCell(QStringLiteral("say \"no\"")), QStringLiteral("\"say \"\"no\"\"\""));
    EXPECT_EQ(firstNoteCell(QStringLiteral("two\nlines")), QStringLiteral("\"two\nlines\""));
}

TEST(CsvExport, KeepsASpreadsheetFromRunningText)
{
    EXPECT_EQ(firstNoteCell(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("+81")), QStringLiteral("'+81"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("-1")), QStringLiteral("'-1"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("@cmd")), QStringLiteral("'@cmd"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("\t=1")), QStringLiteral("'\t=1"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("'=1")), QStringLiteral("''=1"));  // else it could not be told from "=1"
    EXPECT_EQ(firstNoteCell(QStringLiteral("'1'")), QStringLiteral("'1'"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("1=1")), QStringLiteral("1=1"));
    EXPECT_EQ(firstNoteCell(QStringLiteral("=a,b")), QStringLiteral("\"'=a,b\""));
}

TEST(CsvExport, ComesBackFromAnotherReader)
{
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        FAIL() << "needs python3";
    const nlohmann::json rows = readByPython(exportCsv(sheet(), mixedAssessment()));
    ASSERT_EQ(rows.size(), 29U);
    const std::string title = sheet().framework(framework("1.1"))->title.japanese.toStdString();
    const auto expected = nlohmann::json::array(
        {"1", "1.1", title, "rated", "3", "4", "1", "", "'=SUM(A1)\n\"引用\", 改行", "規程.pdf\nhttps://example.com/a,b",
         "体制図を直す | 佐藤 | 2027-03-31 | started\n周知 |  |  | planned", "", "担当を決めた"});
    EXPECT_EQ(rows[1], expected);
    EXPECT_EQ(rows[2][3], "excluded");
    EXPECT_EQ(rows[2][7], "'-対象の事業がない");
    EXPECT_EQ(rows[2][4], "");
    EXPECT_EQ(rows[3][3], "unrated");
    EXPECT_EQ(rows[7 + 5 + 3 + 4 + 2][1], "5.2");
    EXPECT_EQ(rows[7 + 5 + 3 + 4 + 2][3], "unrated");  // level 5 of 5.2 has no description and is never counted
    EXPECT_EQ(rows[7 + 5 + 3 + 4 + 4 + 3][1], "6.3");
    EXPECT_EQ(rows[7 + 5 + 3 + 4 + 4 + 3][3], "outOfScope");
    for (const auto &row : rows)
        EXPECT_EQ(row.size(), 13U);
}

TEST(ActionsCsv, SaysItToTheLetter)
{
    Assessment assessment = emptyAssessment();
    plan(assessment, "1.2",
         {action("体制図を直し、周知する", "佐藤", QDate(2026, 3, 20), ActionState::Started),
          action("say \"no\", then\nwrite it down", "=SUM(A1)", QDate(2026, 4, 1)),
          action("", "", QDate(2026, 1, 1), ActionState::Done)});
    plan(assessment, "2.3", {action("-1 risk", "Sato, Suzuki", {}, ActionState::Dropped)});
    const auto title = [](const char *id) { return sheet().framework(framework(id))->title.japanese; };
    const QString expected =
        QStringLiteral("id,title,what,who,due,state,daysOverdue\r\n"
                       "1.2,%1,体制図を直し、周知する,佐藤,2026-03-20,started,12\r\n"
                       "1.2,%1,\"say \"\"no\"\", then\nwrite it down\",'=SUM(A1),2026-04-01,planned,\r\n"
                       "1.2,%1,,,2026-01-01,done,\r\n"
                       "2.3,%2,'-1 risk,\"Sato, Suzuki\",,dropped,\r\n")
            .arg(title("1.2"), title("2.3"));
    const QByteArray csv = exportActionsCsv(sheet(), listActions(sheet(), assessment, planningDay));
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(QString::fromUtf8(csv.mid(3)), expected);
}

/// In the order given, which is the one on the screen; none: the names of the columns alone.
TEST(ActionsCsv, KeepsTheOrder)
{
    std::vector<ActionItem> items = listActions(sheet(), plannedAssessment(), planningDay);
    std::ranges::reverse(items);
    const QString csv = QString::fromUtf8(exportActionsCsv(sheet(), items));
    QString order;
    for (int row = 1; row <= 6; ++row)
        order += csv.section(QStringLiteral("\r\n"), row, row).section(QLatin1Char(','), 2, 2);
    EXPECT_EQ(order, QStringLiteral("fedcba"));
    EXPECT_EQ(exportActionsCsv(sheet(), {}).count('\n'), 1);
}

TEST(Csv, HasOneKindOfLineEndInItsCells)
{
    const Assessment odd = assessmentSaying(oddLines());
    const Assessment plain = assessmentSaying(plainLines());
    EXPECT_EQ(exportCsv(sheet(), odd), exportCsv(sheet(), plain));
    EXPECT_EQ(exportActionsCsv(sheet(), listActions(sheet(), odd, planningDay)),
              exportActionsCsv(sheet(), listActions(sheet(), plain, planningDay)));
    EXPECT_TRUE(exportCsv(sheet(), plain).contains("a\n- b\n# c"));
}

}  // namespace psirt::test
