// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radartext.h"
#include "app/report/reportwords.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace drawings;
using namespace report;

TEST(ReportWords, SpeakTheSharedVocabularyAndTheirOwn)
{
    const ReportWords words(Language::English);
    EXPECT_EQ(words[Word::ReportKind], QStringLiteral("PSIRT maturity assessment report"));
    EXPECT_EQ(words[Word::OtherOccasion], QStringLiteral("Other"));
    EXPECT_EQ(words[Word::Calculation], QStringLiteral("How the figures are computed"));
    EXPECT_EQ(words[Word::BandRing], QStringLiteral("Shaded ring: the band that the sheet asks for."));
    EXPECT_EQ(words[Word::Purpose], QStringLiteral("Purpose"));
    EXPECT_EQ(ReportWords(Language::Japanese)[Word::BandRing], QStringLiteral("網掛けの輪。成熟度シートが目安とする帯。"));
    EXPECT_EQ(ReportWords(Language::Japanese)[Word::Purpose], QStringLiteral("目的"));
}

TEST(ReportWords, WritesDatesAsTheLanguageDoes)
{
    EXPECT_EQ(ReportWords(Language::Japanese).date(QDate(2026, 3, 31)), QStringLiteral("2026年3月31日"));
    EXPECT_EQ(ReportWords(Language::English).date(QDate(2026, 3, 31)), QStringLiteral("31 March 2026"));
    EXPECT_EQ(ReportWords(Language::English).date({}), QStringLiteral("—"));
}

TEST(ReportWords, HasTheWordsForChangesInItsOwnLanguage)
{
    EXPECT_EQ(wordOf(ChangeKind::NewlyExcluded, ReportWords(Language::Japanese)), QStringLiteral("新たに除外"));
    EXPECT_EQ(wordOf(ChangeKind::NewlyExcluded, ReportWords(Language::English)), QStringLiteral("Newly excluded"));
    AverageChange change;
    change.current = Average::of(5, 2);
    EXPECT_EQ(sentenceOf(change, ReportWords(Language::Japanese)), QStringLiteral("平均は — → 2.50。"));
    EXPECT_EQ(ReportWords(Language::English).side(Word::LastTime, QDate(2025, 3, 31)),
              QStringLiteral("Last time (31 March 2025)"));
    EXPECT_EQ(ReportWords(Language::English).side(Word::LastTime, {}), QStringLiteral("Last time"));
}

TEST(ReportWords, NamesWhatIsComparedInALegend)
{
    const ReportWords words(Language::English);
    EXPECT_EQ(signName(ChartSign::Level, RadarBaseline::Previous, words), QStringLiteral("This time"));
    EXPECT_EQ(signName(ChartSign::Baseline, RadarBaseline::Previous, words), QStringLiteral("Last time"));
    EXPECT_EQ(signName(ChartSign::Level, RadarBaseline::None, words), QStringLiteral("Level"));
}

TEST(ReportWords, TellsTheStatesApart)
{
    const ReportWords words(Language::English);
    const FrameworkId id(QStringLiteral("1.1"));
    const auto level = Level::fromNumber(2);
    EXPECT_EQ(words.state({id, FrameworkState::Unrated, {}, level, {}}), QStringLiteral("Not rated"));
    EXPECT_EQ(words.state({id, FrameworkState::Excluded, {}, {}, {}}), QStringLiteral("Excluded"));
    EXPECT_EQ(words.state({id, FrameworkState::OutOfScope, {}, {}, {}}), QStringLiteral("Out of scope"));
    EXPECT_EQ(words.state({id, FrameworkState::Rated, level, level, 0}), QStringLiteral("Target reached"));
    EXPECT_EQ(words.state({id, FrameworkState::Rated, level, level, 1}), QStringLiteral("Below target"));
    EXPECT_EQ(words.state({id, FrameworkState::Rated, level, {}, {}}), QStringLiteral("Rated"));
}

}  // namespace psirt::test
