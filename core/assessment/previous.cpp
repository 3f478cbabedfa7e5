// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/previous.h"

#include "core/assessment/assessment.h"

namespace psirt {

PreviousAssessment rememberAsPrevious(const Assessment &assessment, const QString &fileName)
{
    PreviousAssessment previous;
    previous.title = assessment.properties().title;
    previous.date = assessment.properties().date;
    previous.file = fileName;
    for (const auto &[id, entry] : assessment.entries()) {
        Entry remembered;
        remembered.rating = entry.rating;
        remembered.note = entry.note;
        remembered.evidence = entry.evidence;
        if (!remembered.isEmpty())
            previous.entries.insert_or_assign(id, std::move(remembered));
    }
    return previous;
}

bool isPreviousHidden(const Assessment &assessment, const FrameworkId &id)
{
    const auto &previous = assessment.properties().previous;
    return previous && previous->hidesLevels && assessment.entry(id).rating.isUnrated();
}

std::optional<Assessment> visiblePrevious(const Assessment &assessment)
{
    const auto &previous = assessment.properties().previous;
    if (!previous)
        return std::nullopt;
    Assessment result(assessment.sheet());
    Properties properties;
    properties.title = previous->title;
    properties.date = previous->date;
    result.setProperties(std::move(properties));
    for (const auto &[id, entry] : previous->entries) {
        if (!isPreviousHidden(assessment, id))
            result.setEntry(id, entry);
    }
    return result;
}

}  // namespace psirt
