// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"
#include "app/report/pdf.h"
#include "app/report/reporttext.h"
#include "app/report/reportwords.h"
#include "app/theme/fonts.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

class ReportGlance : public testing::TestWithParam<Language> {
protected:
    ReportGlance() { EXPECT_TRUE(loadBundledFonts()); }

    [[nodiscard]] static ReportOptions alone(QPageSize::PageSizeId paper = QPageSize::A4)
    {
        return {.language = GetParam(),
                .showsEnglish = GetParam() == Language::English,
                .pageSize = QPageSize(paper),
                .parts = ReportPart::Glance};
    }
    [[nodiscard]] static QString word(Word word) { return withoutSpaces(ReportWords(GetParam())[word]); }
};

/// 1.1 unsure, 1.3 excluded, last time known.
Assessment glanceAssessment()
{
    Assessment assessment = startedAssessment();
    Properties properties = assessment.properties();
    properties.title = QStringLiteral("2026 年度上期");
    properties.organization = QStringLiteral("株式会社サンプル");
    properties.date = QDate(2026, 9, 30);
    properties.assessors = {QStringLiteral("山田太郎")};
    assessment.setProperties(properties);
    Entry entry;
    entry.rating = *Rating::unsure(level(3), level(4));
    entry.note = QStringLiteral("社内だけのメモ");
    assessment.setEntry(framework("1.1"), entry);
    rate(assessment, "1.2", 2);
    exclude(assessment, "1.3", QStringLiteral("山田の判断による"));
    return assessment;
}

}  // namespace

/// With the sources, whatever is rated, on both papers and with a confidentiality mark and a logo.
TEST_P(ReportGlance, IsOnePageAlone)
{
    for (const Assessment &assessment : {emptyAssessment(), glanceAssessment(), halfAssessment(), assessmentAt(5)}) {
        for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
            ReportOptions options = alone(paper);
            options.mark = QStringLiteral("社外秘");
            options.logo = QImage(400, 120, QImage::Format_RGB32);
            const ReportDocument report(reportOf(assessment), options);
            ASSERT_EQ(report.pageCount(), 1);
            for (const QRectF &block : report.blocks(0))
                EXPECT_LE(block.bottom(), report.body().bottom() + 0.5);
            const QString text = PdfTools(renderPdf(report)).pages().join(QString());
            for (const Framework *each : sheet().frameworks())
                EXPECT_TRUE(text.contains(withoutSpaces(titleIn(each->id.text(), each->title, GetParam()))))
                    << each->id.text().toStdString();
            EXPECT_TRUE(text.contains(word(Word::Credits)));
            EXPECT_TRUE(text.contains(word(Word::Glance)));
        }
    }
}

/// On paper as a drawing, in HTML as a drawing and a table, in Markdown as a table.
TEST_P(ReportGlance, SaysTheSameInEveryForm)
{
    const ReportSubject subject = reportOf(glanceAssessment());
    const QString paper = PdfTools(renderPdf(ReportDocument(subject, alone()))).bodyText();
    const QString html = QString::fromUtf8(reportHtml(subject, alone()));
    const QString markdown = withoutSpaces(QString::fromUtf8(reportMarkdown(subject, alone())));
    EXPECT_TRUE(html.contains(QStringLiteral("<svg")));
    EXPECT_EQ(html.count(QStringLiteral("<tr")), 1 + 35);  // its head
    const QString table = withoutSpaces(html.mid(html.indexOf(QStringLiteral("<table"))));
    const Words words(GetParam());
    // 3 and 2 make 2.50, as last time 2 and 3; 26 are ratable, 6 of them in the first area.
    for (const QString &figure :
         {QStringLiteral("3 (4?)"), QStringLiteral("2.50"), QStringLiteral("2/26"), QStringLiteral("2/6"),
          words[Term::Excluded], words[Term::NotRated], words[Term::OutOfScope], words[Term::LastTime]}) {
        for (const QString &form : {paper, table, markdown})
            EXPECT_TRUE(form.contains(withoutSpaces(figure))) << figure.toStdString();
    }
}

TEST_P(ReportGlance, StandsInAReportWithMoreThanASummary)
{
    for (const auto &[depth, isThere] : {std::pair{ReportDepth::Full, true}, std::pair{ReportDepth::External, true},
                                         std::pair{ReportDepth::Summary, false}}) {
        ReportOptions options = alone();
        options.depth = depth;
        options.parts.reset();
        const QMap<QString, int> places = PdfTools(renderPdf(documentOf(glanceAssessment(), options))).places();
        EXPECT_EQ(places.contains(QStringLiteral("glance")), isThere);
        if (!isThere)
            continue;
        EXPECT_EQ(places[QStringLiteral("area-1")], places[QStringLiteral("glance")] + 1) << "on a page of its own";
    }
}

/// So that no page has the sources alone.
TEST_P(ReportGlance, HasTheSourcesOnItsPageWhereItIsTheLast)
{
    for (const auto &[depth, parts] :
         {std::pair{ReportDepth::Summary, ReportParts(ReportPart::Summary) | ReportPart::Glance},
          std::pair{ReportDepth::Full, ReportParts(ReportPart::Cover) | ReportPart::Summary | ReportPart::Glance}}) {
        ReportOptions options = alone();
        options.depth = depth;
        options.parts = parts;
        const QMap<QString, int> places = PdfTools(renderPdf(documentOf(glanceAssessment(), options))).places();
        EXPECT_EQ(places[QStringLiteral("sources")], places[QStringLiteral("glance")]);
        EXPECT_GT(places[QStringLiteral("glance")], places[QStringLiteral("summary")]);
    }
}

TEST_P(ReportGlance, LeadsToTheRecords)
{
    ReportOptions options = alone();
    options.parts = ReportParts(ReportPart::Glance) | ReportPart::Records;
    const ReportDocument report = documentOf(glanceAssessment(), options);
    int count = 0;
    for (const PlacedLink &link : report.links())
        count += link.page == 0 && link.target.startsWith(QLatin1String("framework-")) ? 1 : 0;
    EXPECT_EQ(count, 28);
}

/// Title and organization go out; notes, reasons and names stay inside.
TEST_P(ReportGlance, TellsNothingThatStaysInTheCompany)
{
    ReportOptions options = alone();
    options.depth = ReportDepth::External;
    const ReportSubject subject = reportOf(glanceAssessment());
    for (const QString &form : {PdfTools(renderPdf(ReportDocument(subject, options))).pages().join(QString()),
                                withoutSpaces(QString::fromUtf8(reportHtml(subject, options))),
                                withoutSpaces(QString::fromUtf8(reportMarkdown(subject, options)))}) {
        EXPECT_TRUE(form.contains(QStringLiteral("2026年度上期")));
        EXPECT_TRUE(form.contains(QStringLiteral("株式会社サンプル")));
        EXPECT_FALSE(form.contains(QStringLiteral("山田")));
        EXPECT_FALSE(form.contains(QStringLiteral("社内だけ")));
    }
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, ReportGlance, testing::Values(Language::Japanese, Language::English));

}  // namespace psirt::test
