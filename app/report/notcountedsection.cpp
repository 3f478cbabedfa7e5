// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

void setExcluded(const SectionContext &context, const ReportSummary &summary)
{
    if (summary.excluded.empty())
        return;
    const ReportWords &words = context.words;
    setHeading(context, Word::ExcludedFrameworks);
    Table table;
    table.columns = {{words[Word::Framework], context.galley.width() * 0.42}, {words[Word::Reason], 0}};
    for (const ExclusionLine &line : summary.excluded) {
        const bool hasReason = !line.reason.trimmed().isEmpty();
        table.rows.push_back({titleCell(line.id.text(), line.title, context.rendering(line.title), Sign::Excluded),
                              {hasReason ? line.reason : words[Word::NoReason]}});
    }
    setTable(context.galley, table);
}

void setUnrated(const SectionContext &context, const ReportSummary &summary)
{
    if (summary.unrated.empty())
        return;
    const ReportWords &words = context.words;
    setHeading(context, Word::UnratedFrameworks);
    Table table;
    table.padding = 2.5;
    table.columns = {{words[Word::Framework], 0}, {words[Word::Target], 64, Qt::AlignRight}};
    for (const FrameworkLine &line : summary.unrated)
        table.rows.push_back({titleCell(line.score.id.text(), line.title, context.rendering(line.title), Sign::Unrated),
                              {formatLevel(line.score.target)}});
    setTable(context.galley, table);
}

}  // namespace

void setNotCounted(const SectionContext &context, const ReportSummary &summary)
{
    if (summary.excluded.empty() && summary.unrated.empty())
        return;
    context.galley.space(40);
    setPartTitle(context, Word::NotCounted, QStringLiteral("not-counted"));
    setExcluded(context, summary);
    setUnrated(context, summary);
}

}  // namespace psirt
