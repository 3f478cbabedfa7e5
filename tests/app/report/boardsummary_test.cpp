// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportflow.h"
#include "app/report/reporttext.h"
#include "app/theme/fonts.h"
#include "core/storage/projectfile.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <map>

// What a board reads of a summary: the message, the conclusion, what is late, what is left out and why, what the levels
// mean.

namespace psirt::test {

using namespace report;

namespace {

Assessment boardSample()
{
    const auto project = readProjectFile(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/sample.psirt"), catalogue());
    EXPECT_TRUE(project.hasValue());
    return project.value().assessment;
}

Assessment concluding(Assessment assessment, const QString &conclusion)
{
    Properties properties = assessment.properties();
    properties.conclusion = conclusion;
    assessment.setProperties(properties);
    return assessment;
}

ReportContent boardReport(const Assessment &assessment, QDate today = {})
{
    return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment), nullptr, today);
}

/// In PDF, HTML and Markdown, without spaces.
std::map<std::string, QString> allForms(const ReportContent &content, const ReportOptions &options)
{
    EXPECT_TRUE(loadBundledFonts());
    return {{"PDF", PdfTools(renderPdf(ReportDocument(content, options))).pages().join(QString())},
            {"HTML", withoutSpaces(QString::fromUtf8(reportHtml(content, options)))},
            {"Markdown", withoutSpaces(QString::fromUtf8(reportMarkdown(content, options)).remove(QLatin1Char('\\')))}};
}

void expectInAll(const ReportContent &content, const ReportOptions &options, const QString &text, bool isThere = true)
{
    for (const auto &[form, all] : allForms(content, options))
        EXPECT_EQ(all.contains(withoutSpaces(text)), isThere) << form << ": " << text.toStdString();
}

/// The first text of a summary and its kind, as it is where there is room.
std::pair<QString, TextBlock::Kind> leadOf(const Assessment &assessment, Language language)
{
    const ReportWords words(language);
    for (const ReportBlock &block : blocksOf(boardReport(assessment), words, optionsIn(language, ReportDepth::Summary))) {
        const auto *fitting = std::get_if<FittingBlock>(&block);
        if (!fitting)
            continue;
        const auto *text = std::get_if<TextBlock>(&fitting->ways.front().at(1));  // beneath the heading
        return text ? std::pair(text->text, text->kind) : std::pair(QString(), TextBlock::Kind::Body);
    }
    return {};
}

}  // namespace

TEST(BoardSummary, SaysWhatWasAssessed)
{
    expectInAll(boardReport(boardSample()), plainEnglish(ReportDepth::Summary),
                QStringLiteral("産業用 IoT ゲートウェイ SG-100 / SG-300 シリーズ、設定ツール SG Config"));
}

TEST(BoardSummary, SaysFirstAndLargeHowTheAverageLiesToTheBand)
{
    Assessment few = emptyAssessment();
    for (const char *id : {"1.1", "1.2", "1.3"})
        rate(few, id, 3);
    const auto lead = [](const char *text) { return std::pair(QString::fromUtf8(text), TextBlock::Kind::Lead); };
    // 57 / 24; 25 at 3 and two at 4: 83 / 27 = 3.07.
    EXPECT_EQ(leadOf(boardSample(), Language::English), lead("The average so far, 2.38, is below the band 2.5–3.0."));
    EXPECT_EQ(leadOf(boardSample(), Language::Japanese), lead("現時点の平均は 2.38（暫定）で、目標帯 2.5–3.0 を下回る。"));
    EXPECT_EQ(leadOf(assessmentAt(3), Language::English), lead("The average of 3.07 is above the band 2.5–3.0."));
    EXPECT_EQ(leadOf(assessmentAt(3), Language::Japanese), lead("平均は 3.07 で、目標帯 2.5–3.0 を上回る。"));
    EXPECT_EQ(leadOf(few, Language::English),
              lead("3 of 27 frameworks are rated: too few to say how the average lies to the band 2.5–3.0."));
    EXPECT_EQ(leadOf(emptyAssessment(), Language::Japanese), lead("採点済みのフレームワークはまだない。"));
    for (const auto &[form, text] :
         allForms(boardReport(boardSample()), optionsIn(Language::English, ReportDepth::Summary))) {
        const qsizetype message = text.indexOf(QStringLiteral("Theaveragesofar,2.38,isbelowtheband2.5–3.0."));
        EXPECT_GE(message, 0) << form;
        EXPECT_LT(message, text.indexOf(QStringLiteral("Targetlevelsreached"))) << form;
    }
    EXPECT_TRUE(reportHtml(boardReport(boardSample()), optionsIn(Language::English, ReportDepth::Summary))
                    .contains("<p class=\"lead\">The average so far"));
    EXPECT_TRUE(reportMarkdown(boardReport(boardSample()), optionsIn(Language::English, ReportDepth::Summary))
                    .contains("**The average so far, 2.38, is below the band 2.5–3.0.**"));
}

