// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/startfrom.h"
#include "tests/support/testdata.h"

namespace psirt::test {

/// Half a year before: 1.1 at 2 with a note and evidence, 1.2 at 3, 1.3 excluded with a reason, the rest unrated.
[[nodiscard]] inline Assessment lastTimesAssessment()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("Autumn");
    properties.date = QDate(2025, 10, 1);
    assessment.setProperties(properties);
    Entry entry;
    entry.rating = level(2);
    entry.note = QStringLiteral("no rules yet");
    entry.evidence = {QStringLiteral("minutes.md"), QStringLiteral("chart.pdf")};
    assessment.setEntry(framework("1.1"), entry);
    rate(assessment, "1.2", 3);
    exclude(assessment, "1.3", QStringLiteral("no partners"));
    return assessment;
}

/// An assessment that stands on that one, with nothing taken over.
[[nodiscard]] inline Assessment startedAssessment(CarryOver::Levels levels = CarryOver::Levels::Shown)
{
    return startFrom(sheet(), lastTimesAssessment(), QStringLiteral("autumn.psirt"), {false, false, false, false, levels},
                     {});
}

}  // namespace psirt::test
