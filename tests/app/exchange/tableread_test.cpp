// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/tableread.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/xlsxbook.h"
#include "tests/app/exchange/examples.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

using namespace exchange;

namespace {

class TableReadTest : public testing::Test {
protected:
    Result<ImportFile> read(const QByteArray &bytes, const char *name = "a.csv")
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return readTable(file.fileName());
    }

    ErrorCode failure(const QByteArray &bytes)
    {
        const Result<ImportFile> table = read(bytes);
        EXPECT_FALSE(table);
        return table ? ErrorCode::Cancelled : table.error().code;
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_F(TableReadTest, TellsTheKindFromWhatIsInTheFile)
{
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>note</t></is></c></row>";
    const Result<ImportFile> book = read(zipOf(workbookParts(row)), "a.csv");
    ASSERT_TRUE(book);
    EXPECT_EQ(book.value().frameworks.at(0).page(), QStringLiteral("回答"));
    const Result<ImportFile> csv = read("id,note\n1.1,a\n", "a.xlsx");
    ASSERT_TRUE(csv);
    EXPECT_EQ(csv.value().frameworks.at(0).page(), QString());
    EXPECT_EQ(csv.value().frameworks.at(0).text(1, 1), QStringLiteral("a"));
}

TEST_F(TableReadTest, TellsApartWhatItCannotRead)
{
    const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    const QByteArray stream = QByteArray::fromHex("45006e0063007200790070007400650064005000610063006b00610067006500");
    EXPECT_EQ(failure(compound + QByteArray(500, '\0') + stream), ErrorCode::EncryptedTable);
    EXPECT_EQ(failure(compound + QByteArray(500, '\0')), ErrorCode::NotATable);  // an .xls of before 2007
    EXPECT_EQ(failure("PK\5\6" + QByteArray(18, '\0')), ErrorCode::NotATable);   // an empty archive
    EXPECT_EQ(failure(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)), ErrorCode::UndecodableTable);
    EXPECT_EQ(failure("a,b\n"), ErrorCode::UnknownColumns);
    EXPECT_EQ(failure({}), ErrorCode::UnknownColumns);
    EXPECT_EQ(failure(QByteArray(16 * 1024 * 1024 + 1, 'a')), ErrorCode::TableTooLarge);
    EXPECT_EQ(readTable(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readTable(folder.path()).error().code, ErrorCode::IsFolder);
}

namespace {

ImportTable parsed(const QByteArray &csv)
{
    const Result<ImportTable> table = parseCsv(csv, QStringLiteral("a.csv"));
    EXPECT_TRUE(table) << csv.toStdString();
    return table ? table.value() : ImportTable();
}

std::optional<Error> failure(const QByteArray &csv)
{
    const Result<ImportTable> table = parseCsv(csv, QStringLiteral("a.csv"));
    return table ? std::nullopt : std::optional(table.error());
}

/// The note in the row below the headers.
QString note(const QByteArray &field)
{
    return parsed("id,note,level\r\n1.1," + field + ",4\r\n").text(1, 1);
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}  // namespace

TEST(CsvRead, ReadsFieldsAsTheStandardSays)
{
    EXPECT_EQ(note("plain"), text("plain"));
    EXPECT_EQ(note(""), QString());
    EXPECT_EQ(note("\"a,b\""), text("a,b"));
    EXPECT_EQ(note("\"say \"\"no\"\"\""), text("say \"no\""));
    EXPECT_EQ(note("\"\""), QString());
    EXPECT_EQ(note("\"\"\"\""), text("\""));
    EXPECT_EQ(note("\"two\r\nlines\""), text("two\r\nlines"));
    EXPECT_EQ(note(" blank "), text(" blank "));
    EXPECT_EQ(note("\"メモ\"\"、\"\"\""), text("メモ\"、\""));
}

TEST(CsvRead, LetsAQuoteInsideAFieldStandForItself)
{
    EXPECT_EQ(note("5\" disk"), text("5\" disk"));
}

TEST(CsvRead, KnowsTheThreeLineEnds)
{
    for (const char *end : {"\r\n", "\n", "\r"}) {
        const ImportTable table = parsed(QByteArray("id,level") + end + "1.1,4" + end + end + "1.2,3");
        EXPECT_EQ(table.rowCount(), 4);
        EXPECT_EQ(table.text(1, 1), text("4"));
        EXPECT_EQ(table.text(3, 0), text("1.2"));
    }
}

TEST(CsvRead, CountsRowsAsASpreadsheetDoes)
{
    const ImportTable table = parsed("id,note\n1.1,\"a\nb\nc\"\n1.2,d\n");
    EXPECT_EQ(table.text(2, 0), text("1.2"));  // in the fifth line, but in the third row
    ASSERT_TRUE(table.rows());
    EXPECT_EQ(table.rows()->at(1).note, (ImportCell{text("d"), text("B3")}));
}

TEST(CsvRead, WantsNoByteOrderMarkAndMindsNone)
{
    EXPECT_EQ(parsed("\xEF\xBB\xBFid,level\n1.1,4\n").text(0, 0), text("id"));
    EXPECT_EQ(parsed("id,level\n1.1,4\n").text(0, 0), text("id"));
    EXPECT_EQ(parsed("").rowCount(), 0);
}

TEST(CsvRead, SeesFromTheHeadersWhatSeparates)
{
    EXPECT_EQ(parsed("id;level;note\n1.1;4;\"a;b,c\"\n").text(1, 2), text("a;b,c"));
    EXPECT_EQ(parsed("番号\tレベル\tメモ\n1.1\t4\ta,b\n").text(1, 2), text("a,b"));
    EXPECT_EQ(parsed("sep=;\nid;level\n1.1;4\n").text(2, 1), text("4"));
    EXPECT_EQ(parsed("a,b;c\n").text(0, 1), text("b;c"));  // no headers that are known
}

TEST(CsvRead, TakesOffTheGuardAgainstFormulas)
{
    EXPECT_EQ(note("'=1+1"), text("=1+1"));
    EXPECT_EQ(note("'-1"), text("-1"));
    EXPECT_EQ(note("\"'\tx\""), text("\tx"));
    EXPECT_EQ(note("''=1"), text("'=1"));
    EXPECT_EQ(note("'quoted'"), text("'quoted'"));
    EXPECT_EQ(note("'"), text("'"));
    // A workbook's page that was saved as CSV has no guard: the apostrophe is the note's own.
    EXPECT_EQ(parsed("No.,Note\n1.1,'=1\n").text(1, 1), text("'=1"));
    EXPECT_EQ(parsed("番号,メモ\n1.1,'=1\n").text(1, 1), text("'=1"));
}

namespace {

/// 番号,メモ / 1.1,髙①～－ as a Japanese Excel saves it where UTF-8 is not asked for.
const QByteArray windows31J("\x94\xD4\x8D\x86,\x83\x81\x83\x82\r\n1.1,\xFB\xFC\x87\x40\x81\x60\x81\x7C\r\n");

QByteArray inUtf16(const QString &text, bool isBigEndian, bool hasMark)
{
    QByteArray bytes;
    for (const QChar character : (hasMark ? QString(QChar(QChar::ByteOrderMark)) : QString()) + text) {
        const QByteArray unit(1, static_cast<char>(character.cell()));
        const QByteArray row(1, static_cast<char>(character.row()));
        bytes += isBigEndian ? row + unit : unit + row;
    }
    return bytes;
}

}  // namespace

TEST(CsvRead, KnowsTheEncodingsOfSpreadsheets)
{
    const QString said = text("No.\tNote\r\n1.1\t髙①～－𠮷\r\n");
    const std::vector<std::pair<QByteArray, TextEncoding>> cases{
        {said.toUtf8(), TextEncoding::Utf8},
        {"\xEF\xBB\xBF" + said.toUtf8(), TextEncoding::Utf8},
        {inUtf16(said, false, true), TextEncoding::Utf16LittleEndian},
        {inUtf16(said, true, true), TextEncoding::Utf16BigEndian},
        {inUtf16(said, false, false), TextEncoding::Utf16LittleEndian},
        {inUtf16(said, true, false), TextEncoding::Utf16BigEndian},
    };
    for (const auto &[bytes, encoding] : cases) {
        const Result<ImportTable> table = parseCsv(bytes, text("a.csv"));
        ASSERT_TRUE(table) << bytes.toHex().toStdString();
        EXPECT_EQ(table.value().form(), (CsvForm{encoding, Separator::Tab}));
        EXPECT_EQ(table.value().text(1, 1), text("髙①～－𠮷")) << nameOf(encoding).toStdString();
        EXPECT_TRUE(table.value().hasKnownHeaders());
    }
    const Result<ImportTable> japanese = parseCsv(windows31J, text("a.csv"));
    ASSERT_TRUE(japanese);
    EXPECT_EQ(japanese.value().form(), (CsvForm{TextEncoding::Windows31J, Separator::Comma}));
    EXPECT_EQ(japanese.value().text(0, 0), text("番号"));
    EXPECT_EQ(japanese.value().text(1, 1), text("髙①～－")) << "as Windows has them: U+FF5E and U+FF0D";
}

TEST(CsvRead, SaysWhereItIsNoTextInTheEncoding)
{
    const auto failed = [](const QByteArray &bytes, TextEncoding encoding) {
        const Result<ImportTable> table = parseCsv(bytes, text("a.csv"), {.encoding = encoding});
        return table ? Error{} : table.error();
    };
    const auto undecodable = [](const char *encoding, int line, int column) {
        return Error{ErrorCode::UndecodableTable, text("a.csv"), text(encoding), {line, column, {}}};
    };
    EXPECT_EQ(failed("id,note\n1.1,\xE3\x83", TextEncoding::Utf8), undecodable("UTF-8", 2, 5));
    EXPECT_EQ(failed(windows31J, TextEncoding::Utf8), undecodable("UTF-8", 1, 1));
    EXPECT_EQ(failed("id\n1.1\n\x83\n", TextEncoding::Windows31J), undecodable("Windows-31J", 3, 1)) << "half a letter";
    EXPECT_EQ(failed("id\n\xFD\n", TextEncoding::Windows31J), undecodable("Windows-31J", 2, 1)) << "no letter at all";
    EXPECT_EQ(failed(QByteArray("i\0d\0\n\0\x00\xD8x\0", 10), TextEncoding::Utf16LittleEndian),
              undecodable("UTF-16LE", 2, 1))
        << "half a pair";
    EXPECT_EQ(failed(QByteArray("i\0d\0,", 5), TextEncoding::Utf16LittleEndian), undecodable("UTF-16LE", 1, 3));
    EXPECT_EQ(failed(QByteArray("id,note\n1.1,a\0b\n", 16), TextEncoding::Utf8), undecodable("UTF-8", 2, 6))
        << "a zero byte is no text";
}

/// Headers that are known with two separators: the first is taken, unless another one is said.
TEST(CsvRead, IsSeparatedAsItIsSaid)
{
    const QByteArray bytes = "id,note,;id;note\n1.1,a;1.1;b\n";
    const Result<ImportTable> seeming = parseCsv(bytes, text("a.csv"));
    ASSERT_TRUE(seeming);
    EXPECT_EQ(seeming.value().form(), (CsvForm{TextEncoding::Utf8, Separator::Comma}));
    EXPECT_EQ(seeming.value().text(1, 1), text("a;1.1;b"));
    const Result<ImportTable> said = parseCsv(bytes, text("a.csv"), {.separator = Separator::Semicolon});
    ASSERT_TRUE(said);
    EXPECT_EQ(said.value().form(), (CsvForm{TextEncoding::Utf8, Separator::Semicolon}));
    EXPECT_EQ(said.value().text(1, 1), text("1.1"));
    EXPECT_EQ(said.value().text(1, 2), text("b"));
    const Result<ImportTable> unknown = parseCsv(bytes, text("a.csv"), {.separator = Separator::Tab});
    ASSERT_TRUE(unknown);
    EXPECT_FALSE(unknown.value().hasKnownHeaders());
}

TEST(Separator, HasNames)
{
    for (const Separator separator : allSeparators)
        EXPECT_EQ(separatorOf(nameOf(separator).toUpper()), separator);
    EXPECT_EQ(separatorOf(text("|")), std::nullopt);
}

TEST(TextEncoding, HasNames)
{
    for (const TextEncoding encoding : allTextEncodings())
        EXPECT_EQ(textEncodingOf(nameOf(encoding).toLower()), encoding);
    EXPECT_EQ(textEncodingOf(text("EUC-JP")), std::nullopt);
}

TEST(CsvRead, RefusesTextBehindAQuote)
{
    EXPECT_EQ(failure("id,note\n1.1,\"abc\"def\n"), (Error{ErrorCode::TextAfterQuote, text("a.csv"), {}, {2, 10, {}}}));
    EXPECT_EQ(note("\"abc\"  "), text("abc  "));
    EXPECT_EQ(failure("\"Name\";\"Amount\"\n\"a\";\"1\"\n"), (Error{ErrorCode::UnknownColumns, text("a.csv"), {}, {}}))
        << "a table of another kind";
}

TEST(CsvRead, SaysWhereAQuoteIsOpened)
{
    EXPECT_EQ(failure("id,note\n1.1,\"a\n1.2,b\n"), (Error{ErrorCode::UnclosedQuote, text("a.csv"), {}, {2, 5, {}}}));
    EXPECT_EQ(failure("id,note\n番,\""), (Error{ErrorCode::UnclosedQuote, text("a.csv"), {}, {2, 3, {}}}));
}

TEST(CsvRead, ReadsNoMoreThanAnAssessmentCouldBe)
{
    const auto last = [](int rows, int columns) {
        return "id,level\n" + QByteArray("\n").repeated(rows - 2) + QByteArray(",").repeated(columns - 1) + "x";
    };
    EXPECT_FALSE(failure(last(ImportTable::mostRows, ImportTable::mostColumns)));
    EXPECT_EQ(failure(last(ImportTable::mostRows + 1, 1))->code, ErrorCode::TableTooLarge);
    EXPECT_EQ(failure(last(2, ImportTable::mostColumns + 1))->code, ErrorCode::TableTooLarge);
    EXPECT_FALSE(failure("id,level" + QByteArray(",").repeated(10'000) + "\n"));  // empty cells are nothing
}

TEST(CsvRead, ReadsBackWhatIsExported)
{
    Assessment assessment = mixedAssessment();
    Entry entry = assessment.entry(framework("1.3"));
    entry.note = text("'=1\r\n'\"メモ\",");
    assessment.setEntry(framework("1.3"), entry);
    const std::optional<std::vector<ImportRow>> rows = parsed(exportCsv(sheet(), assessment)).rows();
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->size(), 28U);
    const ImportPlan plan = planImport(sheet(), assessment, {.frameworks = *rows}, longestExcelText);
    EXPECT_TRUE(plan.changes.empty());
    EXPECT_TRUE(plan.problems.empty());
    EXPECT_EQ(plan.frameworks, 28);
    // Into an empty assessment everything comes in that is a level, a target or a note.
    const ImportPlan all = planImport(sheet(), emptyAssessment(), {.frameworks = *rows}, longestExcelText);
    const auto note = std::ranges::find_if(all.changes, [](const ImportChange &change) {
        return change.framework == framework("1.3") && change.field() == ImportField::Note;
    });
    ASSERT_NE(note, all.changes.end());
    EXPECT_EQ(std::get<TextImport>(note->what).to, text("'=1\n'\"メモ\","));
}

}  // namespace psirt::test
