// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reporttext.h"
#include "app/theme/fonts.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

// The HTML report as a file: well-formed, reachable, of the parts and the depth that were asked for.

namespace psirt::test {

using namespace report;

namespace {

/// What a reader of XML finds in the file; fails the test where it is none.
class ReadHtml {
public:
    explicit ReadHtml(const QByteArray &bytes)
    {
        QXmlStreamReader reader(bytes);
        while (!reader.atEnd()) {
            const QXmlStreamReader::TokenType token = reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                start(reader.name().toString(), reader.attributes());
            else if (token == QXmlStreamReader::EndElement)
                end(reader.name().toString());
            else if (token == QXmlStreamReader::Characters && !m_heading.isEmpty())
                m_title += reader.text();
        }
        EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " at " << reader.lineNumber();
    }

    QStringList ids;
    QStringList targets;
    std::vector<std::pair<int, QString>> headings;  ///< level and text
    std::vector<int> cellsOfRows;                   ///< of each row
    std::vector<int> columnsOfRows;                 ///< of its table's head
    int titledCharts = 0;

    [[nodiscard]] QStringList headingsAt(int level) const
    {
        QStringList texts;
        for (const auto &[own, text] : headings) {
            if (own == level)
                texts << text;
        }
        return texts;
    }

private:
    void start(const QString &name, const QXmlStreamAttributes &attributes)
    {
        if (attributes.hasAttribute(QStringLiteral("id")))
            ids << attributes.value(QStringLiteral("id")).toString();
        if (name == QStringLiteral("a"))
            targets << attributes.value(QStringLiteral("href")).toString().mid(1);
        static const QRegularExpression heading(QStringLiteral("^h[1-6]$"));
        if (heading.match(name).hasMatch())
            m_heading = name;
        if (name == QStringLiteral("thead"))
            m_columns = -1;
        if (name == QStringLiteral("tr"))
            m_cells = 0;
        if (name == QStringLiteral("td") || name == QStringLiteral("th"))
            ++m_cells;
        if (name == QStringLiteral("svg") && attributes.hasAttribute(QStringLiteral("aria-labelledby")))
            ++titledCharts;
    }

    void end(const QString &name)
    {
        if (name == m_heading) {
            headings.emplace_back(m_heading.mid(1).toInt(), m_title);
            m_heading.clear();
            m_title.clear();
        }
        if (name != QStringLiteral("tr"))
            return;
        if (m_columns < 0)
            m_columns = m_cells;
        cellsOfRows.push_back(m_cells);
        columnsOfRows.push_back(m_columns);
    }

