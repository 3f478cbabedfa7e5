// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/whatif.h"
#include "core/scoring/score.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(WhatIf, TakesThePlaceOfTheRatingAlone)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = *Rating::unsure(level(1), level(2));
    entry.target = level(4);
    entry.note = QStringLiteral("note");
    assessment.setEntry(framework("1.1"), entry);
    exclude(assessment, "1.2");
    const Assessment before = assessment;

    const Assessment tried = withTriedLevels(
        assessment, {{framework("1.1"), level(3)}, {framework("1.2"), level(2)}, {framework("1.3"), level(0)}});

    EXPECT_EQ(assessment, before);
    entry.rating = level(3);
    EXPECT_EQ(tried.entry(framework("1.1")), entry);
    EXPECT_EQ(tried.entry(framework("1.2")).rating, Rating(level(2)));
    EXPECT_EQ(scoreAssessment(sheet(), tried).overall.average, Average::of(5, 3));  // 3 + 2 + 0
}

TEST(WhatIf, WithoutTriedLevelsIsTheAssessment)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "2.1", 4);
    EXPECT_EQ(withTriedLevels(assessment, {}), assessment);
}

}  // namespace psirt::test
