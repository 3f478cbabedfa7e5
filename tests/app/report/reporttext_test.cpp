// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reporttext.h"
#include "app/theme/fonts.h"
#include "tests/app/exchange/examples.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace psirt::test {

using namespace report;

namespace {

/// A note that is full of what the forms give a meaning to.
const QString hostile = QStringLiteral(
    "<script>alert(1)</script> & \"x\" *a* _b_ `c` [d](e) | f \\ ~~g~~\n# no heading\n- no list\n1. no number\n+ no plus\n"
    "=== 日本語　&amp; 😀");

class ReportText : public testing::Test {
protected:
    ReportText() { EXPECT_TRUE(loadBundledFonts()); }

    [[nodiscard]] static Assessment hostileAssessment()
    {
        Assessment assessment = emptyAssessment();
        Properties properties;
        properties.title = QStringLiteral("<b>Title</b> & *more*");
        assessment.setProperties(properties);
        Entry entry;
        entry.rating = level(2);
        entry.note = hostile;
        entry.evidence = {QStringLiteral("- a | b"), QStringLiteral("<i>")};
        entry.actions = {
            Action{QStringLiteral("do | <this>"), QStringLiteral("*me*"), QDate(2027, 3, 31), ActionState::Planned, {}}};
        assessment.setEntry(framework("1.1"), entry);
        exclude(assessment, "1.2", QStringLiteral("1. reason"));
        return assessment;
    }

    [[nodiscard]] static ReportContent contentOf(const Assessment &assessment)
    {
        return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment));
    }

    [[nodiscard]] static QString html(const Assessment &assessment, Language language = Language::Japanese)
    {
        return QString::fromUtf8(
            reportHtml(contentOf(assessment), {.language = language, .showsEnglish = language == Language::English}));
    }

    /// What a reader of the file sees, line by line. Soft breaks of Qt become lines.
    [[nodiscard]] static QString read(const QTextDocument &document)
    {
        return document.toPlainText()
            .replace(QChar::LineSeparator, QLatin1Char('\n'))
            .replace(QChar::Nbsp, QLatin1Char(' '));
    }

    [[nodiscard]] static QString markdownAsRead(const Assessment &assessment)
    {
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(reportMarkdown(contentOf(assessment), {.language = Language::Japanese})));
        return read(document);
    }
};

/// Whatever its blanks are.
QString words(QString text)
{
    return text.simplified();
}

}  // namespace

TEST_F(ReportText, HtmlStandsAlone)
{
    const QString text = html(hostileAssessment());
    EXPECT_TRUE(text.startsWith(QStringLiteral("<!DOCTYPE html>")));
    static const QRegularExpression source(QStringLiteral("(src|href)=\"([^\"]{0,20})"));
    for (auto it = source.globalMatch(text); it.hasNext();) {
        const QString target = it.next().captured(2);
        EXPECT_TRUE(target.startsWith(QStringLiteral("data:image/png")) || target.startsWith(QLatin1Char('#')))
            << target.toStdString();
    }
    EXPECT_FALSE(text.contains(QStringLiteral("<script")));
    EXPECT_FALSE(text.contains(QStringLiteral("url(")));
    EXPECT_EQ(text.count(QStringLiteral("<figure class=\"chart\"")), 7);  // the six areas, and all of them together
    EXPECT_EQ(text.count(QStringLiteral("<figure class=\"glance\"")), 1);
}

TEST_F(ReportText, HtmlKeepsEveryTextAsItWasTyped)
{
    const QString text = html(hostileAssessment());
    EXPECT_TRUE(text.contains(hostile.toHtmlEscaped()));
    QTextDocument document;
    document.setHtml(text);
    const QString shown = words(read(document));
    EXPECT_TRUE(shown.contains(words(hostile))) << shown.toStdString();
    EXPECT_TRUE(shown.contains(QStringLiteral("<b>Title</b> & *more*")));
    EXPECT_TRUE(shown.contains(QStringLiteral("do | <this>")));
}

