// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/outsidecheck.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

using Field = OutsideFinding::Field;
using Kind = OutsideFinding::Kind;

/// Assessed by 佐藤 花子 and Ann; 1.1 is worked on by 鈴木, and 伊藤 gave an opinion on it.
Assessment withScope(const QString &scope)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.scope = scope;
    properties.assessors = {QStringLiteral("佐藤 花子"), QStringLiteral("Ann"), QStringLiteral("X")};
    assessment.setProperties(properties);
    Entry entry;
    entry.actions = {{{}, QStringLiteral("鈴木"), {}, ActionState::Planned, {}},
                     {{}, QStringLiteral("PSIRT"), {}, ActionState::Planned, {}}};
    entry.opinions = {{QStringLiteral("伊藤"), level(1), {}, {}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    return assessment;
}

std::vector<OutsideFinding> check(const Assessment &assessment, const Assessment *baseline = nullptr)
{
    return checkForOutside(buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment), baseline));
}

/// What is found in that scope.
QStringList foundIn(const char *scope, Kind kind)
{
    QStringList found;
    for (const OutsideFinding &finding : check(withScope(QString::fromUtf8(scope)))) {
        EXPECT_EQ(finding.field, Field::Scope);
        EXPECT_EQ(finding.kind, kind);
        found << finding.found;
    }
    return found;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result << QString::fromUtf8(text);
    return result;
}

}  // namespace

TEST(OutsideCheck, FindsTheNamesOfThoseWhoTookPart)
{
    EXPECT_EQ(foundIn("佐藤 花子が担当する製品", Kind::Name), list({"佐藤 花子"}));
    EXPECT_EQ(foundIn("鈴木チームと伊藤チーム", Kind::Name), list({"鈴木", "伊藤"}));
    EXPECT_EQ(foundIn("as of ann, today", Kind::Name), list({"Ann"}));
    EXPECT_EQ(foundIn("ＡＮＮの製品", Kind::Name), list({"Ann"}));  // full-width
    EXPECT_EQ(foundIn("佐藤　花子", Kind::Name), list({"佐藤 花子"}));
}

TEST(OutsideCheck, TakesNoPartOfAWordForAName)
{
    EXPECT_EQ(foundIn("Annual products, X and Joann", Kind::Name), QStringList());
    EXPECT_EQ(foundIn("佐 藤電機", Kind::Name), QStringList());
    EXPECT_EQ(foundIn("PSIRT の対象製品", Kind::Name), QStringList());
    EXPECT_EQ(foundIn("", Kind::Name), QStringList());
}

TEST(OutsideCheck, FindsAFamilyNameAlone)
{
    // A hint too many is read over; a name that goes out is not taken back.
    EXPECT_EQ(foundIn("担当の佐藤が確認した", Kind::Name), list({"佐藤 花子"}));
    Assessment assessment = withScope(QStringLiteral("品質保証部長の加藤と Example が見た。責任者が承認した"));
    Properties properties = assessment.properties();
    properties.assessors = {QStringLiteral("PSIRT 責任者（品質保証部長） 加藤"), QStringLiteral("Carol Example")};
    assessment.setProperties(properties);
    const std::vector<OutsideFinding> found = check(assessment);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].found, QStringLiteral("PSIRT 責任者（品質保証部長） 加藤"));
    EXPECT_EQ(found[1].found, QStringLiteral("Carol Example"));
    properties.scope = QStringLiteral("Carol ware, 品質保証部長と責任者の製品");  // neither a first name nor a post alone
    assessment.setProperties(properties);
    EXPECT_TRUE(check(assessment).empty());
}

TEST(OutsideCheck, FindsFilesAndAddressesOfTheCompanysOwn)
{
    EXPECT_EQ(foundIn("QA_資料.pdf による", Kind::Inside), list({"QA_資料.pdf"}));
    EXPECT_EQ(foundIn("https://intra.example.co.jp/x を参照", Kind::Inside), list({"https://intra.example.co.jp/x"}));
    EXPECT_EQ(foundIn("http://wiki/psirt, https://a.corp/b", Kind::Inside),
              list({"http://wiki/psirt,", "https://a.corp/b"}));
    EXPECT_EQ(foundIn("https://example.co.jp/a.html, Ver.1.0", Kind::Inside), QStringList());
}

TEST(OutsideCheck, FindsWhatLooksLikeAPath)
{
    EXPECT_EQ(foundIn("台帳は C:\\psirt\\list.xlsx、ほか", Kind::Path), list({"C:\\psirt\\list.xlsx"}));
    EXPECT_EQ(foundIn("Ｃ：￥共有￥台帳", Kind::Path), list({"C:¥共有¥台帳"}));  // as it is compared, half-width
    EXPECT_EQ(foundIn("（\\\\server\\share\\a b）", Kind::Path), list({"\\\\server\\share\\a"}));
    EXPECT_EQ(foundIn("see /home/sato/list.txt and file:///tmp/x", Kind::Path),
              list({"/home/sato/list.txt", "file:///tmp/x"}));
    EXPECT_EQ(foundIn("~/notes.md", Kind::Path), list({"~/notes.md"}));
}

TEST(OutsideCheck, LeavesAddressesOfTheWebAndOrdinarySlashesAlone)
{
    EXPECT_EQ(foundIn("https://example.co.jp/home/products, and/or 24/7, TCP/IP, 製品/サービス, 比率 a:b", Kind::Path),
              QStringList());
}

TEST(OutsideCheck, FindsMailAddresses)
{
    EXPECT_EQ(foundIn("連絡先 psirt@example.co.jp まで", Kind::Address), list({"psirt@example.co.jp"}));
    EXPECT_EQ(foundIn("連絡先 psirt＠example．co．jp", Kind::Address), list({"psirt@example.co.jp"}));
    EXPECT_EQ(foundIn("@everyone, a@b", Kind::Address), QStringList());
}

TEST(OutsideCheck, SaysWhereItStandsOnBothSides)
{
    Assessment before = withScope({});
    Properties properties = before.properties();
    properties.assessors = {QStringLiteral("田中")};
    properties.title = QStringLiteral("田中の採点");
    properties.organization = QStringLiteral("Ann の会社");
    before.setProperties(properties);
    exclude(before, "2.1", QStringLiteral("鈴木が担当外とした"));
    Assessment now = withScope({});
    properties = now.properties();
    properties.title = QStringLiteral("Ann");
    now.setProperties(properties);
    rate(now, "2.1", 3);
    exclude(now, "1.2", QStringLiteral("C:\\a を参照。C:\\a"));
    const std::vector<OutsideFinding> expected{
        {Field::Title, false, {}, Kind::Name, QStringLiteral("Ann")},
        {Field::ExclusionReason, false, framework("1.2"), Kind::Path, QStringLiteral("C:\\a")},
        {Field::Title, true, {}, Kind::Name, QStringLiteral("田中")},
        {Field::Organization, true, {}, Kind::Name, QStringLiteral("Ann")},
        {Field::ExclusionReason, true, framework("2.1"), Kind::Name, QStringLiteral("鈴木")},
    };
    EXPECT_EQ(check(now, &before), expected);
    // Of a comparison alone the names are those of assessors and of actions done.
    const std::vector<OutsideFinding> ofComparison = checkForOutside(buildComparisonReport(sheet(), before, now));
    EXPECT_EQ(ofComparison, std::vector<OutsideFinding>(expected.begin(), expected.end() - 1));
}

TEST(OutsideCheck, FindsNothingInAnEmptyAssessment)
{
    EXPECT_TRUE(check(emptyAssessment()).empty());
}

}  // namespace psirt::test
