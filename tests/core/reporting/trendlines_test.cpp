// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/trendlines.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

TrendInput on(QDate date, const char *title)
{
    TrendInput input{QStringLiteral("file of ") + QString::fromUtf8(title), {}, {}, emptyAssessment()};
    Properties properties;
    properties.date = date;
    properties.title = QString::fromUtf8(title);
    input.assessment.setProperties(properties);
    return input;
}

}  // namespace

TEST(TrendLines, HoldTheSheetAndItsAreasWithAFigureForEachMoment)
{
    TrendInput first = on({2025, 4, 1}, "first");
    rate(first.assessment, "1.1", 1);
    rate(first.assessment, "1.2", 2);
    TrendInput second = on({2026, 4, 1}, "");
    rate(second.assessment, "1.1", 3);
    for (const char *id : {"3.1", "3.2", "3.3"})
        rate(second.assessment, id, 4);
    const TrendLines lines = trendLines(sheet(), buildTrend(sheet(), {second, first}));
    ASSERT_EQ(lines.moments.size(), 2U);
    EXPECT_EQ(lines.moments[0].title, QStringLiteral("first"));
    EXPECT_EQ(lines.moments[1].date, QDate(2026, 4, 1));
    EXPECT_EQ(lines.moments[1].title, QStringLiteral("file of ")) << "without a title, what it is known by";
    ASSERT_EQ(lines.lines.size(), 7U);
    EXPECT_TRUE(lines.lines[0].isOverall());
    // 1 + 2 over 2, then 3 + 3 × 4 = 15 over 4.
    EXPECT_EQ(lines.lines[0].figures,
              (std::vector<TrendFigure>{{Average::of(3, 2), 2, 27, true}, {Average::of(15, 4), 4, 27, true}}));
    EXPECT_EQ(lines.lines[1].id, QStringLiteral("1"));
    EXPECT_EQ(lines.lines[1].figures,
              (std::vector<TrendFigure>{{Average::of(3, 2), 2, 7, true}, {Average::of(3, 1), 1, 7, true}}));
    EXPECT_EQ(lines.lines[3].figures, (std::vector<TrendFigure>{{{}, 0, 3, true}, {Average::of(12, 3), 3, 3, false}}))
        << "no figure is none, not 0";
}

TEST(TrendLines, AreThereWithoutAMoment)
{
    const TrendLines lines = trendLines(sheet(), buildTrend(sheet(), {}));
    EXPECT_TRUE(lines.moments.empty());
    EXPECT_EQ(lines.lines.size(), 7U);
}

}  // namespace psirt::test
