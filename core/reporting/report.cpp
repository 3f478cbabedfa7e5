// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/report.h"

namespace psirt {

namespace {

FrameworkLine lineOf(const Framework &framework, const Score &score)
{
    return {*score.framework(framework.id), framework.title};
}

ReportSummary buildSummary(const Sheet &sheet, const Assessment &assessment, const Score &score)
{
    ReportSummary summary;
    summary.overall = score.overall;
    summary.radar = radarOfAreas(sheet, score);
    for (const ServiceArea &area : sheet.areas())
        summary.areas.push_back({area.id, area.title, score.area(area.id)->totals});
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

ReportArea buildArea(const Sheet &sheet, const ServiceArea &area, const Score &score)
{
    ReportArea result{area.id, area.title, score.area(area.id)->totals, radarOfArea(sheet, score, area.id), {}};
    for (const Framework &framework : area.frameworks)
        result.frameworks.push_back(lineOf(framework, score));
    return result;
}

FrameworkRecord buildRecord(const Framework &framework, const Assessment &assessment, const Score &score)
{
    const Entry &entry = assessment.entry(framework.id);
    FrameworkRecord record{*score.framework(framework.id),
                           framework.area,
                           framework.title,
                           framework.purpose,
                           {},
                           {},
                           entry.note,
                           entry.evidence,
                           entry.actions,
                           entry.opinions,
                           entry.changeReason};
    if (record.score.level)
        record.levelText = framework.description(*record.score.level);
    if (record.score.state == FrameworkState::Excluded)
        record.exclusionReason = entry.rating.exclusionReason();
    return record;
}

}  // namespace

ReportContent buildReport(const Sheet &sheet, const Assessment &assessment, const Score &score)
{
    ReportContent content;
    content.cover = {assessment.properties(), score.overall.isProvisional(),
                     sheet.title(),           sheet.key().version,
                     sheet.published(),       sheet.publisher()};
    content.summary = buildSummary(sheet, assessment, score);
    for (const ServiceArea &area : sheet.areas())
        content.areas.push_back(buildArea(sheet, area, score));
    for (const Framework *framework : sheet.frameworks())
        content.records.push_back(buildRecord(*framework, assessment, score));
    content.credits = {sheet.title(), sheet.key().version, sheet.publisher(), sheet.references().source()};
    return content;
}

}  // namespace psirt
