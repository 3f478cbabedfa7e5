// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "app/report/reportwords.h"
#include "core/storage/projectfile.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <algorithm>

// The parts of a report of one assessment on paper: their order, and what each says.

namespace psirt::test {

using namespace report;

namespace {

/// One that the program ships.
Assessment sample(const char *name)
{
    const auto project =
        readProjectFile(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/") + QLatin1String(name), catalogue());
    EXPECT_TRUE(project.hasValue());
    return project.value().assessment;
}

QStringList pagesOf(const ReportContent &content, ReportOptions options = {Language::English, true})
{
    return PdfTools(renderPdf(ReportDocument(content, options))).pages();
}

/// In the words of the report, as a page's text has them.
QString word(Word word, Language language = Language::English)
{
    return withoutSpaces(ReportWords(language)[word]);
}

void expectIn(const QString &page, const QString &text)
{
    EXPECT_TRUE(page.contains(withoutSpaces(text))) << text.toStdString() << "\n" << page.toStdString();
}

ReportOptions only(ReportParts parts)
{
    ReportOptions options{Language::English, true};
    options.parts = parts;
    return options;
}

/// Of a whole report, after cover and contents.
constexpr qsizetype summaryPage = 2;
constexpr qsizetype glancePage = 3;
constexpr qsizetype firstAreaPage = 4;

}  // namespace

TEST(ReportParts, StandInTheOrderThatReadersAskFor)
{
    const Assessment before = sample("sample-2025.psirt");
    const ReportDocument report(reportOf(sample("sample.psirt"), &before), {Language::English, true});
    QStringList places;
    for (const PlacedBookmark &placed : report.bookmarks()) {
        if (placed.bookmark.level == 0)
            places << placed.bookmark.place;
    }
    EXPECT_EQ(places, (QStringList{QStringLiteral("cover"), QStringLiteral("contents"), QStringLiteral("summary"),
                                   QStringLiteral("glance"), QStringLiteral("areas"), QStringLiteral("gaps"),
                                   QStringLiteral("comparison"), QStringLiteral("not-counted"), QStringLiteral("records"),
                                   QStringLiteral("calculation"), QStringLiteral("references"), QStringLiteral("sources")}));
}

TEST(ReportParts, KeepTheSummaryOnOnePage)
{
    const Assessment before = sample("sample-2025.psirt");
    const Assessment now = sample("sample.psirt");
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        for (const Language language : {Language::Japanese, Language::English}) {
            for (const Assessment *baseline : {static_cast<const Assessment *>(nullptr), &before}) {
                ReportOptions options{language, language == Language::English, QPageSize(size)};
                options.parts = partsOf(ReportDepth::Full) & ~ReportParts(ReportPart::Records);
                const QStringList pages = pagesOf(reportOf(now, baseline), options);
                expectIn(pages[summaryPage], word(Word::Summary, language));
                expectIn(pages[summaryPage],
                         word(Word::NextDate, language) + ReportWords(language).date(QDate(2027, 3, 31)));
                expectIn(pages[glancePage], word(Word::Glance, language));
                expectIn(pages[firstAreaPage], QStringLiteral("1ステークホルダエコシステムマネジメント"));
                EXPECT_FALSE(
                    pages[firstAreaPage].contains(word(Word::Remarks, language)));  // short: they stand on the cover
            }
        }
    }
}

TEST(ReportParts, SummarizeTheSampleByHand)
{
    const QString page = pagesOf(reportOf(sample("sample.psirt")))[summaryPage];
    // Levels: 11 + 15 + 8 + 11 + 7 + 5 = 57 over 24, that is 2.375. Targets of the same: 15 + 18 + 9 + 15 + 12 + 8 = 77, no
    // level above its own, so 57 of 77 are 74 %. The nearest whole sum in the band is 60, three raises up.
    expectIn(page, QStringLiteral("Target levels reached 74% average target 3.15"));
    for (const char *text :
         {"Average 2.38", "24 of 26", "frameworks: 24", "below the band 2.5–3.0", "Provisional", "excluded: 1",
          "Raises by one level: 3. The average then: 2.50.", "1.2 (1 → 2), 6.4 (1 → 2), 1.3 (2 → 3)"})
        expectIn(page, QString::fromUtf8(text));
    // Average, average target (17/6 = 2.83, with that of 1.7), lowest level (1.2 is at 1), below target, rated.
    expectIn(page, QStringLiteral("1 ステークホルダ エコシステム マネジメント 2.20 2.83 1 4 5 of 6"));
    // Strongest: 2.3 at 5, 4.1 at 4, and the first of eight at 3; weakest: 5.4 at 0, then 1.2 and 6.4 at 1.
    expectIn(page, QStringLiteral(
                       "2.3 製品コンポーネントの脆弱性モニタリング Monitoring for Product Component Vulnerabilities 5"));
    expectIn(page, QStringLiteral("1.1 内部のステークホルダ管理 Internal Stakeholder Management 3 and 7 more at level 3"));
    expectIn(page, QStringLiteral("5.4 脆弱性情報マネジメントの評価指標 Vulnerability Metrics 0"));
}

TEST(ReportParts, FlowLongRemarksAfterTheSummary)
{
    Assessment assessment = halfAssessment();
    Properties properties = assessment.properties();
    properties.remarks = QString(4000, u'備');
    assessment.setProperties(properties);
    const QStringList pages = pagesOf(reportOf(assessment));
    EXPECT_FALSE(pages[0].contains(word(Word::Remarks)));
    expectIn(pages[summaryPage + 1], word(Word::Remarks));
    EXPECT_GE(pages.join(QString()).count(u'備'), 4000);
}

TEST(ReportParts, ShowNothingOfWhatIsHidden)
{
    // Last time 1.1 at 2 and 1.2 at 3: 2.50. Blind, nothing of that may be seen before it is rated again.
    const QString shown = pagesOf(reportOf(startedAssessment()))[summaryPage];
    expectIn(shown, QStringLiteral("2.50"));
    Assessment blind = startedAssessment(CarryOver::Levels::Hidden);
    rate(blind, "1.1", 4);  // shows what 1.1 was, and nothing of the average while 1.2 and 1.3 are hidden
    const QStringList pages = pagesOf(reportOf(blind));
    expectIn(pages[firstAreaPage], QStringLiteral("Internal Stakeholder Management 4 2 Raised +2"));
    EXPECT_FALSE(pages[summaryPage].contains(QStringLiteral("Lasttime(")));
    EXPECT_FALSE(pages[firstAreaPage].contains(QStringLiteral("Lasttime(")));
    const QString hidden = pages.join(QString());
    EXPECT_FALSE(hidden.contains(QStringLiteral("2.50")));
    EXPECT_FALSE(hidden.contains(QStringLiteral("nopartners")));
    EXPECT_FALSE(hidden.contains(QStringLiteral("norulesyet")));
}

TEST(ReportParts, CompareEachAreaWithLastTime)
{
    const Assessment before = sample("sample-2025.psirt");
    const QString page = pagesOf(reportOf(sample("sample.psirt"), &before), {Language::English, false})[firstAreaPage];
    expectIn(page, QStringLiteral("Framework Level Last time Change Target Gap"));
    expectIn(page, QStringLiteral("1.1 内部のステークホルダ管理 3 2 Raised +1 4 1"));
    expectIn(page, QStringLiteral("1.2 発見者のコミュニティとの交流 1 1 Unchanged 2 1"));
    const QString alone = pagesOf(reportOf(assessmentAt(2)), {Language::English, false})[firstAreaPage];
    expectIn(alone, QStringLiteral("Framework Level Target Gap State"));
}

TEST(ReportParts, SetEveryGapWithItsNextLevelAndItsActions)
{
    const ReportContent content = reportOf(sample("sample.psirt"));
    const QString text = pagesOf(content, only(ReportPart::Gaps)).join(QString());
    ASSERT_EQ(content.gaps.size(), 16U);
    EXPECT_EQ(content.gaps.front().score.id.text(), QStringLiteral("5.4"));  // 0 → 3; the sheet describes 4 next
    expectIn(text, QStringLiteral("Next: level 4"));
    for (const GapLine &gap : content.gaps) {
        for (const QString &line : gap.nextText.japanese.split(u'\n'))
            expectIn(text, line);
        for (const Action &action : gap.actions)
            EXPECT_TRUE(text.contains(withoutSpaces(action.who))) << action.who.toStdString();
    }
    expectIn(text, QStringLiteral("due 31 March 2027 · Planned"));
    EXPECT_FALSE(text.contains(word(Word::NoOpenAction)));  // each gap of the sample is taken care of
    expectIn(text, word(Word::PathToBand));
}

TEST(ReportParts, SayWhereNobodyTakesCareOfAGap)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 1);
    setTarget(assessment, "1.1", 3);
    const QString text = pagesOf(reportOf(assessment), only(ReportPart::Gaps)).join(QString());
    expectIn(text, word(Word::NoOpenAction));
    EXPECT_EQ(text.count(QStringLiteral("Next:level2")), 1);
}

