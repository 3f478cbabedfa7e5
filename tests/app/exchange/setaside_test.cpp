// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"
#include "app/exchange/jsonexport.h"
#include "app/report/reporttext.h"
#include "core/reporting/report.h"
#include "core/scoring/score.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/samebytes.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

/// The level that an exclusion set aside leaves the program in its project file alone.
TEST(SetAside, LeavesInNothingThatIsHandedOver)
{
    Assessment without = completeAssessment();
    exclude(without, "1.1");
    Assessment with = without;
    Entry entry = with.entry(framework("1.1"));
    entry.setAside = *Rating::unsure(level(5), level(4));
    with.setEntry(framework("1.1"), entry);
    EXPECT_TRUE(sameBytes(exchange::exportCsv(sheet(), with), exchange::exportCsv(sheet(), without)));
    EXPECT_TRUE(sameBytes(exchange::exportJson(sheet(), with), exchange::exportJson(sheet(), without)));
    EXPECT_TRUE(sameBytes(exchange::summaryJson(sheet(), with), exchange::summaryJson(sheet(), without)));
    const auto report = [](const Assessment &assessment) {
        return report::reportHtml(buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment)), {});
    };
    EXPECT_TRUE(sameBytes(report(with), report(without)));
    const Assessment before = emptyAssessment();
    EXPECT_TRUE(
        sameBytes(exchange::comparisonJson(sheet(), before, with), exchange::comparisonJson(sheet(), before, without)));
    EXPECT_TRUE(
        sameBytes(exchange::comparisonJson(sheet(), with, without), exchange::comparisonJson(sheet(), without, without)));
}

}  // namespace psirt::test
