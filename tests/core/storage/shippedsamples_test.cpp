// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/version.h"
#include "core/scoring/score.h"
#include "core/storage/projectfile.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QFile>

namespace psirt::test {

namespace {

QString pathOf(const char *name)
{
    return QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/") + QLatin1String(name);
}

/// The score of a sample; fails the test and is empty if it cannot be read without an issue.
Score scoreOf(const char *name)
{
    const Result<LoadedProject> project = readProjectFile(pathOf(name), catalogue());
    if (!project) {
        ADD_FAILURE() << name << ": " << project.error().detail.toStdString();
        return scoreAssessment(sheet(), emptyAssessment());
    }
    EXPECT_TRUE(project.value().issues.empty()) << name;
    return scoreAssessment(*project.value().sheet, project.value().assessment);
}

void expectAreas(const Score &score, const std::vector<std::pair<int, int>> &sumsAndCounts)
{
    ASSERT_EQ(score.areas.size(), sumsAndCounts.size());
    for (size_t i = 0; i < sumsAndCounts.size(); ++i)
        EXPECT_EQ(score.areas[i].totals.average, Average::of(sumsAndCounts[i].first, sumsAndCounts[i].second)) << i + 1;
}

}  // namespace

TEST(ShippedSample, ScoresAsCountedByHand)
{
    const Score score = scoreOf("sample.psirt");
    expectAreas(score, {{11, 5},                            // 3 + 1 + 2 + 3 + 2; 1.6 excluded, 1.7 unrated
                        {15, 5},                            // 3 + 2 + 5 + 3 + 2
                        {8, 3},                             // 3 + 2 + 3
                        {11, 4},                            // 4 + 3 + 2 + 2
                        {7, 4},                             // 2 + 2 + 3 + 0
                        {5, 3}});                           // 2 + 2 + 1; 6.3 out of scope, 6.5 unrated
    EXPECT_EQ(score.overall.average, Average::of(57, 24));  // 11 + 15 + 8 + 11 + 7 + 5 = 57; 57/24 = 2.375
    EXPECT_EQ(score.overall.average->band(), Band::Below);
    EXPECT_EQ(score.overall.ratable, 26);
    EXPECT_EQ(score.overall.unrated, 2);
    EXPECT_EQ(score.overall.excluded, 1);
    EXPECT_EQ(score.overall.belowTarget, 16);
    EXPECT_EQ(score.overall.unsure, 1);  // 1.5: 2, or rather 3
    EXPECT_EQ(score.overall.range, (AverageRange{*Average::of(57, 24), *Average::of(58, 24)}));
}

TEST(ShippedSample, OfTheYearBeforeScoresAsCountedByHand)
{
    const Score score = scoreOf("sample-2025.psirt");
    expectAreas(score, {{8, 6},                             // 2 + 1 + 1 + 2 + 1 + 1; 1.7 unrated
                        {9, 5},                             // 2 + 1 + 3 + 2 + 1
                        {5, 2},                             // 3 + 2; 3.2 unrated
                        {9, 4},                             // 3 + 2 + 3 + 1
                        {3, 2},                             // 1 + 2; 5.2 excluded, 5.4 unrated
                        {5, 4}});                           // 2 + 1 + 1 + 1
    EXPECT_EQ(score.overall.average, Average::of(39, 23));  // 8 + 9 + 5 + 9 + 3 + 5 = 39; 39/23 = 1.695…
    EXPECT_EQ(score.overall.unrated, 3);
    EXPECT_EQ(score.overall.excluded, 1);
}

TEST(ShippedSample, OfTwoYearsBeforeScoresAsCountedByHand)
{
    const Score score = scoreOf("sample-2024.psirt");
    expectAreas(score, {{4, 6},                             // 1 + 0 + 0 + 1 + 1 + 1; 1.7 unrated
                        {2, 5},                             // 1 + 0 + 1 + 0 + 0
                        {3, 2},                             // 2 + 1; 3.2 unrated
                        {5, 4},                             // 2 + 1 + 2 + 0
                        {2, 2},                             // 1 + 1; 5.2 excluded, 5.4 unrated
                        {1, 4}});                           // 1 + 0 + 0 + 0
    EXPECT_EQ(score.overall.average, Average::of(17, 23));  // 4 + 2 + 3 + 5 + 2 + 1 = 17; 17/23 = 0.739…
    EXPECT_EQ(score.overall.unrated, 3);
    EXPECT_EQ(score.overall.excluded, 1);
}

/// So that the first save of a sample changes only what the person changed.
TEST(ShippedSample, IsWrittenAsTheProgramWritesIt)
{
    for (const char *name : {"sample.psirt", "sample-2025.psirt", "sample-2024.psirt"}) {
        QFile file(pathOf(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        QByteArray bytes = file.readAll();
        const Result<LoadedProject> project = parseProject(bytes, QLatin1String(name), catalogue());
        ASSERT_TRUE(project) << name;
        bytes.replace("\"applicationVersion\": \"0.1.0\"",
                      "\"applicationVersion\": \"" + applicationVersion().toUtf8() + '"');
        EXPECT_TRUE(sameBytes(serializeProject(project.value().assessment), bytes)) << name;
    }
}

}  // namespace psirt::test
