// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportdepth.h"

namespace psirt {

namespace {

/// Built anew from what may go out, so that a property that is added later stays inside.
Properties forOutside(const Properties &properties)
{
    Properties outside;
    outside.title = properties.title;
    outside.organization = properties.organization;
    outside.scope = properties.scope;
    outside.date = properties.date;
    outside.occasion = properties.occasion;
    outside.nextDate = properties.nextDate;
    outside.defaultTarget = properties.defaultTarget;
    outside.areaTargets = properties.areaTargets;
    return outside;
}

FrameworkRecord forOutside(const FrameworkRecord &record)
{
    return {.score = record.score,
            .area = record.area,
            .title = record.title,
            .purpose = record.purpose,
            .levelText = record.levelText,
            .exclusionReason = record.exclusionReason};
}

ChangeSide forOutside(const ChangeSide &side)
{
    return {.levelText = side.levelText, .exclusionReason = side.exclusionReason};
}

ChangeRecord forOutside(const ChangeRecord &record)
{
    return {.line = record.line,
            .area = record.area,
            .baseline = forOutside(record.baseline),
            .current = forOutside(record.current)};
}

}  // namespace

const std::vector<ReportPart> &allReportParts()
{
    static const std::vector<ReportPart> parts{ReportPart::Cover,      ReportPart::Summary, ReportPart::Glance,
                                               ReportPart::Areas,      ReportPart::Gaps,    ReportPart::Comparison,
                                               ReportPart::NotCounted, ReportPart::Records, ReportPart::Calculation};
    return parts;
}

ReportParts partsOf(ReportDepth depth)
{
    if (depth == ReportDepth::Summary)
        return ReportPart::Summary;
    ReportParts parts;
    for (const ReportPart part : allReportParts())
        parts |= part;
    return parts;
}

ComparisonReport atDepth(ComparisonReport report, ReportDepth depth)
{
    report.depth = depth;
    if (depth != ReportDepth::External)
        return report;
    report.baseline.properties = forOutside(report.baseline.properties);
    report.current.properties = forOutside(report.current.properties);
    for (ChangeRecord &record : report.records)
        record = forOutside(record);
    report.doneElsewhere.clear();
    return report;
}

ReportContent atDepth(ReportContent content, ReportDepth depth)
{
    content.depth = depth;
    if (content.comparison)
        content.comparison = atDepth(*std::move(content.comparison), depth);
    if (depth != ReportDepth::External)
        return content;
    content.cover.properties = forOutside(content.cover.properties);
    content.summary.overdue.clear();
    for (GapLine &gap : content.gaps)
        gap.actions.clear();
    for (FrameworkRecord &record : content.records)
        record = forOutside(record);
    return content;
}

}  // namespace psirt
