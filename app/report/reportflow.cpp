// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportflow.h"

#include "app/report/reportsections.h"

namespace psirt::report {

namespace {

void addReport(BlockWriter &writer, const ReportContent &content)
{
    addCover(writer, content);
    const bool isBrief = writer.has(ReportPart::Summary) && writer.depth() == ReportDepth::Summary;
    // A summary alone ends with what it is short of, and the sources on the same page.
    ReportParts others = writer.parts() & ~(ReportPart::Cover | ReportPart::Summary);
    others.setFlag(ReportPart::Comparison, others.testFlag(ReportPart::Comparison) && content.comparison);
    const bool isBriefLast = isBrief && !others;
    if (writer.has(ReportPart::Summary))
        addSummary(writer, content);
    if (isBrief)
        addBrief(writer, content, isBriefLast);
    if (writer.has(ReportPart::Glance))
        addGlance(writer, content);
    if (writer.has(ReportPart::Areas))
        addAreas(writer, content);
    if (writer.has(ReportPart::Gaps))
        addGaps(writer, content);
    if (content.comparison && writer.has(ReportPart::Comparison)) {
        const ComparisonReport &change = *content.comparison;
        constexpr HeadingPlace place{3, 1};
        addComparisonSummary(writer, change, Word::ChangeSinceLast);
        addMovers(writer, change, place);
        addChangeAreas(writer, change, place);
        addAllChanges(writer, change, place);
        addChangeRecords(writer, change, place);
        addScopeChanges(writer, change, place);
    }
    if (writer.has(ReportPart::NotCounted))
        addNotCounted(writer, content.summary);
    if (writer.has(ReportPart::Records))
        addRecords(writer, content);
    if (writer.has(ReportPart::Calculation))
        addCalculation(writer, content.since.has_value());
    addReferences(writer, content);
    if (!isBriefLast && !isGlanceLast(writer, content))
        addCredits(writer, content.credits);
}

/// A comparison has the same parts as far as they make sense of it: the areas, what counts on one side alone, the records of
/// what changed. Gaps it has none.
void addReport(BlockWriter &writer, const ComparisonReport &report)
{
    addCover(writer, report);
    const bool hasSummary = writer.has(ReportPart::Summary);
    const bool isBrief = hasSummary && writer.depth() == ReportDepth::Summary;
    const bool isBriefLast = isBrief && !(writer.parts() & ~(ReportPart::Cover | ReportPart::Summary | ReportPart::Gaps));
    const HeadingPlace place{2, hasSummary ? 1 : 0};
    if (hasSummary)
        addComparisonSummary(writer, report, Word::Summary);
    if (isBrief)
        addBriefMovers(writer, report, isBriefLast);
    if (writer.has(ReportPart::Comparison))
        addMovers(writer, report, place);
    if (writer.has(ReportPart::Areas))
        addChangeAreas(writer, report, place);
    if (writer.has(ReportPart::Comparison))
        addAllChanges(writer, report, place);
    if (writer.has(ReportPart::Records))
        addChangeRecords(writer, report, place);
    if (writer.has(ReportPart::NotCounted))
        addScopeChanges(writer, report, place);
    if (writer.has(ReportPart::Calculation))
        addCalculation(writer, true);
    if (!isBriefLast)
        addCredits(writer, report.credits);
}

}  // namespace

QString titleOf(const ReportSubject &subject, const ReportWords &words)
{
    if (const auto *content = std::get_if<ReportContent>(&subject))
        return titleOf(words, content->cover.properties);
    const auto &report = std::get<ComparisonReport>(subject);
    return words[Word::ComparisonOf].arg(titleOf(words, report.baseline.properties),
                                         titleOf(words, report.current.properties));
}

QString organizationOf(const ReportSubject &subject)
{
    if (const auto *content = std::get_if<ReportContent>(&subject))
        return content->cover.properties.organization;
    return std::get<ComparisonReport>(subject).current.properties.organization;
}

ReportBlocks blocksOf(const ReportSubject &subject, const ReportWords &words, const ReportOptions &options)
{
    BlockWriter writer({words, options.showsEnglish, options.chosenParts(), options.depth});
    std::visit([&](const auto &content) { addReport(writer, content); }, atDepth(subject, options.depth));
    return writer.take();
}

}  // namespace psirt::report
