// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/contentdifference.h"

#include <set>
#include <tuple>

namespace psirt {

namespace {

/// In the sheet's order; those that the sheet lacks by id, after them.
std::vector<FrameworkId> frameworksOf(const Sheet &sheet, const Assessment &before, const Assessment &after)
{
    std::vector<FrameworkId> ids;
    for (const Framework *framework : sheet.frameworks())
        ids.push_back(framework->id);
    std::set<FrameworkId> others;
    for (const Assessment *assessment : {&before, &after}) {
        for (const auto &[id, entry] : assessment->entries()) {
            if (!sheet.framework(id))
                others.insert(id);
        }
    }
    ids.insert(ids.end(), others.begin(), others.end());
    return ids;
}

/// Gathers the parts that differ, of one framework or of the assessment itself.
class Gatherer {
public:
    explicit Gatherer(std::vector<ContentDifference> &differences) : m_differences(differences) {}

    void startWith(const std::optional<FrameworkId> &framework)
    {
        m_framework = framework;
        m_start = m_differences.size();
    }

    template <typename Value>
    void compare(ContentPart part, const Value &before, const Value &after)
    {
        if (!(before == after))
            m_differences.push_back({part, m_framework});
    }

    /// What differs in no part that has a name.
    template <typename Value>
    void compareRest(ContentPart rest, const Value &before, const Value &after)
    {
        if (m_differences.size() == m_start)
            compare(rest, before, after);
    }

private:
    std::vector<ContentDifference> &m_differences;
    std::optional<FrameworkId> m_framework;
    std::size_t m_start = 0;
};

void compareEntries(Gatherer &gatherer, const Entry &before, const Entry &after)
{
    gatherer.compare(ContentPart::Rating, before.rating, after.rating);
    gatherer.compare(ContentPart::Target, before.target, after.target);
    gatherer.compare(ContentPart::Note, before.note, after.note);
    gatherer.compare(ContentPart::Evidence, before.evidence, after.evidence);
    gatherer.compare(ContentPart::ChangeReason, before.changeReason, after.changeReason);
    gatherer.compare(ContentPart::Actions, before.actions, after.actions);
    gatherer.compare(ContentPart::Opinions, before.opinions, after.opinions);
    gatherer.compare(ContentPart::OtherOfFramework, before.unknownKeys, after.unknownKeys);
    gatherer.compareRest(ContentPart::OtherOfFramework, before, after);
}

void compareProperties(Gatherer &gatherer, const Properties &before, const Properties &after)
{
    gatherer.compare(ContentPart::Title, before.title, after.title);
    gatherer.compare(ContentPart::Organization, before.organization, after.organization);
    gatherer.compare(ContentPart::Scope, before.scope, after.scope);
    gatherer.compare(ContentPart::Assessors, before.assessors, after.assessors);
    gatherer.compare(ContentPart::Date, before.date, after.date);
    gatherer.compare(ContentPart::Occasion, before.occasion, after.occasion);
    gatherer.compare(ContentPart::NextDate, before.nextDate, after.nextDate);
    gatherer.compare(ContentPart::DefaultTarget, before.defaultTarget, after.defaultTarget);
    gatherer.compare(ContentPart::AreaTargets, before.areaTargets, after.areaTargets);
    gatherer.compare(ContentPart::Remarks, before.remarks, after.remarks);
    gatherer.compare(ContentPart::Conclusion, before.conclusion, after.conclusion);
    gatherer.compare(ContentPart::DismissedChecks, before.dismissedChecks, after.dismissedChecks);
    gatherer.compare(ContentPart::Previous, before.previous, after.previous);
}

}  // namespace

std::vector<ContentDifference> contentDifferences(const Sheet &sheet, const Assessment &before, const Assessment &after)
{
    std::vector<ContentDifference> differences;
    Gatherer gatherer(differences);
    for (const FrameworkId &id : frameworksOf(sheet, before, after)) {
        gatherer.startWith(id);
        compareEntries(gatherer, before.entry(id), after.entry(id));
    }
    gatherer.startWith(std::nullopt);
    compareProperties(gatherer, before.properties(), after.properties());
    const auto unknown = [](const Assessment &assessment) {
        return std::tie(assessment.unknownKeys(), assessment.unknownSheetKeys(), assessment.properties().unknownKeys,
                        assessment.sheet());
    };
    gatherer.compare(ContentPart::Other, unknown(before), unknown(after));
    gatherer.compareRest(ContentPart::Other, before.properties(), after.properties());
    return differences;
}

int countFrameworks(const std::vector<ContentDifference> &differences)
{
    std::set<FrameworkId> ids;
    for (const ContentDifference &difference : differences) {
        if (difference.framework)
            ids.insert(*difference.framework);
    }
    return static_cast<int>(ids.size());
}

}  // namespace psirt