TEST(BoardSummary, GivesReasonsForExclusionsWhole)
{
    const QString reason = boardSample().entry(framework("1.6")).rating.exclusionReason();
    EXPECT_TRUE(reason.endsWith(QStringLiteral("この除外を見直す。")));
    for (const Language language : {Language::Japanese, Language::English})
        expectInAll(boardReport(boardSample(), QDate(2026, 11, 28)), optionsIn(language, ReportDepth::Summary), reason);
}

TEST(BoardSummary, NamesWhatIsOverdue)
{
    const ReportContent content = boardReport(boardSample(), QDate(2026, 10, 31));
    const ReportOptions summary = optionsIn(Language::Japanese, ReportDepth::Summary);
    expectInAll(content, summary, QStringLiteral("期限を過ぎた施策（2026年10月31日 現在）"));
    expectInAll(content, summary, QStringLiteral("2 月の件の根本原因分析を開発者研修の教材に反映する"));
    for (const auto &[form, text] : allForms(content, summary))
        EXPECT_GE(text.count(QStringLiteral("2026年10月30日")), 2) << form << ": of 1.7 and 6.5";
    expectInAll(boardReport(boardSample(), QDate(2026, 10, 30)), summary, QStringLiteral("期限を過ぎた施策"), false);
    expectInAll(content, optionsIn(Language::Japanese, ReportDepth::External), QStringLiteral("期限を過ぎた施策"), false);
}

TEST(BoardSummary, ShowsTheConclusionAboveTheFiguresAndNeverOutside)
{
    const QString second = QStringLiteral("承認を求める: 追加予算 480 万円。");
    const ReportContent content =
        boardReport(concluding(boardSample(), QStringLiteral("下期に 3 件を引き上げる。\n") + second));
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::Full}) {
        for (const auto &[form, text] : allForms(content, optionsIn(Language::English, depth))) {
            const qsizetype place = text.indexOf(withoutSpaces(second));
            EXPECT_GE(place, 0) << form;
            EXPECT_LT(place, text.indexOf(QStringLiteral("Targetlevelsreached"))) << form;
            EXPECT_TRUE(text.contains(QStringLiteral("Conclusion,decisionwanted"))) << form;
        }
    }
    expectInAll(content, optionsIn(Language::English, ReportDepth::External), second, false);
    expectInAll(content, optionsIn(Language::English, ReportDepth::External), QStringLiteral("decision wanted"), false);
    expectInAll(boardReport(boardSample()), optionsIn(Language::English, ReportDepth::Summary),
                QStringLiteral("decision wanted"), false);
}

TEST(BoardSummary, SaysWhatEachLevelMeans)
{
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::Full, ReportDepth::External}) {
        const auto forms = allForms(boardReport(boardSample()), optionsIn(Language::English, depth));
        for (const auto &[form, text] : forms) {
            for (const char *meaning :
                 {"0 Nobody sees a need, or nothing is done.", "1 Some people see the need, and act on their own.",
                  "2 Parts of the organization do it, without rules for all.", "3 It is defined, documented and made known.",
                  "4 It is evaluated, reviewed and improved regularly.",
                  "5 It is optimized all the time, and management builds on it.",
                  "what decides is the sheet’s text of each framework"})
                EXPECT_TRUE(text.contains(withoutSpaces(QString::fromUtf8(meaning)))) << form << ": " << meaning;
        }
    }
    expectInAll(boardReport(boardSample()), optionsIn(Language::Japanese, ReportDepth::Summary),
                QStringLiteral("3 定義・文書化され、周知されている。"));
}

/// With a conclusion of three full lines, on a day on which everything is overdue.
TEST(BoardSummary, StaysOnTwoPages)
{
    const QString line(99, u'承');
    const Assessment assessment = concluding(boardSample(), line + u'\n' + line + u'\n' + line);
    for (const Language language : {Language::Japanese, Language::English}) {
        const ReportContent content = boardReport(assessment, QDate(2030, 1, 1));
        EXPECT_GT(content.summary.overdue.size(), 20U);
        const ReportDocument report(content, optionsIn(language, ReportDepth::Summary));
        EXPECT_EQ(report.pageCount(), 2);
        EXPECT_EQ(PdfTools(renderPdf(report)).pages().front().count(u'承'), 3 * 99);
    }
}

}  // namespace psirt::test
