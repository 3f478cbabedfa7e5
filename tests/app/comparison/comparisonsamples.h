// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/document/document.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/actionsamples.h"

namespace psirt::test {

/// The assessment before: 1.1 to 1.4 at 1, 2, 3 and 2, 2.1 at 4, 3.1 excluded, 5.2 at 2.
[[nodiscard]] inline Assessment assessmentBefore()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("Spring 2025");
    properties.organization = QStringLiteral("ACME");
    properties.date = QDate(2025, 4, 1);
    assessment.setProperties(properties);
    rate(assessment, "1.1", 1);
    rate(assessment, "1.2", 2);
    rate(assessment, "1.3", 3);
    rate(assessment, "1.4", 2);
    rate(assessment, "2.1", 4);
    exclude(assessment, "3.1", QStringLiteral("nothing of the kind"));
    rate(assessment, "5.2", 2);
    Entry entry = assessment.entry(framework("1.1"));
    entry.note = QStringLiteral("One team knows.");
    entry.evidence = QStringList{QStringLiteral("handbook"), QStringLiteral("old list")};
    assessment.setEntry(framework("1.1"), entry);
    plan(assessment, "1.1", {action("train the team", "Sato", QDate(2025, 9, 30))});
    return assessment;
}

/// The one after: 1.1 rose to 3, 1.2 fell to 1, 1.3 is as it was, 1.4 is excluded, 2.1 no longer rated, 3.1 included
/// again at 2, 4.1 newly rated at 0, 5.2 rose to 3 with a reason.
///
/// Averages: before (1+2+3+2+4+2)/6 = 14/6 = 2.33; now (3+1+3+2+0+3)/6 = 12/6 = 2.00. Over 1.1, 1.2, 1.3 and 5.2, which
/// both sides rate: (1+2+3+2)/4 = 2.00 and (3+1+3+3)/4 = 2.50.
[[nodiscard]] inline Assessment assessmentNow()
{
    Assessment assessment = assessmentBefore();
    Properties properties = assessment.properties();
    properties.title = QStringLiteral("Spring 2026");
    properties.date = QDate(2026, 4, 1);
    assessment.setProperties(properties);
    rate(assessment, "1.1", 3);
    rate(assessment, "1.2", 1);
    exclude(assessment, "1.4", QStringLiteral("sold"));
    rate(assessment, "3.1", 2);
    rate(assessment, "4.1", 0);
    rate(assessment, "5.2", 3);
    Entry entry = assessment.entry(framework("2.1"));
    entry.rating = Rating();
    assessment.setEntry(framework("2.1"), entry);
    entry = assessment.entry(framework("1.1"));
    entry.note = QStringLiteral("Every team knows.");
    entry.evidence = QStringList{QStringLiteral("handbook"), QStringLiteral("minutes")};
    assessment.setEntry(framework("1.1"), entry);
    plan(assessment, "1.1", {action("train the team", "Sato", QDate(2025, 9, 30), ActionState::Done), action("open")});
    entry = assessment.entry(framework("5.2"));
    entry.changeReason = QStringLiteral("A coordinator was named.");
    assessment.setEntry(framework("5.2"), entry);
    return assessment;
}

[[nodiscard]] inline comparison::ComparisonSide sideOf(Assessment assessment, const QString &path = {})
{
    return {sharedSheet(), std::move(assessment), path, {}};
}

/// The open document against the assessment before it.
struct ComparisonStand {
    explicit ComparisonStand(Assessment baseline = assessmentBefore(), Assessment current = assessmentNow(),
                             ViewOptions how = viewOptions())
        : document(std::make_unique<Document>(sharedSheet(), std::move(current))), options(std::move(how)),
          pair(sideOf(std::move(baseline), QStringLiteral("/folder/before.psirt")),
               psirt::comparison::sideOf(*document, sharedSheet()), document.get())
    {
    }

    std::unique_ptr<Document> document;
    ViewOptions options;
    comparison::ComparisonPair pair;
};

}  // namespace psirt::test
