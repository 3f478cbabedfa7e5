// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blockwriter.h"
#include "app/report/pdf.h"
#include "app/report/galley.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

/// Only 1.1 is rated, with target 5: its level 3 cites 1.1.1 and 1.1.3.1, level 4, which is next, 1.1.1.3 to 1.1.1.6.
Assessment oneRated(int number = 3)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", number);
    setTarget(assessment, "1.1", 5);
    return assessment;
}

QString bodyText(const Assessment &assessment, const ReportOptions &options)
{
    return PdfTools(renderPdf(documentOf(assessment, options))).bodyText();
}

std::vector<PlacedLink> linksTo(const ReportDocument &report, const QString &target)
{
    std::vector<PlacedLink> links;
    for (const PlacedLink &link : report.links()) {
        if (link.target == target)
            links.push_back(link);
    }
    return links;
}

std::optional<int> pageOfReference(const ReportDocument &report, const QString &place)
{
    for (const PlacedBookmark &bookmark : report.bookmarks()) {
        if (bookmark.bookmark.place == place)
            return bookmark.page;
    }
    return std::nullopt;
}

void expectText(const QString &haystack, const char *utf8)
{
    EXPECT_TRUE(haystack.contains(withoutSpaces(QString::fromUtf8(utf8)))) << utf8;
}

}  // namespace

TEST(References, SayWhatEachNumberStandsFor)
{
    const QString text = bodyText(oneRated(), {Language::English, true});
    expectText(text, "[1.1.1] Engage Internal Stakeholders 内部のステークホルダとの交流 1.1");
    expectText(text, "[1.1.1.3] Engage Lines of Business 社内ビジネスユニット・ラインとの交流 1.1 (next)");
    expectText(text, "https://www.first.org/standards/frameworks/psirts/psirt_services_framework_v1.1");
    EXPECT_FALSE(text.contains(QStringLiteral("[1.1.3.2]")));  // cited by level 5 alone
}

TEST(References, SayHowNumbersDiffer)
{
    const QString english = bodyText(oneRated(5), {Language::English, true});
    expectText(english, "[1.1.3.2] — — 1.1 No counterpart in the published version 1.1.");
    expectText(english, "[1.1.3.4] 1.1.3.3 Review High-Profile Incidents");
    expectText(english, "Renumbered: the published version 1.1 has this subject as 1.1.3.3.");
    expectText(english, "v1.1 1.1.3 stops at .3.");
    const QString japanese = bodyText(oneRated(5), {});
    expectText(japanese, "v1.1 の 1.1.3 は .3 までです。");
}

TEST(References, LeadFromTheRecordAndBack)
{
    const ReportDocument report = documentOf(oneRated());
    const auto there = linksTo(report, referencePlace(QStringLiteral("1.1.1")));
    ASSERT_EQ(there.size(), 1U);
    EXPECT_EQ(there.front().page, pageOfReference(report, recordPlace(QStringLiteral("1.1"))));
    const std::optional<int> appendix = pageOfReference(report, referencePlace(QStringLiteral("1.1.1")));
    ASSERT_TRUE(appendix);
    EXPECT_EQ(appendix, pageOfReference(report, QStringLiteral("references")));
    const auto back = linksTo(report, recordPlace(QStringLiteral("1.1")));
    EXPECT_EQ(std::ranges::count(back, *appendix, &PlacedLink::page), 6);  // one from each number
    EXPECT_GT(*appendix, there.front().page);
    EXPECT_LE(*appendix, *pageOfReference(report, QStringLiteral("sources")));
}

