// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/tableread.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

using namespace exchange;

namespace {

class TableReadTest : public testing::Test {
protected:
    Result<ImportTable> read(const QByteArray &bytes, const char *name = "a.csv")
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return readTable(file.fileName());
    }

    ErrorCode failure(const QByteArray &bytes)
    {
        const Result<ImportTable> table = read(bytes);
        EXPECT_FALSE(table);
        return table ? ErrorCode::Cancelled : table.error().code;
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_F(TableReadTest, TellsTheKindFromWhatIsInTheFile)
{
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>note</t></is></c></row>";
    const Result<ImportTable> book = read(zipOf(workbookParts(row)), "a.csv");
    ASSERT_TRUE(book);
    EXPECT_EQ(book.value().page(), QStringLiteral("回答"));
    const Result<ImportTable> csv = read("id,note\n1.1,a\n", "a.xlsx");
    ASSERT_TRUE(csv);
    EXPECT_EQ(csv.value().page(), QString());
    EXPECT_EQ(csv.value().text(1, 1), QStringLiteral("a"));
}

TEST_F(TableReadTest, TellsApartWhatItCannotRead)
{
    const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    const QByteArray stream = QByteArray::fromHex("45006e0063007200790070007400650064005000610063006b00610067006500");
    EXPECT_EQ(failure(compound + QByteArray(500, '\0') + stream), ErrorCode::EncryptedTable);
    EXPECT_EQ(failure(compound + QByteArray(500, '\0')), ErrorCode::NotATable);  // an .xls of before 2007
    EXPECT_EQ(failure("PK\5\6" + QByteArray(18, '\0')), ErrorCode::NotATable);   // an empty archive
    EXPECT_EQ(failure("\x89PNG\r\n"), ErrorCode::NotUtf8Table);
    EXPECT_EQ(failure("a,b\n"), ErrorCode::UnknownColumns);
    EXPECT_EQ(failure({}), ErrorCode::UnknownColumns);
    EXPECT_EQ(failure(QByteArray(16 * 1024 * 1024 + 1, 'a')), ErrorCode::TableTooLarge);
    EXPECT_EQ(readTable(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readTable(folder.path()).error().code, ErrorCode::IsFolder);
}

}  // namespace psirt::test
