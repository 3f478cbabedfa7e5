// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxbook.h"
#include "app/exchange/xlsxexport.h"
#include "app/exchange/tableread.h"
#include "app/messages/language.h"
#include "tests/app/exchange/examples.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

#include <random>

namespace psirt::test {

using namespace exchange;

namespace {

QString cellText(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray cell(const char *name, const QByteArray &words)
{
    return QByteArray("<c r=\"") + name + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + words + "</t></is></c>";
}

QByteArray headers()
{
    return "<row r=\"1\">" + cell("A1", "id") + cell("B1", "level") + cell("C1", "note") + "</row>";
}

ErrorCode failure(const Parts &parts, const char *password = nullptr)
{
    const Result<ImportFile> table = parseXlsx(zipOf(parts, password), cellText("a.xlsx"));
    EXPECT_FALSE(table);
    if (table)
        return ErrorCode::Cancelled;
    EXPECT_EQ(table.error().subject, cellText("a.xlsx"));
    return table.error().code;
}

ImportTable parsed(const Parts &parts)
{
    const Result<ImportFile> table = parseXlsx(zipOf(parts), cellText("a.xlsx"));
    EXPECT_TRUE(table);
    return !table                             ? ImportTable()
           : table.value().frameworks.empty() ? table.value().actions.front()
                                              : table.value().frameworks.front();
}

/// What a cell of that form says.
QString level(const QByteArray &form, const QByteArray &strings = {})
{
    return parsed(workbookParts(headers() + "<row r=\"2\">" + form + "</row>", strings)).text(1, 1);
}

QByteArray &part(Parts &parts, const char *name)
{
    return std::ranges::find(parts, cellText(name), &Parts::value_type::first)->second;
}

}  // namespace

TEST(XlsxRead, ReadsEachKindOfCell)
{
    EXPECT_EQ(level("<c r=\"B2\"><v>3</v></c>"), cellText("3"));
    EXPECT_EQ(level("<c r=\"B2\" s=\"4\" t=\"n\"><v>3.0</v></c>"), cellText("3"));
    EXPECT_EQ(level("<c r=\"B2\"><v>3E0</v></c>"), cellText("3"));
    EXPECT_EQ(level("<c r=\"B2\"><v>1.1000000000000001</v></c>"), cellText("1.1"));
    EXPECT_EQ(level("<c r=\"B2\"><v>3.5</v></c>"), cellText("3.5"));
    EXPECT_EQ(level("<c r=\"B2\" t=\"b\"><v>1</v></c>"), cellText("TRUE"));
    EXPECT_EQ(level("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"), cellText("#N/A"));
    EXPECT_EQ(level("<c r=\"B2\"><f>1+2</f><v>3</v></c>"), cellText("3"));
    EXPECT_EQ(level("<c r=\"B2\" t=\"str\"><f>\"a\"</f><v>a_x0041_</v></c>"), cellText("aA"));
    EXPECT_EQ(level("<c r=\"B2\"><f>1+2</f></c>"), QString());
    EXPECT_EQ(level("<c r=\"B2\" s=\"4\"/>"), QString());
    EXPECT_EQ(level("<c r=\"B2\" t=\"inlineStr\"><is><r><t>一</t></r><r><rPr><b/></rPr><t>二</t></r></is></c>"),
              cellText("一二"));
}

TEST(XlsxRead, ReadsTheStringsThatCellsShare)
{
    const QByteArray strings = "<si><t>0</t></si>"
                               "<si><r><t xml:space=\"preserve\">脆弱性 </t></r><r><rPr><b/></rPr><t>対応</t></r></si>"
                               "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                               "<si/>"
                               "<si><t>_x0041_ _x005F_x0041_ a_x000D_\nb &lt;&amp;&gt;</t></si>";
    const auto shared = [&strings](const char *index) {
        return level(QByteArray("<c r=\"B2\" t=\"s\"><v>") + index + "</v></c>", strings);
    };
    EXPECT_EQ(shared("1"), cellText("脆弱性 対応"));
    EXPECT_EQ(shared("2"), cellText("東京"));  // without the reading above it
    EXPECT_EQ(shared("3"), QString());
    EXPECT_EQ(shared("4"), cellText("A _x0041_ a\r\nb <&>"));
}

TEST(XlsxRead, CountsRowsAndCellsThatHaveNoName)
{
    const QByteArray rows =
        "<row><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>level</t></is></c></row>"
        "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>1.1</t></is></c><c><v>4</v></c></row>"
        "<row><c r=\"AB8\"><v>1</v></c></row>";
    const ImportTable table = parsed(workbookParts(rows));
    ASSERT_TRUE(table.rows());
    EXPECT_EQ(table.rows()->at(0).level, (ImportCell{cellText("4"), cellText("B7")}));
    EXPECT_EQ(table.text(7, 27), cellText("1"));
}

TEST(XlsxRead, FindsThePartsWhereTheRelationsLead)
{
    Parts parts = workbookParts(headers() + "<row r=\"2\">" + cell("A2", "1.1") + "</row>");
    part(parts, "xl/_rels/workbook.xml.rels").replace("worksheets/sheet1.xml", "/other/./Page.xml");
    parts.back().first = cellText("other/page.XML");
    EXPECT_EQ(parsed(parts).text(1, 0), cellText("1.1"));
    EXPECT_EQ(parsed(parts).page(), cellText("回答"));
}

TEST(XlsxRead, TakesTheFirstPageWithKnownHeaders)
{
    Parts parts = workbookParts(headers() + "<row r=\"2\">" + cell("A2", "1.1") + "</row>");
    part(parts, "xl/workbook.xml").replace("<sheets>", "<sheets><sheet name=\"他\" sheetId=\"8\" r:id=\"rId9\"/>");
    part(parts, "xl/_rels/workbook.xml.rels")
        .replace(
            "<Relationship Id=\"rId3\"",
            "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\"");
    // Longer and wider than what is read; but it is not the page that is looked for.
    for (const char *rows :
         {"<row r=\"9\"><c r=\"ZZ9\"><v>1</v></c></row>", "<row r=\"20000\"><c r=\"A20000\"><v>1</v></c></row>"}) {
        Parts both = parts;
        both.emplace_back(cellText("xl/worksheets/sheet2.xml"),
                          QByteArray("<worksheet><sheetData>") + rows + "</sheetData></worksheet>");
        EXPECT_EQ(parsed(both).page(), cellText("回答"));
    }
}

TEST(XlsxRead, RefusesWhatIsDamaged)
{
    EXPECT_FALSE(parseXlsx("PK\3\4 and nothing else", {}));
    const QByteArray whole = zipOf(workbookParts(headers()));
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        const Result<ImportFile> table = parseXlsx(whole.left(length), {});
        ASSERT_FALSE(table) << length;
        EXPECT_EQ(table.error().code, ErrorCode::NotATable) << length;
    }
    EXPECT_EQ(failure({{cellText("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"}}), ErrorCode::NotATable);
    EXPECT_EQ(failure(workbookParts(headers() + "<row>")), ErrorCode::NotATable);
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"2\"><c r=\"?\"><v>1</v></c></row>")), ErrorCode::NotATable);
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"2\"><c r=\"A2\"><v>three</v></c></row>")), ErrorCode::NotATable);
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>", "<si/>")),
              ErrorCode::NotATable);
    Parts parts = workbookParts(headers());
    parts.pop_back();
    EXPECT_EQ(failure(parts), ErrorCode::NotATable);
}

