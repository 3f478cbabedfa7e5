// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/comparisonreport.h"

#include "core/comparison/doneactions.h"
#include "core/comparison/subject.h"
#include "core/reporting/reportlimits.h"

namespace psirt {

namespace {

bool isOfLevel(ChangeKind kind)
{
    return kind == ChangeKind::Raised || kind == ChangeKind::Lowered;
}

/// Three lines over each other are one too many: a comparison asks what moved, not what was aimed at.
Radar withoutTargets(Radar radar)
{
    for (RadarAxis &axis : radar.axes)
        axis.target.reset();
    return radar;
}

Radar overlaid(Radar current, const Radar &baseline)
{
    return withBaseline(withoutTargets(std::move(current)), baseline, RadarBaseline::Previous);
}

/// Builds the parts from what they all stand on.
class Builder {
public:
    Builder(const Sheet &sheet, const Assessment &baseline, const Assessment &current)
        : m_sheet(sheet), m_baseline(baseline), m_current(current),
          m_comparison(compareAssessments(sheet, baseline, current))
    {
    }

    [[nodiscard]] ComparisonReport build() const
    {
        ComparisonReport report{
            .baseline = {m_baseline.properties(), m_comparison.baseline.overall},
            .current = {m_current.properties(), m_comparison.current.overall},
            .notices = noticesOf({m_baseline, {}}, {m_current, {}}),
            .sheet = {m_sheet.title(), m_sheet.key().version, m_sheet.published(), m_sheet.publisher()},
            .overall = m_comparison.overall,
            .radar = overlaid(radarOfAreas(m_sheet, m_comparison.current), radarOfAreas(m_sheet, m_comparison.baseline)),
            .raised = linesOf(m_comparison.raised()),
            .lowered = linesOf(m_comparison.lowered()),
            .credits = {m_sheet.title(), m_sheet.key().version, m_sheet.publisher(), m_sheet.references().source()}};
        for (const ServiceArea &area : m_sheet.areas())
            report.areas.push_back(areaOf(area));
        for (const FrameworkChange *change : m_comparison.frameworks())
            addFramework(report, *change);
        return report;
    }

private:
    [[nodiscard]] ChangeLine lineOf(const FrameworkChange &change) const
    {
        return {change, m_sheet.framework(change.id)->title, *m_comparison.baseline.framework(change.id),
                *m_comparison.current.framework(change.id)};
    }

    [[nodiscard]] std::vector<ChangeLine> linesOf(const std::vector<const FrameworkChange *> &changes) const
    {
        std::vector<ChangeLine> lines;
        lines.reserve(changes.size());
        for (const FrameworkChange *change : changes)
            lines.push_back(lineOf(*change));
        return lines;
    }

    [[nodiscard]] ChangeArea areaOf(const ServiceArea &area) const
    {
        const AreaChange &change = *m_comparison.area(area.id);
        ChangeArea result{.id = area.id,
                          .title = area.title,
                          .average = change.average,
                          .radar = overlaid(radarOfArea(m_sheet, m_comparison.current, area.id),
                                            radarOfArea(m_sheet, m_comparison.baseline, area.id))};
        for (const FrameworkChange &framework : change.frameworks)
            result.frameworks.push_back(lineOf(framework));
        return result;
    }

    [[nodiscard]] static ChangeSide sideOf(const Framework &framework, const FrameworkScore &score, const Entry &entry)
    {
        ChangeSide side{.note = entry.note, .evidence = entry.evidence};
        if (score.level)
            side.levelText = framework.description(*score.level);
        if (score.state == FrameworkState::Excluded)
            side.exclusionReason = entry.rating.exclusionReason();
        return side;
    }

    void addFramework(ComparisonReport &report, const FrameworkChange &change) const
    {
        const Framework &framework = *m_sheet.framework(change.id);
        const Entry &before = m_baseline.entry(change.id);
        const Entry &now = m_current.entry(change.id);
        std::vector<Action> done = actionsDoneBetween(before, now);
        if (isChange(change.kind)) {
            const ChangeLine line = lineOf(change);
            report.records.push_back({.line = line,
                                      .area = framework.area,
                                      .baseline = sideOf(framework, line.baseline, before),
                                      .current = sideOf(framework, line.current, now),
                                      .reason = now.changeReason,
                                      .done = std::move(done)});
        } else if (!done.empty()) {
            report.doneElsewhere.push_back({change.id, framework.title, std::move(done)});
        }
    }

    const Sheet &m_sheet;
    const Assessment &m_baseline;
    const Assessment &m_current;
    Comparison m_comparison;
};

}  // namespace

bool ChangeRecord::isUnexplained() const
{
    return isOfLevel(line.change.kind) && reason.trimmed().isEmpty();
}

std::vector<const ChangeRecord *> ComparisonReport::scopeChanges() const
{
    std::vector<const ChangeRecord *> changes;
    for (const ChangeRecord &record : records) {
        if (!isOfLevel(record.line.change.kind))
            changes.push_back(&record);
    }
    return changes;
}

ComparisonReport buildComparisonReport(const Sheet &sheet, const Assessment &baseline, const Assessment &current)
{
    const BoundedAssessment before = boundedForReport(baseline);
    const BoundedAssessment now = boundedForReport(current);
    ComparisonReport report = Builder(sheet, before.assessment, now.assessment).build();
    report.cutTexts = before.cut + now.cut;
    return report;
}

}  // namespace psirt
