// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportflow.h"

#include "app/report/flowsections.h"
#include "core/reporting/reportdepth.h"

namespace psirt {

namespace {

void addSheet(const FlowWriter &flow, const SheetImprint &sheet, FactsBlock &facts)
{
    const ReportWords &words = flow.words();
    facts.facts.push_back({flow[Word::Sheet],
                           sheet.title.japanese + QLatin1Char('\n') + words.sheetVersion(sheet.version, sheet.published),
                           flow.rendering(sheet.title)});
    facts.facts.push_back({flow[Word::Publisher], sheet.publisher});
}

void addCover(FlowWriter &flow, const ReportContent &content)
{
    const ReportCover &cover = content.cover;
    const Properties &properties = cover.properties;
    const ReportWords &words = flow.words();
    FactsBlock facts{{{flow[Word::Organization], FlowWriter::orAbsent(properties.organization)},
                      {flow[Word::Scope], FlowWriter::orAbsent(properties.scope)},
                      {flow[Word::Date], words.date(properties.date)},
                      {flow[Word::Occasion], words.occasion(properties.occasion)}}};
    if (content.depth != ReportDepth::External)
        facts.facts.push_back(
            {flow[Word::Assessors], FlowWriter::orAbsent(properties.assessors.join(flow.words().separator()))});
    facts.facts.push_back({flow[Word::NextDate], words.date(properties.nextDate)});
    facts.facts.push_back({flow[Word::Status], flow.statusOf(content.summary.overall)});
    addSheet(flow, cover.sheet, facts);
    flow.add(std::move(facts));
}

/// What a report without a cover still says of itself.
void addShortCover(FlowWriter &flow, const ReportContent &content)
{
    const Properties &properties = content.cover.properties;
    const ReportWords &words = flow.words();
    flow.add(FactsBlock{{{flow[Word::Organization], FlowWriter::orAbsent(properties.organization)},
                         {flow[Word::Date], words.date(properties.date)},
                         {flow[Word::Status], flow.statusOf(content.summary.overall)}}});
}

void addComparison(FlowWriter &flow, const ComparisonReport &report)
{
    flow.heading(2, flow[Word::ChangeSinceLast], QStringLiteral("comparison"));
    addSides(flow, report);
    addComparisonSummary(flow, report);
    addChanges(flow, report, 3);
}

void addReport(FlowWriter &flow, const ReportContent &content, ReportParts parts)
{
    flow.text(flow[Word::ReportKind], TextBlock::Kind::Remark);
    flow.heading(1, flow.titleOf(content.cover.properties));
    addEdition(flow, content.depth);
    if (parts.testFlag(ReportPart::Cover))
        addCover(flow, content);
    else
        addShortCover(flow, content);
    if (parts.testFlag(ReportPart::Summary))
        addSummary(flow, content);
    if (parts.testFlag(ReportPart::Areas))
        addAreas(flow, content);
    if (parts.testFlag(ReportPart::Gaps))
        addGaps(flow, content);
    if (content.comparison && parts.testFlag(ReportPart::Comparison))
        addComparison(flow, *content.comparison);
    if (parts.testFlag(ReportPart::NotCounted))
        addNotCounted(flow, content.summary);
    if (parts.testFlag(ReportPart::Records))
        addRecords(flow, content);
    if (parts.testFlag(ReportPart::Calculation))
        addCalculation(flow, content);
    addCredits(flow, content.credits);
}

void addReport(FlowWriter &flow, const ComparisonReport &report, ReportParts)
{
    flow.text(flow[Word::ComparisonKind], TextBlock::Kind::Remark);
    flow.heading(1, flow.titleOf(report.current.properties));
    flow.text(flow.words().comparedWith(flow.titleOf(report.baseline.properties)));
    addEdition(flow, report.depth);
    addSides(flow, report);
    FactsBlock facts;
    addSheet(flow, report.sheet, facts);
    flow.add(std::move(facts));
    flow.heading(2, flow[Word::Summary], QStringLiteral("summary"));
    addComparisonSummary(flow, report);
    if (report.depth != ReportDepth::Summary) {
        addChanges(flow, report, 2);
        flow.heading(2, flow[Word::Calculation], QStringLiteral("calculation"));
        flow.text(flow.words().calculation());
    }
    addCredits(flow, report.credits);
}

}  // namespace

void addEdition(FlowWriter &flow, ReportDepth depth)
{
    if (depth != ReportDepth::External)
        return;
    flow.text(flow[Word::ExternalEdition], TextBlock::Kind::Strong);
}

QString titleOf(const ReportSubject &subject, const ReportWords &words)
{
    const FlowWriter flow(words, false);
    if (const auto *content = std::get_if<ReportContent>(&subject))
        return flow.titleOf(content->cover.properties);
    const auto &report = std::get<ComparisonReport>(subject);
    return words.comparison(flow.titleOf(report.baseline.properties), flow.titleOf(report.current.properties));
}

QString organizationOf(const ReportSubject &subject)
{
    if (const auto *content = std::get_if<ReportContent>(&subject))
        return content->cover.properties.organization;
    return std::get<ComparisonReport>(subject).current.properties.organization;
}

std::vector<ReportBlock> flowOf(const ReportSubject &subject, const ReportWords &words, const ReportOptions &options)
{
    FlowWriter flow(words, options.showsEnglish);
    const ReportParts parts = options.chosenParts();
    std::visit([&](const auto &content) { addReport(flow, content, parts); }, atDepth(subject, options.depth));
    return flow.take();
}

}  // namespace psirt