    QString m_heading;
    QString m_title;
    int m_columns = -1;
    int m_cells = 0;
};

class ReportHtml : public testing::Test {
protected:
    ReportHtml() { EXPECT_TRUE(loadBundledFonts()); }
};

}  // namespace

TEST_F(ReportHtml, IsWellFormedWhateverTheTextsHold)
{
    for (const ReportSubject &subject : hardSubjects()) {
        ReportOptions options = plainEnglish();
        options.showsEnglish = true;
        options.mark = QStringLiteral("</style> \\ \"秘\" <b>\n");
        const QByteArray bytes = reportHtml(subject, options);
        const ReadHtml html(bytes);
        EXPECT_EQ(html.headingsAt(1).size(), 1);
        EXPECT_EQ(html.cellsOfRows, html.columnsOfRows);
        EXPECT_FALSE(bytes.contains("<script"));
        EXPECT_EQ(bytes.count("</style"), 1);
    }
}

TEST_F(ReportHtml, EveryLinkLeadsSomewhereAndEveryPlaceIsOne)
{
    for (const ReportSubject &subject : hardSubjects()) {
        const ReadHtml html(reportHtml(subject, plainEnglish()));
        const QSet<QString> ids(html.ids.begin(), html.ids.end());
        EXPECT_EQ(ids.size(), html.ids.size()) << "a place twice";
        for (const QString &target : html.targets)
            EXPECT_TRUE(ids.contains(target)) << target.toStdString();
        EXPECT_FALSE(html.targets.isEmpty());
    }
}

TEST_F(ReportHtml, NoHeadingSkipsALevel)
{
    for (const ReportSubject &subject : hardSubjects()) {
        const ReadHtml html(reportHtml(subject, plainEnglish()));
        int above = 0;
        for (const auto &[level, text] : html.headings) {
            EXPECT_LE(level, above + 1) << text.toStdString();
            above = level;
        }
    }
}

TEST_F(ReportHtml, ComesInTheOrderOfTheReport)
{
    QStringList sections = ReadHtml(reportHtml(changedReport(), plainEnglish())).headingsAt(2);
    ASSERT_EQ(sections.size(), 15);  // 9, and the six areas
    EXPECT_TRUE(sections[2].startsWith(QStringLiteral("1 ")));
    EXPECT_TRUE(sections[7].startsWith(QStringLiteral("6 ")));
    sections.erase(sections.begin() + 2, sections.begin() + 8);
    EXPECT_EQ(sections, QStringList({QStringLiteral("Summary"), QStringLiteral("Sheet at a glance"),
                                     QStringLiteral("Frameworks below target"), QStringLiteral("Change since last time"),
                                     QStringLiteral("Not counted"), QStringLiteral("Frameworks in detail"),
                                     QStringLiteral("How the figures are computed"), QStringLiteral("References cited"),
                                     QStringLiteral("Sources")}));
}

TEST_F(ReportHtml, HasThePartsThatAreChosen)
{
    ReportOptions options = plainEnglish();
    options.parts = ReportParts(ReportPart::Gaps) | ReportPart::NotCounted;
    const ReadHtml html(reportHtml(changedReport(), options));
    EXPECT_EQ(html.headingsAt(2), QStringList({QStringLiteral("Frameworks below target"), QStringLiteral("Not counted"),
                                               QStringLiteral("References cited"), QStringLiteral("Sources")}));
    EXPECT_EQ(html.headingsAt(1).size(), 1) << "the title stands in any case";
    EXPECT_FALSE(html.targets.contains(QStringLiteral("framework-1.1"))) << "the records are not there";
}

TEST_F(ReportHtml, OfASummaryIsShort)
{
    const QByteArray bytes = reportHtml(changedReport(), plainEnglish(ReportDepth::Summary));
    const ReadHtml html(bytes);
    EXPECT_EQ(html.headingsAt(2), QStringList({QStringLiteral("Summary"), QStringLiteral("Sources")}));
    EXPECT_EQ(html.headingsAt(3),
              QStringList({QStringLiteral("Frameworks below target"), QStringLiteral("Excluded frameworks")}));
    for (const char *name : {">Not rated<", ">Remarks<", ">What the levels mean<"})
        EXPECT_TRUE(bytes.contains(name)) << name;
    EXPECT_TRUE(bytes.contains(">Strongest<"));
    EXPECT_TRUE(bytes.contains("31 March 2026"));
    EXPECT_EQ(html.titledCharts, 1);
}

TEST_F(ReportHtml, SaysWhenItIsForReadersOutside)
{
    const QByteArray outside("For readers outside the organization.");
    const QByteArray bytes = reportHtml(changedReport(), plainEnglish(ReportDepth::External));
    EXPECT_TRUE(bytes.contains(outside));
    EXPECT_FALSE(bytes.contains(">Open actions<"));
    EXPECT_FALSE(bytes.contains(">Assessors<"));
    EXPECT_FALSE(bytes.contains("No reason given")) << "a reason that was left out is none that is missing";
    EXPECT_FALSE(reportHtml(changedReport(), plainEnglish()).contains(outside));
}

/// Of the sample pair: 25 levels at 4 but for 5.1 at 0 and the undescribed ones. What counts is that the figures of
/// both sides, their difference and what it is made of are there.
TEST_F(ReportHtml, HoldsTheWholeComparison)
{
    const ReadHtml html(reportHtml(changedReport(), plainEnglish()));
    const QStringList parts = html.headingsAt(3);
    for (const char *part : {"What rose and what fell", "Change by service area", "All frameworks, before and after",
                             "What changed, and why", "Changes of scope"})
        EXPECT_TRUE(parts.contains(QString::fromUtf8(part))) << part;
    const SamplePair pair = changedPair();
    const QByteArray alone = reportHtml(buildComparisonReport(sheet(), pair.baseline, pair.current), plainEnglish());
    const QStringList sections = ReadHtml(alone).headingsAt(2);
    EXPECT_EQ(sections,
              QStringList({QStringLiteral("Summary"), QStringLiteral("What rose and what fell"),
                           QStringLiteral("Change by service area"), QStringLiteral("All frameworks, before and after"),
                           QStringLiteral("What changed, and why"), QStringLiteral("Changes of scope"),
                           QStringLiteral("How the figures are computed"), QStringLiteral("Sources")}));
    EXPECT_TRUE(alone.contains("Excluded last time because: 製品を出荷していなかった。"));
    EXPECT_TRUE(alone.contains("▼ Lowered −1"));  // 5.1, from 1 to 0
}

/// Target 3 for all. 1.1 at 2 is 1 short: its next level is 3, with one action that is still open.
TEST_F(ReportHtml, GapsNameTheNextLevelWithOwnerAndDate)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = level(2);
    entry.actions = {{QStringLiteral("Draw up rules"), QStringLiteral("Ito"), QDate(2027, 3, 31), ActionState::Started, {}},
                     {QStringLiteral("Old"), {}, {}, ActionState::Done, {}}};
    assessment.setEntry(framework("1.1"), entry);
    rate(assessment, "1.2", 2);
    ReportOptions options = plainEnglish();
    options.parts = ReportPart::Gaps;
    const QString text = QString::fromUtf8(reportHtml(reportOf(assessment), options));
    EXPECT_TRUE(text.contains(QStringLiteral("<dt>Next: level 3</dt>")));
    for (const QString &line : sheet().framework(framework("1.1"))->description(level(3))->japanese.split(u'['))
        EXPECT_TRUE(text.contains(line.mid(line.indexOf(u']') + 1)));  // between the marks, which are links
    EXPECT_TRUE(text.contains(QStringLiteral("Draw up rules — Ito · due 31 March 2027 · Started")));
    EXPECT_FALSE(text.contains(QStringLiteral("Old")));
    EXPECT_TRUE(text.contains(QStringLiteral("No action is planned or started.")));
}