TEST(ReportParts, KeepTheHeadOfAGapWithItsText)
{
    const ReportContent content = reportOf(sample("sample.psirt"));
    for (const QPageSize::PageSizeId size :
         {QPageSize::A4, QPageSize::Letter, QPageSize::A5, QPageSize::B5, QPageSize::Legal, QPageSize::Executive}) {
        ReportOptions options = only(ReportPart::Gaps);
        options.pageSize = QPageSize(size);
        const QStringList pages = pagesOf(content, options);
        const ReportWords words(Language::English);
        for (const GapLine &gap : content.gaps) {
            const QString title = withoutSpaces(gap.title.english + words[Word::NextLevel].arg(gap.next.number()));
            EXPECT_TRUE(std::ranges::any_of(pages, [&](const QString &page) { return page.contains(title); }))
                << title.toStdString();
        }
    }
}

TEST(ReportParts, ExplainTheirFiguresAndSigns)
{
    for (const Language language : {Language::Japanese, Language::English}) {
        ReportOptions options{language, language == Language::English};
        const Assessment before = assessmentAt(1);
        const QString text = pagesOf(reportOf(assessmentAt(2), &before), options).join(QString());
        const ReportWords words(language);
        for (const Word explained : {Word::AverageExplained,
                                     Word::BandExplained,
                                     Word::ProvisionalExplained,
                                     Word::GapExplained,
                                     Word::TargetsReachedExplained,
                                     Word::UnsureExplained,
                                     Word::ComparisonExplained,
                                     Word::RatedExplained,
                                     Word::BelowTargetExplained,
                                     Word::NotRatedExplained,
                                     Word::ExcludedExplained,
                                     Word::OutOfScopeHint,
                                     Word::RaisedExplained,
                                     Word::LoweredExplained,
                                     Word::UnchangedExplained,
                                     Word::LevelLine,
                                     Word::ProvisionalLine,
                                     Word::RangeLine,
                                     Word::BaselineLine,
                                     Word::TargetLine,
                                     Word::BandRing})
            expectIn(text, words[explained]);
    }
    const QString alone = pagesOf(reportOf(assessmentAt(2))).join(QString());
    EXPECT_FALSE(alone.contains(word(Word::RaisedExplained)));  // without anything before there is no change
    EXPECT_FALSE(alone.contains(withoutSpaces(ReportWords(Language::English)[Word::ComparisonExplained])));
}

