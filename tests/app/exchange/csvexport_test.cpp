// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"
#include "tests/app/exchange/examples.h"
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

}  // namespace psirt::test
