// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/citedreferences.h"
#include "core/reporting/report.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

QString numbers(const std::vector<ReferenceLine> &lines)
{
    QStringList numbers;
    for (const ReferenceLine &line : lines)
        numbers << line.number;
    return numbers.join(QLatin1Char(' '));
}

ShownText shown(const char *id, int number, const char *text)
{
    return {framework(id), level(number), false, QString::fromUtf8(text)};
}

ReportContent reportOf(const Assessment &assessment)
{
    return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment));
}

}  // namespace

TEST(CitedReferences, AreSortedByNumberEachWithItsPlaces)
{
    const auto lines = citedReferences(
        sheet(), {shown("3.3", 2, "[3.3.2-4]まず、[1.1.1]次に、[3.3.2]また"), shown("3.1", 1, "[3.3.2]この")});
    EXPECT_EQ(numbers(lines), QStringLiteral("1.1.1 3.3.2 3.3.3 3.3.4"));
    const std::vector<ShownCitation> twice{{framework("3.3"), level(2)}, {framework("3.1"), level(1)}};
    EXPECT_EQ(lines[1].citations, twice);
    EXPECT_EQ(lines[0].citations, (std::vector<ShownCitation>{{framework("3.3"), level(2)}}));
}

TEST(CitedReferences, SayHowTheyStandToThePublishedVersion)
{
    const auto lines = citedReferences(sheet(), {shown("1.1", 5, "[1.1.3.2][1.1.3.4][1.1.1]")});
    ASSERT_EQ(numbers(lines), QStringLiteral("1.1.1 1.1.3.2 1.1.3.4"));
    EXPECT_EQ(lines[0].relation, Relation::Same);
    EXPECT_EQ(lines[0].published->number, QStringLiteral("1.1.1"));
    EXPECT_EQ(lines[1].relation, Relation::None);
    EXPECT_FALSE(lines[1].published);
    EXPECT_TRUE(lines[1].remark.english.contains(QStringLiteral("no exact counterpart")));
    EXPECT_EQ(lines[2].relation, Relation::Renumbered);
    EXPECT_EQ(lines[2].published->number, QStringLiteral("1.1.3.3"));
}

TEST(CitedReferences, LeaveOutWhatTheCatalogueDoesNotKnow)
{
    EXPECT_TRUE(citedReferences(sheet(), {shown("1.1", 1, "[9.9.9] [要確認] なし")}).empty());
    EXPECT_TRUE(citedReferences(sheet(), {}).empty());
}

TEST(CitedReferences, OfAReportAreThoseOfItsRecordsAndItsGaps)
{
    EXPECT_TRUE(reportOf(emptyAssessment()).references.empty());
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 3);  // cites 1.1.1 and 1.1.3.1; the default target 3 is reached
    EXPECT_EQ(numbers(reportOf(assessment).references), QStringLiteral("1.1.1 1.1.3.1"));
    setTarget(assessment, "1.1", 5);  // level 4, which is next, cites 1.1.1.3 to 1.1.1.6
    const ReportContent content = reportOf(assessment);
    EXPECT_EQ(numbers(content.references), QStringLiteral("1.1.1 1.1.1.3 1.1.1.4 1.1.1.5 1.1.1.6 1.1.3.1"));
    EXPECT_EQ(content.references[0].citations, (std::vector<ShownCitation>{{framework("1.1"), level(3), false}}));
    EXPECT_EQ(content.references[1].citations, (std::vector<ShownCitation>{{framework("1.1"), level(4), true}}));
}

}  // namespace psirt::test