TEST(References, AreLeftOutWithTheTextsThatCiteThem)
{
    ReportOptions options;
    options.parts = partsOf(ReportDepth::Full) & ~(ReportPart::Records | ReportPart::Gaps);
    EXPECT_FALSE(pageOfReference(documentOf(oneRated(), options), QStringLiteral("references")));
    options.parts = partsOf(ReportDepth::Full) & ~ReportParts(ReportPart::Gaps);  // no next level's text
    const ReportDocument report = documentOf(oneRated(), options);
    EXPECT_TRUE(pageOfReference(report, referencePlace(QStringLiteral("1.1.1"))));
    EXPECT_FALSE(pageOfReference(report, referencePlace(QStringLiteral("1.1.1.3"))));
    EXPECT_FALSE(pageOfReference(documentOf(emptyAssessment()), QStringLiteral("references")));
}

TEST(References, OfEveryReportHaveAPlaceForEachMark)
{
    for (const Level level : Level::all()) {
        const ReportDocument report = documentOf(assessmentAt(level.number()));
        for (const PlacedLink &link : report.links()) {
            if (!link.target.startsWith(QStringLiteral("https://"))) {
                EXPECT_TRUE(pageOfReference(report, link.target)) << link.target.toStdString();
            }
        }
    }
}

TEST(References, MakeTheSourcesAddressALink)
{
    const ReportDocument report = documentOf(oneRated());
    const auto links = linksTo(report, sheet().references().source().url);
    ASSERT_FALSE(links.empty());
    EXPECT_EQ(links.back().page, pageOfReference(report, QStringLiteral("sources")));
    EXPECT_EQ(links.front().page, pageOfReference(report, QStringLiteral("references")));
}

TEST(TextLinks, FindMarksAndAddresses)
{
    const std::vector<TextLink> marks = markLinks(QStringLiteral("前[3.3.2-4]後[x]"));
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].start, 1);
    EXPECT_EQ(marks[0].length, 9);
    EXPECT_EQ(marks[0].target, QStringLiteral("reference-3.3.2"));
    const std::vector<TextLink> addresses = addressLinks(QStringLiteral("(https://a.org/b_1.1); http://c https://d.org。"));
    ASSERT_EQ(addresses.size(), 2U);
    EXPECT_EQ(addresses[0].target, QStringLiteral("https://a.org/b_1.1"));
    EXPECT_EQ(addresses[1].target, QStringLiteral("https://d.org"));
}

TEST(TextLinks, LieWhereTheirCharactersAre)
{
    const PaperStyle style = PaperStyle::of({595, 842});
    const TextLines lines(QStringLiteral("一二三四五六七八九十\n[1.1.1]"), style.body, 5.5 * style.body.size);
    ASSERT_EQ(lines.count(), 3);  // five characters on each of the first two lines, or fewer
    const std::vector<QRectF> broken = lines.areas(3, 4);
    ASSERT_EQ(broken.size(), 2U);
    EXPECT_DOUBLE_EQ(broken[0].top(), 0);
    EXPECT_DOUBLE_EQ(broken[1].top(), style.body.lineHeight);
    EXPECT_GT(broken[0].left(), 2 * style.body.size);
    EXPECT_DOUBLE_EQ(broken[1].left(), 0);
    const std::vector<QRectF> mark = lines.areas(11, 7);  // ten characters and the newline before it
    ASSERT_EQ(mark.size(), 1U);
    EXPECT_DOUBLE_EQ(mark[0].top(), 2 * style.body.lineHeight);
    EXPECT_DOUBLE_EQ(mark[0].left(), 0);
    EXPECT_NEAR(mark[0].width(), TextLines(QStringLiteral("[1.1.1]"), style.body, 500).width(), 0.1);
    EXPECT_TRUE(lines.areas(0, 0).empty());
    const std::vector<Link> onThird = linksIn(lines, {{11, 7, QStringLiteral("x")}}, {5, 7}, 2, 1);
    ASSERT_EQ(onThird.size(), 1U);
    EXPECT_EQ(onThird[0].area.topLeft(), QPointF(5, 7));
    EXPECT_TRUE(linksIn(lines, {{11, 7, QStringLiteral("x")}}, {5, 7}, 0, 2).empty());
}

}  // namespace psirt::test