TEST(ReportParts, CanBeLeftOut)
{
    const ReportContent content = reportOf(halfAssessment());
    const int pageCount = ReportDocument(content, only(partsOf(ReportDepth::Full))).pageCount();
    for (const ReportPart part : allReportParts()) {
        ReportOptions options = only(partsOf(ReportDepth::Full));
        options.parts->setFlag(part, false);
        const ReportDocument report(content, options);
        EXPECT_LE(report.pageCount(), pageCount);
        expectIn(PdfTools(renderPdf(report)).pages().join(QString()), word(Word::Credits));
    }
    // Without a title page the first one still says whose report it is.
    const QStringList pages = pagesOf(content, only(ReportPart::Areas));
    expectIn(pages[0], QStringLiteral("2026 年度 上期 成熟度アセスメント"));
    expectIn(pages[0], QStringLiteral("1ステークホルダエコシステムマネジメント"));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("1/%1").arg(pages.size())));
}

TEST(ReportParts, LeaveNoPageHalfEmptyAmongLongRecords)
{
    // Records, each of them longer than half a page, fill their pages: the last block of a page ends in its lower third.
    Assessment assessment = assessmentAt(3);
    for (const auto &[id, entry] : std::map(assessment.entries())) {
        Entry noted = entry;
        noted.note = QString(600, u'記');
        noted.evidence = QStringList(6, QStringLiteral("対応手順書"));
        assessment.setEntry(id, noted);
    }
    const ReportDocument report(reportOf(assessment), only(ReportPart::Records));
    const auto bookmarks = report.bookmarks();
    const auto isReferences = [](const PlacedBookmark &placed) {
        return placed.bookmark.place == QStringLiteral("references");
    };
    const int end = std::ranges::find_if(bookmarks, isReferences)->page;
    ASSERT_GT(end, 20);
    for (int page = 1; page + 1 < end; ++page)  // the first one has the contents
        EXPECT_GT(report.blocks(page).back().bottom(), report.body().top() + report.body().height() * 0.6) << page;
}

}  // namespace psirt::test
