// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <memory>
#include <numeric>

namespace psirt::test {

using namespace report;

namespace {

void expectGoodPdf(const QByteArray &pdf)
{
    const PdfTools tools(pdf);
    EXPECT_TRUE(pdf.startsWith("%PDF-1."));
    EXPECT_LT(pdf.size(), 1024 * 1024);
    for (const QString &font : tools.fonts()) {
        EXPECT_TRUE(font.contains(QStringLiteral("BIZUDPGothic"))) << font.toStdString();
        EXPECT_EQ(font.indexOf(u'+'), 6) << font.toStdString();  // the six letters of a subset
    }
    EXPECT_EQ(tools.imageCount(), 0);
}

void expectText(const QString &haystack, const QString &text, const FrameworkId &framework)
{
    EXPECT_TRUE(haystack.contains(withoutSpaces(text))) << framework.text().toStdString() << ": " << text.toStdString();
}

}  // namespace

TEST(Pdf, OfEverySizeIsAGoodFile)
{
    for (const Assessment &assessment :
         {emptyAssessment(), halfAssessment(), assessmentAt(3), extremeAssessment(), everythingExcluded()}) {
        const QByteArray pdf = bytesOf(renderPdf(documentOf(assessment)));
        expectGoodPdf(pdf);
        PdfTools(pdf).expectNoWarnings();
        expectGoodPdf(bytesOf(renderPdf(documentOf(assessment, {Language::English, true}))));
    }
}

TEST(Pdf, TellsWhoSaidWhat)
{
    const QString text = PdfTools(renderPdf(documentOf(extremeAssessment(), {Language::English, false}))).bodyText();
    for (const char *part : {"Who said what", "品質保証部", "2 (3?)", "規程.pdf", "伊藤", "販売していない"})
        EXPECT_TRUE(text.contains(withoutSpaces(QString::fromUtf8(part)))) << part;
    EXPECT_FALSE(PdfTools(renderPdf(documentOf(assessmentAt(3), {Language::English, false})))
                     .bodyText()
                     .contains(withoutSpaces(QStringLiteral("Who said what"))));
}

/// Title, purpose and all 151 descriptions: levels 0 to 5 in six reports.
TEST(Pdf, GivesEveryCharacterOfTheSheetBack)
{
    std::size_t descriptions = 0;
    for (const Level level : Level::all()) {
        const Assessment assessment = assessmentAt(level.number());
        const QString text = PdfTools(renderPdf(documentOf(assessment))).bodyText();
        for (const Framework *framework : sheet().frameworks()) {
            expectText(text, framework->title.japanese, framework->id);
            expectText(text, framework->purpose.japanese, framework->id);
            const std::optional<BilingualText> &description = framework->description(level);
            if (!description)
                continue;
            ++descriptions;
            expectText(text, description->japanese, framework->id);
        }
    }
    EXPECT_EQ(descriptions, 151U);  // 28 * 6 less the 17 dashes of 4.4, 5.2, 5.3, 5.4, 6.2 and 6.3
}

TEST(Pdf, GivesTheEnglishRenderingBackToo)
{
    const Assessment assessment = assessmentAt(3);
    const QString text = PdfTools(renderPdf(documentOf(assessment, {Language::English, true}))).bodyText();
    for (const Framework *framework : sheet().frameworks()) {
        expectText(text, framework->purpose.japanese, framework->id);
        expectText(text, framework->purpose.english, framework->id);
        if (const auto &description = framework->description(level(3)))
            expectText(text, description->english, framework->id);
    }
    EXPECT_TRUE(text.contains(QStringLiteral("Unofficialtranslation")));
}

TEST(Pdf, HoldsWhatWasWritten)
{
    const Assessment assessment = extremeAssessment();
    const QString text = PdfTools(renderPdf(documentOf(assessment))).bodyText();
    const Entry &entry = assessment.entry(framework("2.1"));
    expectText(text, entry.note, framework("2.1"));
    expectText(text, entry.evidence[1], framework("2.1"));
    expectText(text, assessment.entry(framework("2.2")).changeReason, framework("2.2"));
    for (int number = 0; number < 200; ++number)
        expectText(text, QStringLiteral("施策その%1").arg(number), framework("1.2"));
    // The note of 10,000 characters runs over pages, where heads stand between its lines: each sentence is whole or cut
    // once.
    const QString note = withoutSpaces(assessment.entry(framework("1.1")).note);
    const QString sentence = withoutSpaces(QStringLiteral("窓口は「受付」（夜間）、当番表のとおり。PSIRT 対応ー"));
    EXPECT_GE(text.count(sentence), note.count(sentence) - 12);
    EXPECT_EQ(text.count(QStringLiteral("夜間）")), note.count(QStringLiteral("夜間）")));
}

TEST(Pdf, NumbersItsPages)
{
    const ReportDocument report = documentOf(assessmentAt(2));
    const QStringList pages = PdfTools(renderPdf(report)).pages();
    ASSERT_EQ(pages.size(), report.pageCount());
    EXPECT_FALSE(pages[0].contains(QStringLiteral("1/%1").arg(report.pageCount())));  // the cover has none
    for (int page = 2; page <= report.pageCount(); ++page)
        EXPECT_TRUE(pages[page - 1].endsWith(QStringLiteral("%1/%2").arg(page).arg(report.pageCount()))) << page;
}

TEST(Pdf, NamesItsTitleAndItsCreator)
{
    const QString info = PdfTools(renderPdf(documentOf(assessmentAt(2)))).info();
    EXPECT_TRUE(info.contains(QStringLiteral("2026 年度 上期 成熟度アセスメント"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("PSIRT Maturity"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("595 x 842 pts (A4)"))) << info.toStdString();
}

TEST(Pdf, IsWrittenInOneStep)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("報告書.pdf"));
    const ReportDocument report = documentOf(halfAssessment());
    ASSERT_TRUE(writePdf(path, report, FixedClock()).hasValue());
    EXPECT_GT(QFile(path).size(), 10000);
    const Outcome outcome = writePdf(folder.filePath(QStringLiteral("missing/a.pdf")), report, FixedClock());
    ASSERT_FALSE(outcome.hasValue());
    EXPECT_EQ(outcome.error().code, ErrorCode::NotFound);
}

namespace {

/// Ten in the morning in Tokyo.
const FixedClock &tokyo()
{
    static const FixedClock clock(QDateTime(QDate(2026, 4, 1), QTime(10, 0), QTimeZone(9 * 3600)));
    return clock;
}

QByteArray pdfOf(const Assessment &assessment, const ReportOptions &options = {})
{
    return bytesOf(renderPdf(documentOf(assessment, options), tokyo()));
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void expectLine(const QString &info, const char *line)
{
    static const QRegularExpression spaces(QStringLiteral(":\\s+"));
    QString squeezed = info;
    squeezed.replace(spaces, QStringLiteral(": "));
    EXPECT_TRUE(squeezed.split(u'\n').contains(text(line))) << line << "\n" << info.toStdString();
}

}  // namespace

TEST(PdfFinish, SaysWhoWhatAndWhen)
{
    const PdfTools tools(pdfOf(assessmentAt(2)));
    const QString info = tools.info({QStringLiteral("-rawdates")});
    expectLine(info, "Title: 2026 年度 上期 成熟度アセスメント");
    expectLine(info, "Author: 株式会社サンプル");
    EXPECT_TRUE(info.contains(text("2026年3月31日"))) << info.toStdString();
    expectLine(info, "CreationDate: D:20260401100000+09'00'");
    expectLine(info, "ModDate: D:20260401100000+09'00'");
    EXPECT_TRUE(info.contains(QStringLiteral("PSIRT Maturity")));
    const QJsonObject catalogue = tools.catalogue();
    EXPECT_EQ(catalogue[QStringLiteral("/Lang")].toString(), QStringLiteral("u:ja-JP"));
    EXPECT_EQ(catalogue[QStringLiteral("/PageMode")].toString(), QStringLiteral("/UseOutlines"));
    EXPECT_TRUE(catalogue[QStringLiteral("/ViewerPreferences")].toObject()[QStringLiteral("/DisplayDocTitle")].toBool());
    EXPECT_EQ(PdfTools(pdfOf(assessmentAt(2), {Language::English, true})).catalogue()[QStringLiteral("/Lang")].toString(),
              QStringLiteral("u:en"));
}

TEST(PdfFinish, SaysTheSameInXmp)
{
    const QString xmp = PdfTools(pdfOf(assessmentAt(2))).xmp();
    for (const char *part : {"<rdf:li xml:lang=\"x-default\">2026 年度 上期 成熟度アセスメント</rdf:li>",
                             "<dc:creator><rdf:Seq><rdf:li>株式会社サンプル</rdf:li></rdf:Seq></dc:creator>",
                             "<xmp:CreateDate>2026-04-01T10:00:00+09:00</xmp:CreateDate>",
                             "<xmp:ModifyDate>2026-04-01T10:00:00+09:00</xmp:ModifyDate>",
                             "<dc:language><rdf:Bag><rdf:li>ja-JP</rdf:li></rdf:Bag></dc:language>"})
        EXPECT_TRUE(xmp.contains(text(part))) << part << "\n" << xmp.toStdString();
}

TEST(PdfFinish, NamesPersonsOnlyInsideTheCompany)
{
    Assessment assessment = assessmentAt(2);
    Properties properties = assessment.properties();
    properties.organization.clear();
    assessment.setProperties(properties);
    expectLine(PdfTools(pdfOf(assessment)).info(), "Author: 佐藤 花子, 鈴木 一郎");
    ReportOptions options;
    options.depth = ReportDepth::External;
    const PdfTools external(pdfOf(assessment, options));
    EXPECT_FALSE(external.info().contains(QStringLiteral("Author")));
    EXPECT_FALSE(external.info().contains(text("佐藤")));
    EXPECT_FALSE(external.xmp().contains(text("佐藤")));
    EXPECT_FALSE(external.xmp().contains(QStringLiteral("dc:creator")));
}

TEST(PdfFinish, OutlinesPartsAreasAndFrameworks)
{
    const ReportDocument report = documentOf(assessmentAt(2));
    const PdfTools tools(renderPdf(report, tokyo()));
    QStringList expected;
    for (const PlacedBookmark &bookmark : report.bookmarks()) {
        if (bookmark.bookmark.level >= 0)
            expected << QString(bookmark.bookmark.level, u'\t') + bookmark.bookmark.title +
                            QStringLiteral(" #%1").arg(bookmark.page + 1);
    }
    EXPECT_EQ(tools.outline(), expected);
    const QString outline = expected.join(u'\n');
    for (const Framework *framework : sheet().frameworks())
        EXPECT_TRUE(outline.contains(QStringLiteral("\t\t%1  %2 #").arg(framework->id.text(), framework->title.japanese)));
    for (const ServiceArea &area : sheet().areas())
        EXPECT_TRUE(outline.contains(QStringLiteral("\t%1  %2 #").arg(area.id.text(), area.title.japanese)));
}

TEST(PdfFinish, NamesEachPlaceForOthersToLinkTo)
{
    const ReportDocument report = documentOf(assessmentAt(2));
    const QMap<QString, int> places = PdfTools(renderPdf(report)).places();
    for (const PlacedBookmark &bookmark : report.bookmarks())
        EXPECT_EQ(places.value(bookmark.bookmark.place), bookmark.page + 1) << bookmark.bookmark.place.toStdString();
    for (const Framework *framework : sheet().frameworks())
        EXPECT_TRUE(places.contains(QStringLiteral("framework-") + framework->id.text()));
    for (const char *place : {"cover", "contents", "summary", "records", "references", "sources", "area-1", "area-6"})
        EXPECT_TRUE(places.contains(QLatin1String(place))) << place;
}

TEST(PdfFinish, LinksLeadSomewhere)
{
    const PdfTools tools(pdfOf(assessmentAt(3), {Language::English, true}));
    const QMap<QString, int> places = tools.places();
    const std::vector<PdfLink> links = tools.links();
    EXPECT_GT(links.size(), 100U);
    const QRectF paper(0, 0, 595, 842);
    for (const PdfLink &link : links) {
        EXPECT_TRUE(link.target.startsWith(QStringLiteral("https://")) || places.contains(link.target))
            << link.target.toStdString();
        EXPECT_TRUE(paper.contains(link.area)) << link.target.toStdString();
        EXPECT_GT(link.area.width(), 1);
        EXPECT_GT(link.area.height(), 1);
    }
}

TEST(PdfFinish, DropsLinksThatLeadNowhere)
{
    const ReportDocument report = documentOf(assessmentAt(2));
    const PdfMetadata metadata{report.imprint(), {}, {}, tokyo().now()};
    const QByteArray pdf = bytesOf(renderPdf(report));
    const Bookmark place{Bookmark::placeOnly, {}, QStringLiteral("here")};
    const QRectF area(10, 20, 30, 40);
    const auto finished = finishPdf(pdf, metadata, {{place, 1, 100}},
                                    {{0, area, QStringLiteral("here")}, {0, area, QStringLiteral("nowhere")}});
    const PdfTools tools(finished);
    EXPECT_EQ(tools.places().size(), 1);
    const std::vector<PdfLink> links = tools.links();
    const auto last = std::ranges::find(links, QStringLiteral("here"), &PdfLink::target);
    ASSERT_NE(last, links.end());
    EXPECT_EQ(last->area, QRectF(QPointF(10, 842 - 60), QPointF(40, 842 - 20)));  // PDF measures from the lower edge
    EXPECT_TRUE(std::ranges::none_of(links, [](const PdfLink &link) { return link.target == QStringLiteral("nowhere"); }));
}

TEST(PdfFinish, RefusesWhatIsNoPdf)
{
    const ReportDocument report = documentOf(emptyAssessment());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("no PDF at all"), QByteArray("%PDF-1.6\n%%EOF\n")}) {
        const auto finished = finishPdf(bytes, {report.imprint(), {}, {}, tokyo().now()}, {}, {});
        ASSERT_FALSE(finished.hasValue());
        EXPECT_EQ(finished.error().code, ErrorCode::WriteFailed);
        EXPECT_FALSE(finished.error().detail.isEmpty());
    }
}