TEST(XlsxRead, RefusesBytesThatWereAltered)
{
    QByteArray whole = zipOf(workbookParts(headers()));
    const qsizetype at = whole.indexOf("worksheets/sheet1.xml") + 30;  // within the page, behind its name
    whole[at] = static_cast<char>(whole[at] ^ 1);
    EXPECT_FALSE(parseXlsx(whole, {}));
}

TEST(XlsxRead, ExpandsNoEntities)
{
    Parts parts = workbookParts(headers());
    QByteArray &page = part(parts, "xl/worksheets/sheet1.xml");
    page.replace("<worksheet", "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]><worksheet");
    EXPECT_EQ(failure(parts), ErrorCode::NotATable);
    page.replace("<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]>", "").replace("note", "&a;");
    EXPECT_EQ(failure(parts), ErrorCode::NotATable);
}

TEST(XlsxRead, RefusesPasswords)
{
    EXPECT_EQ(failure(workbookParts(headers()), "secret"), ErrorCode::EncryptedTable);
}

TEST(XlsxRead, UnpacksNoBombs)
{
    // 65 MiB of blanks are 65 KiB when packed.
    const QByteArray blanks(65 * 1024 * 1024, ' ');
    const QByteArray packed = zipOf(workbookParts(headers() + blanks));
    EXPECT_LT(packed.size(), 1024 * 1024);
    const Result<ImportFile> table = parseXlsx(packed, {});
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::TableTooLarge);
}