/// Levels 2, 2 and 4: 8/3 = 2.67, which would be within the band, so there is no way to go; of 27 three are too few to say
/// so. The targets of 3 are reached to (2 + 2 + 3) / 9 = 78 %.
TEST_F(ReportHtml, SummarizesInFigures)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 2);
    rate(assessment, "1.2", 2);
    rate(assessment, "1.3", 4);
    const QByteArray text = reportHtml(reportOf(assessment), plainEnglish(ReportDepth::Summary));
    EXPECT_TRUE(text.contains(">2.67<"));
    EXPECT_TRUE(text.contains(">78%<"));
    EXPECT_TRUE(text.contains("too few to say how the average lies to the band 2.5–3.0."));
    EXPECT_FALSE(text.contains("within the band"));
    EXPECT_LT(text.indexOf(">3 of 27<"), text.indexOf(">2.67<")) << "the count comes first";
    EXPECT_FALSE(text.contains("Path to the band"));
    rate(assessment, "1.3", 2);
    EXPECT_FALSE(reportHtml(reportOf(assessment), plainEnglish(ReportDepth::Summary)).contains("Path to the band"))
        << "too few are rated to speak of the band";
    for (const char *id : {"1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3"})
        rate(assessment, id, 2);  // 28/14 = 2.00; 7 raises lead to 35/14
    const QByteArray low = reportHtml(reportOf(assessment), plainEnglish(ReportDepth::Summary));
    EXPECT_TRUE(low.contains("Raises by one level: 7. The average then: 2.50."));
}

