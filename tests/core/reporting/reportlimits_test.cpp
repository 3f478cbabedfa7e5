// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/report.h"
#include "core/reporting/reportlimits.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

QString text(qsizetype length)
{
    return QString(length, QChar(u'字'));
}

Entry entryOf(const Rating &rating, qsizetype note, const QStringList &evidence = {}, qsizetype reason = 0)
{
    Entry entry;
    entry.rating = rating;
    entry.note = text(note);
    entry.evidence = evidence;
    entry.changeReason = text(reason);
    return entry;
}

Assessment with(const Entry &entry, const Properties &properties = {})
{
    Assessment assessment = emptyAssessment();
    assessment.setProperties(properties);
    assessment.setEntry(framework("1.1"), entry);
    return assessment;
}

}  // namespace

TEST(ReportLimits, CutNothingThatPeopleWrite)
{
    Entry entry = entryOf(level(3), 12'000, {text(5000), text(6999)}, 10'000);
    entry.actions.assign(300, {text(1000), text(300), {}, ActionState::Planned, {}});
    entry.opinions.assign(20, {text(300), level(3), text(2000), {text(1999)}, {}});
    Properties properties;
    properties.title = text(300);
    properties.assessors = QStringList(50, text(300));
    const Assessment whole = with(entry, properties);
    const BoundedAssessment bounded = boundedForReport(whole);
    EXPECT_EQ(bounded.cut, 0);
    EXPECT_EQ(bounded.assessment, whole);
}

TEST(ReportLimits, CutWhatIsLongerAndCountIt)
{
    Entry entry = entryOf(Rating::excluded(text(12'001)), 100'000, {text(11'000), text(1001), text(1)}, 12'001);
    entry.actions.assign(301, {text(1001), QStringLiteral("a"), {}, ActionState::Planned, {}});
    Properties properties;
    properties.title = text(20'000);
    const BoundedAssessment bounded = boundedForReport(with(entry, properties));
    const Entry &cut = bounded.assessment.entry(framework("1.1"));
    const QChar more(u'…');
    EXPECT_EQ(cut.note, text(11'999) + more);
    EXPECT_EQ(cut.rating, Rating::excluded(text(11'999) + more));
    EXPECT_EQ(cut.evidence, QStringList({text(11'000), text(999) + more}));
    EXPECT_EQ(cut.actions.size(), 300U);
    EXPECT_EQ(cut.actions.front().what, text(999) + more);
    EXPECT_EQ(bounded.assessment.properties().title, text(299) + more);
    EXPECT_EQ(boundedForReport(bounded.assessment).cut, 0) << "what was cut is cut no more";
    EXPECT_EQ(bounded.cut, 306) << "title, note, two reasons, evidence, the list of actions, and each action in it";
}

TEST(ReportLimits, GiveThreeLinesOfAConclusion)
{
    const auto given = [](const QString &conclusion) {
        Properties properties;
        properties.conclusion = conclusion;
        const BoundedAssessment bounded = boundedForReport(with({}, properties));
        return std::pair(bounded.assessment.properties().conclusion, bounded.cut);
    };
    EXPECT_EQ(given(QStringLiteral("a\nb\nc\n")), std::pair(QStringLiteral("a\nb\nc"), 0));
    EXPECT_EQ(given(QStringLiteral("a\nb\nc\nd")), std::pair(QStringLiteral("a\nb\nc…"), 1));
    EXPECT_EQ(given(text(300)), std::pair(text(300), 0));
    EXPECT_EQ(given(text(301)), std::pair(text(299) + QChar(u'…'), 1));
}

TEST(ReportLimits, PartNoCharacter)
{
    Entry entry = entryOf({}, 11'998);
    entry.note += QStringLiteral("𠮷字");
    EXPECT_EQ(boundedForReport(with(entry)).assessment.entry(framework("1.1")).note, text(11'998) + QChar(u'…'));
    const Entry lines = entryOf({}, 0, {text(11'000), text(998) + QStringLiteral("𠮷字")});
    EXPECT_EQ(boundedForReport(with(lines)).assessment.entry(framework("1.1")).evidence,
              QStringList({text(11'000), text(998) + QChar(u'…')}));
}

TEST(ReportLimits, AreCountedInTheReport)
{
    const Assessment before = with(entryOf(level(2), 20'000));
    const Assessment now = with(entryOf(level(3), 20'000));
    const Score score = scoreAssessment(sheet(), now);
    EXPECT_EQ(buildReport(sheet(), now, score).cutTexts, 1);
    EXPECT_EQ(buildReport(sheet(), now, score, &before).cutTexts, 2);
    EXPECT_EQ(buildComparisonReport(sheet(), before, now).cutTexts, 2);
    EXPECT_EQ(buildReport(sheet(), with(entryOf(level(3), 0)), score).cutTexts, 0);
}

TEST(ReportLimits, GiveEachTextOneKindOfLineEnd)
{
    const QString odd = QStringLiteral("a\rb\r\nc");
    const QString plain = QStringLiteral("a\nb\nc");
    const auto filled = [](const QString &text) {
        Entry entry = entryOf(level(2), 0, {text});
        entry.note = text;
        entry.changeReason = text;
        entry.actions = {{text, text, {}, ActionState::Planned, {}}};
        entry.opinions = {{text, Rating::excluded(text), text, {text}, {}}};
        Properties properties;
        properties.title = text;
        properties.organization = text;
        properties.scope = text;
        properties.assessors = {text};
        properties.remarks = text;
        properties.conclusion = text;
        Assessment assessment = with(entry, properties);
        exclude(assessment, "1.2", text);
        return assessment;
    };
    const BoundedAssessment bounded = boundedForReport(filled(odd));
    EXPECT_EQ(bounded.assessment, filled(plain));
    EXPECT_EQ(bounded.cut, 0);
}

TEST(ReportLimits, CountLinesOfTheConclusionHoweverTheyEnd)
{
    Properties properties;
    properties.conclusion = QStringLiteral("a\rb\vc\u2028d");
    EXPECT_EQ(boundedForReport(with({}, properties)).assessment.properties().conclusion, QStringLiteral("a\nb\nc…"));
}

}  // namespace psirt::test