TEST(XlsxRead, ReadsNoMoreThanAnAssessmentCouldBe)
{
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"10001\"><c r=\"A10001\"><v>1</v></c></row>")),
              ErrorCode::TableTooLarge);
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"2\"><c r=\"IW2\"><v>1</v></c></row>")), ErrorCode::TableTooLarge);
    // A spreadsheet may write rows that are only formatted.
    EXPECT_EQ(parsed(workbookParts(headers() + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>")).rowCount(), 1);
}

/// Small files that took many seconds: nothing in them is read one time for each of its references, rows or cells.
TEST(XlsxRead, RefusesWhatWouldTakeLong)
{
    const QByteArray shared = "<si><t>" + QByteArray(20'000'000, 'N') + "</t></si>";
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>", shared)),
              ErrorCode::TableTooLarge);
    const QByteArray halfShared = "<si><t>" + QByteArray(10'000'000, 'N') + "</t></si>";
    const QByteArray both = "<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"s\"><v>0</v></c>";
    EXPECT_EQ(failure(workbookParts(headers() + "<row r=\"2\">" + both + "</row>", halfShared)), ErrorCode::TableTooLarge);
    EXPECT_EQ(failure(workbookParts(headers() + QByteArray("<row/>").repeated(2'000'001))), ErrorCode::TableTooLarge);
    QByteArray attributes;
    for (int i = 0; i < 101; ++i)
        attributes += " a" + QByteArray::number(i) + "='='";
    EXPECT_EQ(failure(workbookParts(headers() + "<row" + attributes + "/>")), ErrorCode::TableTooLarge);
}

TEST(XlsxRead, LooksOnceForHeaders)
{
    QByteArray head;
    for (int row = 0; row < 9; ++row)
        head += "<row>" + QByteArray("<c t=\"inlineStr\"><is><t>g</t></is></c>").repeated(256) + "</row>";
    head += "<row r=\"10\">" + cell("A10", "id") + cell("B10", "level") + "</row>";
    EXPECT_EQ(parsed(workbookParts(head + QByteArray("<row/>").repeated(100'000))).rowCount(), 10);
}

TEST(XlsxRead, TakesNoRunInsideARun)
{
    const QByteArray nested = QByteArray("<r>").repeated(100'000) + "<t>x</t>" + QByteArray("</r>").repeated(100'000);
    const ImportTable table = parsed(workbookParts(
        headers() + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>1.1</t></r>" + nested + "</is></c></row>"));
    EXPECT_EQ(table.text(1, 0), QStringLiteral("1.1"));
}

TEST(XlsxRead, SaysWhenNoPageIsKnown)
{
    EXPECT_EQ(failure(workbookParts("<row r=\"1\">" + cell("A1", "id") + cell("B1", "title") + "</row>")),
              ErrorCode::UnknownColumns);
}

/// Whatever language a workbook was written in, and whatever the interface speaks when it comes back.
TEST(XlsxRead, ReadsBackWhatIsExported)
{
    Assessment assessment = mixedAssessment();
    Entry entry;
    entry.note = cellText("_x0041_ 😀 \t<&>\"'\n二行目");
    entry.rating = psirt::test::level(2);
    assessment.setEntry(framework("3.1"), entry);
    for (const Language written : {Language::Japanese, Language::English}) {
        installTranslation(*QCoreApplication::instance(), written);
        const Result<QByteArray> book = exportXlsx(sheet(), assessment);
        ASSERT_TRUE(book);
        installTranslation(*QCoreApplication::instance(),
                           written == Language::Japanese ? Language::English : Language::Japanese);
        const Result<ImportFile> table = parseXlsx(book.value(), {});
        installTranslation(*QCoreApplication::instance(), Language::English);
        ASSERT_TRUE(table);
        EXPECT_EQ(table.value().frameworks.front().page(),
                  written == Language::Japanese ? cellText("フレームワーク") : cellText("Frameworks"));
        const std::optional<std::vector<ImportRow>> rows = table.value().frameworks.front().rows();
        ASSERT_TRUE(rows);
        EXPECT_EQ(rows->size(), 28U);
        const ImportPlan same = planImport(sheet(), assessment, table.value().tables(), longestExcelText);
        EXPECT_TRUE(same.changes.empty());
        EXPECT_TRUE(same.problems.empty());
        const ImportPlan all = planImport(sheet(), emptyAssessment(), table.value().tables(), longestExcelText);
        // 1.1 has a level, a target of 4, a reason for its change, a note, evidence and two actions; 1.2 is excluded; 3.1
        // has a level and a note. No default target: 3 stays in force.
        ASSERT_EQ(all.changes.size(), 7U + 1U + 2U);
        EXPECT_EQ(all.changes[0],
                  (ImportChange{framework("1.1"), LevelImport{Rating(), psirt::test::level(3)}, cellText("D2")}));
        EXPECT_EQ(all.changes[1], (ImportChange{framework("1.1"), TargetImport{psirt::test::level(3), psirt::test::level(4)},
                                                cellText("E2")}));
        EXPECT_EQ(std::get<TextImport>(all.changes[3].what).to, cellText("=SUM(A1)\n\"引用\", 改行"));
        EXPECT_EQ(std::get<TextImport>(all.changes[9].what).to, entry.note);
        EXPECT_EQ(all.changes[9].cell, cellText("J14"));  // 7 + 5 frameworks before it, and the headers
        const Assessment imported = withImported(emptyAssessment(), all.changes);
        for (const char *id : {"1.1", "1.2", "3.1"})
            EXPECT_EQ(imported.entry(framework(id)), assessment.entry(framework(id))) << id;
    }
}

namespace {

/// What a workbook can carry, by chance: each state of a framework, texts with what spreadsheets trip over, and actions.
Assessment anyAssessment(std::mt19937 &chance)
{
    const auto below = [&chance](int end) { return static_cast<int>(chance() % static_cast<unsigned>(end)); };
    const QStringList texts{{},
                            cellText("=1+1"),
                            cellText("'001"),
                            cellText("_x0041_ 😀 <&>\"'\n二行目"),
                            cellText("2027-03-31"),
                            cellText("1.10"),
                            cellText("髙橋 ①～－ 葛󠄀"),
                            QString(3000, u'長')};
    const auto anyText = [&] { return texts.at(below(static_cast<int>(texts.size()))); };
    Assessment assessment = emptyAssessment();
    int number = 0;
    for (const Framework *framework : sheet().frameworks()) {
        Entry entry;
        std::vector<Level> levels;
        for (const Level each : Level::all()) {
            if (framework->choosable(each) == Choosable::Yes)
                levels.push_back(each);
        }
        const auto anyLevel = [&] { return levels[static_cast<std::size_t>(below(static_cast<int>(levels.size())))]; };
        if (!framework->isOutOfScope) {
            const int state = below(4);
            const Level level = anyLevel();
            if (state == 1)
                entry.rating = level;
            else if (state == 2)
                entry.rating = Rating::unsure(level, anyLevel()).value_or(Rating(level));
            else if (state == 3)
                entry.rating = Rating::excluded(anyText());
            if (below(2) == 0 && !entry.rating.isExcluded())
                entry.target = anyLevel();
            // A target of its own that is the one in force anyway does not leave as its own.
            Assessment without = emptyAssessment();
            if (entry.target == targetInForce(*framework, without))
                entry.target.reset();
        }
        entry.note = anyText();
        entry.changeReason = anyText();
        for (int i = below(3); i > 0; --i) {
            const QString line = anyText().section(QLatin1Char('\n'), 0, 0);
            if (!line.isEmpty())
                entry.evidence.append(line);
        }
        for (int i = below(4); i > 0; --i) {
            Action action{.what = anyText(),
                          .who = anyText(),
                          .due = {},
                          .state = static_cast<ActionState>(below(4)),
                          .unknownKeys = {},
                          .id = *ActionId::fromText(QStringLiteral("id%1").arg(++number))};
            if (below(2) == 0)
                action.due = QDate(2026, 1, 1).addDays(below(2000));
            entry.actions.push_back(action);
        }
        assessment.setEntry(framework->id, std::move(entry));
    }
    return assessment;
}

}  // namespace

/// Export and import into an empty copy: nothing is lost and nothing does not fit, whatever was in it.
TEST(XlsxRead, BringsBackWhateverAnAssessmentHolds)
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        std::mt19937 chance(seed);
        const Assessment assessment = anyAssessment(chance);
        const Result<QByteArray> book = exportXlsx(sheet(), assessment);
        ASSERT_TRUE(book);
        const Result<ImportFile> file = parseXlsx(book.value(), {});
        ASSERT_TRUE(file);
        const ImportPlan plan = planImport(sheet(), emptyAssessment(), file.value().tables(), longestExcelText);
        EXPECT_TRUE(plan.problems.empty()) << seed;
        const Assessment imported = withImported(emptyAssessment(), plan.changes);
        for (const Framework *each : sheet().frameworks()) {
            const Entry &now = imported.entry(each->id);
            const Entry &before = assessment.entry(each->id);
            EXPECT_EQ(now.rating, before.rating) << seed << ' ' << each->id.text().toStdString();
            EXPECT_EQ(now, before) << seed << ' ' << each->id.text().toStdString();
        }
        const ImportPlan again = planImport(sheet(), assessment, file.value().tables(), longestExcelText);
        EXPECT_TRUE(again.changes.empty() && again.problems.empty()) << seed;
    }
}

TEST(XlsxRead, ReadsEveryPageThatWasCopied)
{
    const QByteArray row = "<row r=\"2\">" + cell("A2", "1.1") + cell("B2", "4") + "</row>";
    Parts parts = workbookParts(headers() + row);
    for (auto &[name, bytes] : parts) {
        if (name == cellText("xl/workbook.xml"))
            bytes.replace("</sheets>", "<sheet name=\"copy\" sheetId=\"8\" r:id=\"rId9\"/></sheets>");
        if (name == cellText("xl/_rels/workbook.xml.rels"))
            bytes.replace(
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    }
    const QByteArray page = parts[3].second;
    parts.emplace_back(cellText("xl/worksheets/sheet2.xml"), QByteArray(page).replace(">4<", ">5<"));
    const Result<ImportFile> file = parseXlsx(zipOf(parts), {});
    ASSERT_TRUE(file);
    ASSERT_EQ(file.value().frameworks.size(), 2U);
    EXPECT_EQ(file.value().frameworks[1].page(), cellText("copy"));
    EXPECT_EQ(file.value().tables(0).frameworks.front().level.text, cellText("4"));
    EXPECT_EQ(file.value().tables(1).frameworks.front().level.text, cellText("5"));
}

TEST(XlsxRead, NamesMergedCellsAndCountsDays)
{
    const QByteArray rows = "<row r=\"1\">" + cell("A1", "id") + cell("B1", "what") + cell("C1", "due") +
                            "</row><row r=\"2\">" + cell("A2", "1.1") + cell("B2", "x") +
                            "<c r=\"C2\"><v>45015</v></c></row><row r=\"3\">" + cell("A3", "1.2") +
                            "<c r=\"C3\"><v>46477</v></c></row>";
    Parts parts = workbookParts(rows);
    for (auto &[name, bytes] : parts)
        bytes.replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>");
    const ImportTable table = parsed(parts);
    EXPECT_EQ(table.problems(), (std::vector<ImportProblem>{{ImportFault::Merged, {cellText("B2"), cellText("回答!B3")}}}));
    EXPECT_EQ(table.actionRows()->at(1).due.text, cellText("2027-03-31"));
    for (auto &[name, bytes] : parts)
        bytes.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    // 45015 days after 1904-01-01 instead of 1899-12-30, which are 1462 apart.
    EXPECT_EQ(parsed(parts).actionRows()->at(0).due.text, cellText("2027-03-31"));
}

}  // namespace psirt::test
