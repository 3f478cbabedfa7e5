// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/trenddrawing.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace drawings;

namespace {

/// Ten pixels a character.
double width(const QString &text)
{
    return 10.0 * static_cast<double>(text.size());
}

QStringList texts(QDate first, QDate last, double pixelsPerDay)
{
    QStringList result;
    for (const DateTick &tick : dateTicks(first, last, pixelsPerDay, 20, width))
        result.append(tick.text);
    return result;
}

}  // namespace

TEST(DateTicks, AreFirstDaysOfQuartersWhereThereIsRoom)
{
    // A quarter is 90 pixels at one a day: "2025-04" and the gap take 70 + 20.
    EXPECT_EQ(texts({2025, 3, 31}, {2026, 1, 15}, 1.0), (QStringList{QStringLiteral("2025-04"), QStringLiteral("2025-07"),
                                                                     QStringLiteral("2025-10"), QStringLiteral("2026-01")}));
    // With less room half-years, then years, then every other one.
    EXPECT_EQ(texts({2025, 3, 31}, {2026, 1, 15}, 0.9), (QStringList{QStringLiteral("2025-07"), QStringLiteral("2026-01")}));
    EXPECT_EQ(texts({2023, 3, 31}, {2026, 4, 1}, 0.2),
              (QStringList{QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026")}));
    EXPECT_EQ(texts({2023, 3, 31}, {2026, 4, 1}, 0.1), (QStringList{QStringLiteral("2024"), QStringLiteral("2026")}));
}

TEST(DateTicks, AreDaysInAShortPeriod)
{
    EXPECT_EQ(texts({2026, 3, 31}, {2026, 4, 1}, 200),
              (QStringList{QStringLiteral("2026-03-31"), QStringLiteral("2026-04-01")}));
    EXPECT_EQ(texts({2026, 3, 31}, {2026, 4, 7}, 20), QStringList{QStringLiteral("2026-04-06")});  // a Monday
}

TEST(DateTicks, AreNeverNone)
{
    EXPECT_EQ(texts({2026, 3, 2}, {2026, 3, 3}, 0.001), QStringList{QStringLiteral("2026-03-02")});
}

TEST(DateTicks, NeverOverlap)
{
    for (const double pixelsPerDay : {0.01, 0.03, 0.09, 0.3, 1.0, 3.0, 9.0, 30.0}) {
        const QDate first(2020, 2, 29);
        const auto ticks = dateTicks(first, first.addDays(4000), pixelsPerDay, 20, width);
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const double between = pixelsPerDay * static_cast<double>(ticks[i - 1].date.daysTo(ticks[i].date));
            EXPECT_GE(between, width(ticks[i].text) + 19) << pixelsPerDay << ticks[i].text.toStdString();
        }
    }
}

}  // namespace psirt::test
