// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blocktext.h"
#include "app/report/pdf.h"
#include "app/report/reportflow.h"
#include "app/report/reporttext.h"
#include "app/theme/fonts.h"
#include "core/reporting/figures.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

// Paper, OpenDocument, HTML and Markdown say the same: every sentence and every figure of a report is in each of them.

namespace psirt::test {

using namespace report;

namespace {

/// All that blocks say, text by text.
class SaidTexts {
public:
    explicit SaidTexts(const ReportBlocks &blocks)
    {
        for (const FlowBlock &block : inOneFlow(blocks))
            std::visit(*this, block);
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    void operator()(const HeadingBlock &heading)
    {
        if (heading.rank != HeadingBlock::Rank::PlaceOnly)
            add({heading.text, heading.rendering});
        for (const SignedText &aside : heading.asides)
            add({aside.text});
    }
    void operator()(const TextBlock &text) { add({text.text}); }
    void operator()(const FiguresBlock &figures)
    {
        for (const FiguresBlock::Figure &figure : figures.figures)
            add({figure.name, figure.value, figure.explanation});
    }
    void operator()(const FactsBlock &facts)
    {
        for (const FactsBlock::Fact &fact : facts.facts) {
            add({fact.name, fact.value, fact.rendering, fact.level, fact.hint});
            add(fact.items);
            for (const SignedText &aside : fact.asides)
                add({aside.text});
        }
    }
    void operator()(const TableBlock &table)
    {
        for (const TableBlock::Column &column : table.columns)
            add({column.header});
        for (const TableBlock::Row &row : table.rows) {
            for (const Cell &cell : row.cells)
                add({cell.text, cell.rendering});
            add({row.note});
        }
    }
    void operator()(const LegendBlock &legend)
    {
        for (const LegendBlock::Item &item : legend.items)
            add({item.name, item.text});
    }
    void operator()(const ChartBlock &) {}
    void operator()(const GlanceBlock &) {}  // its table comes after it

private:
    /// Line by line: a form may set something between two lines.
    void add(const QStringList &texts)
    {
        for (const QString &text : texts) {
            for (const QString &line : text.split(u'\n')) {
                const QString bare = withoutSpaces(line);
                if (!bare.isEmpty() && !m_texts.contains(bare))
                    m_texts << bare;
            }
        }
    }

    QStringList m_texts;
};

QString textOfHtml(const QByteArray &html)
{
    QString text;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError());
    return withoutSpaces(text);
}

/// Of its paragraphs: neither what pictures and tables are called nor how contents are made.
QString textOfOdt(const Result<QByteArray> &odt)
{
    const QSet<QString> unseen{QStringLiteral("title"), QStringLiteral("desc"), QStringLiteral("table-of-content")};
    QString text;
    QXmlStreamReader reader(partOf(odt.value(), QStringLiteral("content.xml")));
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && unseen.contains(reader.name().toString()))
            reader.skipCurrentElement();
        else if (token == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError());
    return withoutSpaces(text);
}

QString textOfMarkdown(const QByteArray &markdown)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\(?=[!-/:-@\[-`{-~]))"));
    return withoutSpaces(QString::fromUtf8(markdown).replace(QStringLiteral("<br/>"), QStringLiteral("\n")).remove(escape));
}

/// On paper what has no room in its line ends in an ellipsis.
bool isElided(const QString &paper, const QString &text)
{
    constexpr qsizetype leastCharacters = 8;
    for (qsizetype length = std::min(text.size() - 1, qsizetype(200)); length >= leastCharacters; --length) {
        if (paper.contains(text.left(length) + u'…'))
            return true;
    }
    return false;
}

struct Form {
    const char *name;
    QString text;
};

std::vector<Form> formsOf(const ReportSubject &subject, const ReportOptions &options)
{
    return {{"paper", PdfTools(renderPdf(ReportDocument(subject, options))).bodyText()},
            {"OpenDocument", textOfOdt(reportOdt(subject, options, FixedClock().now()))},
            {"HTML", textOfHtml(reportHtml(subject, options))},
            {"Markdown", textOfMarkdown(reportMarkdown(subject, options))}};
}

void expectIn(const Form &form, const QString &text)
{
    const QString bare = withoutSpaces(text);
    const bool isThere =
        form.text.contains(bare) || (QLatin1String(form.name) == QLatin1String("paper") && isElided(form.text, bare));
    EXPECT_TRUE(isThere) << form.name << " lacks " << bare.toStdString();
}

/// Few gaps, so that a summary has room for all of them; one excluded, one unrated, one opinion, remarks.
Assessment roomyAssessment()
{
    Assessment assessment = assessmentAt(3);
    exclude(assessment, "1.3", QStringLiteral("交流は親会社が担う。"));
    Entry unrated = assessment.entry(framework("2.2"));
    unrated.rating = Rating();
    assessment.setEntry(framework("2.2"), unrated);
    rate(assessment, "1.2", 1);
    rate(assessment, "5.1", 2);
    Properties properties = assessment.properties();
    properties.remarks = QStringLiteral("速報である。");
    assessment.setProperties(properties);
    return assessment;
}

/// A few levels higher and lower than that.
Assessment earlierAssessment()
{
    Assessment assessment = assessmentAt(3);
    rate(assessment, "1.1", 2);
    rate(assessment, "2.1", 1);
    rate(assessment, "4.1", 4);
    return assessment;
}

struct SameSubject {
    const char *name;
    ReportSubject subject;
};

std::vector<SameSubject> sameSubjects()
{
    const Assessment now = roomyAssessment();
    const Assessment before = earlierAssessment();
    return {{"alone", reportOf(now)},
            {"with baseline", reportOf(now, &before)},
            {"comparison", buildComparisonReport(sheet(), before, now)}};
}

class SameForms : public testing::TestWithParam<std::tuple<ReportDepth, Language>> {
protected:
    SameForms() { EXPECT_TRUE(loadBundledFonts()); }

    [[nodiscard]] static ReportOptions options()
    {
        const auto [depth, language] = GetParam();
        return optionsIn(language, depth);
    }

    /// Not from the blocks, but from what the report is of.
    static void expectFacts(const Form &form, const ReportContent &content)
    {
        const ReportWords words(options().language);
        for (const Word word : {Word::FrameworksBelowTarget, Word::ExcludedFrameworks, Word::NotRated, Word::PathToBand,
                                Word::Credits, Word::Strongest, Word::Weakest, Word::NextDate}) {
            if (word != Word::PathToBand || !content.summary.path->steps.empty())
                expectIn(form, words[word]);
        }
        for (const ExclusionLine &line : content.summary.excluded)
            expectIn(form, line.reason);
        for (const FrameworkLine &line : content.summary.unrated)
            expectIn(form, line.score.id.text());
        for (const GapLine &gap : content.gaps)
            expectIn(form, formatLevel(gap.score) + QStringLiteral("→") + formatLevel(gap.score.target));
        expectIn(form, sentenceOf(content.comparison->overall, words));
        EXPECT_EQ(form.text.contains(QStringLiteral("速報である。")), options().depth != ReportDepth::External) << form.name;
        EXPECT_EQ(form.text.contains(withoutSpaces(words[Word::References])), options().depth != ReportDepth::Summary)
            << form.name;
    }
};

}  // namespace

TEST_P(SameForms, HoldTheSameSentencesAndFigures)
{
    const ReportWords words(options().language);
    for (const SameSubject &each : sameSubjects()) {
        SCOPED_TRACE(each.name);
        const QStringList texts = SaidTexts(blocksOf(each.subject, words, options())).texts();
        EXPECT_GT(texts.size(), 60);
        for (const Form &form : formsOf(each.subject, options())) {
            for (const QString &text : texts)
                expectIn(form, text);
            const auto *content = std::get_if<ReportContent>(&each.subject);
            if (content && content->comparison)
                expectFacts(form, *content);
        }
    }
}

/// What a person ticks off is gone from all forms, in a comparison too.
TEST_P(SameForms, LeaveOutTheSameParts)
{
    if (options().depth == ReportDepth::Summary)
        return;  // has one part
    const ReportWords words(options().language);
    const Assessment before = earlierAssessment();
    const ReportSubject comparison = buildComparisonReport(sheet(), before, roomyAssessment());
    const std::vector<std::pair<ReportPart, Word>> parts{
        {ReportPart::Summary, Word::DifferenceMadeOf}, {ReportPart::Comparison, Word::AllChanges},
        {ReportPart::Areas, Word::ChangeByArea},       {ReportPart::Records, Word::ChangeRecords},
        {ReportPart::NotCounted, Word::ScopeChanges},  {ReportPart::Calculation, Word::Calculation}};
    ReportOptions less = options();
    less.parts = ReportParts(ReportPart::Areas) | ReportPart::NotCounted;
    for (const Form &form : formsOf(comparison, less)) {
        for (const auto &[part, title] : parts)
            EXPECT_EQ(form.text.contains(withoutSpaces(words[title])), less.parts->testFlag(part))
                << form.name << " " << withoutSpaces(words[title]).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(OfEachDepth, SameForms,
                         testing::Combine(testing::Values(ReportDepth::Summary, ReportDepth::Full, ReportDepth::External),
                                          testing::Values(Language::Japanese, Language::English)));

}  // namespace psirt::test
