// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/trend.h"
#include "tests/support/testdata.h"

namespace psirt::test {

/// An assessment of that day with levels; the rest is unrated.
[[nodiscard]] inline Assessment dated(std::optional<QDate> date, const char *title,
                                      const std::vector<std::pair<const char *, int>> &levels = {})
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.date = date;
    properties.title = QString::fromUtf8(title);
    assessment.setProperties(properties);
    for (const auto &[id, number] : levels)
        rate(assessment, id, number);
    return assessment;
}

/// Three assessments, half a year apart. Overall 1.00 (1 + 1 over 2), none, 3.00 (2 + 4 over 2). Area 1 has 1.1 at 1, then
/// nothing (1.1 excluded), then 2; area 2 has 2.1 at 1, nothing, then 4. 1.1 has a note and a reason in the last one.
[[nodiscard]] inline std::vector<Assessment> threeAssessments()
{
    std::vector<Assessment> all{dated(QDate(2025, 4, 1), "first", {{"1.1", 1}, {"2.1", 1}}),
                                dated(QDate(2025, 10, 1), "second"),
                                dated(QDate(2026, 4, 1), "third", {{"1.1", 2}, {"2.1", 4}})};
    exclude(all[1], "1.1", QStringLiteral("not our business"));
    Entry entry = all[2].entry(framework("1.1"));
    entry.note = QStringLiteral("the note");
    entry.changeReason = QStringLiteral("the reason");
    all[2].setEntry(framework("1.1"), std::move(entry));
    return all;
}

[[nodiscard]] inline Trend trendOf(const std::vector<Assessment> &assessments)
{
    std::vector<TrendInput> inputs;
    for (const Assessment &assessment : assessments)
        inputs.push_back({assessment.properties().title, {}, {}, assessment});
    return buildTrend(sheet(), std::move(inputs));
}

}  // namespace psirt::test