TEST_F(ReportHtml, HoldsLogoAndMark)
{
    ReportOptions options = plainEnglish();
    options.mark = QStringLiteral("Confidential \"A\"");
    options.logo = QImage(2000, 500, QImage::Format_RGB32);
    options.logo.fill(Qt::red);
    const QString text = QString::fromUtf8(reportHtml(reportOf(halfAssessment()), options));
    EXPECT_TRUE(text.contains(QStringLiteral("<p class=\"mark\">Confidential &quot;A&quot;</p>")));
    EXPECT_TRUE(text.contains(QStringLiteral("@top-right { content: \"Confidential \\22 A\\22 \"")));
    static const QRegularExpression logo(
        QStringLiteral("<img class=\"logo\" alt=\"株式会社サンプル\" src=\"data:image/png;base64,([^\"]+)\""));
    const QRegularExpressionMatch match = logo.match(text);
    ASSERT_TRUE(match.hasMatch());
    const QImage image = QImage::fromData(QByteArray::fromBase64(match.captured(1).toLatin1()));
    EXPECT_EQ(image.size(), QSize(896, 224));  // 2000 × 500, made to fit
    const QByteArray markdown = reportMarkdown(reportOf(halfAssessment()), options);
    EXPECT_TRUE(markdown.startsWith("**Confidential \"A\"**\n"));
    EXPECT_FALSE(reportHtml(reportOf(halfAssessment()), plainEnglish()).contains("class=\"mark\""));
}

TEST_F(ReportHtml, SaysWhichTextsAreJapanese)
{
    ReportOptions options = plainEnglish();
    options.showsEnglish = true;
    const QString text = QString::fromUtf8(reportHtml(reportOf(halfAssessment()), options));
    EXPECT_TRUE(text.contains(QStringLiteral(
        "<h2 id=\"area-2\" lang=\"ja\">2 脆弱性の発見<small lang=\"en\">Vulnerability Discovery</small></h2>")));
    options.language = Language::Japanese;
    EXPECT_FALSE(
        QString::fromUtf8(reportHtml(reportOf(halfAssessment()), options)).contains(QStringLiteral(" lang=\"ja\"><")));
}

TEST_F(ReportHtml, TellsAChartInWords)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "3.1", 2);
    exclude(assessment, "3.2");
    const QString text = QString::fromUtf8(reportHtml(reportOf(assessment), plainEnglish()));
    const QString expected =
        QStringLiteral("3.1 %1: Level 2, Target 3\n3.2 %2: Excluded\n3.3 %3: Not rated, Target 3")
            .arg(sheet().framework(framework("3.1"))->title.japanese, sheet().framework(framework("3.2"))->title.japanese,
                 sheet().framework(framework("3.3"))->title.japanese);
    EXPECT_TRUE(text.contains(expected));
}

/// The style sheet gives running text its width, and lets it scroll by itself; figures have to fit.
TEST_F(ReportHtml, FitsFiguresOntoATelephone)
{
    const QString text = QString::fromUtf8(reportHtml(changedReport(), plainEnglish()));
    EXPECT_TRUE(text.contains(QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />")));
    const QString table = QStringLiteral("<div class=\"scroll wide%1\" role=\"region\" tabindex=\"0\" aria-label=\"%2\">");
    EXPECT_TRUE(text.contains(table.arg(QString(), QStringLiteral("Sheet at a glance"))));
    EXPECT_TRUE(text.contains(table.arg(QStringLiteral(" running"), QStringLiteral("References cited"))));
    EXPECT_TRUE(text.contains(QStringLiteral(".scroll.running > table { min-width")));
}

}  // namespace psirt::test
