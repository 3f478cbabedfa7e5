// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/report.h"

#include "core/comparison/subject.h"
#include "core/planning/actionlist.h"
#include "core/planning/nextlevel.h"
#include "core/reporting/overview.h"
#include "core/reporting/reportlimits.h"

#include <algorithm>

namespace psirt {

namespace {

FrameworkLine lineOf(const Framework &framework, const Score &score)
{
    return {*score.framework(framework.id), framework.title};
}

ReportExtremes extremesOf(const Sheet &sheet, const Extremes &extremes)
{
    ReportExtremes result{{}, extremes.ties};
    for (const FrameworkScore *framework : extremes.frameworks)
        result.lines.push_back({*framework, sheet.framework(framework->id)->title});
    return result;
}

std::optional<ReportPath> buildPath(const Sheet &sheet, const Score &score)
{
    const std::optional<PathToBand> path = pathToTell(sheet, score);
    if (!path)
        return {};
    ReportPath result{{}, path->raises, path->average};
    for (const BandStep &step : stepsByFramework(*path))
        result.steps.push_back({step, sheet.framework(step.framework)->title});
    return result;
}

ReportSummary buildSummary(const Sheet &sheet, const Assessment &assessment, const Score &score)
{
    ReportSummary summary;
    const Overview overview = buildOverview(assessment, score, QDate());  // of its figures none that a day decides
    summary.overall = score.overall;
    summary.radar = radarOfAreas(sheet, score);
    for (const AreaFloor &floor : overview.floors)
        summary.areas.push_back({floor.area, sheet.area(floor.area)->title, score.area(floor.area)->totals, floor.lowest});
    summary.strongest = extremesOf(sheet, overview.strongest);
    summary.weakest = extremesOf(sheet, overview.weakest);
    summary.path = buildPath(sheet, score);
    for (const Framework *framework : sheet.frameworks()) {
        FrameworkLine line = lineOf(*framework, score);
        if (line.score.state == FrameworkState::Excluded)
            summary.excluded.push_back(
                {framework->id, framework->title, assessment.entry(framework->id).rating.exclusionReason()});
        else if (line.score.state == FrameworkState::Unrated)
            summary.unrated.push_back(std::move(line));
    }
    for (const FrameworkScore *below : belowTarget(score))
        summary.belowTarget.push_back({*below, sheet.framework(below->id)->title});
    return summary;
}

void addOverdue(ReportSummary &summary, const Sheet &sheet, const Assessment &assessment, QDate today)
{
    summary.today = today;
    if (!today.isValid())
        return;
    for (ActionItem &item : listActions(sheet, assessment, today)) {
        if (item.isOverdue())
            summary.overdue.push_back({item.framework, sheet.framework(item.framework)->title, std::move(item.action)});
    }
    std::ranges::stable_sort(summary.overdue, {}, [](const OverdueLine &line) { return line.action.due; });
}

ReportArea buildArea(const Sheet &sheet, const ServiceArea &area, const Score &score)
{
    ReportArea result{.id = area.id,
                      .title = area.title,
                      .totals = score.area(area.id)->totals,
                      .radar = radarOfArea(sheet, score, area.id)};
    for (const Framework &framework : area.frameworks)
        result.frameworks.push_back(lineOf(framework, score));
    return result;
}

std::vector<GapLine> buildGaps(const Sheet &sheet, const Assessment &assessment, const Score &score)
{
    std::vector<GapLine> gaps;
    for (const NextLevel &next : nextLevels(sheet, score)) {
        GapLine line{.score = *score.framework(next.framework),
                     .title = sheet.framework(next.framework)->title,
                     .next = next.next,
                     .nextText = next.text};
        for (const Action &action : assessment.entry(next.framework).actions) {
            if (action.state == ActionState::Planned || action.state == ActionState::Started)
                line.actions.push_back(action);
        }
        gaps.push_back(std::move(line));
    }
    return gaps;
}

/// With the whole baseline nothing is hidden: whoever has its file knows it.
SincePrevious sinceBaseline(const Sheet &sheet, const Assessment &baseline, const Assessment &assessment, const Score &score)
{
    const SubjectDifference difference = SubjectDifference::of(baseline.properties(), assessment.properties());
    return {compareOf(difference, scoreAssessment(sheet, baseline), score), baseline.properties().date, {}};
}

FrameworkRecord buildRecord(const Framework &framework, const Assessment &assessment, const Score &score)
{
    const Entry &entry = assessment.entry(framework.id);
    FrameworkRecord record{.score = *score.framework(framework.id),
                           .area = framework.area,
                           .title = framework.title,
                           .purpose = framework.purpose,
                           .note = entry.note,
                           .evidence = entry.evidence,
                           .actions = entry.actions,
                           .opinions = entry.opinions,
                           .changeReason = entry.changeReason};
    if (record.score.level)
        record.levelText = framework.description(*record.score.level);
    if (record.score.state == FrameworkState::Excluded)
        record.exclusionReason = entry.rating.exclusionReason();
    return record;
}

/// The descriptions that records and gaps hold.
std::vector<ShownText> shownTexts(const ReportContent &content)
{
    std::vector<ShownText> texts;
    for (const FrameworkRecord &record : content.records) {
        if (record.levelText)
            texts.push_back({record.score.id, *record.score.level, false, record.levelText->japanese});
    }
    for (const GapLine &gap : content.gaps)
        texts.push_back({gap.score.id, gap.next, true, gap.nextText.japanese});
    return texts;
}

}  // namespace

ReportContent buildReport(const Sheet &sheet, const Assessment &whole, const Score &score, const Assessment *baseline,
                          QDate today)
{
    ReportContent content;
    const BoundedAssessment bounded = boundedForReport(whole);
    const Assessment &assessment = bounded.assessment;
    content.cutTexts = bounded.cut;
    content.cover = {.properties = assessment.properties(),
                     .isProvisional = score.overall.isProvisional(),
                     .sheet = {sheet.title(), sheet.key().version, sheet.published(), sheet.publisher()}};
    content.summary = buildSummary(sheet, assessment, score);
    addOverdue(content.summary, sheet, assessment, today);
    for (const ServiceArea &area : sheet.areas())
        content.areas.push_back(buildArea(sheet, area, score));
    content.gaps = buildGaps(sheet, assessment, score);
    if (baseline) {
        content.since = sinceBaseline(sheet, *baseline, assessment, score);
        content.comparison = buildComparisonReport(sheet, *baseline, assessment);
        content.cutTexts += content.comparison->cutTexts;
    } else {
        content.since = compareWithPrevious(sheet, assessment, score);
    }
    content.glance = glanceOf(sheet, assessment, score, content.since);
    for (const Framework *framework : sheet.frameworks())
        content.records.push_back(buildRecord(*framework, assessment, score));
    content.references = citedReferences(sheet, shownTexts(content));
    content.credits = {sheet.title(), sheet.key().version, sheet.publisher(), sheet.references().source()};
    return content;
}

}  // namespace psirt