TEST_F(ReportText, MarkdownKeepsEveryTextAsItWasTyped)
{
    const QString shown = markdownAsRead(hostileAssessment());
    const QStringList lines = hostile.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        EXPECT_TRUE(words(shown).contains(words(line))) << line.toStdString() << "\n" << shown.toStdString();
    for (const char *text : {"<b>Title</b> & *more*", "- a | b", "<i>", "do | <this>", "*me*", "1. reason"})
        EXPECT_TRUE(shown.contains(QString::fromUtf8(text))) << text;
}

TEST_F(ReportText, BothHoldTheWholeSheetOfAFullAssessment)
{
    Assessment assessment = emptyAssessment();
    for (const Framework *framework : sheet().frameworks()) {
        if (framework->highestChoosable())
            rate(assessment, framework->id.text().toLatin1().constData(), framework->highestChoosable()->number());
    }
    QTextDocument document;
    document.setHtml(html(assessment));
    const QString page = words(read(document));
    const QString markdown = words(markdownAsRead(assessment));
    for (const Framework *framework : sheet().frameworks()) {
        QStringList texts{framework->title.japanese, framework->purpose.japanese};
        if (const auto highest = framework->highestChoosable())
            texts.append(framework->description(*highest)->japanese);
        for (const QString &text : texts) {
            EXPECT_TRUE(page.contains(words(text))) << text.toStdString();
            EXPECT_TRUE(markdown.contains(words(text))) << text.toStdString();
        }
    }
}

TEST_F(ReportText, ShowsFiguresAndAbsentOnes)
{
    // 1.1 at level 2 is all that is rated: the average is 2/1 = 2.00; areas 2 to 6 have none.
    const QString text = html(hostileAssessment());
    EXPECT_TRUE(text.contains(QStringLiteral("2.00")));
    EXPECT_TRUE(text.contains(QStringLiteral("<td class=\"figure\">—</td>")));
    EXPECT_FALSE(text.contains(QStringLiteral("0.00")));
}

TEST_F(ReportText, SpeaksTheReportsLanguage)
{
    EXPECT_TRUE(html(emptyAssessment(), Language::Japanese).contains(QStringLiteral("<html lang=\"ja\">")));
    const QString english = html(emptyAssessment(), Language::English);
    EXPECT_TRUE(english.contains(QStringLiteral("<html lang=\"en\">")));
    EXPECT_TRUE(english.contains(QStringLiteral("Service area")));
}

TEST_F(ReportText, HasOneKindOfLineEndInEachForm)
{
    const ReportContent odd = contentOf(assessmentSaying(oddLines()));
    const ReportContent plain = contentOf(assessmentSaying(plainLines()));
    EXPECT_EQ(reportMarkdown(odd, {}), reportMarkdown(plain, {}));
    EXPECT_EQ(reportHtml(odd, {}), reportHtml(plain, {}));
    const QDateTime moment = FixedClock().now();
    EXPECT_EQ(reportOdt(odd, {}, moment).value(), reportOdt(plain, {}, moment).value());
    EXPECT_TRUE(reportMarkdown(odd, {}).contains("a\\\n\\- b\\\n\\# c\\\n1\\. d\\\ne\\\nf\\\n\\+ g\\\nh\n"))
        << reportMarkdown(odd, {}).toStdString();
}

TEST_F(ReportText, IsWellFormedWhateverTheTextsHold)
{
    const ReportContent content = contentOf(assessmentSaying(hostileText()));
    expectWellFormed(reportHtml(content, {}), QStringLiteral("HTML"));
    for (const auto &[name, bytes] : unzipped(reportOdt(content, {}, FixedClock().now()).value())) {
        if (name.endsWith(QStringLiteral(".xml")))
            expectWellFormed(bytes, name);
    }
}

TEST(ReportSuffix, TellsTheForms)
{
    for (const char *path : {"a.odt", "a.ODT", "a.html", "a.htm", "a.md"})
        EXPECT_TRUE(isReportText(QString::fromLatin1(path)) && checkReportSuffix(QString::fromLatin1(path))) << path;
    EXPECT_TRUE(checkReportSuffix(QStringLiteral("a.pdf")) && !isReportText(QStringLiteral("a.pdf")));
    EXPECT_EQ(checkReportSuffix(QStringLiteral("a.docx")).error().code, ErrorCode::UnsupportedSuffix);
}

}  // namespace psirt::test
