// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(SystemClock, StandsStillAtTheMomentGiven)
{
    // 20,454 days of 86,400 seconds after 1970: 2026-01-01, and an hour and a minute.
    const SystemClock clock("1767229260");
    EXPECT_EQ(clock.now().toString(Qt::ISODate), QStringLiteral("2026-01-01T01:01:00Z"));
    EXPECT_EQ(clock.today(), QDate(2026, 1, 1));
}

TEST(SystemClock, TellsTheTimeWhereNoneIsGiven)
{
    for (const char *none : {"", "yesterday", "1.5"}) {
        const QDateTime before = QDateTime::currentDateTime();
        const QDateTime now = SystemClock(none).now();
        EXPECT_GE(now, before) << none;
        EXPECT_LE(now, QDateTime::currentDateTime()) << none;
    }
}

}  // namespace psirt::test