TEST(PdfFinish, OpensInEnglishOnLetterWithoutAWarning)
{
    PdfTools(pdfOf(assessmentAt(4), {Language::English, true, QPageSize(QPageSize::Letter)})).expectNoWarnings();
}

TEST(PdfFinish, StaysSmall)
{
    EXPECT_LT(pdfOf(assessmentAt(3), {Language::English, true}).size(), 700 * 1000);
    EXPECT_LT(pdfOf(extremeAssessment(), {Language::English, true}).size(), 1000 * 1000);
}

TEST(PdfFinish, IsTheSameInAnotherThreadAtTheSameTime)
{
    const Assessment assessment = assessmentAt(3);
    const QByteArray expected = pdfOf(assessment);
    QByteArray elsewhere;
    const std::unique_ptr<QThread> thread(QThread::create([&elsewhere, &assessment] { elsewhere = pdfOf(assessment); }));
    thread->start();
    const QByteArray here = pdfOf(assessment, {Language::English, true});
    thread->wait();
    EXPECT_TRUE(sameBytes(elsewhere, expected));
    EXPECT_TRUE(sameBytes(here, pdfOf(assessment, {Language::English, true})));
}

TEST(PdfFinish, KeepsNoIdOfThePagesItIsMadeOf)
{
    const ReportDocument report = documentOf(halfAssessment());
    const PdfMetadata metadata{report.imprint(), {}, {}, tokyo().now()};
    const FixedClock later(tokyo().now().addDays(1));
    const QByteArray first = pdfOf(halfAssessment());
    const QByteArray second = bytesOf(renderPdf(report, later));
    const QByteArray id = "/ID [";
    EXPECT_NE(first.mid(first.lastIndexOf(id)), second.mid(second.lastIndexOf(id)));
    EXPECT_TRUE(sameBytes(bytesOf(finishPdf(first, metadata, {}, {})), bytesOf(finishPdf(second, metadata, {}, {}))));
}

TEST(PdfFinish, TellsItsProgress)
{
    const ReportDocument report = documentOf(halfAssessment());
    std::vector<int> steps;
    const auto pdf = renderPdf(report, tokyo(), [&](int done, int total) {
        EXPECT_EQ(total, report.pageCount());
        steps.push_back(done);
        return true;
    });
    EXPECT_TRUE(pdf.hasValue());
    std::vector<int> expected(static_cast<std::size_t>(report.pageCount()));
    std::iota(expected.begin(), expected.end(), 1);
    EXPECT_EQ(steps, expected);
}

TEST(PdfFinish, StopsWhenAskedAndLeavesTheFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    const ReportDocument report = documentOf(halfAssessment());
    for (const int last : {3, report.pageCount()}) {
        const Outcome outcome = writePdf(path, report, tokyo(), [last](int done, int) { return done < last; });
        ASSERT_FALSE(outcome.hasValue());
        EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), "before");
        file.close();
    }
}

}  // namespace psirt::test
