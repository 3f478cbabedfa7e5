// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/radarfigure.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

constexpr qreal figureWidth = 64;

void setAreaTable(const SectionContext &context, const ReportSummary &summary)
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    Table table;
    table.columns = {{words[Word::ServiceArea], 0},
                     {words[Word::Average], figureWidth, Qt::AlignRight},
                     {words[Word::AverageTarget], figureWidth, Qt::AlignRight},
                     {words[Word::BelowTarget], figureWidth, Qt::AlignRight},
                     {words[Word::Rated], figureWidth, Qt::AlignRight}};
    for (const AreaLine &area : summary.areas) {
        const Totals &totals = area.totals;
        table.rows.push_back({{numbered(area.id.text(), area.title), context.rendering(area.title)},
                              {formatAverage(totals.average), {}, Sign::None, style.strong()},
                              {formatAverage(totals.averageTarget)},
                              {totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure()},
                              {words.ratedOf(totals.rated, totals.ratable)}});
    }
    setTable(context.galley, table);
}

void setBelowTarget(const SectionContext &context, const ReportSummary &summary)
{
    context.galley.bookmark(0, context.words[Word::FrameworksBelowTarget], QStringLiteral("gaps"));
    setHeading(context, Word::FrameworksBelowTarget);
    if (summary.belowTarget.empty())
        context.galley.paragraph({context.words[Word::NoneBelowTarget], context.galley.style().body});
    else
        setTable(context.galley, frameworkTable(context, summary.belowTarget));
}

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
        table.rows.push_back({{numbered(line.id.text(), line.title), context.rendering(line.title), Sign::Excluded},
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
    table.columns = {{words[Word::Framework], 0}, {words[Word::Target], figureWidth, Qt::AlignRight}};
    for (const FrameworkLine &line : summary.unrated)
        table.rows.push_back(
            {{numbered(line.score.id.text(), line.title), context.rendering(line.title), Sign::Unrated},
             {formatLevel(line.score.target)}});
    setTable(context.galley, table);
}

/// The average before, and what became of it.
void setChange(const SectionContext &context, const ComparisonReport &change)
{
    Galley &galley = context.galley;
    const QString side = context.words.side(Word::LastTime, change.baseline.properties.date);
    const QString sentence = context.words.changes().sentence(change.overall);
    galley.space(10);
    galley.paragraph({side + QStringLiteral(" — ") + SectionContext::orAbsent(sentence), galley.style().body});
}

/// What a chart may take so that the table after it stays on the chart's page, within bounds.
qreal radarHeight(const Galley &galley, qreal above, const Table &table)
{
    Galley measure(galley.style());
    setTable(measure, table);
    return std::clamp(galley.style().bodyHeight() - above - measure.height() - 40, 190.0, 300.0);
}

}  // namespace

void setSummary(const SectionContext &context, const ReportContent &content)
{
    const ReportSummary &summary = content.summary;
    const QString &remarks = content.cover.properties.remarks;
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    galley.startPage();
    galley.bookmark(0, context.words[Word::Summary], QStringLiteral("summary"));
    galley.heading(context.words[Word::Summary], {}, style.pageTitle);
    galley.space(14);
    setTotals(context, summary.overall);
    if (content.comparison)
        setChange(context, *content.comparison);
    galley.space(14);
    setRadar(context, summary.radar, std::min(270.0, galley.style().bodyHeight() * 0.4));
    galley.space(16);
    setAreaTable(context, summary);
    if (!remarks.trimmed().isEmpty()) {
        setHeading(context, Word::Remarks);
        galley.paragraph({remarks, style.body});
    }
}

void setGaps(const SectionContext &context, const ReportContent &content)
{
    if (content.summary.overall.rated > 0)
        setBelowTarget(context, content.summary);
}

void setNotCounted(const SectionContext &context, const ReportSummary &summary)
{
    setExcluded(context, summary);
    setUnrated(context, summary);
}

void setAreas(const SectionContext &context, const std::vector<ReportArea> &areas)
{
    Galley &galley = context.galley;
    for (const ReportArea &area : areas) {
        const qreal before = galley.height();
        const Table table = frameworkTable(context, area.frameworks);
        galley.startPage();
        const QString title = numbered(area.id.text(), area.title);
        if (area.id == areas.front().id)
            galley.bookmark(0, context.words[Word::ServiceAreas], QStringLiteral("areas"));
        galley.bookmark(1, title, QStringLiteral("area-") + area.id.text(), context.rendering(area.title));
        galley.heading(title, context.rendering(area.title), galley.style().pageTitle);
        galley.space(14);
        setTotals(context, area.totals);
        galley.space(14);
        setRadar(context, area.radar, radarHeight(galley, galley.height() - before, table));
        galley.space(16);
        setTable(galley, table);
    }
}

}  // namespace psirt
